import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from '../../support/sourceTree.ts';

type Colour = { light: string; dark: string };

/** The palette of tokens.css: each role with its colour in both themes. */
const palette = new Map(
  [
    ...textOf('src/styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g),
  ].map(([, role = '', light = '', dark = '']): [string, Colour] => [role, { light, dark }]),
);

const sheets = Object.values(filesUnder('src', '.css'));

/** Relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What sets type, and what it is set on: 7:1, which WCAG asks of level AAA. */
const typeOn: Record<string, readonly string[]> = {
  ink: ['paper', 'wash', 'found'],
  'ink-2': ['paper', 'wash'],
  tbc: ['paper', 'wash'],
  // Controls that are on, notices, and the presenter's time when it is over.
  paper: ['ink', 'ink-2', 'late'],
};
/** What is no type: marks of charts, edges of controls, lines that mean something, the ring around the focus. */
const marks = ['control', 'onsite', 'remote', 'output', 'input', 'focus', 'late', 'ahead'];

const needed: { role: string; on: readonly string[]; atLeast: number }[] = [
  ...Object.entries(typeOn).map(([role, on]) => ({ role, on, atLeast: 7 })),
  ...marks.map((role) => ({ role, on: ['paper', 'wash'], atLeast: 3 })),
];
const pairs = needed.flatMap(({ role, on, atLeast }) => on.map((ground) => ({ role, ground, atLeast })));

function colourOf(role: string, theme: keyof Colour): string {
  const colour = palette.get(role);
  if (!colour) throw new Error(`tokens.css has no light-dark() pair for --${role}`);
  return colour[theme];
}

describe('contrast', () => {
  it('is measured as WCAG 2 measures it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });

  for (const theme of ['light', 'dark'] as const) {
    it.each(pairs)(
      `of $role on $ground is at least $atLeast in the ${theme} theme`,
      ({ role, ground, atLeast }) => {
        expect(contrast(colourOf(role, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(atLeast);
      },
    );
  }

  it('is known for every colour of the palette that means something', () => {
    const decoration = ['wash', 'found', 'rule', 'rule-strong'];
    const measured = pairs.map(({ role }) => role);
    expect(
      [...palette.keys()].filter((role) => !decoration.includes(role) && !measured.includes(role)),
    ).toEqual([]);
  });

  it('is asked of whatever the sheets set type in, and set it on', () => {
    const rolesIn = (property: RegExp): string[] =>
      sheets.flatMap((sheet) => [...sheet.matchAll(property)].map(([, role = '']) => role));
    expect([...new Set(rolesIn(/(?<![-\w])color: var\(--([\w-]+)\)/g))].sort()).toEqual(
      Object.keys(typeOn).sort(),
    );
    // The pointer that viewers see is in the colour of the focus, and bears no words.
    const grounds = new Set([...Object.values(typeOn).flat(), 'focus']);
    expect(
      rolesIn(/(?<![-\w])background(?:-color)?: var\(--([\w-]+)\)/g).filter((role) => !grounds.has(role)),
    ).toEqual([]);
  });

  it('holds for what a search has found, whatever stands around it', () => {
    const rules = sheets.flatMap((sheet) => sheet.match(/\{[^{}]*\}/g) ?? []);
    const found = rules.filter((rule) => rule.includes('background: var(--found)'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((rule) => !rule.includes(' color: var(--ink);'))).toEqual([]);
  });

  it('is that of the page in the accessibility statement, which has its colours', () => {
    const known = [...palette.values()].flatMap(({ light, dark }) => [light, dark]);
    const used = textOf('public/accessibility.html').match(/#[\da-f]{6}\b/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((colour) => !known.includes(colour))).toEqual([]);
  });
});

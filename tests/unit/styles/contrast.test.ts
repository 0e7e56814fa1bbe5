import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/sourceTree.ts';

type Colour = { light: string; dark: string };

/** The palette of tokens.css: each role with its colour in both themes. */
const palette = new Map(
  [
    ...textOf('src/styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g),
  ].map(([, role = '', light = '', dark = '']): [string, Colour] => [role, { light, dark }]),
);

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

const needed: { role: string; on: string[]; atLeast: number }[] = [
  ...['ink', 'ink-2'].map((role) => ({ role, on: ['paper', 'wash'], atLeast: 7 })),
  { role: 'ink', on: ['found'], atLeast: 7 },
  ...['tbc', 'late', 'ahead'].map((role) => ({ role, on: ['paper', 'wash'], atLeast: 4.5 })),
  ...['control', 'onsite', 'remote', 'output', 'input', 'focus'].map((role) => ({
    role,
    on: ['paper', 'wash'],
    atLeast: 3,
  })),
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
    const decoration = ['paper', 'wash', 'found', 'rule', 'rule-strong'];
    const measured = pairs.map(({ role }) => role);
    expect(
      [...palette.keys()].filter((role) => !decoration.includes(role) && !measured.includes(role)),
    ).toEqual([]);
  });
});

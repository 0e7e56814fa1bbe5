import type { Page } from '@playwright/test';
import axe, { type NodeResult, type Result, type RunOptions } from 'axe-core';

/** The rules of WCAG 2.2 A and AA and the best practices, those that axe leaves out unless asked included. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe leaves undecided, and why it is no fault; the accessibility statement tells the same. Of contrast it is what
 * axe says stands in the way, and the contrast is computed here instead.
 */
const explained: Record<string, readonly string[]> = {
  'color-contrast': [
    // Figures that are pressed have a target larger than their words; answers and the bar of sections lie over the page.
    'bgOverlap',
    'elmPartiallyObscured',
    'elmPartiallyObscuring',
    // Text in a drawing.
    'imgNode',
    // One digit; an arrow or a tick.
    'shortTextContent',
    'nonBmp',
  ],
  // Menus, answers and dialogs: each is opened by a test, and looked at then.
  'hidden-content': [''],
  // The heading of a group under which a search found nothing.
  'th-has-data-cells': [''],
  // Deliverables where there are none: beside the table stands why.
  'aria-required-children': [''],
};

type Undecided = { rule: string; reason: string; at: string; html: string };

const reasonOf = ({ any }: NodeResult): string => {
  const data: unknown = any[0]?.data;
  return typeof data === 'object' && data !== null && 'messageKey' in data
    ? String(data.messageKey ?? '')
    : '';
};

const undecided = (results: readonly Result[]): Undecided[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({
      rule: id,
      reason: reasonOf(node),
      at: String(node.target[0] ?? ''),
      html: node.html.slice(0, 120),
    })),
  );

/** Texts at these places whose colour has less than 7:1 on the nearest ground that is painted, or is faint. */
const faintTexts = (page: Page, places: string[]): Promise<string[]> =>
  page.evaluate((selectors) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const colourOf = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element): Colour => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = colourOf(getComputedStyle(at).backgroundColor);
        if (colour[3] > 0) return colour;
      }
      return [255, 255, 255, 1];
    };
    return selectors.flatMap((selector) => {
      const element = document.querySelector(selector);
      if (!element) return [`${selector} is gone`];
      const style = getComputedStyle(element);
      const text = colourOf(element instanceof SVGElement ? style.fill : style.color);
      const [darker = 0, lighter = 0] = [luminance(text), luminance(groundOf(element))].sort((a, b) => a - b);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      return contrast >= 7 && text[3] === 1 ? [] : [`${contrast.toFixed(2)}:1 ${element.textContent}`];
    });
  }, places);

/**
 * Axe as it is, but that the parts of a colour are kept with the colour, and that each colour is read once. As it is built,
 * it reads the few colours of a page thousands of times, and keeps each one's parts in maps apart, which takes up to
 * half of its time.
 */
const quickAxe = `{
  class Parts {
    part = Symbol();
    has(whole) { return Object.hasOwn(whole, this.part); }
    get(whole) { return whole[this.part]; }
    set(whole, value) { whole[this.part] = value; }
    add(whole) { whole[this.part] = true; }
  }
  (function (WeakMap, WeakSet) { ${axe.source} })(Parts, Parts);
  const { Color } = window.axe.commons.color;
  const { parseString } = Color.prototype;
  const known = new Map();
  Color.prototype.parseString = function (text) {
    const before = known.get(text);
    if (before) return Object.assign(this, before);
    const { r, g, b, alpha } = parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return this;
  };
}`;

/** Brings axe into a window, where it stays: to bring it along each time would take as long as to look at a dialog. */
export async function bringAxe(page: Page): Promise<void> {
  // In each frame it would have to be, and to be asked there.
  if (page.frames().length > 1) throw new Error('axe looks at one frame only');
  // A part of a page that is called so stands in the window, too.
  const isThere = await page.evaluate(() => typeof Object(window).axe?.run === 'function');
  if (!isThere) await page.evaluate(quickAxe);
}

/**
 * What axe finds wrong on a page, and what it leaves undecided without one of the explanations above; nothing where all
 * is well.
 * @param within only what lies in there
 */
export async function faultsByAxe(page: Page, ...within: string[]): Promise<string[]> {
  await bringAxe(page);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: [...tags] },
    // Most of its time it would spend on describing what is sound.
    resultTypes: ['violations', 'incomplete'],
  };
  const { violations, incomplete } = await page.evaluate(
    async ([places, how]): Promise<{ violations: Result[]; incomplete: Result[] }> => {
      const found = await Object(window).axe.run(places.length > 0 ? { include: places } : document, how);
      return { violations: found.violations, incomplete: found.incomplete };
    },
    [within, options] as const,
  );
  const open = undecided(incomplete);
  const contrast = open.filter(({ rule }) => rule === 'color-contrast');
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...open
      .filter(({ rule, reason }) => !explained[rule]?.includes(reason))
      .map(({ rule, reason, html }) => `${rule} undecided (${reason}): ${html}`),
    ...(await faintTexts(
      page,
      contrast.map(({ at }) => at),
    )),
  ];
}

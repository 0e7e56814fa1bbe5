import type { Locator, Page } from '@playwright/test';
import { openSlide } from '../support/deck.ts';
import { expect, open, test } from './guard.ts';

type Stop = {
  name: string;
  left: number;
  top: number;
  hasRing: boolean;
  /** False where something else lies over all of it. */
  isSeen: boolean;
  /** In what opens over the page and has an order of its own. */
  isOver: boolean;
};

/** The stop of the keyboard where the focus is now; null where it has left the page. */
const stopNow = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const field = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    const isThere = (x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    const middle = [(left + right) / 2, (top + bottom) / 2] as const;
    return {
      name: (element.getAttribute('aria-label') ?? (element.textContent || field) ?? '').trim(),
      left: left + scrollX,
      top: top + scrollY,
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: isThere(...middle) || isThere(left + 3, top + 3) || isThere(right - 3, bottom - 3),
      isOver: element.closest('[popover]') !== null,
    };
  });

/** All stops by Tab, until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const stop = await stopNow(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The focus does not leave the page.');
}

/** Each stop is named, seen and ringed, and stands below the one before, or beside it in a column further on. */
function expectOrder(stops: readonly Stop[]): void {
  expect(stops.filter(({ name }) => name === '')).toEqual([]);
  expect(
    stops.filter(({ hasRing }) => !hasRing),
    'without a ring',
  ).toEqual([]);
  expect(
    stops.filter(({ isSeen }) => !isSeen),
    'hidden by something',
  ).toEqual([]);
  const onPage = stops.filter(({ isOver }) => !isOver);
  const back = onPage.filter(({ left, top }, index) => {
    const before = onPage[index - 1];
    return before && top < before.top - 24 && left <= before.left;
  });
  expect(back, 'against the order of the page').toEqual([]);
}

for (const width of [320, 1280]) {
  test(`At ${width} px every control is a stop, in the order of the page, and its focus is seen`, {
    tag: '@wide',
  }, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const stops = await walk(page);
    expectOrder(stops);
    const controls = await page
      .locator('a[href]:visible, button:visible:enabled, input:visible, [tabindex="0"]:visible')
      .count();
    expect(stops.filter(({ isOver }) => !isOver).length).toBeGreaterThanOrEqual(controls);
    expect(stops.some(({ name }) => name.startsWith('Choose WG 5'))).toBe(true);
  });
}

test('The presentation has its stops in order, and its controls show with the focus', async ({ page }) => {
  await openSlide(page, 2);
  const stops = await walk(page);
  expectOrder(stops);
  expect(stops.map(({ name }) => name)).toContain('Back to the dashboard');
});

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();

async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.page().keyboard.press(key);
}

/** Opened by keyboard it holds the focus, Tab does not lead to the page behind, and Escape gives the focus back. */
async function expectDialog(page: Page, opener: Locator): Promise<void> {
  await press(opener);
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button').nth(1)).toBeVisible();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const at = document.activeElement;
      return at !== document.body && at?.closest('dialog') === null;
    });
    expect(isOutside, 'the page behind').toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
}

test('Every action of the page is done by keyboard, and the focus comes back from whatever opened', async ({
  page,
}) => {
  await open(page);
  const root = page.locator('html');

  await expectDialog(page, button(page, 'Open report'));
  await expectDialog(page, button(page, 'Export'));

  await press(button(page, 'Theme'));
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Dark' }).press('Space');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Theme')).toBeFocused();

  await press(button(page, 'Language'));
  await press(button(page, 'Français'));
  await expect(root).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Langue')).toBeFocused();
  await press(button(page, 'Langue'));
  await press(button(page, 'English'));
  await expect(root).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Language')).toBeFocused();

  const figure = page.locator('#overview').getByRole('button', { name: 'derived: 36%' });
  await press(figure);
  const answer = page.getByRole('dialog');
  await press(answer.getByRole('listitem').getByRole('button').first());
  await expect(answer.getByRole('heading')).toBeFocused();
  await press(button(page, /^Back/));
  await press(answer.getByRole('button', { name: 'Close' }));
  await expect(answer).toBeHidden();
  await expect(figure).toBeFocused();

  const arrived = page.waitForEvent('download');
  await press(button(page, /^Save planned meetings/));
  expect((await arrived).suggestedFilename()).toMatch(/\.ics$/);

  await press(button(page, 'Show as table'));
  await expect(page.getByRole('table', { name: 'Participants per meeting' })).toBeVisible();

  const status = page.getByRole('status').filter({ hasText: /deliverables/ });
  await press(button(page, /^WG 4/), 'Space');
  await expect(status).toHaveText('2 of 10 deliverables');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('policy');
  await expect(status).toHaveText('2 of 10 deliverables');
  await press(button(page, 'Reset'));
  await expect(status).toHaveText('10 of 10 deliverables');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await press(button(page, 'Title'));
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  await press(button(page, 'Group by working group'));
  await press(button(page, 'D4.1'));
  await expect(button(page, 'D4.1')).toHaveAttribute('aria-expanded', 'true');
  await press(button(page, 'Choose WG 5'));
  await expect(status).toHaveText('0 of 10 deliverables');

  await press(page.getByRole('link', { name: 'Liaisons', exact: true }));
  await expect(page.locator('#liaisons')).toBeFocused();

  await press(button(page, 'Present'));
  await expect(page.locator('[aria-roledescription="slide"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Present')).toBeFocused();
});

import { expectNoViolations, wcag } from '../support/axe.ts';
import { expect, open, test } from './guard.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing, also with everything opened', async ({ page }) => {
        await open(page);
        await expectNoViolations(page, { tags: wcag });
        for (const button of await page.getByRole('button', { name: 'Show as table' }).all())
          await button.click();
        await page.getByRole('button', { name: 'D2.1' }).click();
        await page.getByRole('button', { name: 'Group by working group' }).click();
        await page.getByRole('searchbox').fill('platform');
        await page
          .getByRole('figure', { name: 'Documents per meeting' })
          .getByRole('group', { name: /values/ })
          .hover();
        await page.locator('svg[role="application"]').waitFor();
        await page.getByRole('button', { name: 'Theme' }).click();
        await expectNoViolations(page, { tags: wcag });
      });
    });
  }
}

test('The first Tab leads past the head of the page', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the report' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#overview')).toBeFocused();
});

test('Every stop of the keyboard is named and its focus is seen', async ({ page }) => {
  await open(page);
  const stops: string[] = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof Element) || element === document.body) return null;
      const style = getComputedStyle(element);
      return {
        name: element.getAttribute('aria-label') ?? element.textContent ?? '',
        isField: element instanceof HTMLInputElement,
        outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (!stop) break;
    expect(stop.isField || stop.name.trim() !== '', JSON.stringify(stop)).toBe(true);
    expect(stop.outline, `focus on ${stop.name}`).toBe(true);
    stops.push(stop.name);
  }
  expect(stops.some((name) => name.startsWith('Choose WG 5'))).toBe(true);
});

test('Targets of pointer and finger are at least 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open(page);
  const small = await page.locator('button:visible, input:visible, nav a:visible').evaluateAll((controls) =>
    controls
      .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});

test('Headings go down without a gap', async ({ page }) => {
  await open(page);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('In forced colours remote and input are hatched and the chosen filter is filled', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const fillOf = (mark: string) =>
    page
      .locator(`[data-mark="${mark}"]`)
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
  expect(await fillOf('remote')).toContain('hatch-remote');
  expect(await fillOf('input')).toContain('hatch-input');
  expect(await fillOf('on-site')).not.toContain('hatch');
  const background = (name: RegExp) =>
    page.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await background(/^All/)).not.toBe(await background(/^WG 1/));
});

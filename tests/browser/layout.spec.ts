import { languages } from '../../src/i18n/languages.ts';
import { expect, open, test } from './guard.ts';

test('The page fits: in any width, in any language, with text twice as large', async ({ page }) => {
  await test.step('At 320 px the facts of two meetings need no scrolling, in any language', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    for (const language of languages) {
      await open(page, `#/?lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const hidden = await page
        .locator('#meetings [role=group]:has(> table):visible')
        .evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(hidden, language).toBeLessThanOrEqual(0);
    }
  });

  await test.step('Text twice as large still fits', async () => {
    await open(page, '#/?lang=en');
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const [inner, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(content).toBeLessThanOrEqual(inner ?? 0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });

  await test.step('Nothing is wider than its window, from 320 px to 2560 px', async () => {
    await page.getByRole('button', { name: 'D4.2' }).click();
    for (const button of await page.getByRole('button', { name: 'Show as table' }).all())
      await button.click();
    for (const width of [320, 390, 640, 768, 960, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const [inner, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(inner).toBe(width);
      expect(content, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
});

test('In print all stands on paper: black on white, no controls, nothing cut', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 718, height: 1000 });
  await open(page);
  await expect(page.getByRole('button', { name: /^(Theme|Reset|Show as table|Choose)/ })).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(22, 25, 29)');
  const cut = await page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('.visually-hidden, svg'))
      .filter((element) => ['hidden', 'auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className),
  );
  expect(cut).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(718);
});

import type { Page } from '@playwright/test';
import { faultsByAxe } from '../support/axe.ts';
import { cutOff, otherwiseNamed, smallTargets } from '../support/controls.ts';
import { openSlide } from '../support/deck.ts';
import { expect, open, test } from './guard.ts';

/**
 * All that is asked of what a page shows, whatever it is.
 * @param within what alone is new to axe: behind it lies the page as it was asked before
 */
async function expectSound(page: Page, what: string, ...within: string[]): Promise<void> {
  expect(await faultsByAxe(page, ...within), what).toEqual([]);
  expect(await smallTargets(page), `small targets, ${what}`).toEqual([]);
  expect(await otherwiseNamed(page), `named otherwise than seen, ${what}`).toEqual([]);
  expect(await cutOff(page), `cut off, ${what}`).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('The page is sound, also with everything opened', {
        tag: colorScheme === 'dark' && width === 320 ? [] : '@wide',
      }, async ({ page }) => {
        test.slow();
        await open(page);
        await expectSound(page, 'at first');
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
        await expectSound(page, 'with everything opened');
        await page.keyboard.press('Escape');
        await page.locator('#overview [data-figure="derived"]').first().click();
        await expectSound(page, 'with an answer', '#answer');
        await page.keyboard.press('Escape');
        for (const name of ['Open report', 'Export']) {
          await page.getByRole('button', { name, exact: true }).click();
          await expect(page.getByRole('dialog').getByRole('button').nth(1)).toBeVisible();
          await expectSound(page, name);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
        }
      });
    });
  }
}

test('In the other languages, too, the page is sound', { tag: ['@hosted', '@wide'] }, async ({ page }) => {
  test.slow();
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
    await open(page, `#/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectSound(page, language);
  }
});

/** The spacing that WCAG 1.4.12 asks to bear. */
const wideSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

test('With text spaced wide, and at 400 %, nothing is lost', async ({ page }) => {
  // Of a window of 1280 × 1024 so much is left at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: 'D4.1' }).click();
  await expect(page.locator('#deliverables').getByText('privacy to audit')).toBeVisible();
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, wideSpacing);
  expect(await cutOff(page), 'spaced wide').toEqual([]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^PPTX/ })).toBeVisible();
  expect(await cutOff(page), 'the dialog').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('Escape');
  expect(await cutOff(page), 'spaced wide, 1280 px').toEqual([]);
});

test('With text spaced wide, a narrow page in any language is no wider than its window', {
  tag: '@hosted',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
    await open(page, `#/?lang=${language}`);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, wideSpacing);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(320);
  }
});

test('The page is walked by its headings, and its head passed by the first Tab', async ({ page }) => {
  await open(page);
  await test.step('Headings go down without a gap', async () => {
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  await test.step('The first Tab leads past the head of the page', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the report' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#overview')).toBeFocused();
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
  // A mark behind words lies over none of them: neither its edge nor its ground is drawn.
  const mark = page.getByRole('button', { name: 'summary' }).first();
  expect(await mark.evaluate((one) => getComputedStyle(one).borderInlineStartWidth)).toBe('0px');
});

test('Where less motion is asked for nothing moves', async ({ page }) => {
  await openSlide(page, 2);
  const moving = await page.evaluate(() => {
    const durations = [...document.querySelectorAll('*')].map((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    });
    return durations.filter(Boolean).length;
  });
  expect(moving).toBe(0);
});

test('The accessibility statement is linked in each language, and is sound itself', {
  tag: '@hosted',
}, async ({ page }) => {
  await open(page, '#/?lang=fr');
  const link = page.getByRole('contentinfo').getByRole('link', { name: /accessibilité \(en anglais\)/ });
  await expect(link).toHaveAttribute('hreflang', 'en');
  await link.click();
  await expect(page).toHaveTitle(/^Accessibility statement/);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectSound(page, `the statement at ${width} px`);
  }
  await page.getByRole('link', { name: 'To the dashboard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
});

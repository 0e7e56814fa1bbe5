import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { directionOf, languages } from '../../src/i18n/languages.ts';
import { everyView } from '../support/everyView.ts';
import { misfitsOn } from '../support/fitting.ts';
import { expect, open, test } from './guard.ts';

/*
 * Each language is loaded once a width and walked through. EVERY_VIEW=1, as at night, tries all slides, what opens within
 * views, both themes and all rules; without it, what differs from language to language.
 */
const all = process.env['EVERY_VIEW'] !== undefined;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that depend on what a language says, how long it is and in which direction it runs. */
const ofLanguage = ['valid-lang', 'html-has-lang', 'html-lang-valid', 'target-size'];
/** Rules that depend on colours, which are all that a theme changes. */
const ofTheme = ['color-contrast', 'link-in-text-block'];

async function violationsOn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (!all) axe.withRules(ofLanguage);
  else if (colorScheme === 'light') axe.withTags(rules);
  else axe.withRules(ofTheme);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

for (const language of languages) {
  for (const width of [320, 1280]) {
    test(`Every view in ${language} at ${width} px fits, says its language, and axe finds nothing`, async ({
      page,
    }) => {
      test.setTimeout(all ? 900_000 : 120_000);
      await page.setViewportSize({ width, height: 900 });
      await open(page, `#/?lang=${language}`);
      const faults: Record<string, string[]> = {};
      for (const { name, arrive } of everyView(all)) {
        const view = await arrive(page, language);
        const html = view.locator('html');
        await expect(html, name).toHaveAttribute('lang', language);
        await expect(html, name).toHaveAttribute('dir', directionOf(language));
        const found = [...(await misfitsOn(view)), ...(await violationsOn(view, 'light'))];
        if (all) {
          await view.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await violationsOn(view, 'dark')));
          await view.emulateMedia({ colorScheme: 'light' });
        }
        if (found.length > 0) faults[name] = found;
        if (view !== page) await view.close();
      }
      expect(faults).toEqual({});
    });
  }
}

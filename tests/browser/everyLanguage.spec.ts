import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { directionOf, languages } from '../../src/i18n/languages.ts';
import { otherwiseNamed, smallTargets } from '../support/controls.ts';
import { everyView } from '../support/everyView.ts';
import { misfitsOn } from '../support/fitting.ts';
import { strandedSigns } from '../support/lineEdges.ts';
import { wrongLanguages } from '../support/ownWords.ts';
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

type RunOnly = { type: 'tag' | 'rule'; values: string[] };
const byDay: RunOnly = { type: 'rule', values: ofLanguage };
const byNight: RunOnly = { type: 'tag', values: rules };
const inTheDark: RunOnly = { type: 'rule', values: ofTheme };

/** Axe stays in a window once it is there: to bring it along for each view would take longer than to run it. */
async function violationsOn(page: Page, within: string, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).setLegacyMode().withRules('html-has-lang').analyze();
  return page.evaluate(
    async ([selector, only]) => {
      const options = { runOnly: only, resultTypes: ['violations'], preload: false };
      const { violations } = await Object(window).axe.run(selector, options);
      return violations.flatMap((one: { id: string; nodes: { html: string }[] }) =>
        one.nodes.map(({ html }) => `${one.id}: ${html.slice(0, 300)}`),
      );
    },
    [within, runOnly] as const,
  );
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
      for (const { name, within = 'html', arrive } of everyView(all)) {
        const view = await arrive(page, language);
        const html = view.locator('html');
        await expect(html, name).toHaveAttribute('lang', language);
        await expect(html, name).toHaveAttribute('dir', directionOf(language));
        const found = await misfitsOn(view);
        found.push(...(await strandedSigns(view)).map((sign) => `a line apart: ${sign}`));
        found.push(...(await wrongLanguages(view, language, within)));
        found.push(...(await violationsOn(view, within, all ? byNight : byDay)));
        if (all) {
          found.push(...(await smallTargets(view)).map((target) => `small target: ${target}`));
          found.push(...(await otherwiseNamed(view)).map((control) => `named otherwise: ${control}`));
          await view.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await violationsOn(view, within, inTheDark)));
          await view.emulateMedia({ colorScheme: 'light' });
        }
        if (found.length > 0) faults[name] = found;
        if (view !== page) await view.close();
      }
      expect(faults).toEqual({});
    });
  }
}

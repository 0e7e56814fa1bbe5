import type { Page } from '@playwright/test';
import { directionOf, type Language, languages } from '../../src/i18n/languages.ts';
import { bringAxe } from '../support/axe.ts';
import { otherwiseNamed, smallTargets } from '../support/controls.ts';
import { everyView } from '../support/everyView.ts';
import { misfitsOn } from '../support/fitting.ts';
import { strandedSigns } from '../support/lineEdges.ts';
import { wrongLanguages } from '../support/ownWords.ts';
import { expect, open, test } from './guard.ts';

/*
 * Each language is loaded once and walked through, and each view is looked at in both widths. EVERY_VIEW=1, as at night,
 * tries all slides, what opens within views, both themes and all rules; without it, what differs from language to language.
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

async function violationsOn(page: Page, within: string, runOnly: RunOnly): Promise<string[]> {
  await bringAxe(page);
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

/** What is amiss in a view as it stands now. */
async function amissIn(view: Page, name: string, language: Language, within: string): Promise<string[]> {
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
  return found;
}

const narrow = { width: 320, height: 900 };
const wide = { width: 1280, height: 900 };

for (const language of languages) {
  test(`Every view in ${language} fits, wide and narrow, says its language, and axe finds nothing`, async ({
    page,
  }) => {
    test.setTimeout(all ? 1_800_000 : 300_000);
    await page.setViewportSize(narrow);
    await open(page, `#/?lang=${language}`);
    const faults: Record<string, string[]> = {};
    for (const { name, within = 'html', arrive } of everyView(all)) {
      const view = await arrive(page, language);
      for (const size of [narrow, wide]) {
        await view.setViewportSize(size);
        const place = `${name} at ${size.width} px`;
        const found = await amissIn(view, place, language, within);
        if (found.length > 0) faults[place] = found;
      }
      if (view !== page) await view.close();
      await page.setViewportSize(narrow);
    }
    expect(faults).toEqual({});
  });
}

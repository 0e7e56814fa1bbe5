import type { Page } from '@playwright/test';
import report from '../../src/data/report.json' with { type: 'json' };
import { languages, ownNames } from '../../src/i18n/languages.ts';
import { strandedSigns } from '../support/lineEdges.ts';
import { awaitedParts } from '../unit/i18n/awaitedParts.ts';
import { expect, open, ready, test, watchShifts } from './guard.ts';
import { begin, escapedFrom, lengthened, speakPseudo } from './pseudo.ts';

const spoken = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** The heading of the first panel in each frame that was painted with it in sight, and what the tab was called. */
async function watchFrames(page: Page): Promise<() => Promise<{ seen: string[]; titles: string[] }>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const titles: string[] = [];
    Object.assign(window, { painted: { seen, titles } });
    const look = () => {
      if (document.title !== '' && titles.at(-1) !== document.title) titles.push(document.title);
      const heading = document.querySelector('#overview-title');
      const text = heading?.checkVisibility({ visibilityProperty: true }) ? heading.textContent : null;
      if (text && seen.at(-1) !== text) seen.push(text);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => Object(window).painted);
}

/** Loads the page at an address, also where only the fragment is another one than before. */
async function visitAnew(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${fragment}`);
}

test('A language in the address is spoken from the first frame on, and told to the browser', async ({
  page,
}) => {
  const frames = await watchFrames(page);
  await open(page, '#/?lang=fr');
  expect(await spoken(page)).toEqual(['fr', 'ltr']);
  await expect(page).toHaveTitle('FG DLT\u00a0: rapport d’activité');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Vue d’ensemble');
  expect(await frames()).toEqual({
    seen: ['Vue d’ensemble'],
    titles: ['FG DLT', 'FG DLT\u00a0: rapport d’activité'],
  });
  expect(new URL(page.url()).hash).toBe('#/?lang=fr');
});

test('Arabic is read from the right, fits, and leaves the report’s words English', async ({ page }) => {
  await test.step('Arabic is read from the right, and the report’s words in it stay English', async () => {
    await open(page, '#/?lang=ar');
    expect(await spoken(page)).toEqual(['ar', 'rtl']);
    const heading = page.getByRole('heading', { level: 2, name: 'الاجتماعات' });
    const { x = 0 } = (await heading.boundingBox()) ?? {};
    expect(x).toBeGreaterThan(640);
    await expect(page.locator('header bdi[lang="en"]').first()).toHaveText(report.focusGroup.name);
    await expect(page.getByText('يبقى مضمون التقرير')).toHaveCount(1);
    const first = page.locator('#meetings rect[data-mark]').first();
    const second = page.locator('#meetings rect[data-mark]').nth(2);
    expect((await first.boundingBox())?.x).toBeGreaterThan((await second.boundingBox())?.x ?? Infinity);
  });

  await test.step('Arabic fits a narrow and a wide window', async () => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const [inner, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(content, `${width} px`).toBeLessThanOrEqual(inner ?? 0);
    }
  });

  await test.step('No line in ar begins with a comma or a stop, however wide the window', async () => {
    expect(await strandedOn(page)).toEqual({});
  });

  await test.step('At the foot of an Arabic slide the report’s labels are English, and stand from the right on', async () => {
    await page.goto('/#/present/6?lang=ar');
    const labels = page.locator('[aria-roledescription] .slide-places bdi[lang="en"]');
    await expect(labels.first()).toHaveText(report.focusGroup.acronym);
    const boxes = await labels.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(2);
    boxes.slice(1).forEach((box, index) => {
      const before = boxes[index];
      if (before && Math.abs(before.top - box.top) < 2) expect(box.right).toBeLessThanOrEqual(before.left);
    });
  });
});

test('Each screen speaks the language of its address, and says which words are not of it', {
  tag: '@wide',
}, async ({ page }) => {
  await test.step('What the head says of the page follows the language, on each screen', async () => {
    const description = page.locator('meta[name=description]');
    await open(page, '#/?lang=fr');
    await expect(description).toHaveAttribute('content', /^Le rapport d’activité de ITU-T Focus Group/);
    await visitAnew(page, '#/compare?lang=es');
    await expect(description).toHaveAttribute('content', /^El informe sobre la marcha de los trabajos/);
    await visitAnew(page, '#/present/1?lang=ru');
    await expect(description).toHaveAttribute('content', /^Отчет о ходе работы/);
    await page.locator('html[lang=ru] .slide-number').waitFor();
  });

  await test.step('Each screen in another language says once that the report’s content stays in its own', async () => {
    const note = page.getByText('Le contenu du rapport reste dans la langue').filter({ visible: true });
    for (const fragment of ['#/', '#/compare', '#/present/1']) {
      await visitAnew(page, `${fragment}?lang=fr`);
      await expect(page.locator('html[lang=fr] h1')).toBeVisible();
      await expect(note, fragment).toHaveCount(1);
      await visitAnew(page, `${fragment}?lang=en`);
      await expect(page.locator('html[lang=en] h1')).toBeVisible();
      await expect(page.getByText(/What the report says stays/), fragment).toHaveCount(0);
    }
  });
});

test('A language is asked for by the address or in the header, goes along, and is kept where it was chosen', async ({
  page,
}) => {
  await test.step('A language goes along to other views, and one that there is not is dropped', async () => {
    await open(page, '#/?lang=fr');
    await page.locator('button[data-wg="2"]').click();
    await expect(page).toHaveURL(/#\/\?wg=2&lang=fr$/);
    await page.locator('#present').click();
    await expect(page).toHaveURL(/#\/present\/1\?wg=2&lang=fr$/);
    await page.goto('/#/?lang=tlh&wg=2');
    await page.reload();
    await ready(page);
    await expect(page).toHaveURL(/#\/\?wg=2$/);
    expect(await spoken(page)).toEqual(['en', 'ltr']);
  });

  await test.step('A language is chosen in the header, stands in the address, and is kept for the next visit', async () => {
    await open(page, '#/?wg=1');
    await page.getByRole('button', { name: 'Language' }).click();
    await expect(page.getByRole('button', { name: 'English', pressed: true })).toBeVisible();
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Vue d’ensemble');
    await expect(page.getByRole('button', { name: 'Langue' })).toBeFocused();
    expect(new URL(page.url()).hash).toBe('#/?wg=1&lang=fr');
    await page.goto('about:blank');
    await open(page);
    expect(await spoken(page)).toEqual(['fr', 'ltr']);
  });

  await test.step('Back leads to the language before', async () => {
    await open(page, '#/?lang=en');
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Overview');
  });
});

test.describe('In a French browser', () => {
  test.use({ locale: 'fr-CH' });
  test('the page speaks French unless another language is asked for', async ({ page }) => {
    await open(page);
    expect(await spoken(page)).toEqual(['fr', 'ltr']);
    await page.goto('/#/?lang=en');
    await page.reload();
    await ready(page);
    expect(await spoken(page)).toEqual(['en', 'ltr']);
  });
});

test('A language that cannot be fetched is English, and said so', async ({ page, faults }) => {
  await page.route(/\/assets\/page-[\w-]{7}\.js$/, (route) => route.abort());
  await open(page, '#/?lang=fr');
  const note = page.getByRole('alert').filter({ hasText: 'Français' });
  await expect(note).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Overview');
  expect((await spoken(page))[0]).toBe('en');
  await page.unroute(/\/assets\/page-[\w-]{7}\.js$/);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Vue d’ensemble');
  await expect(note).toHaveCount(0);
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_FAILED')));
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is English, whatever the address says', async ({ page }) => {
    await page.goto('/#/?lang=ar');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Overview');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

/** The words that a value holds, in its texts and in the names of its fields. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\p{L}{2,}/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, inner].flatMap(wordsOf));
}

const months = Array.from({ length: 12 }, (_, month) =>
  (['long', 'short'] as const).map((form) =>
    new Intl.DateTimeFormat('fr', { month: form, timeZone: 'UTC' }).format(Date.UTC(2018, month)),
  ),
);
/** What may stand outside of messages: the report's words, and what a formatter joins them with. */
const known = new Set([report, months, ['et', 'du'], Object.values(ownNames)].flatMap(wordsOf));

/** Names of files are the same in every language. */
const fileName = /^fg-dlt-[\w-]+\.\w+$/;

const leftOver = (texts: readonly string[]): string[] =>
  texts.filter((text) => !fileName.test(text) && wordsOf(text).some((word) => !known.has(word)));

/** A button by the beginning of its English name, as the language of brackets writes it. */
const press = (page: Page, beginning: string) =>
  page.getByRole('button', { name: new RegExp(`^${begin}${lengthened(beginning)}`) }).click();

type View = { name: string; parts: readonly string[]; arrive: (page: Page) => Promise<void> };
const visit = (page: Page, fragment: string) => page.goto(`/${fragment}?lang=fr`);
/** The dashboard without what was opened over it: the page may be there already. */
async function visitDashboard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await visit(page, '#/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
const slides = Array.from({ length: 14 }, (_, index) => index + 1);
const views: View[] = [
  {
    name: 'the dashboard',
    parts: [],
    arrive: async (page) => {
      await visitDashboard(page);
      await page.getByRole('button', { name: 'D4.2' }).click();
    },
  },
  {
    name: 'the dialog that opens a report',
    parts: ['opening', 'importing'],
    arrive: async (page) => {
      await visitDashboard(page);
      await press(page, 'Open report');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the dialog for files',
    parts: ['exports'],
    arrive: async (page) => {
      await visitDashboard(page);
      await press(page, 'Export');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the comparison',
    parts: ['comparison'],
    arrive: async (page) => {
      await visitDashboard(page);
      await visit(page, '#/compare');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(lengthened('Compare'));
    },
  },
  ...slides.map((slide) => ({
    name: `slide ${slide}`,
    parts: ['slides', 'presenting'],
    // From the slide before, the page stays the same.
    arrive: async (page: Page) => {
      await visit(page, `#/present/${slide}`);
      await expect(page.locator('[aria-roledescription] .slide-number:visible')).toHaveText(String(slide));
    },
  })),
];
/** Views whose words are there: what is awaited is said in English. */
const translated = views.filter(({ parts }) => parts.every((part) => !awaitedParts.includes(`fr/${part}`)));

for (const among of [translated.slice(0, -slides.length), translated.slice(-slides.length)]) {
  const where = among.length === slides.length ? 'the slides' : 'the page and its dialogs';
  test(`Words two fifths longer still fit on ${where}, wide and narrow, and none escapes the catalogue`, {
    tag: '@wide',
  }, async ({ page }) => {
    await speakPseudo(page);
    for (const { name, arrive } of among) {
      await page.setViewportSize({ width: 320, height: 900 });
      await arrive(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(leftOver(await escapedFrom(page)), `${name} at ${width} px`).toEqual([]);
        const [inner, content] = await page.evaluate(() => [
          innerWidth,
          document.documentElement.scrollWidth,
        ]);
        expect(content, `${name} at ${width} px`).toBeLessThanOrEqual(inner ?? 0);
      }
    }
    await page.unrouteAll({ behavior: 'wait' });
  });
}

test('In another language the page appears as a whole, and nothing on it moves', async ({ page }) => {
  const shifts = await watchShifts(page);
  await open(page, '#/?lang=fr');
  expect(await shifts()).toEqual([]);
});

/** Signs that stand at the wrong end of a line, by the width of the window. */
async function strandedOn(page: Page): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {};
  for (const width of [...Array.from({ length: 31 }, (_, step) => 320 + 12 * step), 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const stranded = await strandedSigns(page);
    if (stranded.length > 0) found[width] = stranded;
  }
  return found;
}

for (const language of languages.filter((one) => one !== 'ar')) {
  test(`No line in ${language} begins with a comma or a stop, however wide the window`, {
    tag: '@wide',
  }, async ({ page }) => {
    await open(page, `#/?lang=${language}`);
    expect(await strandedOn(page)).toEqual({});
  });
}

test('Where the page comes so late that English was shown meanwhile, it still says the language it then speaks', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/later-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/#/?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  release();
  await expect(page.getByRole('link', { name: 'الانتقال إلى التقرير' })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

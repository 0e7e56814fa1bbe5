/**
 * What is pictured: each view in a theme, a language and a size, by the name of its file. Together they show every panel,
 * every kind of slide and every dialog, each theme, each language and each layout, without showing all of all.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{
 *   name: string;
 *   address: string;
 *   size: [number, number];
 *   dark?: boolean;
 *   media?: { media?: 'print'; forcedColors?: 'active' };
 *   whole?: boolean;
 *   act?: (page: Page) => Promise<unknown>;
 * }} View
 */

/** @type {(page: Page, file: string) => Promise<void>} */
async function choose(page, file) {
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
}

/** @type {(page: Page) => Promise<void>} */
async function compare(page) {
  await choose(page, 'tests/fixtures/comparison/invented-later-edition.json');
  const review = page.locator('dialog[open]');
  await review.getByRole('button', { name: 'Accept' }).click();
  await review.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Compare with the bundled report' }).click();
  await page.locator('main table').last().waitFor();
}

/** @type {(name: string, address: string, size: [number, number], more?: Partial<View>) => View} */
const whole = (name, address, size, more = {}) => ({ name, address, size, whole: true, ...more });

/** @type {(slide: number, size?: [number, number], more?: Partial<View>) => View} */
const slide = (slide, size = [1920, 1080], { name = 'en', address = '', ...more } = {}) => ({
  name: `slide-${slide}-${name}-${size[0]}`,
  address: `#/present/${slide}${address}`,
  size,
  ...more,
});

/** @type {(name: string, size: [number, number], press: string, more?: Partial<View>) => View} */
const dialog = (name, size, press, more = {}) => ({
  name,
  address: '#/',
  size,
  act: async (page) => {
    await page.getByRole('button', { name: press, exact: true }).click();
    await page.locator('dialog[open] button').last().waitFor();
  },
  ...more,
});

/** @type {View[]} */
export const views = [
  whole('dashboard-en-1280', '#/', [1280, 900]),
  whole('dashboard-en-1280-dark', '#/', [1280, 900], { dark: true }),
  whole('dashboard-en-390', '#/', [390, 844]),
  whole('dashboard-en-390-dark', '#/', [390, 844], { dark: true }),
  whole('dashboard-ar-1280', '#/?lang=ar', [1280, 900]),
  whole('dashboard-ar-390', '#/?lang=ar', [390, 844]),
  whole('dashboard-zh-1280', '#/?lang=zh', [1280, 900]),
  whole('dashboard-ru-1280-dark', '#/?lang=ru', [1280, 900], { dark: true }),
  whole('dashboard-fr-768', '#/?lang=fr', [768, 1024]),
  whole('dashboard-es-1920', '#/?lang=es', [1920, 1080]),
  whole('dashboard-print', '#/', [718, 1000], { media: { media: 'print' } }),
  whole('dashboard-forced-colours', '#/', [1280, 900], { media: { forcedColors: 'active' } }),
  whole('table-filtered-1280', '#/?wg=1,4&q=an&group=wg&sort=-number', [1280, 900]),
  whole('table-filtered-390-dark', '#/?wg=1,4&q=an&group=wg', [390, 844], { dark: true }),
  whole('compare-en-1280', '#/', [1280, 900], { act: compare }),
  whole('compare-en-390-dark', '#/', [390, 844], { dark: true, act: compare }),
  ...[1, 2, 3, 4, 5, 6, 7, 9, 11].map((number) => slide(number)),
  slide(4, [1920, 1080], { name: 'dark', dark: true }),
  slide(6, [1920, 1080], { name: 'dark', dark: true }),
  slide(4, [1280, 720], { name: 'ar', address: '?lang=ar' }),
  slide(6, [1280, 720], { name: 'zh', address: '?lang=zh' }),
  slide(9, [1024, 768], { name: 'ru', address: '?lang=ru' }),
  slide(4, [390, 844], { name: 'upright' }),
  dialog('export-1280', [1280, 900], 'Export'),
  dialog('export-390-dark', [390, 844], 'Export', { dark: true }),
  dialog('open-report-1280', [1280, 900], 'Open report'),
  dialog('export-ar-390', [390, 844], 'تصدير', { address: '#/?lang=ar' }),
  {
    name: 'review-1280',
    address: '#/',
    size: [1280, 900],
    act: async (page) => {
      await choose(page, 'tests/fixtures/reports/later-edition.txt');
      await page.getByRole('button', { name: 'Accept' }).waitFor();
    },
  },
];

import { openSlide, slideCount } from '../support/deck.ts';
import { pagesOf, wordsOf } from '../support/pdf.ts';
import { expect, test } from './guard.ts';

for (const upright of [false, true]) {
  test(`A slide a page is printed on A4, ${upright ? 'upright' : 'across where nothing else is chosen'}`, {
    tag: upright ? '@wide' : [],
  }, async ({ page }) => {
    await openSlide(page);
    const count = await slideCount(page);
    if (upright) {
      await page.keyboard.press('h');
      await page.getByRole('checkbox', { name: 'Print on upright paper' }).check();
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(await pagesOf(pdf)).toHaveLength(count);
    const [short, long] = ['59[45][.\\d]*', '84[12][.\\d]*'];
    const paper = upright ? `${short} ${long}` : `${long} ${short}`;
    expect(pdf.toString('latin1')).toMatch(new RegExp(`/MediaBox\\s*\\[0 0 ${paper}\\]`));
    const words = await wordsOf(pdf);
    for (const said of [
      'progress report to TSAG',
      'Bern drew fewer people',
      '17–19 October 2017',
      'D4.2',
      'Wei Kai',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('people, 57 on site');
  });
}

test('Notes are printed under their slides where that is chosen, as they were written', {
  tag: '@wide',
}, async ({ page }) => {
  await openSlide(page, 4);
  await page.keyboard.press('n');
  await page.getByRole('textbox').fill('In my own words.');
  await page.getByRole('button', { name: 'Next slide' }).focus();
  await page.keyboard.press('h');
  await page.getByRole('checkbox', { name: 'Print the notes under each slide' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-notes').nth(3)).toHaveText('In my own words.');
  await expect(page.locator('.printed-notes').nth(0)).toContainText('This is the progress report of FG DLT');
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(await pagesOf(pdf)).toHaveLength(await slideCount(page));
  expect(await wordsOf(pdf)).toContain('In my own words.');
});

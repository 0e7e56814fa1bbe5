import { execFileSync } from 'node:child_process';
import { openSlide, slideCount } from '../support/deck.ts';
import { expect, test } from './guard.ts';

/** Pages of a PDF, counted by their objects. */
const pagesIn = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The words of a PDF, where the machine has the tool that reads them. */
function wordsIn(pdf: Buffer): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  } catch {
    return null;
  }
}

for (const landscape of [true, false]) {
  test(`A slide a page is printed, ${landscape ? 'across' : 'upright'}`, async ({ page }) => {
    await openSlide(page);
    const count = await slideCount(page);
    const pdf = await page.pdf({ format: 'A4', landscape });
    expect(pagesIn(pdf)).toBe(count);
    const words = wordsIn(pdf);
    if (words === null) return;
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

test('The paper is A4 across where the reader leaves it open', async ({ page }) => {
  await openSlide(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/);
  expect(pagesIn(pdf)).toBe(await slideCount(page));
});

test('Notes are printed under their slides where that is chosen, as they were written', async ({ page }) => {
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
  expect(pagesIn(pdf)).toBe(await slideCount(page));
  const words = wordsIn(pdf);
  if (words !== null) expect(words).toContain('In my own words.');
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parseProgressReport } from '../../src/domain/progressReport.ts';
import { slideCount, stageSlide } from '../support/deck.ts';
import { reportOfEveryText } from '../support/hostileTexts.ts';
import { openPackage } from '../support/officePackage.ts';
import { wellFormed } from '../support/wellFormed.ts';
import { expect, open, test } from './guard.ts';

const name = '<img src=x onerror=globalThis.hit=1>.json';

async function openHostile(page: Page, faults: string[], report = reportOfEveryText()): Promise<void> {
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => faults.push('a window opened'));
  await open(page);
  await page.getByRole('button', { name: 'Open report' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(report)) });
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('banner')).toContainText(name);
}

/** Nothing ran, and nothing of the report became an element or an address. */
async function expectOnlyText(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  await expect(
    page.locator(
      ':is(#root, .printed) :is(script, iframe, object, embed, [onerror], [onload], [src="x"], [href^="javascript" i])',
    ),
  ).toHaveCount(0);
}

/** What another program makes of each kind of file. */
const readers: Record<string, (bytes: Buffer) => void> = {
  pptx: (bytes) => void openPackage(bytes),
  xlsx: (bytes) => void openPackage(bytes),
  csv: (bytes) => {
    const rows: string[][] = parseCsv(bytes, { bom: true });
    expect(rows.length).toBeGreaterThan(5);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=@+\t\r]|^-(?!\d+$)/);
  },
  svg: (bytes) => {
    const document = wellFormed(bytes.toString(), 'picture');
    for (const tag of ['script', 'foreignObject', 'image', 'a', 'iframe'])
      expect(document.getElementsByTagName(tag)).toHaveLength(0);
  },
  png: (bytes) => expect(bytes.subarray(1, 4).toString()).toBe('PNG'),
  md: (bytes) => expect(bytes.toString()).not.toMatch(/(?<!\\)<(?:script|img|iframe)/),
  json: (bytes) => void parseProgressReport(JSON.parse(bytes.toString())),
  html: (bytes) =>
    expect(bytes.toString()).not.toMatch(/<(?:script|img|iframe)[^>]*>?\s*(?:src=x|globalThis)/),
  ics: (bytes) => {
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(5);
  },
};

test('A report full of hostile text is text on the page and in each file', async ({ page, faults }) => {
  await openHostile(page, faults);
  await test.step('A report full of hostile text is shown, searched, filtered and asked as text', async () => {
    await expectOnlyText(page);
    const main = page.getByRole('main');
    await expect(main).toContainText('<script>globalThis.hit = 1</script>');
    await expect(main).toContainText('{{globalThis.hit = 1}}');
    const rows = page.locator('tr[data-code]');
    const all = await rows.count();
    for (const words of ['<script>', '=1+1', '__proto__', '{{', '\\', '[d](', 'WWWWWW']) {
      await page.getByRole('searchbox').fill(words);
      await expect(page.getByRole('status').filter({ hasText: / of / })).not.toContainText(
        `${all} of ${all}`,
      );
      expect(await rows.count(), words).toBeGreaterThan(0);
    }
    await page.getByRole('searchbox').fill('');
    const filters = page.locator('button[data-wg]');
    for (const index of [1, 3, 4]) await filters.nth(index).click();
    await expect(rows).toHaveCount(3);
    const chosen = page.url();
    await page.reload();
    await expect(rows).toHaveCount(3);
    expect(page.url()).toBe(chosen);
    await page.locator('#deliverables tbody button').first().click();
    await page.locator('#leadership [data-figure]:visible').first().click();
    await expect(page.getByRole('dialog').filter({ visible: true })).toContainText('<img src=x');
    await expectOnlyText(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reset' }).click();
  });

  await test.step('It is saved in every format, and another program reads each file', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const formats = dialog.locator('li button');
    await expect(formats.first()).toBeVisible();
    const names = await formats.evaluateAll((all) => all.map((one) => one.textContent?.split(/\s/)[0] ?? ''));
    expect(names.length).toBeGreaterThanOrEqual(9);
    for (const index of names.keys()) {
      const waiting = page.waitForEvent('download');
      await formats.nth(index).click();
      const asksFirst = dialog.getByRole('button', { name: /^Save/ });
      if (/^(?:SVG|PNG)/.test(names[index] ?? '')) await asksFirst.click();
      const download = await waiting;
      const fileName = download.suggestedFilename();
      expect(fileName).toMatch(/^[\p{L}\p{N}-]{1,160}\.[a-z]+$/u);
      const kind = fileName.slice(fileName.lastIndexOf('.') + 1);
      const read = readers[kind];
      if (!read) throw new Error(`No program reads .${kind} here`);
      read(await readFile(await download.path()));
      if (await asksFirst.isVisible()) await dialog.getByRole('button', { name: 'All formats' }).click();
    }
    await expectOnlyText(page);
  });
});

test('It is presented and compared as text', async ({ page, faults }) => {
  const report = reportOfEveryText();
  // Only reports of one group are compared change by change.
  await openHostile(page, faults, { ...report, focusGroup: { ...report.focusGroup, acronym: 'FG DLT' } });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await stageSlide(page).waitFor();
  const slides = await slideCount(page);
  for (let number = 2; number <= 8; number += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(stageSlide(page)).toHaveAttribute('aria-label', new RegExp(`^slide ${number} of `));
    await expectOnlyText(page);
  }
  // On paper all of them stand in the document.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-page')).toHaveCount(slides);
  await expectOnlyText(page);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Compare with the bundled report' }).click();
  await expect(page.getByRole('table', { name: 'Changes' })).toContainText('<img src=x');
  await page.getByRole('searchbox').fill('<script>');
  await expect(page.getByRole('table', { name: 'Changes' }).locator('mark').first()).toHaveText(/<script>/i);
  await expectOnlyText(page);
});

import { readFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { fileStem } from '../../src/exporter/fileStem.ts';
import { readOnePage } from '../../src/exporter/onePage.ts';
import { writeOneFile } from '../../src/exporter/writeOneFile.ts';
import { addressOf, lookAt } from '../support/address.ts';
import { exportWords } from '../support/exportInput.ts';
import { endingTexts, hostileTexts, reportOfText } from '../support/hostileTexts.ts';
import { aOnePage, unpackedParts } from '../support/onePage.ts';
import { bundledReport } from '../support/report.ts';
import { codes, expect, open, reading, ready, test } from './guard.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const built = path.join(dist, 'fg-dlt-dashboard.html');
const laterEdition = path.resolve(import.meta.dirname, '../fixtures/reports/later-edition.txt');

/** What names the bundled report, and nothing else. */
const { focusGroup, leadership, workingGroups, meetings } = bundledReport();
const ofBundled = [
  focusGroup.acronym,
  fileStem(focusGroup.acronym),
  focusGroup.name,
  ...leadership.map(({ person }) => person.name),
  ...workingGroups.flatMap(({ title, deliverables }) => [title, ...deliverables.map((one) => one.title)]),
  ...meetings.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]),
  ...focusGroup.termsOfReference.map(({ text }) => text),
];

/** Saves the page on the report now open as a file in the folder of the test. */
async function saveOneFile(page: Page, to: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'One file' }).click();
  const download = await waiting;
  await copyFile(await download.path(), to);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return download.suggestedFilename();
}

async function openLaterEdition(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles(laterEdition);
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
}

/** Leaves for another file; what is asked of the page afterwards is asked of that one. */
async function openFromDisk(page: Page, file: string): Promise<void> {
  lookAt(pathToFileURL(file).href);
  await page.goto('about:blank');
  await open(page);
}

reading(
  'It is at most 480 kB compressed, asks for nothing else, and runs only what its policy knows by hash',
  { tag: '@disk' },
  () => {
    const html = readFileSync(built, 'utf8');
    expect(gzipSync(html).length).toBeLessThanOrEqual(480_000);
    const { policy, start, packed } = readOnePage(html);
    const markup = html.replace(start, '').replace(packed, '');
    expect(markup).not.toMatch(/ (?:src|href)="(?!#|data:)/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types reading parts");
    expect(policy).not.toMatch(/unsafe|'self'|https?:/);
  },
);

test('The report that is open is saved with the page', async ({ page, browser }, info) => {
  const saved = info.outputPath('saved.html');
  await open(page);
  await test.step('With its own report it is the same file, prerendered content and all', async () => {
    await saveOneFile(page, saved);
    const [same, original] = [saved, built].map((file) => readOnePage(readFileSync(file, 'utf8')));
    expect({ ...same, prerendered: '' }).toEqual({ ...original, prerendered: '' });
    expect(same?.prerendered.length).toBeGreaterThan(50_000);
  });

  await test.step('Saved with another report it shows that one, and holds no trace of the first', async () => {
    await openLaterEdition(page);
    expect(await saveOneFile(page, saved)).toBe('fg-tem-dashboard.html');
    const html = await readFile(saved, 'utf8');
    const { packed, report } = readOnePage(html);
    const all = [html.replace(packed, ''), ...unpackedParts(html).values()].join('\n');
    expect(JSON.parse(report).focusGroup.acronym).toBe('FG TEM');
    expect(ofBundled.length).toBeGreaterThan(20);
    for (const trace of ofBundled) expect(all.includes(trace), trace).toBe(false);
    await openFromDisk(page, saved);
    await expect(page).toHaveTitle('FG TEM: progress report');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
    await expect(page.getByRole('button', { name: 'Back to the bundled report' })).toHaveCount(0);
    expect(await codes(page)).not.toHaveLength(0);
  });

  await test.step('Without script a saved file says which report it holds', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(pathToFileURL(saved).href);
    expect(await plain.evaluate(() => document.body.innerText)).toContain('FG TEM: progress report');
    await context.close();
  });
});

test(
  'On a disk the file leads nowhere else, keeps nothing unasked, and makes files as well',
  { tag: '@disk' },
  async ({ page, browser }, info) => {
    await openFromDisk(page, built);
    await test.step('It leads to no statement beside it, since nothing lies there', async () => {
      const link = (of: Page) => of.getByRole('link', { name: 'Accessibility statement' });
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await expect(link(page)).toHaveCount(0);
      const plain = await browser.newPage({ javaScriptEnabled: false });
      await plain.goto(pathToFileURL(built).href);
      await expect(link(plain)).toHaveCount(0);
      await plain.close();
    });

    await test.step('From a disk nothing is kept unless asked for, and why is said', async () => {
      await page.getByRole('button', { name: 'Open report' }).click();
      await page.locator('input[type=file]').setInputFiles(laterEdition);
      const keep = page.getByRole('checkbox', { name: /^Keep the report/ });
      await expect(keep).not.toBeChecked();
      await expect(page.getByText('other pages opened from it could read what is kept')).toBeVisible();
      await page.getByRole('button', { name: 'Accept' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
      await page.reload();
      await ready(page);
      await expect(page.getByRole('banner').getByRole('status')).toContainText('not on this machine');
    });

    await test.step('A file made from a file is the same again, works, and makes files as well', async () => {
      const [first, second, third] = ['first', 'second', 'third'].map((name) =>
        info.outputPath(`${name}.html`),
      );
      if (!first || !second || !third) throw new Error('three names were given');
      await openLaterEdition(page);
      await saveOneFile(page, first);
      await openFromDisk(page, first);
      await saveOneFile(page, second);
      expect(await readFile(second, 'utf8')).toBe(await readFile(first, 'utf8'));
      await openFromDisk(page, second);
      await page.getByRole('button', { name: 'Open report' }).click();
      await page
        .locator('input[type=file]')
        .setInputFiles(laterEdition.replace('later-edition', 'no-tables'));
      await page.getByRole('button', { name: 'Accept' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG LR');
      await saveOneFile(page, third);
      await openFromDisk(page, third);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG LR');
      await page.goto(addressOf('#/present/1'));
      await expect(page.locator('[aria-roledescription="slide"]')).toBeVisible();
    });
  },
);

test('Whatever a report says stays data, by a browser’s own reading of the file', { tag: '@disk' }, async ({
  page,
}) => {
  await page.goto('about:blank');
  for (const [what, text] of Object.entries({ ...hostileTexts, ...endingTexts })) {
    const report = reportOfText(text);
    const html = writeOneFile(aOnePage(), { report, words: exportWords });
    const read = await page.evaluate((file) => {
      const parsed = new DOMParser().parseFromString(file, 'text/html');
      const tags = [...parsed.querySelectorAll('body *')].map(({ tagName, id }) => `${tagName} ${id}`);
      return { tags, report: parsed.getElementById('one-file-report')?.textContent ?? '' };
    }, html);
    const scripts = ['report', 'packed', 'start'].map((part) => `SCRIPT one-file-${part}`);
    // Where there is no script, as in this reading, what is inside `noscript` counts as markup.
    expect(read.tags, what).toEqual(['DIV root', 'NOSCRIPT ', ...scripts]);
    expect(JSON.parse(read.report), what).toEqual(report);
  }
});

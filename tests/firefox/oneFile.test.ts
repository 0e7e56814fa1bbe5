import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Firefox,
  newPage,
  onDisk,
  open,
  press,
  savedFile,
  startFirefox,
  until,
  untilThere,
} from './firefox.ts';

const address = onDisk('fg-dlt-dashboard.html');
const laterEdition = path.resolve(import.meta.dirname, '../fixtures/reports/later-edition.txt');

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
}, 120_000);
afterAll(() => firefox.browser.close());

const title = (page: Page): Promise<string> => page.$eval('h1', (heading) => heading.textContent ?? '');

async function openLaterEdition(page: Page): Promise<void> {
  await press(page, 'Open report');
  await untilThere(page, 'input[type=file]');
  const input = await page.$('input[type=file]');
  await (await input?.toElement('input'))?.uploadFile(laterEdition);
  await press(page, 'Accept');
  await until(page, () => document.querySelector('h1')?.textContent === 'FG TEM');
}

describe('the one file in Firefox, from a disk', () => {
  it('opens on its report, and the table is filtered', async () => {
    const { page, faults } = await newPage(firefox);
    await open(page, address);
    expect(await title(page)).toBe('FG DLT');
    await page.click('button[data-wg="2"]');
    await until(page, () => document.querySelectorAll('tr[data-code]').length === 2);
    expect(page.url()).toMatch(/#\/\?wg=2$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('presents, and draws the charts that answer', async () => {
    const { page, faults } = await newPage(firefox);
    await open(page, address);
    await page.hover('#meetings figure [role=group]');
    await untilThere(page, 'svg[role=application]');
    await press(page, 'Present');
    await untilThere(page, '[aria-roledescription="slide"]');
    await page.keyboard.press('ArrowRight');
    await until(page, () => window.location.hash === '#/present/2');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens another report, saves itself with it, and the saved file works as well', async () => {
    const { page, faults } = await newPage(firefox);
    await open(page, address);
    await openLaterEdition(page);
    await press(page, 'Export');
    await press(page, 'One file');
    const saved = await savedFile(firefox, 'fg-tem-dashboard.html');
    await open(page, pathToFileURL(saved).href);
    expect(await title(page)).toBe('FG TEM');
    await press(page, 'Export');
    await press(page, 'XLSX tables');
    await savedFile(firefox, 'fg-tem-tables.xlsx');
    expect(faults).toEqual([]);
    await page.close();
  });
});

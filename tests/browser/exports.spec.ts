import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { faultsByAxe } from '../support/axe.ts';
import { expect, open, test } from './guard.ts';

async function openExport(page: Page, fragment = '') {
  await open(page, fragment);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const beginning = (bytes: Buffer, length: number): string => bytes.subarray(0, length).toString('latin1');

test('Each format comes as a download whose name begins with the acronym, made within the policy', {
  tag: '@core',
}, async ({ page }) => {
  await openExport(page);
  const pptx = await saved(page, /^PPTX/);
  expect(pptx.name).toBe('fg-dlt-slides.pptx');
  expect(beginning(pptx.bytes, 2)).toBe('PK');
  const xlsx = await saved(page, /^XLSX/);
  expect(xlsx.name).toBe('fg-dlt-tables.xlsx');
  expect(beginning(xlsx.bytes, 2)).toBe('PK');
  const deliverables = await saved(page, /^CSV deliverables/);
  expect(deliverables.name).toBe('fg-dlt-deliverables.csv');
  expect(deliverables.bytes.toString()).toContain('D4.2');
  const meetings = await saved(page, /^CSV meetings/);
  expect(meetings.name).toBe('fg-dlt-meetings.csv');
  expect(meetings.bytes.toString()).toContain('Geneva,2017-10-17,2017-10-19,81,stated');
  const markdown = await saved(page, /^Markdown/);
  expect(markdown.name).toBe('fg-dlt-summary.md');
  expect(markdown.bytes.toString()).toContain('# FG DLT: progress report');
  const json = await saved(page, /^JSON/);
  expect(json.name).toBe('fg-dlt-report.json');
  expect(JSON.parse(json.bytes.toString())).toMatchObject({
    format: 'focus-group-progress-report',
    version: 1,
  });
  const ics = await saved(page, /^ICS/);
  expect(ics.name).toBe('fg-dlt-planned-meetings.ics');
  expect(ics.bytes.toString()).toContain('BEGIN:VEVENT');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Saved fg-dlt-planned-meetings.ics.');
  const oneFile = await saved(page, /^One file/);
  expect(oneFile.name).toBe('fg-dlt-dashboard.html');
  expect(oneFile.bytes.toString()).toContain('<title>FG DLT: progress report</title>');
});

test('A picture is chosen, seen, and saved in its theme and size', async ({ page }) => {
  await openExport(page);
  await page.getByRole('button', { name: /^PNG/ }).click();
  const dialog = page.getByRole('dialog', { name: 'PNG picture' });
  await dialog.getByRole('radio', { name: 'Timeline' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('radio', { name: /^4×/ }).check();
  const preview = dialog.getByRole('img', { name: /^FG DLT: Timeline/ });
  await expect.poll(() => preview.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
  const png = await saved(page, /^Save/);
  expect(png.name).toBe('fg-dlt-timeline-dark-4x.png');
  expect(beginning(png.bytes, 4)).toBe('\x89PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(4800);
  await dialog.getByRole('button', { name: 'All formats' }).click();
  await expect(page.getByRole('button', { name: /^PNG/ })).toBeFocused();
  await page.getByRole('button', { name: /^SVG/ }).click();
  await page.getByRole('radio', { name: 'Liaisons' }).check();
  const svg = await saved(page, /^Save/);
  expect(svg.name).toBe('fg-dlt-liaisons-dark.svg');
  expect(svg.bytes.toString()).toContain('ISO/TC 307');
});

test('The dialog is worked by keyboard, draws pictures, fits, and knows the filter in force', async ({
  page,
}) => {
  await test.step('All is done by keyboard, Escape closes, and the focus goes back', async () => {
    await open(page);
    const button = page.getByRole('button', { name: 'Export', exact: true });
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: /^SVG/ }).press('Enter');
    await expect(page.getByRole('button', { name: 'All formats' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Participants per meeting' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Documents per meeting' })).toBeChecked();
    await page.keyboard.press('Escape');
    // Whatever it is called now.
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step('A picture is drawn, not left blank', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: /^PNG/ }).click();
    const { bytes } = await saved(page, /^Save/);
    const colours = await page.evaluate(async (base64) => {
      const pixels = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([pixels], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      return [...found];
    }, bytes.toString('base64'));
    // The bars: #1b4f82 on site, #4a8ac2 remote.
    expect(colours).toEqual(expect.arrayContaining(['27,79,130', '74,138,194']));
    await page.keyboard.press('Escape');
  });

  await test.step('The filter in force is said before and goes into the file and its name, in the order of the page', async () => {
    const dialog = await openExport(page, '#/?wg=2,4&sort=-number');
    await expect(dialog).toContainText('Only WG 2 and WG 4. 4 of 10 deliverables.');
    const { name, bytes } = await saved(page, /^CSV deliverables/);
    expect(name).toBe('fg-dlt-deliverables-wg2-wg4.csv');
    const codes = bytes
      .toString()
      .split('\r\n')
      .map((line) => line.split(',')[0]);
    expect(codes).toEqual(['\ufeffNo.', 'D4.2', 'D4.1', 'D2.2', 'D2.1', '']);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('The dialog fits a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openExport(page);
    await page.getByRole('button', { name: /^PNG/ }).click();
    await expect(page.getByRole('img', { name: /^FG DLT/ })).toBeVisible();
    const overflow = await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      return dialog ? dialog.scrollWidth - dialog.clientWidth : -1;
    });
    expect(overflow).toBe(0);
  });
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Deliverables are copied as a table, a chart as a picture and as a table', async ({ page }) => {
    const kinds = () =>
      page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    const html = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
    const dialog = await openExport(page, '#/?wg=2');
    await dialog.getByRole('button', { name: 'Copy deliverables as a table' }).click();
    await expect(dialog.getByRole('status')).toContainText('Copied.');
    expect(await html()).toMatch(/<table.*D2\.1.*D2\.2/s);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('D2.1\tHorizontal');
    await page.getByRole('button', { name: /^SVG/ }).click();
    await page.getByRole('button', { name: 'Copy as picture' }).click();
    await expect.poll(kinds).toEqual(['image/png']);
    await page.getByRole('button', { name: 'Copy as table' }).click();
    await expect.poll(kinds).toContain('text/html');
    expect(await html()).toMatch(/Total participants.*81/s);
  });
});

test('Where copying is not allowed, the dialog says so and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'write', {
      value: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')),
    });
  });
  const dialog = await openExport(page);
  await dialog.getByRole('button', { name: 'Copy deliverables as a table' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Save the file instead.');
});

test('A part that cannot be fetched is said, and tried again', { tag: '@hosted' }, async ({
  page,
  faults,
}) => {
  const dialog = await openExport(page);
  await page.route('**/writeXlsx-*.js', (route) => route.abort());
  await dialog.getByRole('button', { name: /^XLSX/ }).click();
  await expect(dialog.getByRole('alert')).toContainText('fg-dlt-tables.xlsx was not made');
  await page.unroute('**/writeXlsx-*.js');
  expect((await saved(page, /^Try again/)).name).toBe('fg-dlt-tables.xlsx');
  faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_FAILED/.test(fault)));
});

test('The dialog itself may fail to load, and is tried again', { tag: '@hosted' }, async ({
  page,
  faults,
}) => {
  await open(page);
  await page.route('**/ExportDialog-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('banner').getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/ExportDialog-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  const expected = /ERR_FAILED|Failed to fetch dynamically imported module/;
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)));
});

test('What takes long is shown and can be cancelled: then no file comes', { tag: '@hosted' }, async ({
  page,
}) => {
  const dialog = await openExport(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/writeXlsx-*.js', async (route) => {
    await held;
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => downloads++);
  await dialog.getByRole('button', { name: /^XLSX/ }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Cancelled. No file was saved.');
  release();
  await saved(page, /^JSON/);
  expect(downloads).toBe(1);
});

test('Nothing in the dialog is out of reach for assistive technology, light or dark', {
  tag: '@wide',
}, async ({ page }) => {
  await openExport(page, '#/?wg=2');
  const soundInBoth = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsByAxe(page, 'dialog'), colorScheme).toEqual([]);
    }
  };
  await soundInBoth();
  await page.getByRole('button', { name: /^PNG/ }).click();
  await expect(page.getByRole('img', { name: /^FG DLT/ })).toBeVisible();
  await soundInBoth();
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { faultsByAxe } from '../support/axe.ts';
import { badFiles } from '../support/badFiles.ts';
import { aMeeting, aStatement } from '../support/builders.ts';
import { dropFile } from '../support/dropFile.ts';
import { largeReport } from '../support/largeReport.ts';
import { aReport } from '../support/report.ts';
import { expect, expectCodes, open, openReport, ready, test } from './guard.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/reports');
const laterEdition = path.join(fixtures, 'later-edition.txt');

const dialog = (page: Page) => page.getByRole('dialog').filter({ visible: true });

async function choose(page: Page, ...file: Parameters<ReturnType<Page['locator']>['setInputFiles']>) {
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles(...file);
}

async function accept(page: Page, ...file: Parameters<ReturnType<Page['locator']>['setInputFiles']>) {
  await choose(page, ...file);
  // A page from a disk keeps nothing unless asked to.
  await page.getByRole('checkbox', { name: /^Keep the report/ }).check();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

test('The next report is opened, reviewed, accepted and shown whole, and the way back is there', {
  tag: '@core',
}, async ({ page }) => {
  await open(page, '#/?wg=2');
  await choose(page, laterEdition);
  await expect(dialog(page)).toContainText('Review: later-edition.txt');
  await expect(dialog(page)).toContainText('FG TEM');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('later-edition.txt');
  await expect(banner).toContainText('opened on');
  await expect(page).toHaveURL(/#\/\?report=[0-9a-z]+$/);
  await expect(page.getByRole('region', { name: 'Meetings' })).toContainText('Lisbon');
  await banner.getByRole('button', { name: 'Back to the bundled report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.locator('tr[data-code]')).toHaveCount(10);
});

test('An opened report is kept over a reload, listed, opened again and removed', async ({ page }) => {
  await open(page);
  await accept(page, laterEdition);
  const link = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
  await page.getByRole('button', { name: 'Back to the bundled report' }).click();
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.getByRole('button', { name: 'Open later-edition.txt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
  await page.getByRole('button', { name: 'Open report' }).click();
  const remove = page.getByRole('button', { name: 'Remove later-edition.txt' });
  await remove.press('Enter');
  await expect(remove).toHaveCount(0);
  const putBack = page.getByRole('button', { name: 'Put later-edition.txt back' });
  await expect(putBack).toBeFocused();
  await putBack.press('Enter');
  await expect(page.getByRole('heading', { name: 'Reports kept on this machine' })).toBeFocused();
  await remove.click();
  await expect(remove).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('not on this machine');
});

test(
  'What was opened stands on the page as the bundled report does, and goes out as JSON',
  { tag: '@wide' },
  async ({ page }, info) => {
    await open(page);
    await test.step('While another report is being drawn the head of the one before takes no press, which would be lost with it', async () => {
      await accept(page, laterEdition);
      const back = page.getByRole('button', { name: 'Back to the bundled report' });
      await expect(back).toBeVisible();
      await expect(page.locator('header')).toHaveJSProperty('inert', false);
      // What is drawn at once is there before the next task begins.
      const meanwhile = await back.evaluate(async (button: HTMLElement) => {
        button.click();
        for (let step = 0; step < 100; step++) await null;
        return {
          isInert: document.querySelector('header')?.inert,
          title: document.querySelector('h1')?.textContent,
        };
      });
      expect(meanwhile).toEqual({ isInert: true, title: 'FG TEM' });
      await page.getByRole('button', { name: 'Open report' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('A figure of an opened report shows its words, and its place in the document as read', async () => {
      await accept(page, laterEdition);
      await page
        .getByRole('region', { name: 'Meetings' })
        .getByRole('row', { name: /^Input documents/ })
        .getByRole('button', { name: '34', exact: true })
        .click();
      await expect(dialog(page).locator('mark')).toHaveText('34');
      await page.getByRole('button', { name: 'Show in report' }).click();
      await expect(dialog(page)).toContainText('The report as read');
      const asked = dialog(page).locator('[data-asked]');
      await expect(asked).toHaveText('34');
      await expect(asked).toBeInViewport();
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(dialog(page)).toHaveCount(0);
    });

    await test.step('An opened report saved as JSON and opened again is the same report, under the same address', async () => {
      await accept(page, laterEdition);
      const [address] = page.url().match(/#.*$/) ?? [];
      await page.getByRole('button', { name: 'Export' }).click();
      const arriving = page.waitForEvent('download');
      await dialog(page).getByRole('button', { name: /^JSON/ }).click();
      const saved = info.outputPath('saved.json');
      await (await arriving).saveAs(saved);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Back to the bundled report' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
      await accept(page, saved);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
      await expect(page.getByRole('banner')).toContainText('saved.json');
      // The address is made from what the report holds, to the letter.
      expect(page.url()).toMatch(new RegExp(`${address?.replace(/[?]/g, '\\?')}$`));
      await expect(page.getByRole('region', { name: 'Meetings' })).toContainText('Lisbon');
      // The format brings no document: the one that is kept stays.
      await page.reload();
      await ready(page);
      await page
        .getByRole('region', { name: 'Meetings' })
        .getByRole('row', { name: /^Input documents/ })
        .getByRole('button', { name: '34', exact: true })
        .click();
      await page.getByRole('button', { name: 'Show in report' }).click();
      await expect(dialog(page).locator('[data-asked]')).toHaveText('34');
      await dialog(page).getByRole('button', { name: 'Close' }).click();
    });

    await test.step('A second report follows the first, and Back leads to each in turn', async () => {
      await accept(page, laterEdition);
      await accept(page, path.join(fixtures, 'no-tables.txt'));
      const title = page.getByRole('heading', { level: 1 });
      await expect(title).toHaveText('FG LR');
      await page.goBack();
      await expect(title).toHaveText('FG TEM');
      await page.goForward();
      await expect(title).toHaveText('FG LR');
    });

    await test.step('Meetings told in lines with labels are opened as those in a table are', async () => {
      await accept(page, path.join(fixtures, 'blocks-of-lines.txt'));
      const meetings = page.getByRole('region', { name: 'Meetings' });
      await expect(meetings).toContainText('Kandy, Sri Lanka');
      await expect(meetings).toContainText('58');
      await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Suva, Fiji');
    });

    await test.step('Of very many statements the first stand on the page, and more come when asked for', async () => {
      const remarks = Array.from({ length: 250 }, (_, index) => aStatement(`Remark ${index + 1}.`));
      await openReport(page, aReport({ remarks, meetings: [aMeeting({ place: 'Lima' })] }));
      const region = page.getByRole('region', { name: 'Next steps' });
      await expect(region.getByText(/^Remark \d/)).toHaveCount(100);
      await expect(region).toContainText('The first 100 of 250 stand here.');
      await region.getByRole('button', { name: 'Show 100 more' }).click();
      await region.getByRole('button', { name: 'Show 50 more' }).click();
      await expect(region.getByText(/^Remark \d/)).toHaveCount(250);
      await expect(region).not.toContainText('stand here');
    });

    await test.step('After Accept the review says that it is loading, and stays until the report is drawn', async () => {
      await page.getByRole('button', { name: 'Back to the bundled report' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
      const name = 'large.json';
      const buffer = Buffer.from(JSON.stringify(largeReport({ deliverables: 3_000 })));
      await choose(page, { name, mimeType: 'application/json', buffer });
      await page.getByRole('button', { name: 'Accept' }).waitFor();
      const seen = await page.evaluateHandle(() => {
        const seen: string[] = [];
        const look = () => {
          const review = document.querySelector('dialog[open]');
          const state = review ? (/Loading/.test(review.textContent ?? '') ? 'loading' : 'review') : 'page';
          const now = `${state} ${document.querySelector('h1')?.textContent}`;
          if (seen.at(-1) !== now) seen.push(now);
        };
        look();
        new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
        return seen;
      });
      const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      await page.getByRole('button', { name: 'Accept' }).click();
      await expect(page.getByRole('banner')).toContainText(name);
      await expect(dialog(page)).toHaveCount(0);
      const after = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      expect(after).not.toBe(before);
      expect(await seen.jsonValue()).toEqual([`review ${before}`, `loading ${before}`, `page ${after}`]);
    });
  },
);

test('What is opened is reviewed first: left, corrected, dropped or pasted', async ({ page }) => {
  await test.step('Discard leaves everything as it was', async () => {
    await open(page, '#/?wg=2');
    await choose(page, laterEdition);
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Open report' })).toBeFocused();
    await expect(page).toHaveURL(/#\/\?wg=2$/);
    await expectCodes(page, ['D2.1', 'D2.2']);
  });

  await test.step('A doubtful figure is told in the findings, corrected by hand, and shown as corrected', async () => {
    await choose(page, path.join(fixtures, 'ambiguous-numbers.txt'));
    const findings = page.getByRole('table', { name: 'Findings' });
    await expect(findings.getByRole('row').nth(1)).toContainText('Warning');
    const total = dialog(page).getByRole('group').first().getByLabel('Total participants');
    await total.fill('many');
    await expect(dialog(page).getByRole('alert')).toHaveText('A whole number, 0 or more');
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(total).toBeFocused();
    await total.fill('73');
    await page.getByRole('button', { name: 'Accept' }).click();
    const corrected = page.locator('#meetings [data-figure="corrected"]').first();
    await expect(corrected).toContainText('73');
    await expect(corrected.locator('del')).toHaveText('８１');
    await corrected.click();
    await expect(dialog(page)).toContainText('Corrected by hand');
    await expect(dialog(page)).toContainText('row “Total participants”');
    await expect(dialog(page).locator('mark')).toHaveText('８１');
    await page.getByRole('button', { name: 'Show in report' }).click();
    await expect(dialog(page).locator('[data-asked]')).toHaveText('８１');
    await dialog(page).getByRole('button', { name: 'Close' }).click();
  });

  await test.step('A report is dropped on the page, or pasted as text', async () => {
    // The head, which takes it, may come to life after the panels.
    await expect(async () => {
      await dropFile(page, laterEdition);
      await expect(dialog(page)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(dialog(page)).toContainText('Review: later-edition.txt');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Open report' }).click();
    await page.getByLabel('Or paste the report’s text').fill(readFileSync(laterEdition, 'utf8'));
    await page.getByRole('button', { name: 'Read the pasted text' }).click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
  });
});

test('Reports in other encodings, and Word documents of many hands, are opened as they are', {
  tag: '@wide',
}, async ({ page }) => {
  await open(page);
  for (const [file, words] of [
    ['roman-clauses-in-utf-16-le.txt', 'Mehmet Aydın'],
    ['letters-for-meetings-in-utf-16-be.txt', 'Ingrid Sørensen'],
    ['officers-in-windows-1252.txt', 'Juan Pérez'],
    ['tracked-changes.docx', 'Luka Babić'],
    ['merged-cells.docx', 'Oslo'],
  ] as const) {
    await choose(page, path.join(fixtures, file));
    await expect(dialog(page)).toContainText(words);
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(dialog(page)).toHaveCount(0);
  }
});

test('A reader that cannot be fetched is said, and the page stays', { tag: '@hosted' }, async ({
  page,
  faults,
}) => {
  await page.route('**/reading.worker*', (route) => route.abort());
  await open(page);
  await choose(page, laterEdition);
  await expect(dialog(page).getByRole('alert')).toContainText('could not be read');
  faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_FAILED|worker/.test(fault)));
});

test('Without storage an opened report works for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await accept(page, laterEdition);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG TEM');
});

test('Twenty reports are kept: that it is the most is said, and the next takes the place of the oldest', {
  tag: '@wide',
}, async ({ page }) => {
  await open(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('focus-group-report-list');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('reports');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('reports', 'readwrite');
          for (let day = 10; day < 30; day++) {
            const fingerprint = `k${day}`;
            const openedAt = `2020-01-${day}T12:00:00Z`;
            const kept = { fileName: `${day}.txt`, openedAt, fingerprint, acronym: 'FG TK' };
            writing.objectStore('reports').put(kept, fingerprint);
          }
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.getByRole('button', { name: 'Open report' }).click();
  await expect(dialog(page)).toContainText('As many are kept as can be, 20');
  await expect(dialog(page).getByRole('button', { name: /^Open \d\d[.]txt$/ })).toHaveCount(20);
  await page.keyboard.press('Escape');
  await accept(page, laterEdition);
  await page.getByRole('button', { name: 'Open report' }).click();
  await expect(page.getByRole('button', { name: 'Open later-edition.txt' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: /^Open \d\d[.]txt$/ })).toHaveCount(19);
  await expect(page.getByRole('button', { name: 'Open 10.txt' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove 11.txt' }).click();
  await expect(dialog(page)).not.toContainText('As many are kept as can be');
});

test('A kept report that was damaged falls back to the bundled one, with a note', async ({ page }) => {
  await open(page);
  await accept(page, laterEdition);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('focus-group-reports');
        opening.onsuccess = () => {
          const store = opening.result.transaction('reports', 'readwrite').objectStore('reports');
          const keys = store.getAllKeys();
          keys.onsuccess = () => {
            const [key = ''] = keys.result;
            store.put({ fileName: 'x', report: { format: 'other' } }, key).onsuccess = resolve;
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('could not be read again');
});

/**
 * One file of each message: enough from a disk, where the same reader stands in another worker. Values of JSON that the
 * format has no place for are turned down by one message, each with its own place.
 */
const messageOf = ({ name, words }: (typeof badFiles)[number]): string =>
  name.startsWith('value-') ? 'value' : (words[0] ?? '');
const oneOfEach = [...new Map(badFiles.map((file) => [messageOf(file), file])).values()];

const others = badFiles.filter((file) => !oneOfEach.includes(file));
const half = Math.ceil(others.length / 2);

for (const { which, files, tag } of [
  { which: 'one of each kind', files: oneOfEach, tag: [] },
  { which: 'the first half of all others', files: others.slice(0, half), tag: '@wide' },
  { which: 'the second half', files: others.slice(half), tag: '@wide' },
])
  test(
    `Bad files are turned down with a message that names them, and the page stays as it was: ${which}`,
    { tag },
    async ({ page }, info) => {
      // Some of the files are large, and they are many.
      test.setTimeout(1_800_000);
      await open(page, '#/?wg=2');
      await page.getByRole('button', { name: 'Open report' }).click();
      for (const file of files) {
        const full = info.outputPath(file.name);
        writeFileSync(full, file.bytes());
        await page.locator('input[type=file]').setInputFiles(full);
        const alert = dialog(page).getByRole('alert');
        if (file.isRead) {
          // As a document it is read; whether its words make a report is told by a review, or by a message.
          const discard = page.getByRole('button', { name: 'Discard' });
          await expect(discard.or(alert.filter({ hasText: file.name }))).toBeVisible();
          if (!(await discard.isVisible())) continue;
          await discard.click();
          await expect(dialog(page)).toHaveCount(0);
          await page.getByRole('button', { name: 'Open report' }).click();
          continue;
        }
        for (const words of [file.name, ...file.words]) await expect(alert, file.fault).toContainText(words);
      }
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
      await expectCodes(page, ['D2.1', 'D2.2']);
    },
  );

for (const width of [320, 1280]) {
  test(`axe finds nothing in the dialog, its review and the document, at ${width} px`, {
    tag: '@wide',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const sound = async () => expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open report' }).click();
    await page.locator('input[type=file]').waitFor();
    await sound();
    await page.locator('input[type=file]').setInputFiles(path.join(fixtures, 'ambiguous-numbers.txt'));
    await page.getByRole('button', { name: 'Accept' }).waitFor();
    await sound();
    const wide = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const kind = dialog(page).getByRole('rowheader', { name: 'Warning' }).first();
    const lines = await kind.evaluate((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return words.getClientRects().length;
    });
    expect(lines, 'a word is not broken').toBe(1);
    await page.getByRole('button', { name: 'Accept' }).click();
    await ready(page);
    await sound();
    await page.locator('#meetings [data-figure="stated"]:visible').first().click();
    await page.getByRole('button', { name: 'Show in report' }).click();
    await dialog(page).getByRole('button', { name: 'Close' }).waitFor();
    await sound();
  });
}

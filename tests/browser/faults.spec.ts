import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { stageSlide } from '../support/deck.ts';
import { expect, expectCodes, open, ready, test } from './guard.ts';

const root = path.resolve(import.meta.dirname, '../..');
const laterEdition = path.join(root, 'tests/fixtures/reports/later-edition.txt');
const built = readFileSync(path.join(root, 'dist/index.html'), 'utf8');

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const banner = (page: Page) => page.getByRole('banner');
const dialog = (page: Page) => page.getByRole('dialog').filter({ visible: true });

async function openFile(page: Page, file = laterEdition): Promise<void> {
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Accept' }).click();
}

/** The page goes on: it filters, and answers. */
async function expectAlive(page: Page): Promise<void> {
  await page.locator('button[data-wg="2"]').click();
  await expectCodes(page, ['D2.1', 'D2.2']);
  await expect(page).toHaveURL(/wg=2/);
}

/** A part of the built page is gone, as after a new edition was put in place of this one. */
const gone = (page: Page, part: string): Promise<unknown> =>
  page.route(`**/assets/${part}-*.js`, (route) => route.fulfill({ status: 404, body: 'Not found' }));

async function expectReloadOffered(page: Page, part: string): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
  const address = page.url();
  await page.unroute(`**/assets/${part}-*.js`);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.waitForLoadState('load');
  expect(page.url()).toBe(address);
}

type Row = {
  fault: string;
  sees: string;
  /** Breaks something, before the page is opened. */
  inject?: (page: Page) => Promise<unknown>;
  /** The address the page is opened at; null where the row opens it itself. */
  at?: string | null;
  see: (page: Page, info: TestInfo) => Promise<void>;
  /** Faults that the guard is to count on. */
  expected?: RegExp;
};

/** Breaks something for the page, and for the worker that reads and keeps beside it. */
async function everywhere(page: Page, broken: () => void): Promise<void> {
  await page.addInitScript(broken);
  await page.route('**/reading.worker*', async (route) => {
    // The server may close a line that was kept open just as it is used again.
    const answer = await route.fetch({ maxRetries: 2 });
    await route.fulfill({ response: answer, body: `(${broken})();${await answer.text()}` });
  });
}

/** Where opened reports are kept, and where the list of them is. */
const reportsBase = 'focus-group-reports';
const listBase = 'focus-group-report-list';

/** Puts records among those that are kept, each under its key. */
const putKept = (page: Page, base: string, records: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    ([name, added]) =>
      new Promise<void>((resolve) => {
        indexedDB.open(name).onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const write = result.transaction('reports', 'readwrite');
          for (const [key, record] of Object.entries(added)) write.objectStore('reports').put(record, key);
          write.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
    [base, records] as const,
  );

/** What is kept. */
const keptIn = (page: Page, base: string): Promise<unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve) => {
        indexedDB.open(name).onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const all = result.transaction('reports').objectStore('reports').getAll();
          all.onsuccess = () => {
            result.close();
            resolve(all.result);
          };
        };
      }),
    base,
  );

const storageAndWindows: Row[] = [
  {
    fault: 'All storage is denied',
    sees: 'theme and opened reports that last for the visit, and are said to',
    inject: (page) =>
      everywhere(page, () => {
        for (const name of ['localStorage', 'indexedDB', 'sessionStorage'])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      }),
    see: async (page) => {
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('radio', { name: 'Dark' }).check();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.keyboard.press('Escape');
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await expect(banner(page)).toContainText('Not kept on this machine');
    },
  },
  {
    fault: 'There is no IndexedDB',
    sees: 'an opened report that lasts for the visit',
    inject: (page) =>
      everywhere(page, () => {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      }),
    see: async (page) => {
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await expect(banner(page)).toContainText('Not kept on this machine');
    },
  },
  {
    fault: 'Storage is full',
    sees: 'an opened report that lasts for the visit, a theme, notes while the page is open',
    inject: (page) =>
      everywhere(page, () => {
        const full = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        if ('Storage' in globalThis) Storage.prototype.setItem = full;
        IDBObjectStore.prototype.put = full;
      }),
    see: async (page) => {
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await expect(banner(page)).toContainText('Not kept on this machine');
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('radio', { name: 'Dark' }).check();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  },
  {
    fault: 'IndexedDB never answers',
    sees: 'the page all the same, and that the report of the link is not to be had',
    inject: (page) =>
      everywhere(page, () => {
        // A request that another page keeps waiting gets neither success nor error.
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      }),
    at: '#/?report=abc123&wg=2',
    see: async (page) => {
      await expect(page.getByRole('main')).toBeVisible();
      await expect(banner(page).getByRole('status')).toContainText('not on this machine');
      await expectCodes(page, ['D2.1', 'D2.2']);
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
    },
  },
  {
    fault: 'What is kept is damaged',
    sees: 'the defaults, and the kept reports that are sound',
    see: async (page) => {
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await page.evaluate(() => {
        localStorage.setItem('theme', '{"dark"');
        localStorage.setItem('language', '\u0000');
        localStorage.setItem('presentation.minutes', 'soon');
      });
      const damaged = {
        one: 7,
        two: { fileName: 'two.txt' },
        three: { fileName: 'three.txt', openedAt: 'noon', fingerprint: 'three' },
      };
      await putKept(page, reportsBase, damaged);
      await putKept(page, listBase, damaged);
      await page.goto('about:blank');
      await page.goto('/#/?report=two');
      await ready(page);
      await expect(banner(page).getByRole('status')).toContainText('could not be read again');
      await page.getByRole('button', { name: 'Open report' }).click();
      await expect(dialog(page).getByRole('button', { name: /^Open / })).toHaveCount(1);
      await page.getByRole('button', { name: 'Open later-edition.txt' }).click();
      await expect(title(page)).toHaveText('FG TEM');
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(stageSlide(page)).toBeVisible();
    },
  },
  {
    fault: 'What is kept was laid out by a newer edition',
    sees: 'the page all the same, and an opened report that lasts for the visit',
    at: null,
    see: async (page) => {
      // An address of this site without the product's script, which would lay out the storage first.
      await page.goto('/icon.svg');
      await page.evaluate(
        (names) =>
          Promise.all(
            names.map(
              (name) =>
                new Promise<void>((resolve) => {
                  const request = indexedDB.open(name, 7);
                  request.onupgradeneeded = () => request.result.createObjectStore('editions');
                  request.onsuccess = () => {
                    request.result.close();
                    resolve();
                  };
                }),
            ),
          ),
        [reportsBase, listBase],
      );
      await page.goto('/#/?report=abc123&wg=2');
      await ready(page);
      await expect(banner(page).getByRole('status')).toContainText('not on this machine');
      await expectCodes(page, ['D2.1', 'D2.2']);
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await expect(banner(page)).toContainText('Not kept on this machine');
      await page.getByRole('button', { name: 'Open report' }).click();
      await expect(dialog(page).getByRole('button', { name: /^Open / })).toHaveCount(0);
    },
  },
  {
    fault: 'The list of what is kept and the reports themselves disagree',
    sees: 'which cannot be read again, and every other as it was',
    see: async (page) => {
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      const openedAt = '2026-11-24T08:00:00.000Z';
      const head = { fileName: 'gone.docx', openedAt, fingerprint: 'gone', acronym: 'FG X' };
      const [sound] = await keptIn(page, reportsBase);
      await putKept(page, reportsBase, { moved: sound });
      await putKept(page, listBase, {
        gone: head,
        astray: { ...head, fileName: 'astray.docx' },
        moved: { ...head, fileName: 'moved.docx', fingerprint: 'moved' },
      });
      for (const name of ['gone', 'moved']) {
        await page.goto('about:blank');
        await page.goto(`/#/?report=${name}`);
        await ready(page);
        await expect(title(page)).toHaveText('FG DLT');
        await expect(banner(page).getByRole('status')).not.toBeEmpty();
      }
      await page.getByRole('button', { name: 'Open report' }).click();
      await expect(dialog(page).getByRole('button', { name: /^Open / })).toHaveCount(3);
      for (const name of ['gone.docx', 'moved.docx']) {
        await page.getByRole('button', { name: `Open ${name}` }).click();
        const alert = dialog(page).getByRole('alert').filter({ hasText: name });
        await expect(alert).toContainText('could not be read');
      }
      await page.getByRole('button', { name: 'Remove gone.docx' }).click();
      await expect(dialog(page).getByRole('button', { name: /^Open / })).toHaveCount(2);
      await expect(dialog(page).getByRole('alert')).toHaveCount(0);
      await page.getByRole('button', { name: 'Open later-edition.txt' }).click();
      await expect(title(page)).toHaveText('FG TEM');
    },
  },
  {
    fault: 'Another tab changes what is kept',
    sees: 'the same theme in both tabs, and that a report removed there is gone here',
    see: async (page) => {
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await page.getByRole('button', { name: 'Open report' }).click();
      await expect(page.getByRole('button', { name: 'Open later-edition.txt' })).toBeVisible();
      const other = await page.context().newPage();
      await open(other);
      await other.getByRole('button', { name: 'Theme' }).click();
      await other.getByRole('radio', { name: 'Dark' }).check();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await other.keyboard.press('Escape');
      await other.getByRole('button', { name: 'Open report' }).click();
      await other.getByRole('button', { name: 'Remove later-edition.txt' }).click();
      await expect(other.getByRole('button', { name: 'Remove later-edition.txt' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Open later-edition.txt' }).click();
      await expect(page.getByRole('button', { name: 'Open later-edition.txt' })).toHaveCount(0);
      await expect(dialog(page)).toBeVisible();
      await other.close();
    },
  },
  {
    fault: 'Two tabs show two views',
    sees: 'each its own',
    at: '#/?wg=4',
    see: async (page) => {
      const other = await page.context().newPage();
      await open(other, '#/?wg=2&sort=-number');
      await openFile(other);
      await expect(title(other)).toHaveText('FG TEM');
      await expect(title(page)).toHaveText('FG DLT');
      await expectCodes(page, ['D4.1', 'D4.2']);
      await other.close();
    },
  },
];

const refused: Row[] = [
  {
    fault: 'The clipboard is refused',
    sees: 'that copying was not allowed, and what to do',
    inject: (page) =>
      page.addInitScript(() => {
        Clipboard.prototype.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      }),
    see: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await dialog(page).getByRole('button', { name: /^Copy/ }).first().click();
      await expect(dialog(page).getByRole('alert')).toContainText('Save the file instead');
    },
  },
  {
    fault: 'There is no clipboard',
    sees: 'the same',
    inject: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
    see: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await dialog(page).getByRole('button', { name: /^Copy/ }).first().click();
      await expect(dialog(page).getByRole('alert')).toContainText('Save the file instead');
    },
  },
  {
    fault: 'Full screen, a second window and the wake lock are refused',
    sees: 'each said on the stage where it matters, and slides that go on',
    inject: (page) =>
      page.addInitScript(() => {
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('denied'));
        window.open = () => null;
        WakeLock.prototype.request = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      }),
    see: async (page) => {
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(stageSlide(page)).toBeVisible();
      const said = page.locator('.stage-notices');
      await page.keyboard.press('f');
      await expect(said).toContainText(/full screen/i);
      await page.keyboard.press('s');
      await expect(said).toContainText(/window/i);
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/#\/present\/2/);
    },
  },
  {
    fault: 'The browser cannot print, keep the screen on, or speak to other windows',
    sees: 'no button that would do nothing, and slides that go on',
    inject: (page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(window, 'print');
        Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
        Reflect.deleteProperty(window, 'BroadcastChannel');
      }),
    see: async (page) => {
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(stageSlide(page)).toBeVisible();
      await page.keyboard.press('h');
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('button', { name: /^Print/ })).toHaveCount(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/#\/present\/2/);
    },
  },
];

const notFetched =
  /404|ERR_FAILED|Failed to fetch dynamically imported module|Failed to load resource|Unable to preload/;

const parts: Row[] = [
  {
    fault: 'The presentation is gone with an old edition',
    sees: 'a reload offered, at the slide that was asked for',
    inject: (page) => gone(page, 'Presentation'),
    at: '#/?wg=2',
    expected: notFetched,
    see: async (page) => {
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expectReloadOffered(page, 'Presentation');
      await expect(stageSlide(page)).toBeVisible();
      await expect(page).toHaveURL(/#\/present\/1\?wg=2/);
    },
  },
  {
    fault: 'The comparison is gone with an old edition',
    sees: 'a reload offered, at the comparison',
    inject: (page) => gone(page, 'CompareScreen'),
    at: null,
    expected: notFetched,
    see: async (page) => {
      await page.goto('/#/compare?wg=2');
      await expectReloadOffered(page, 'CompareScreen');
      await expect(page.getByRole('main')).toBeVisible();
    },
  },
  {
    fault: 'The dialogs are gone with an old edition',
    sees: 'a reload offered beside the button, with the view kept',
    inject: async (page) => {
      await gone(page, 'ExportDialog');
      await gone(page, 'OpenReportDialog');
    },
    at: '#/?wg=2&sort=-number',
    expected: notFetched,
    see: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await expectReloadOffered(page, 'ExportDialog');
      await ready(page);
      await expectCodes(page, ['D2.2', 'D2.1']);
      await page.getByRole('button', { name: 'Open report' }).click();
      await expectReloadOffered(page, 'OpenReportDialog');
    },
  },
  {
    fault: 'The document of an opened report cannot be shown',
    sees: 'that said in sight, another attempt that helps, and the page as it was',
    inject: (page) => gone(page, 'ReportDocument'),
    expected: notFetched,
    see: async (page) => {
      await openFile(page);
      await expect(title(page)).toHaveText('FG TEM');
      await page.locator('#meetings [data-figure="stated"]:visible').first().click();
      await page.getByRole('button', { name: 'Show in report' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeInViewport();
      await expect(title(page)).toHaveText('FG TEM');
      await page.unroute('**/assets/ReportDocument-*.js');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(dialog(page)).toContainText('The report as read');
    },
  },
  {
    fault: 'The line fails before the page’s own script is there',
    sees: 'the report, a filter that works, and an answer to the next press once the line is back',
    inject: (page) => page.route('**/assets/start-*.js', (route) => route.abort()),
    at: null,
    expected: notFetched,
    see: async (page) => {
      let failures = 0;
      page.on('requestfailed', () => {
        failures += 1;
      });
      await page.goto('/');
      await expectAlive(page);
      // Fetched ahead, and once more for the reader.
      await expect.poll(() => failures).toBeGreaterThan(1);
      await page.unroute('**/assets/start-*.js');
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(stageSlide(page)).toBeVisible();
    },
  },
  {
    fault: 'The later parts never come',
    sees: 'what is prerendered, a table that works, and a reload where more is asked',
    inject: (page) => gone(page, 'later'),
    at: null,
    expected: notFetched,
    see: async (page) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: 'No.', exact: false }).first()).toBeVisible();
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('#deliverables thead button') ?? {}).some((key) =>
          key.startsWith('__reactProps'),
        ),
      );
      await expectAlive(page);
      await expect(page.getByRole('region', { name: 'Meetings' })).toContainText('Geneva');
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(title(page)).toHaveText('FG DLT');
      await expectReloadOffered(page, 'later');
      await ready(page);
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(stageSlide(page)).toBeVisible();
    },
  },
  {
    fault: 'The worker that reads files dies',
    sees: 'that the file could not be read, and a page that goes on',
    inject: (page) =>
      page.route('**/reading.worker*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("dead")' }),
      ),
    expected: /dead/,
    see: async (page) => {
      await page.getByRole('button', { name: 'Open report' }).click();
      await page.locator('input[type=file]').setInputFiles(laterEdition);
      await expect(dialog(page).getByRole('alert')).toContainText('could not be read');
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expectAlive(page);
    },
  },
  {
    fault: 'The worker that reads files hangs',
    sees: 'a way to end it, and that it took too long after ten seconds',
    inject: (page) =>
      page.route('**/reading.worker*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }),
      ),
    see: async (page) => {
      await page.getByRole('button', { name: 'Open report' }).click();
      await page.locator('input[type=file]').setInputFiles(laterEdition);
      await dialog(page).getByRole('button', { name: 'Cancel' }).click();
      await expect(dialog(page).getByLabel('Progress report file')).toBeFocused();
      await expect(page.locator('input[type=file]')).toBeVisible();
      await page.clock.install();
      await page.locator('input[type=file]').setInputFiles(laterEdition);
      await page.clock.runFor(11_000);
      const said = 'later-edition.txt took longer than ten seconds';
      await expect(dialog(page).getByRole('alert')).toContainText(said);
    },
  },
  {
    fault: 'A file is larger than anything that is read',
    sees: 'that it is too large, with the limit, at once',
    see: async (page, info) => {
      const huge = info.outputPath('huge.json');
      writeFileSync(huge, '{');
      truncateSync(huge, 3 * 1024 ** 3);
      await page.getByRole('button', { name: 'Open report' }).click();
      await page.locator('input[type=file]').setInputFiles(huge);
      await expect(dialog(page).getByRole('alert')).toContainText(/huge\.json.*too large.*64 MB/s);
      truncateSync(huge, 0);
    },
  },
];

const panelHeading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

const languages: Row[] = [
  {
    fault: 'The browser has no data of the language',
    sees: 'words of the language all the same, with days and numbers as in English',
    inject: (page) =>
      page.addInitScript(() => {
        // As browsers built with few languages do: they take the one they know, and say nothing.
        const kinds = ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'PluralRules', 'Collator'] as const;
        for (const name of kinds)
          Object.defineProperty(Intl, name, {
            value: new Proxy(Intl[name], {
              construct: (kind, [, ...options], made) => Reflect.construct(kind, ['en-GB', ...options], made),
            }),
          });
      }),
    at: '#/?lang=ru',
    see: async (page) => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
      await expect(panelHeading(page)).toHaveText('Обзор');
      await expect(page.locator('#timeline')).toContainText('17–19 October 2017');
      await expectAlive(page);
      await page.locator('#deliverables thead button').first().click();
      await expect(page.locator('#deliverables thead th').first()).toHaveAttribute('aria-sort', 'ascending');
      await page.locator('#present').click();
      await expect(page.locator('[aria-roledescription="слайд"]')).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/#\/present\/2/);
    },
  },
  {
    fault: 'The words of a language are gone with an old edition',
    sees: 'English, that it is said so, and the language once they are there again',
    inject: (page) => gone(page, 'page'),
    at: '#/?lang=ru',
    expected: notFetched,
    see: async (page) => {
      const note = page.getByRole('alert').filter({ hasText: 'Русский' });
      await expect(note).toContainText('could not be fetched');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(panelHeading(page)).toHaveText('Overview');
      await expectAlive(page);
      await page.unroute('**/assets/page-*.js');
      await page.getByRole('button', { name: 'Language' }).click();
      await page.getByRole('button', { name: 'Русский' }).click();
      await expect(panelHeading(page)).toHaveText('Обзор');
      await expect(note).toHaveCount(0);
    },
  },
  {
    fault: 'The words of a dialog are gone with an old edition',
    sees: 'a reload offered beside the button, in the language of the page',
    inject: (page) => gone(page, 'exports'),
    at: '#/?lang=ru&wg=2',
    expected: notFetched,
    see: async (page) => {
      await page.getByRole('button', { name: 'Экспорт', exact: true }).click();
      await expect(page.getByRole('alert').filter({ visible: true })).toContainText(/\p{Script=Cyrillic}/u);
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
      await expectCodes(page, ['D2.1', 'D2.2']);
    },
  },
];

const table: Row[] = [...storageAndWindows, ...refused, ...parts, ...languages];

for (const { fault, sees, inject, at = '', see, expected } of table) {
  test(`${fault}: the reader sees ${sees}`, async ({ page, faults }, info) => {
    await inject?.(page);
    if (at !== null) await open(page, at);
    await see(page, info);
    if (expected) faults.splice(0, faults.length, ...faults.filter((one) => !expected.test(one)));
  });
}

for (const [clock, now] of [
  ['in the year 1970', '1970-01-01T00:00:00Z'],
  ['in the year 2099', '2099-12-31T23:59:59Z'],
] as const) {
  test(`A clock that stands ${clock} changes only where today is marked`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    await open(page);
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Geneva');
    await expectAlive(page);
    await openFile(page);
    await expect(banner(page)).toContainText('later-edition.txt');
  });
}

test('In every time zone from −12 to +14 the page says the same days', async ({ browser, baseURL }) => {
  const said = new Set<string>();
  for (const timezoneId of [
    'Etc/GMT+12',
    'America/St_Johns',
    'UTC',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  ]) {
    const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '', locale: 'en-GB' });
    const page = await context.newPage();
    // The same day in all of them is not to be had: this one is before all that is planned, wherever one is.
    await page.clock.setFixedTime('2018-03-15T12:00:00Z');
    await open(page);
    const text = await page.getByRole('main').innerText();
    said.add(text.replaceAll(/1[456] March 2018/g, 'today'));
    await context.close();
  }
  expect([...said]).toHaveLength(1);
});

test('The window may change its size during anything', async ({ page }) => {
  const sizes = [
    { width: 320, height: 500 },
    { width: 1920, height: 1080 },
    { width: 700, height: 320 },
  ];
  const turn = async () => {
    for (const size of sizes) await page.setViewportSize(size);
  };
  await page.goto('/', { waitUntil: 'commit' });
  await turn();
  await ready(page);
  await page
    .getByRole('figure', { name: 'Documents per meeting' })
    .getByRole('group', { name: /values/ })
    .hover();
  await turn();
  await page.locator('svg[role="application"]').waitFor();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await turn();
  await expect(dialog(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles(laterEdition);
  await turn();
  await page.getByRole('button', { name: 'Accept' }).click();
  await turn();
  await expect(title(page)).toHaveText('FG TEM');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await turn();
  await expect(stageSlide(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('A browser too old for the page’s scripts still reads it, at any address', async ({ page, faults }) => {
  // Changed scripts are not run: to the page it is as if each had words that the browser does not know.
  const old = built
    .replaceAll(/<script>/g, '<script>let?;')
    .replaceAll(/<script type="module"[^>]*><\/script>/g, '');
  await page.route(/\/$/, (route) => route.fulfill({ contentType: 'text/html', body: old }));
  for (const fragment of ['', '#/?wg=2', '#/present/3', '#meetings']) {
    await test.step(`At ${fragment || 'its address'}`, async () => {
      await page.goto('about:blank');
      await page.goto(`/${fragment}`);
      await expect(title(page)).toHaveText('FG DLT');
      for (const words of ['Geneva', 'D4.2', 'SG13'])
        await expect(page.getByRole('main')).toContainText(words);
      await expect(page.getByRole('region', { name: 'Meetings' })).toBeVisible();
    });
  }
  faults.splice(0, faults.length, ...faults.filter((fault) => !/Content Security Policy/.test(fault)));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('All that the report says is there, whatever the address asks', async ({ page }) => {
    await page.goto('/#/present/3');
    await expect(title(page)).toHaveText('FG DLT');
    await expect(page.locator('tr[data-code]')).toHaveCount(10);
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
  });
});

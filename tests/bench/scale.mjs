import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { root, run } from '../../src/cli/run.mjs';
import { args } from './browser.mjs';
import { arm, watchRows } from './scaleProbe.mjs';
import { ratio, spread } from './statistics.mjs';
import { tableOf } from './table.mjs';

/*
 * The table at scale, at full speed: the product with a report of so many deliverables, opened from a file as a reader
 * opens it, beside AG Grid and Tabulator with as many rows, where they are at hand. First rows: from pressing Accept, or
 * from the moment the peer has its data, until ten rows are painted.
 */

/** @typedef {{ browserPath: string, rounds: number, peers: string }} Settings */
/** @typedef {Record<string, number>} Measured */
/** @typedef {{ row: string, search: string, head: string, table: string, sorted: string }} Places */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, places: (n: number) => Places, address: string, open: (page: Page, n: number) => Promise<void> }} Subject */

const sizes = [10_000, 100_000];
/** @type {[string, string, number][]} */
const measures = [
  ['first', 'first rows, ms', 0],
  ['key', 'filter key, ms', 0],
  ['clear', 'key cleared, ms', 0],
  ['sort', 'sort, ms', 0],
  ['elements', 'elements in the table', 0],
  ['heap', 'JS heap, MB', 1],
];

/** The generator of reports is the tests' own. @returns {Promise<typeof import('../support/largeReport.ts')>} */
const generator = async () =>
  (await runnerImport(path.join(root, 'tests/support/largeReport.ts'), { root, configFile: false })).module;

/** The product, and for each size the file that a reader would have. @returns {Promise<Subject>} */
async function productAt(/** @type {string} */ address) {
  const { largeReport } = await generator();
  /** @type {Map<number, { file: string, first: string }>} */
  const files = new Map();
  const folder = path.join(root, 'node_modules/.cache');
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  for (const n of sizes) {
    const report = largeReport({ deliverables: n });
    const file = path.join(folder, `large-${n}.json`);
    writeFileSync(file, JSON.stringify(report));
    const titles = report.workingGroups.flatMap(({ deliverables }) => deliverables.map(({ title }) => title));
    files.set(n, { file, first: titles.sort(compare)[0] ?? '' });
  }
  return {
    name: 'product',
    address,
    places: (n) => ({
      row: 'tr[data-code]',
      search: '#deliverables input[type="search"]',
      head: '#deliverables thead th:nth-child(2) button',
      table: '#deliverables table',
      sorted: files.get(n)?.first ?? '',
    }),
    open: async (page, n) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Open report' }).click();
      await page.locator('input[type=file]').setInputFiles(files.get(n)?.file ?? '');
      const accept = page.getByRole('button', { name: 'Accept' });
      await accept.waitFor({ timeout: 60_000 });
      await page.evaluate(watchRows, {
        row: '#deliverables table[aria-rowcount] tr[data-code]',
        from: 'click',
      });
      await accept.click();
    },
  };
}

/**
 * AG Grid and Tabulator, built apart from where they lie, which may be read-only.
 * @param {string} peers
 * @returns {Promise<{ subjects: Subject[], stop: () => Promise<void> }>}
 */
async function peersIn(peers) {
  const source = path.join(peers, '../scale/app');
  if (!existsSync(source)) return { subjects: [], stop: async () => undefined };
  const folder = path.join(root, 'node_modules/.cache/bench/scale');
  if (!existsSync(path.join(folder, 'dist'))) {
    cpSync(source, folder, { recursive: true });
    run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error']);
    run('npx', [
      'vite',
      'build',
      folder,
      '--config',
      path.join(folder, 'vite.config.js'),
      '--logLevel',
      'error',
    ]);
  }
  const server = await preview({ root: folder, configFile: false, preview: { port: 0, host: 'localhost' } });
  const address = server.resolvedUrls?.local[0] ?? '';
  /** @param {string} name @param {Omit<Places, 'search' | 'sorted'>} at @returns {Subject} */
  const peer = (name, at) => ({
    name,
    address,
    places: () => ({ ...at, search: '#q', sorted: 'aaa first' }),
    open: async (page, n) => {
      await page.addInitScript(watchRows, { row: at.row, from: 'mark' });
      await page.goto(`${address}${name}.html?n=${n}`);
    },
  });
  const subjects = [
    peer('ag', { row: '.ag-row', head: '.ag-header-cell[col-id=title]', table: '#box' }),
    peer('tabu', { row: '.tabulator-row', head: '.tabulator-col[tabulator-field=title]', table: '#box' }),
  ];
  return { subjects, stop: () => server.close() };
}

/** @param {Page} page @param {() => Promise<void>} act @param {Parameters<typeof arm>[0]} awaited */
async function timed(page, act, awaited) {
  await page.evaluate(arm, awaited);
  await act();
  await page.waitForFunction(() => Object(window).took > 0, undefined, { timeout: 30_000, polling: 50 });
  return page.evaluate(() => Number(Object(window).took));
}

/** @param {string} browserPath @param {Subject} subject @param {number} n @returns {Promise<Measured>} */
async function measure(browserPath, subject, n) {
  const browser = await chromium.launch({ executablePath: browserPath, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { row, search, head, table, sorted: least } = subject.places(n);
    await subject.open(page, n);
    await page.waitForFunction(() => Object(window).firstRows > 0, undefined, {
      timeout: 60_000,
      polling: 50,
    });
    const first = await page.evaluate(() => Number(Object(window).firstRows));
    // As long as a reader looks before the first key.
    await page.waitForTimeout(3000);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const elements = await page.locator(table).first().locator('*').count();
    await page.locator(search).focus();
    const key = await timed(page, () => page.keyboard.press('q'), { row, kind: 'all', text: 'q' });
    const clear = await timed(page, () => page.keyboard.press('Backspace'), {
      row,
      kind: 'not all',
      text: 'q',
    });
    await page.waitForTimeout(500);
    const sort = await timed(page, () => page.locator(head).first().click(), {
      row,
      kind: 'first',
      text: least,
    });
    return { first, key, clear, sort, elements, heap: usedSize / 1_000_000 };
  } finally {
    await browser.close();
  }
}

/** @param {number} n @param {Map<string, Measured[]>} results */
function sizeTable(n, results) {
  const beside = [...results.keys()].filter((name) => name !== 'product');
  const lines = measures.map(([measure, title, places]) => {
    const valuesOf = (/** @type {string} */ name) =>
      (results.get(name) ?? []).map((round) => round[measure] ?? Number.NaN);
    return [
      title,
      ...[...results.keys()].map((name) => spread(valuesOf(name), places)),
      ...beside.map((name) => ratio(valuesOf('product'), valuesOf(name))),
    ];
  });
  return tableOf([`${n} rows`, ...results.keys(), ...beside.map((name) => `product / ${name}`)], lines);
}

/** @param {Settings} settings @returns {Promise<{ name: string, text: string, data: unknown }>} */
export async function measureScale({ browserPath, rounds, peers }) {
  const server = await preview({ root, preview: { port: 0, host: 'localhost' } });
  const others = await peersIn(peers);
  const subjects = [await productAt(server.resolvedUrls?.local[0] ?? ''), ...others.subjects];
  /** @type {Record<number, Record<string, Measured[]>>} */
  const data = {};
  const texts = [];
  for (const n of sizes) {
    /** @type {Map<string, Measured[]>} */
    const results = new Map(subjects.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      // In an order that turns, so that a busy machine slows all alike.
      for (let place = 0; place < subjects.length; place++) {
        const subject = subjects[(place + round) % subjects.length];
        if (subject) results.get(subject.name)?.push(await measure(browserPath, subject, n));
      }
    }
    data[n] = Object.fromEntries(results);
    texts.push(sizeTable(n, results));
  }
  await others.stop();
  await server.close();
  return {
    name: 'scale',
    text: `The table at scale, unthrottled, ${rounds} rounds\n\n${texts.join('\n\n')}`,
    data,
  };
}

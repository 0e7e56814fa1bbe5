import { product } from './subjects.mjs';
import { watch } from './watch.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('./subjects.mjs').Subject} Subject */

const slowness = 4;
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** @param {Page} page @returns {Promise<Noted>} */
const notes = (page) => page.evaluate('window.noted');

/** @typedef {{ lcp: number, cls: number, rows: number, marks: number, filter: number, tasks: number[] }} Noted */

/**
 * A page on a slow phone and a bad line, its cache empty.
 * @param {Browser} browser
 * @param {Subject} subject
 * @param {boolean} presses whether the filter is tried from the start
 */
async function open(browser, subject, presses) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return slowPage(context, subject, presses);
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {Subject} subject
 * @param {boolean} presses
 */
async function slowPage(context, subject, presses) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(watch, { ...subject, presses });
  return { context, page, session };
}

/** @param {import('@playwright/test').CDPSession} session */
function countBytes(session) {
  const got = { bytes: 0, script: 0, requests: 0 };
  /** @type {Map<string, string>} */
  const types = new Map();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.endsWith('/favicon.ico')) return;
    types.set(requestId, type);
    got.requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!types.has(requestId)) return;
    got.bytes += encodedDataLength;
    if (types.get(requestId) === 'Script') got.script += encodedDataLength;
  });
  return got;
}

/**
 * One load, left alone until nothing has come in for a second.
 * @param {Browser} browser
 * @param {Subject} subject
 * @param {string} address
 */
export async function load(browser, subject, address) {
  const { context, page, session } = await open(browser, subject, false);
  const got = countBytes(session);
  await page.goto(address);
  await page.waitForFunction('window.noted.rows > 0 && window.noted.marks > 0', undefined, { polling: 200 });
  for (let before = -1; before !== got.bytes; ) {
    before = got.bytes;
    await page.waitForTimeout(1000);
  }
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const { tasks, ...noted } = await notes(page);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  /** @param {string} name */
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await context.close();
  return {
    ...got,
    ...noted,
    blocking: tasks.reduce((sum, task) => sum + task - 50, 0),
    longest: Math.max(0, ...tasks),
    mainThread: metric('TaskDuration') * 1000,
    heap: metric('JSHeapUsedSize') / 1_000_000,
    elements,
  };
}

/**
 * When the filter answers: a load in which it is pressed from the moment the rows are there.
 * @param {Browser} browser
 * @param {Subject} subject
 * @param {string} address
 */
export async function tryFilter(browser, subject, address) {
  const { context, page } = await open(browser, subject, true);
  await page.goto(address);
  await page.waitForFunction('window.noted.filter > 0', undefined, { polling: 200 });
  const { filter } = await notes(page);
  await context.close();
  return filter;
}

/**
 * From a pointer on a chart to the live one in its place, the shift of the page and the longest task meanwhile.
 * @param {Browser} browser
 * @param {{ reach: string, live: string }} chart
 * @param {Subject} subject
 * @param {string} address
 */
export async function reachChart(browser, chart, subject, address) {
  const { context, page } = await open(browser, subject, false);
  await page.goto(address, { waitUntil: 'networkidle' });
  const box = page.locator(chart.reach);
  await box.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const { noted } = Object(window);
    Object.assign(noted, { cls: 0, tasks: [] });
  });
  const start = Date.now();
  await box.hover();
  await page.locator(chart.live).first().waitFor();
  const live = Date.now() - start;
  await page.waitForTimeout(500);
  const { tasks, cls } = await notes(page);
  await context.close();
  return { live, liveLongest: Math.max(0, ...tasks), liveCls: cls };
}

/**
 * The largest paint of a visit in a browser that may have been here before.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {(page: Page) => Promise<unknown>} stay what is done before the page is left
 */
export async function firstPaintOf(context, address, stay) {
  const { page } = await slowPage(context, product, false);
  await page.goto(address);
  await page.waitForFunction(() => Object(window).noted.lcp > 0, undefined, { polling: 200 });
  await page.waitForTimeout(1000);
  const { lcp } = await notes(page);
  await stay(page);
  await page.close();
  return lcp;
}

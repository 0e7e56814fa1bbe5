import { chromium } from '@playwright/test';
import { args } from './browser.mjs';
import { serve } from './serve.mjs';
import { ratio, spread } from './statistics.mjs';
import { subjectsIn } from './subjects.mjs';
import { tableOf } from './table.mjs';
import { load, reachChart, tryFilter } from './visit.mjs';

/** @typedef {Record<string, number>} Round what one round measured */
/** @typedef {{ browserPath: string, rounds: number, peers: string }} Settings */

/** What is printed: the measure, its name, its decimal places. @type {[string, string, number][]} */
const measures = [
  ['bytes', 'bytes, Brotli', 0],
  ['script', 'bytes of script', 0],
  ['requests', 'requests', 0],
  ['lcp', 'LCP, ms', 0],
  ['rows', 'ten rows, ms', 0],
  ['marks', 'chart marks, ms', 0],
  ['filter', 'filter works, ms', 0],
  ['blocking', 'blocking, ms', 0],
  ['longest', 'longest task, ms', 0],
  ['mainThread', 'main thread, ms', 0],
  ['heap', 'JS heap, MB', 2],
  ['cls', 'CLS', 4],
  ['elements', 'elements', 0],
  ['live', 'chart reached to live, ms', 0],
  ['liveLongest', 'longest task meanwhile, ms', 0],
  ['liveCls', 'CLS meanwhile', 4],
];

/**
 * @param {string} browserPath
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} address
 * @returns {Promise<Round>}
 */
async function measure(browserPath, subject, address) {
  const browser = await chromium.launch({ executablePath: browserPath, args });
  try {
    // The first page of a browser pays for its start.
    await (await browser.newPage()).close();
    return {
      ...(await load(browser, subject, address)),
      filter: await tryFilter(browser, subject, address),
      ...(subject.chart && (await reachChart(browser, subject.chart, subject, address))),
    };
  } finally {
    await browser.close();
  }
}

/**
 * The first load, side by side.
 * @param {Settings} settings
 */
export async function measureLoad({ browserPath, rounds, peers }) {
  const subjects = subjectsIn(peers);
  const hosts = await Promise.all(subjects.map(({ folder }) => serve(folder)));
  /** @type {Record<string, Round[]>} */
  const data = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const at = (round + turn) % subjects.length;
      const [subject, host] = [subjects[at], hosts[at]];
      if (!subject || !host) continue;
      data[subject.name]?.push(await measure(browserPath, subject, host.address));
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  for (const host of hosts) host.stop();
  return { name: 'load', text: textOf(data, rounds), data };
}

/**
 * @param {Record<string, Round[]>} data
 * @param {number} rounds
 */
function textOf(data, rounds) {
  const [ours = '', ...others] = Object.keys(data);
  /** @type {(name: string, key: string) => number[]} */
  const values = (name, key) => (data[name] ?? []).map((one) => one[key] ?? Number.NaN);
  const rows = measures.map(([key, label, places]) => [
    label,
    ...Object.keys(data).map((name) => spread(values(name, key), places)),
    ...others.map((other) => ratio(values(ours, key), values(other, key))),
  ]);
  const heads = ['', ...Object.keys(data), ...others.map((other) => `/ ${other}`)];
  return `First load, CPU 4 times slower, 1.6 Mbit/s, 150 ms, empty cache; median (least–greatest) of ${rounds} rounds\n\n${tableOf(heads, rows)}`;
}

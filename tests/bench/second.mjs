import { chromium } from '@playwright/test';
import { args } from './browser.mjs';
import { serve } from './serve.mjs';
import { ratio, spread } from './statistics.mjs';
import { product } from './subjects.mjs';
import { tableOf } from './table.mjs';
import { firstPaintOf } from './visit.mjs';

/** @typedef {{ first: number, second: number, wire: string[] }} Round LCP of both visits, ms; what the second asked the host for */

/** Hours later no worker runs any more. @param {import('@playwright/test').Page} page */
async function stopWorkers(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/**
 * A visit, and once what works without a network is kept, another.
 * @param {string} browserPath
 * @param {Awaited<ReturnType<typeof serve>>} host
 * @returns {Promise<Round>}
 */
async function visitTwice(browserPath, host) {
  const browser = await chromium.launch({ executablePath: browserPath, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    // The first page of a browser pays for its start.
    await (await context.newPage()).close();
    const first = await firstPaintOf(context, host.address, async (page) => {
      await page.mouse.move(200, 200);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForTimeout(1000);
      await stopWorkers(page);
    });
    host.asked.length = 0;
    const second = await firstPaintOf(context, host.address, (page) => page.waitForTimeout(3000));
    return { first, second, wire: [...host.asked] };
  } finally {
    await browser.close();
  }
}

/**
 * The second visit beside the first.
 * @param {import('./load.mjs').Settings} settings
 */
export async function measureSecondVisit({ browserPath, rounds }) {
  const host = await serve(product.folder);
  /** @type {Round[]} */
  const data = [];
  for (let round = 0; round < rounds; round += 1) data.push(await visitTwice(browserPath, host));
  host.stop();
  const [first, second] = [data.map((one) => one.first), data.map((one) => one.second)];
  const wire = [...new Set(data.flatMap((one) => one.wire))].sort().join(', ') || 'nothing';
  const table = tableOf(
    ['', 'first', 'second', 'second / first'],
    [
      ['LCP, ms', spread(first, 0), spread(second, 0), ratio(second, first)],
      ['asked of the host', '', wire, ''],
    ],
  );
  return {
    name: 'second visit',
    text: `A second visit, CPU 4 times slower, 1.6 Mbit/s, 150 ms; median (least–greatest) of ${rounds} rounds\n\n${table}`,
    data,
  };
}

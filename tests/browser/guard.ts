import { test as base, expect, type Page } from '@playwright/test';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import { addressOf, lookAt } from '../support/address.ts';

/** What Playwright says itself where tests are to have no service worker. */
const blocked = 'Service Worker registration blocked by Playwright';

const watched = new WeakMap<Page, string[]>();

/** Notes whatever must never happen on a page: errors, policy violations, requests to another origin or for other files. */
export function watch(page: Page, faults: string[], origin: string): void {
  if (watched.has(page)) return;
  watched.set(page, faults);
  page.on('pageerror', (error) => faults.push(`page error or unhandled rejection: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports policy violations here, too.
    if (message.text() === blocked) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`foreign request: ${url.href}`);
    // A page from a disk is one file, and asks for no other.
    if (url.protocol === 'file:' && !request.isNavigationRequest())
      faults.push(`file asked for: ${url.href}`);
  });
  page.on('crash', () => faults.push('the page crashed'));
}

const slowness = Number(process.env['SLOW'] ?? 1);

/** SLOW=4 makes the processor of every page four times slower, to find what a fast machine hides. */
async function slowDown(page: Page): Promise<void> {
  if (slowness === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}

/** The dashboard's address: on a disk, that of the one file. */
export type Where = { dashboard: string };

/**
 * The guard every browser test stands under. A test that breaks something on purpose takes just that fault out of
 * `faults`, by name.
 */
export const test = base.extend<Where & { faults: string[] }>({
  dashboard: ['/', { option: true }],
  faults: [
    async ({ context, baseURL, dashboard }, use) => {
      const faults: string[] = [];
      const { origin } = new URL(dashboard, baseURL);
      lookAt(dashboard);
      context.on('page', (page) => {
        watch(page, faults, origin);
        void slowDown(page);
      });
      await use(faults);
      expect(faults, 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** What is asked of the bytes that were built, for which no window is opened. */
export const reading = base;

export { expect };

/** Opens the dashboard and waits until React has taken it over. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(addressOf(fragment));
  await ready(page);
}

/**
 * React marks the nodes it has taken over, the later parts once there is a sign of a reader. It marks them while it draws:
 * what the page listens to is heard once that has come to rest.
 */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event('pointermove'));
    const parts = [...document.querySelectorAll('main section h2, main section > div, footer')];
    return (
      parts.length > 8 &&
      parts.every((part) => Object.keys(part).some((key) => key.startsWith('__reactProps')))
    );
  });
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 2000 })));
}

/** Codes of the rows as they stand now; to wait for some, `expectCodes`. */
export const codes = (page: Page): Promise<string[]> =>
  page.locator('tr[data-code]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));

/** Waits until just these rows are shown, in this order. */
export async function expectCodes(page: Page, expected: readonly string[], what?: string): Promise<void> {
  await expect.poll(() => codes(page), what).toEqual(expected);
}

/** Opens a report in the report format in the place of the bundled one. */
export async function openReport(page: Page, report: ProgressReport): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(report));
  await page.getByRole('button', { name: 'Open report' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('banner')).toContainText('report.json');
  // The panels follow the head as soon as there is time.
  const last = report.meetings.at(-1);
  if (last) await expect(page.locator('#meetings')).toContainText(last.place);
}

/** Notes what moves by itself on the page to be opened, and tells it when asked. */
export async function watchShifts(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Object(window).shifts);
}

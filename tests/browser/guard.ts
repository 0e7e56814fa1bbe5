import { test as base, expect, type Page } from '@playwright/test';

/** What Playwright says itself where tests are to have no service worker. */
const blocked = 'Service Worker registration blocked by Playwright';

const watched = new WeakMap<Page, string[]>();

/** Notes whatever must never happen on a page: errors, policy violations, requests to another origin. */
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
  });
  page.on('crash', () => faults.push('the page crashed'));
}

/**
 * The guard every browser test stands under. A test that breaks something on purpose takes just that fault out of
 * `faults`, by name.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      context.on('page', (page) => watch(page, faults, origin));
      await use(faults);
      expect(faults, 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the dashboard and waits until React has taken it over. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`);
  await ready(page);
}

/** React marks the nodes it has taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll('main section h2, main section > div, footer')];
    return (
      parts.length > 8 &&
      parts.every((part) => Object.keys(part).some((key) => key.startsWith('__reactProps')))
    );
  });
}

export const codes = (page: Page): Promise<string[]> =>
  page.locator('tr[data-code]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));

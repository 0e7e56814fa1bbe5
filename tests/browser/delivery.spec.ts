import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, expectCodes, open, reading, ready, test, watchShifts } from './guard.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
const inlineScripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
const entry = /<link rel="page-script"[^>]* href="\.\/([^"]+)"/.exec(html)?.[1] ?? '';

reading(
  'At most 80 kB of compressed script stand between a reader and the filter, Recharts not among it',
  () => {
    const script = readFileSync(path.join(dist, entry), 'utf8');
    const bytes = [script, ...inlineScripts].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(bytes).toBeLessThanOrEqual(80_000);
    expect(script).not.toContain('recharts-');
  },
);

reading('No script imports a part of the page before it is known to be there', () => {
  const scripts = readdirSync(path.join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => readFileSync(path.join(dist, 'assets', name), 'utf8'));
  expect(texts.filter((text) => text.includes('fetchPart("')).length).toBeGreaterThan(3);
  for (const text of texts) expect(text).not.toMatch(/\bimport\(["'`]\.{0,2}\//);
});

reading('In no other language do more than 6 kB of words come to it', () => {
  const parts = readdirSync(path.join(dist, 'assets')).filter((name) => /^page-.*\.js$/.test(name));
  expect(parts).toHaveLength(5);
  for (const part of parts) {
    const bytes = brotliCompressSync(readFileSync(path.join(dist, 'assets', part))).length;
    expect(bytes, part).toBeLessThanOrEqual(6_000);
  }
});

reading(
  'The page itself weighs at most 24 kB compressed, and what is taken over later at most 27 kB more',
  () => {
    const later = readdirSync(path.join(dist, 'assets')).find((name) => /^later-.*\.js$/.test(name)) ?? '';
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(24_000);
    expect(brotliCompressSync(readFileSync(path.join(dist, 'assets', later))).length).toBeLessThanOrEqual(
      27_000,
    );
  },
);

test('The page holds at most 1,600 elements, and nothing on it moves by itself from first paint to live charts', async ({
  page,
}) => {
  const shifts = await watchShifts(page);
  await open(page);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(1600);
  const chart = page.getByRole('figure', { name: 'Documents per meeting' });
  await chart.getByRole('group', { name: /values/ }).hover();
  await expect(chart.getByRole('application')).toBeVisible();
  expect(await shifts()).toEqual([]);
});

test('The page starts with at most four requests, all to its own folder; what works the rest follows with a reader, Recharts with one who reads on', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(requests.join()).not.toContain('LiveBars');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => requests.join()).toContain('LiveBars');
  await expect(page.getByRole('application')).toHaveCount(0);
  await page
    .getByRole('figure', { name: 'Documents per meeting' })
    .getByRole('group', { name: /values/ })
    .hover();
  await expect(page.getByRole('application')).toBeVisible();
  expect(requests.filter((request) => request.includes('LiveBars-') && request.endsWith('.js'))).toHaveLength(
    1,
  );
});

test('The script of the later parts is asked for at the first sign of a reader, before the one that needs it has run', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${entry}`, async (route) => {
    // It comes in, and is held back when it is to run.
    if (route.request().resourceType() === 'script') await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/later-.*\.js$/);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).hover();
  await asked;
  release();
  await ready(page);
});

reading('The policy allows nothing by default, nothing unsafe, and asks for Trusted Types', () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

reading('Nothing in the prerendered page breaks its own policy', () => {
  expect(html).not.toMatch(/ style="/);
  expect(html).not.toMatch(/ on[a-z]+="/);
});

test('The page works from any folder of any host', async ({ page, baseURL }) => {
  await page.route('**/some/deep/folder/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace('/some/deep/folder/', '') || 'index.html';
    await route.fulfill({ path: path.join(dist, file) });
  });
  await page.goto(`${baseURL}/some/deep/folder/#/?wg=4`);
  await ready(page);
  await expectCodes(page, ['D4.1', 'D4.2']);
});

test('Before React is up the filter already works, and React takes its choice over', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${entry}`, async (route) => {
    // It comes in, and is held back when it is to run.
    if (route.request().resourceType() === 'script') await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const filter = page.getByRole('group', { name: 'Filter by working group' });
  await filter.getByRole('button', { name: /^WG 2/ }).click();
  await expectCodes(page, ['D2.1', 'D2.2']);
  await expect(page.getByRole('status')).toHaveText('2 of 10 deliverables');
  await filter.getByRole('button', { name: /^WG 4/ }).click();
  await expect(filter.getByRole('button', { name: /^WG 4/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/#\/\?wg=2,4$/);
  release();
  await ready(page);
  await expectCodes(page, ['D2.1', 'D2.2', 'D4.1', 'D4.2']);
  await expect(page.locator('#working-groups [data-chosen="true"]')).toHaveCount(2);
  await filter.getByRole('button', { name: 'All' }).click();
  await expect(page.locator('tr[data-code]')).toHaveCount(10);
  await expect(page).toHaveURL(/#\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/wg=2,4$/);
  await page.goBack();
  await expectCodes(page, ['D2.1', 'D2.2']);
});

test('A press that comes before the script of its part is kept, and answered once', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/later-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const chart = page.getByRole('figure', { name: 'Participants per meeting' });
  await chart.getByRole('button', { name: 'Show as table' }).click();
  await expect(chart.getByRole('table')).toHaveCount(0);
  release();
  await expect(chart.getByRole('table', { name: 'Participants per meeting' })).toBeVisible();
});

test('A press that comes before any script is kept, too', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${entry}`, async (route) => {
    // It comes in, and is held back when it is to run.
    if (route.request().resourceType() === 'script') await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('region', { name: 'Overview' }).getByRole('button', { name: '64' }).first().click();
  release();
  await expect(page.getByRole('dialog')).toContainText('Stated in the report');
});

test('A page that nobody touches is taken over all the same', async ({ page }) => {
  await page.goto('/');
  await expect(
    page
      .getByRole('region', { name: 'Timeline' })
      .getByText(/^Today, /)
      .first(),
  ).toBeAttached();
});

test('A view in the address never shows another one first, and a script that fails leaves the page readable', async ({
  page,
  faults,
}) => {
  await page.route(`**/${entry}`, (route) => route.abort());
  await page.goto('/#/?wg=2', { waitUntil: 'commit' });
  await page.locator('main').waitFor({ state: 'attached' });
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('main')).toBeVisible({ timeout: 4000 });
  faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_FAILED/.test(fault)));
});

test('A theme is chosen, kept over a reload, and given back to the system', async ({ page }) => {
  await open(page);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect.poll(background).toBe(dark);
  await ready(page);
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'As the system' }).check();
  await expect.poll(background).toBe(light);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Theme' })).toBeFocused();
});

test('Without storage the theme works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { type Site, serveFolder } from '../support/site.ts';
import { codes, test as common, expect, ready } from './guard.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');

/** A host of its own for each test, where the page lies in a folder of a folder. */
type Hosted = { folder: string; site: Site };

const test = common.extend<Hosted>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants its fixtures named here, and it needs none
  folder: async ({}, use, info) => {
    const folder = info.outputPath('host');
    mkdirSync(folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  site: async ({ folder }, use) => {
    cpSync(dist, path.join(folder, 'groups/dlt'), { recursive: true });
    const site = await serveFolder(folder);
    await use(site);
    await site.cut();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

test.use({ serviceWorkers: 'allow' });

const foot = (page: Page) => page.getByRole('contentinfo');

async function visit(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/groups/dlt/${fragment}`);
  await ready(page);
}

async function visitAndKeepAll(page: Page): Promise<void> {
  await visit(page);
  await foot(page)
    .getByRole('button', { name: /^Make all of it available offline \(\d\.\d MB\)$/ })
    .click();
  await expect(foot(page)).toContainText('All of this page works without a network.');
}

test('Visited once, the page works with the network cut, in a folder of its host', async ({ page, site }) => {
  await visit(page);
  await expect(foot(page)).toContainText('Works without a network, with what has been used so far.');
  await site.cut();
  await visit(page, '#/?wg=2');
  expect(await codes(page)).toEqual(['D2.1', 'D2.2']);
  await foot(page).getByRole('link', { name: 'Accessibility statement' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Accessibility statement');
  await page.goBack();
  await ready(page);
});

test('Once all of it is kept, what loads on use needs no network either', async ({ page, site }) => {
  await visitAndKeepAll(page);
  await site.cut();
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^PPTX/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('[aria-roledescription="slide"]').first()).toBeVisible();
});

test('A second visit asks the host for nothing but whether there is a newer version', async ({
  page,
  site,
}) => {
  await visitAndKeepAll(page);
  site.asked.length = 0;
  await visit(page);
  await expect(foot(page)).toContainText('All of this page works without a network.');
  expect(site.asked.filter((asked) => asked !== '/groups/dlt/sw.js')).toEqual([]);
});

test('The page starts from where it is kept without its worker being started first', async ({
  page,
  site,
}) => {
  await visit(page);
  await expect(foot(page)).toContainText('Works without a network, with what has been used so far.');
  await site.cut();
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await visit(page, 'index.html');
  const taken = await page.evaluate(() =>
    performance
      .getEntries()
      .filter(({ name }) => /index\.html$|start-/.test(name))
      .map((entry) => Reflect.get(entry, 'workerFinalSourceType')),
  );
  // The page, and its script twice: fetched, then run.
  expect(taken).toEqual(['cache', 'cache', 'cache']);
});

/** The next version of the page in the place of the one before, whose files are gone. */
async function publishNext(folder: string): Promise<void> {
  const entry = path.join(root, 'src/app/main.tsx');
  const marked = `document.documentElement.dataset['version'] = 'next';`;
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'next-version',
        enforce: 'pre',
        transform: (code, id) => (id === entry ? `${code}\n${marked}` : null),
      },
    ],
    build: { outDir: path.join(folder, 'groups/dlt'), emptyOutDir: true },
  });
}

test('A newer version is offered and never forced, and an older page goes on with its own files', {
  tag: '@wide',
}, async ({ page, context, folder }) => {
  await visitAndKeepAll(page);
  const other = await context.newPage();
  await visit(other);
  await publishNext(folder);

  await page.reload();
  await ready(page);
  const offer = page.getByRole('status').filter({ hasText: 'A newer version of this page is there.' });
  await expect(offer).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-version');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^PPTX/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await offer.getByRole('button', { name: 'Load it now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
  await ready(page);
  await expect(offer).toBeHidden();

  await expect(other.locator('html')).not.toHaveAttribute('data-version');
  await other.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(other.locator('[aria-roledescription="slide"]').first()).toBeVisible();

  // With the last page of it the older version is gone.
  await other.close();
  await page.reload();
  await ready(page);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        );
        return kept.flat().filter(({ url }) => /start-/.test(url)).length;
      }),
    )
    .toBe(1);
});

test('The page can be installed: its manifest names icons that are there, relative to the folder', async ({
  page,
}) => {
  await visit(page);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return link?.href ?? '';
  });
  expect(new URL(manifest).pathname).toBe('/groups/dlt/manifest.webmanifest');
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type LaunchOptions } from '@playwright/test';
import type { Where } from './guard.ts';

const root = path.resolve(import.meta.dirname, '../..');
const port = Number(process.env['TEST_PORT'] ?? 4174);
const executablePath = process.env['CHROMIUM'];

const oneFile = pathToFileURL(path.join(root, 'dist/fg-dlt-dashboard.html')).href;

/**
 * What the browser does beside the page. Each test has a window of its own, and for each the browser would start two
 * pages that suggest addresses, and a process in reserve: half of all its work. A later list replaces an earlier one, so
 * that those which Playwright switches off, and which matter here, are named again.
 */
const unused = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
];

const launchWith = (...more: string[]): LaunchOptions => ({
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${unused.join()}`,
    ...more,
  ],
});

/** Pages that live for seconds: compiling their script a second and a third time, to run faster, takes longer than it saves. */
const shortLived = launchWith('--js-flags=--no-opt --no-maglev');

/** What happens on a bad day or without a network, what is very long or in every language, and the one file. */
const beyond = [
  'everyLanguage.spec.ts',
  'faults.spec.ts',
  'hostile.spec.ts',
  'longSlides.spec.ts',
  'longTable.spec.ts',
  'offline.spec.ts',
  'oneFile.spec.ts',
];
const hostOnly = ['delivery.spec.ts', 'offline.spec.ts', 'security.spec.ts'];

export default defineConfig<Where>({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: path.join(root, 'test-results'),
  // No test measures time: a busy machine only makes them late, and a visit of many steps the more.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 3,
  forbidOnly: true,
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    // A page that answers from what it kept would pass by what tests put in its way.
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    launchOptions: launchWith(),
  },
  projects: [
    // `npm test`: the journeys.
    { name: 'hosted', use: { launchOptions: shortLived }, testIgnore: beyond, grepInvert: /@wide/ },
    // `npm run test:wide`: the core of the journeys on the one file, the same asked in every width, theme and language, what
    // goes beyond a good day, and what only the one file does.
    { name: 'core', use: { dashboard: oneFile, launchOptions: shortLived }, grep: /@core/ },
    { name: 'wide', use: { launchOptions: shortLived }, testIgnore: beyond, grep: /@wide/ },
    { name: 'beyond', testMatch: beyond, grepInvert: /@disk/ },
    // What is tagged so opens the file by itself: at a host it would be the same once more.
    { name: 'saved', use: { dashboard: oneFile }, testMatch: 'oneFile.spec.ts' },
    // At night: on the one file from a disk, all that is not about the ways of a host.
    {
      name: 'disk',
      use: { dashboard: oneFile },
      grepInvert: /@hosted|@core|@wide/,
      testIgnore: [
        ...hostOnly,
        'everyLanguage.spec.ts',
        'faults.spec.ts',
        'hostile.spec.ts',
        'languages.spec.ts',
        'oneFile.spec.ts',
      ],
    },
    {
      name: 'wideDisk',
      use: { dashboard: oneFile },
      grep: /@wide/,
      grepInvert: /@hosted/,
      testIgnore: hostOnly,
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

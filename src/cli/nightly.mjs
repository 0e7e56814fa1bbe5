import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { run } from './run.mjs';

// What takes too long for every change: each property on ten thousand examples, every view in every language, all
// journeys on the one file from a disk, how much of the pure rooms is reached, and whether the tests notice when their code
// is changed (only what changed since the last time is tried anew).
ensureInstalled();
run('npx', ['vitest', 'run', '--dir', 'tests/unit', '--testTimeout', '3600000'], { PROPERTY_RUNS: '10000' });
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const browserTests = ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'];
const browser = { CHROMIUM: await ensureBrowser() };
run('npx', [...browserTests, '--project', 'beyond', 'everyLanguage'], { ...browser, EVERY_VIEW: '1' });
run('npx', [...browserTests, '--project', 'disk', '--project', 'wideDisk'], browser);
run('node', ['src/cli/coverage.mjs']);
// The reader of reports has three quarters of all changes: one process tries them in less than an hour.
run('node', ['tests/mutation/mutate.mjs', 'importer', '--known']);
run('npx', ['stryker', 'run', 'tests/mutation/stryker.config.json'], { PROPERTY_RUNS: '100' });

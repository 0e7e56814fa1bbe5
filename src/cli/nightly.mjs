import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { run } from './run.mjs';

// What takes too long for every change: each property on ten thousand examples, every view in every language, how much of
// the pure rooms is reached, and whether the tests notice when their code is changed (only what changed since the last
// time is tried anew).
ensureInstalled();
run('npx', ['vitest', 'run', '--dir', 'tests/unit', '--testTimeout', '3600000'], { PROPERTY_RUNS: '10000' });
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const everyLanguage = [
  '--config',
  'tests/browser/playwright.config.ts',
  '--project',
  'hosted',
  'everyLanguage',
];
run('npx', ['playwright', 'test', ...everyLanguage], {
  CHROMIUM: await ensureBrowser(),
  EVERY_VIEW: '1',
});
run('node', ['src/cli/coverage.mjs']);
run('npx', ['stryker', 'run', 'tests/mutation/stryker.config.json'], { PROPERTY_RUNS: '100' });

import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { run, runTogether } from './run.mjs';

// Types, lint, unit tests, and browser tests on the built product. The first that fails ends the run.
ensureInstalled();
run('npx', ['tsc', '--noEmit']);
run('npx', ['biome', 'check', '.']);
// No test measures time: a busy machine only makes them late.
// By itself Vitest leaves one processor unused, which on two is half of them.
const unit = ['vitest', 'run', '--testTimeout', '120000', '--maxWorkers', '100%'];
// A process of its own for each file takes more than half of the time; only the tests of the app, which put other parts
// in the place of real ones, need it.
// Meanwhile the product is built, which keeps one processor busy for a while.
await runTogether([
  ['npx', [...unit, '--dir', 'tests/unit', '--no-isolate', '--exclude', 'app/**']],
  ['npx', ['vite', 'build', '--logLevel', 'warn']],
]);
run('npx', [...unit, '--dir', 'tests/unit/app']);
// Journeys on the built product, at a host. Their core on the one file, and what is asked of every width, theme and language,
// are left to `npm run test:wide`.
const projects = ['--project', 'hosted'];
run('npx', ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...projects], {
  CHROMIUM: await ensureBrowser(),
});

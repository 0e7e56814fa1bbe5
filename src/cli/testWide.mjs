import { ensureBrowser } from './ensureBrowser.mjs';
import { run } from './run.mjs';

// What `npm test` leaves out of the browser tests, on what it has built: the same asked in every width, theme and language,
// what goes beyond a good day, and the one file, opened from a disk: the core of the journeys, and what only it does.
const projects = ['core', 'wide', 'beyond', 'saved'].flatMap((name) => ['--project', name]);
run('npx', ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...projects], {
  CHROMIUM: await ensureBrowser(),
});

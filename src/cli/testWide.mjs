import { ensureBrowser } from './ensureBrowser.mjs';
import { run } from './run.mjs';

// What `npm test` leaves out of the browser tests, on what it has built: the same asked in every width, theme and language,
// what goes beyond a good day, and what only the one file does, opened from a disk.
const projects = ['wide', 'beyond', 'saved'].flatMap((name) => ['--project', name]);
run('npx', ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...projects], {
  CHROMIUM: await ensureBrowser(),
});

import { ensureBrowser } from './ensureBrowser.mjs';
import { run } from './run.mjs';

// All browser tests that are not about a host, on the one file opened from a disk. `npm test` runs their core only.
const all = ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', '--project', 'disk'];
run('npx', [...all, '--grep-invert', '@core'], { CHROMIUM: await ensureBrowser() });

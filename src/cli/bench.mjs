import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { run } from './run.mjs';

// Measures the built product, beside its peers where they are at hand: `npm run bench -- --rounds 9`.
ensureInstalled();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run(process.execPath, ['tests/bench/bench.mjs', ...process.argv.slice(2)], {
  CHROMIUM: await ensureBrowser('whole'),
});

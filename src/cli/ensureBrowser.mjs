import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const whole = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** The same engine without the windows around it, with which tests take a third less time. */
const shell = 'chromium-headless-shell';

/** @param {readonly string[]} names @returns {string | undefined} */
function found(names) {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && existsSync(CHROMIUM)) return CHROMIUM;
  for (const name of names) {
    const path = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    if (path.status === 0) return path.stdout.split('\n')[0]?.trim();
  }
  return undefined;
}

/** @returns {Promise<string | undefined>} Playwright's own Chromium, where it has been downloaded */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/**
 * The Chromium the browser tests run in: `CHROMIUM`, one on the machine, Playwright's own, or one installed now.
 * @param {'shell' | 'whole'} kind `whole` where the browser itself is to be as readers have it
 * @returns {Promise<string>}
 */
export async function ensureBrowser(kind = 'shell') {
  const names = kind === 'shell' ? [shell, ...whole] : whole;
  const present = found(names) ?? (await playwrights());
  if (present) return present;

  console.log('No Chromium found; installing one.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 10 * 60_000 });
  const downloaded = await playwrights();
  if (downloaded) return downloaded;

  // Where that download cannot be reached, the system's own packages may be.
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-qy', '--no-install-recommends', names[0] ?? shell, 'fonts-liberation'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
  const installed = found(names);
  if (installed) return installed;
  console.error('The browser tests need Chromium: install it, or name one in the variable CHROMIUM.');
  process.exit(1);
}

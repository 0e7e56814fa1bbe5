import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';

const names = ['firefox-esr', 'firefox'];

/** The Firefox of this machine: `FIREFOX`, or one in the path. */
function firefoxPath(): string {
  const { FIREFOX } = process.env;
  if (FIREFOX) return FIREFOX;
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  throw new Error('These tests need Firefox: install it, or name one in the variable FIREFOX.');
}

/** Where a file of the built product stands on the disk. */
export const onDisk = (file: string): string =>
  pathToFileURL(path.resolve(import.meta.dirname, '../../dist', file)).href;

export type Firefox = { browser: Browser; downloads: string };

/** Firefox as a reader has it: no file may read another, and files saved go to a folder without asking. */
export async function startFirefox(): Promise<Firefox> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'firefox-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'ui.prefersReducedMotion': 1,
      'intl.accept_languages': 'en-GB',
    },
  });
  return { browser, downloads };
}

/** A page whose faults are noted, violations of its policy among them. */
export async function newPage({ browser }: Firefox): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  // What a policy forbids is told to nobody else.
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`));
    });
  });
  return { page, faults };
}

/**
 * Waits until something is so on the page, asked again and again. Puppeteer's own wait makes a function out of text within the
 * page, which the page's policy forbids in some versions of Firefox.
 */
export async function until(page: Page, isSo: (given: string) => boolean, given = ''): Promise<void> {
  while (!(await page.evaluate(isSo, given))) await new Promise((resolve) => setTimeout(resolve, 50));
}

const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

export const untilThere = (page: Page, selector: string): Promise<void> => until(page, isThere, selector);

/** Opens an address and waits until React has taken the whole page over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await until(page, () =>
    Object.keys(document.querySelector('footer') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

/** Presses the button of that name once it is there. Asking Firefox for accessible names takes it seconds each time. */
export async function press(page: Page, name: string): Promise<void> {
  const isNamed = (text: string): boolean =>
    [...document.querySelectorAll('button')].some((one) => one.textContent?.trim() === text);
  await until(page, isNamed, name);
  const button = await page.evaluateHandle(
    (text) => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text),
    name,
  );
  await (await button.asElement()?.toElement('button'))?.click();
}

/** The file that is being saved, once it is whole. */
export async function savedFile({ downloads }: Firefox, name: string): Promise<string> {
  for (;;) {
    const files = await readdir(downloads);
    if (files.includes(name) && !files.some((file) => file.endsWith('.part')))
      return path.join(downloads, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

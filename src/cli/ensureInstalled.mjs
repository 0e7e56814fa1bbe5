import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

/**
 * What npm last installed, and what the lock file asks for, name by name.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, os?: string[] }>}
 */
function packagesIn(file) {
  const full = path.join(root, file);
  if (!existsSync(full)) return {};
  const { packages } = JSON.parse(readFileSync(full, 'utf8'));
  return packages ?? {};
}

/** Installs the locked dependencies where they are missing or others. Needed here, since npm may skip `pre` scripts. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const locked = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  const isMissing = Object.entries(locked).some(
    ([name, { version, optional }]) => name !== '' && !optional && installed[name]?.version !== version,
  );
  // Development dependencies too, also where NODE_ENV says production: they build the page.
  if (isMissing) run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { root, run } from './run.mjs';

// Writes dist/, the one file in it included, and beside them the checksums that a host's copy can be compared with:
// `cd dist && sha256sum --check SHA256SUMS`.
ensureInstalled();
run('npx', ['vite', 'build', '--logLevel', 'warn']);

const dist = path.join(root, 'dist');
const sums = 'SHA256SUMS';
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== sums)
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const lines = files.map((file) => {
  const sum = createHash('sha256')
    .update(readFileSync(path.join(dist, file)))
    .digest('hex');
  return `${sum}  ${file}\n`;
});
writeFileSync(path.join(dist, sums), lines.join(''));
const weightiest = lines.filter((line) => / {2}(?:index|fg-dlt-dashboard)\.html$/m.test(line)).join('');
console.log(`${weightiest}${files.length} files in dist/, their SHA-256 checksums in dist/${sums}`);

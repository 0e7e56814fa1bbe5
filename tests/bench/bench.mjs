import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/cli/run.mjs';
import { measureLoad } from './load.mjs';
import { weigh } from './weights.mjs';

/** In the order in which they run and are printed. */
const sections = [weigh, measureLoad];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const settings = {
  browserPath: process.env.CHROMIUM ?? '',
  rounds: Number(values.rounds),
  peers: path.resolve(process.env.PEERS ?? path.join(root, '../shared/bench/peers')),
};
if (!Number.isInteger(settings.rounds) || settings.rounds < 1) {
  console.error(`--rounds must be a whole number from 1; it is "${values.rounds}".`);
  process.exit(2);
}

/** @type {Record<string, unknown>} */
const results = {};
for (const section of sections) {
  const { name, text, data } = await section(settings);
  console.log(`\n${text}\n`);
  results[name] = data;
}
const folder = path.join(root, 'bench-results');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log('All rounds: bench-results/bench.json');

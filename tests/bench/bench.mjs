import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/cli/run.mjs';
import { measureLoad } from './load.mjs';
import { measureScale } from './scale.mjs';
import { measureSecondVisit } from './second.mjs';
import { weigh } from './weights.mjs';

/** In the order in which they run and are printed. */
const sections = { weights: weigh, load: measureLoad, second: measureSecondVisit, table: measureScale };

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } },
});
const settings = {
  browserPath: process.env.CHROMIUM ?? '',
  rounds: Number(values.rounds),
  peers: path.resolve(process.env.PEERS ?? path.join(root, '../shared/bench/peers')),
};
if (!Number.isInteger(settings.rounds) || settings.rounds < 1) {
  console.error(`--rounds must be a whole number from 1; it is "${values.rounds}".`);
  process.exit(2);
}

if (values.only !== undefined && !(values.only in sections)) {
  console.error(`--only must be one of ${Object.keys(sections).join(', ')}; it is "${values.only}".`);
  process.exit(2);
}

/** @type {Record<string, unknown>} */
const results = {};
for (const [asked, section] of Object.entries(sections)) {
  if (values.only !== undefined && values.only !== asked) continue;
  const { name, text, data } = await section(settings);
  console.log(`\n${text}\n`);
  results[name] = data;
}
const folder = path.join(root, 'bench-results');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log('All rounds: bench-results/bench.json');

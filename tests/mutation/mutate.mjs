import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { ensureInstalled } from '../../src/cli/ensureInstalled.mjs';
import { writeBundle } from './bundle.mjs';
import { copy, filesBelow, writeMutants } from './mutants.mjs';
import { keep, keptFor, told } from './survivors.mjs';

/*
 * Changes a room of the code in one place at a time, and tells which changes no test of the room notices:
 *
 *   node tests/mutation/mutate.mjs importer [importer/values …] [--most 60] [--known | --changed] [--sample 1000]
 *
 * In processes that go on, where Stryker's own runner starts its tests anew for each change. `--known` tries only what
 * survived the last time, in files that have not changed since, and all of those that have; `--changed` only the latter.
 */

/** Tests that take long, as each of thousands of examples does, or count steps. */
const long =
  /reportInWord|writtenByOthers|wordFile|anyBytes|anyDocument|badFiles|longLists|patterns|sourceLayout|roundTrips|[pP]roperties|importer\/pinned/;
/** Seconds after which a change is said to hang. */
const patience = 180;

ensureInstalled();
// Each of thousands of changes meets all examples of a property.
process.env['PROPERTY_RUNS'] ??= '20';
const args = process.argv.slice(2);
const most = Number(args[args.indexOf('--most') + 1]) || 60;
const rooms = args.filter(
  (arg, index) => !/^--/.test(arg) && !/^--(?:most|sample)$/.test(args[index - 1] ?? ''),
);
const files = rooms.flatMap((room) => filesBelow(path.posix.join('src', room)));
const areOnlyChanged = args.includes('--changed');
const isKnown = areOnlyChanged || args.includes('--known');
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

const mutants = await writeMutants(files);
const folders = [...new Set(rooms.map((room) => `tests/unit/${room.split('/')[0]}`))];
const tests = folders.flatMap(filesBelow).filter((file) => file.endsWith('.test.ts') && !long.test(file));
await writeBundle(tests);
// It begins with what has just been written.
const { reachOf } = await import('./reach.mjs');
const reach = await reachOf(mutants);
const failed = reach.names.filter((_, index) => reach.results[index] === false);
say(`${mutants.length} changes in ${files.length} files, ${reach.names.length} tests`);
for (const name of failed) say(`left out, since it fails without a change: ${name}`);

/** @typedef {import('./tryMutants.mjs').Outcome} Outcome */
/** @type {Map<number, Outcome>} */
const outcomes = new Map(isKnown ? keptFor(mutants, areOnlyChanged) : []);
const sample = Number(args[args.indexOf('--sample') + 1]) || mutants.length;
/** Every so many of them, spread over all files. @param {number} id */
const isSampled = (id) =>
  Math.floor((id * sample) / mutants.length) > Math.floor(((id - 1) * sample) / mutants.length);
const toTry = mutants.map(({ id }) => id).filter((id) => !outcomes.has(id) && isSampled(id));

/** @param {Outcome} outcome */
function add(outcome) {
  outcomes.set(outcome.id, outcome);
  if (outcomes.size % 1000 === 0) say(`${outcomes.size} of ${mutants.length}`);
}

const shared = path.join(copy, 'reach.bin');
writeFileSync(shared, serialize({ mutants, reach, most }));
/** What is left to try, taken from the end, so many at a time. */
const left = toTry.toReversed();
const atOnce = 40;

/** What one process says. @typedef {{ begins?: number, outcome?: Outcome, isIdle?: true }} Message */

/**
 * Has a process try changes until none is left. One that hangs, or takes all memory, ends its process, and is noticed thereby.
 * @returns {Promise<void>}
 */
function tryMutants() {
  const worker = fork(new URL('./tryMutants.mjs', import.meta.url), [shared], {
    execArgv: ['--max-old-space-size=3000'],
  });
  /** @type {number[]} */
  let batch = [];
  let now = -1;
  let since = Date.now();
  const watch = setInterval(() => {
    if (batch.length > 0 && Date.now() - since > patience * 1000) worker.kill('SIGKILL');
  }, 1000);
  worker.on('message', (/** @type {Message} */ { begins, outcome, isIdle }) => {
    since = Date.now();
    if (begins !== undefined) now = begins;
    if (outcome !== undefined) {
      add(outcome);
      batch = batch.filter((id) => id !== outcome.id);
    }
    if (isIdle !== true) return;
    batch = left.splice(-atOnce);
    if (batch.length > 0) worker.send(batch);
    else worker.disconnect();
  });
  return new Promise((done) => {
    worker.on('exit', () => {
      clearInterval(watch);
      if (batch.length === 0) return done(undefined);
      add({ id: now, noticedBy: reach.tests[now]?.[0] ?? 0, asked: 1, of: reach.tests[now]?.length ?? 0 });
      left.push(...batch.filter((id) => id !== now));
      done(tryMutants());
    });
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, tryMutants));
const tried = mutants.filter(({ id }) => outcomes.has(id));
if (tried.length === mutants.length) keep(mutants, outcomes);
say(told(tried, outcomes));
const noticed = [...outcomes.values()].filter(({ noticedBy }) => noticedBy !== null).length;
process.exit(noticed >= 0.9 * tried.length ? 0 : 1);

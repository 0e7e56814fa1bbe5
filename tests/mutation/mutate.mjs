import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ensureInstalled } from '../../src/cli/ensureInstalled.mjs';
import { writeBundle } from './bundle.mjs';
import { filesBelow, writeMutants } from './mutants.mjs';
import { keep, keptFor, told } from './survivors.mjs';

/*
 * Changes a room of the code in one place at a time, and tells which changes no test of the room notices:
 *
 *   node tests/mutation/mutate.mjs importer [importer/values …] [--most 60] [--known]
 *
 * All in one process that goes on, where Stryker's own runner starts its tests anew for each change. `--known` tries only what
 * survived the last time, in files that have not changed since, and all of those that have.
 */

/** Tests that take long, as each of thousands of examples does, or count steps. */
const long =
  /reportInWord|writtenByOthers|wordFile|anyBytes|anyDocument|badFiles|longLists|patterns|sourceLayout|roundTrips|[pP]roperties|importer\/pinned/;
/** Seconds after which a change is said to hang. */
const patience = 120;

ensureInstalled();
const args = process.argv.slice(2);
const most = Number(args[args.indexOf('--most') + 1]) || 60;
const rooms = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--most');
const files = rooms.flatMap((room) => filesBelow(path.posix.join('src', room)));
const isKnown = args.includes('--known');
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
const outcomes = new Map(isKnown ? keptFor(mutants) : []);
const toTry = mutants.map(({ id }) => id).filter((id) => !outcomes.has(id));

/** @param {Outcome} outcome */
function add(outcome) {
  outcomes.set(outcome.id, outcome);
  if (outcomes.size % 1000 === 0) say(`${outcomes.size} of ${mutants.length}`);
}

/**
 * Tries changes one after another. One that hangs is noticed, and the rest are tried by another worker.
 * @param {number[]} ids
 * @returns {Promise<void>}
 */
function tryAll(ids) {
  const now = new Int32Array(new SharedArrayBuffer(8));
  now[0] = -1;
  const worker = new Worker(new URL('./tryMutants.mjs', import.meta.url), {
    workerData: { mutants, ids, reach, most, now },
    resourceLimits: { maxOldGenerationSizeMb: 6000 },
  });
  return new Promise((done) => {
    /** @param {number} id */
    const passOver = (id) => {
      clearInterval(watch);
      worker.removeAllListeners();
      worker.terminate();
      add({ id, noticedBy: reach.tests[id]?.[0] ?? 0, asked: 1, of: reach.tests[id]?.length ?? 0 });
      done(tryAll(ids.slice(ids.indexOf(id) + 1)));
    };
    const watch = setInterval(() => {
      const id = Atomics.load(now, 0);
      if (id >= 0 && Date.now() / 1000 - Atomics.load(now, 1) > patience) passOver(id);
    }, 1000);
    worker.on('message', (/** @type {Outcome | null} */ outcome) => {
      if (outcome !== null) return add(outcome);
      clearInterval(watch);
      done(undefined);
    });
    worker.on('error', (error) => {
      const id = Atomics.load(now, 0);
      if (id < 0) throw error;
      passOver(id);
    });
  });
}

const workers = availableParallelism();
await Promise.all(
  Array.from({ length: workers }, (_, index) => {
    const from = Math.floor((toTry.length * index) / workers);
    return tryAll(toTry.slice(from, Math.floor((toTry.length * (index + 1)) / workers)));
  }),
);
keep(mutants, outcomes);
say(told(mutants, outcomes));
const noticed = [...outcomes.values()].filter(({ noticedBy }) => noticedBy !== null).length;
process.exit(noticed >= 0.9 * mutants.length ? 0 : 1);

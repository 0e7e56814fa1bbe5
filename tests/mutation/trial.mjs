import { readBundle } from './bundle.mjs';
import { watchDifferences } from './differences.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./bundle.mjs').Case} Case */
/** What a test gives: a text that is compared, or whether it passed. @typedef {string | boolean} Result */

/** As often may a change be met in one test: more is a loop without an end. */
const mostHits = 3_000_000;

/** @type {Map<unknown, unknown>[]} */
let memories = [];

const differences = watchDifferences();
export const { isOwn, toldOf } = differences;

/** What the scripts call, and look into. */
const mutation = {
  /** The number of the change that is switched on, or -1. */
  active: -1,
  hits: 0,
  hit: () => {
    if (++mutation.hits > mostHits) throw new Error('A change was met too often.');
    return true;
  },
  differing: differences.differing,
  /** By the numbers of changes, 1 for those that have been met. */
  met: new Uint8Array(0),
  /** @param {string[]} ids */
  meet: (...ids) => {
    for (const id of ids) mutation.met[Number(id)] = 1;
  },
  /** @param {Map<unknown, unknown>} memory */
  toForget: (memory) => {
    memories.push(memory);
    return memory;
  },
};
Object.assign(globalThis, { mutation });

/** @typedef {() => Case[]} Run */
/** @type {Run} */
const run = readBundle('plain');

/**
 * The tests as they are with a change that is met while modules begin, or with none.
 * @param {Mutant | null} mutant
 */
export const begin = (mutant) => begun(run, mutant);

/** The tests of the script that tells where changes make a difference. */
export const beginWatched = () => begun(readBundle('watched'), null);

/** @param {Run} run @param {Mutant | null} mutant */
function begun(run, mutant) {
  memories = [];
  mutation.active = mutant?.id ?? -1;
  try {
    return { cases: run(), memories };
  } finally {
    mutation.active = -1;
  }
}

/** @typedef {ReturnType<typeof begin>} Begun */

/**
 * Runs a test, with a change switched on or none.
 * @param {Begun} begun
 * @param {number} index of the test
 * @param {Mutant | null} mutant
 * @returns {Promise<Result>}
 */
export async function resultOf(begun, index, mutant) {
  for (const memory of begun.memories) memory.clear();
  mutation.hits = 0;
  mutation.active = mutant?.id ?? -1;
  try {
    const given = await begun.cases[index]?.run();
    return typeof given === 'string' ? given : true;
  } catch {
    return false;
  } finally {
    mutation.active = -1;
  }
}

/**
 * Which changes are met while something is done. Whether they make a difference there is known until the next time.
 * @template T
 * @param {number} count of the changes there are
 * @param {() => T | Promise<T>} work
 */
export async function metIn(count, work) {
  mutation.met = new Uint8Array(count);
  differences.begin(count);
  const given = await work();
  differences.end();
  return { met: [...mutation.met.keys()].filter((id) => mutation.met[id] === 1), given };
}

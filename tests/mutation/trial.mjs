import { readBundle } from './bundle.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./bundle.mjs').Case} Case */
/** What a test gives: a text that is compared, or whether it passed. @typedef {string | boolean} Result */

/** As often may a change be met in one test: more is a loop without an end. */
const mostHits = 3_000_000;

/**
 * What the changed code looks into, by the names that Stryker's instrumenter gives.
 * @type {{ activeMutant?: string | undefined, hitCount?: number, hitLimit?: number, currentTestId?: string | undefined,
 *   mutantCoverage?: { static: Record<string, number>, perTest: Record<string, Record<string, number>> } }}
 */
const switches = {};
/** Each module keeps hold of this one. */
const counted = { static: /** @type {Record<string, number>} */ ({}), perTest: {} };

/** @type {Map<unknown, unknown>[]} */
let memories = [];

Object.assign(globalThis, {
  __stryker__: switches,
  mutation: {
    /** @param {Map<unknown, unknown>} memory */
    toForget: (memory) => {
      memories.push(memory);
      return memory;
    },
  },
});

const run = readBundle();

/** The tests as they are with a change that is met while modules begin, or with none. @param {Mutant | null} mutant */
export function begin(mutant) {
  memories = [];
  switches.activeMutant = mutant === null ? undefined : String(mutant.id);
  try {
    return { cases: run(), memories };
  } finally {
    switches.activeMutant = undefined;
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
  switches.hitCount = 0;
  switches.hitLimit = mostHits;
  switches.activeMutant = mutant === null ? undefined : String(mutant.id);
  try {
    const given = await begun.cases[index]?.run();
    return typeof given === 'string' ? given : true;
  } catch {
    return false;
  } finally {
    switches.activeMutant = undefined;
  }
}

/**
 * Which changes are met while something is done.
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<{ met: number[], given: T }>}
 */
export async function metIn(work) {
  counted.static = {};
  switches.mutantCoverage = counted;
  Object.assign(globalThis, { isCounted: true });
  const given = await work();
  Object.assign(globalThis, { isCounted: false });
  return { met: Object.keys(counted.static).map(Number), given };
}

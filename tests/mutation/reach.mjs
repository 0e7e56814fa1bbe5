import { watchPatterns } from './patterns.mjs';
import { begin, metIn, resultOf } from './trial.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./trial.mjs').Result} Result */

/**
 * @typedef {object} Reach
 * @property {string[]} names of all tests
 * @property {Result[]} results of each without a change
 * @property {number[]} took milliseconds that each took
 * @property {number[][]} tests by the number of a change, those that may notice it; without those that fail by themselves
 * @property {boolean[]} isAtBeginning by the number of a change, whether it is met while modules begin: there, it takes effect
 *   only where they begin anew
 */

/**
 * Runs each test once and tells which may notice which change.
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<Reach>}
 */
export async function reachOf(mutants) {
  const { met: atBeginning, given: begun } = await metIn(() => begin(null));
  const patterns = watchPatterns(mutants);
  /** @type {number[][]} */
  const tests = mutants.map(() => []);
  /** @type {Result[]} */
  const results = [];
  /** @type {number[]} */
  const took = [];
  for (const index of begun.cases.keys()) {
    patterns.during(index);
    const start = performance.now();
    const { met, given } = await metIn(() => resultOf(begun, index, null));
    patterns.during(null);
    took.push(performance.now() - start);
    results.push(given);
    if (given !== false) for (const id of met) tests[id]?.push(index);
  }
  // What is met while modules begin is met by all tests, and known to be of use to those that meet something near.
  /** @type {Map<string, Map<number, number>>} */
  const ofFile = new Map();
  for (const { id, file } of mutants) {
    const counts = ofFile.get(file) ?? new Map();
    for (const test of tests[id] ?? []) counts.set(test, (counts.get(test) ?? 0) + 1);
    ofFile.set(file, counts);
  }
  const isAtBeginning = mutants.map(() => false);
  for (const id of atBeginning) {
    isAtBeginning[id] = true;
    if (tests[id]?.length !== 0) continue;
    const counts = [...(ofFile.get(mutants[id]?.file ?? '') ?? [])];
    tests[id] = counts.sort(([, one], [, other]) => other - one).map(([test]) => test);
  }
  for (const [id, those] of patterns.noticing()) tests[id] = those.filter((test) => results[test] !== false);
  return { names: begun.cases.map(({ name }) => name), results, took, tests, isAtBeginning };
}

import { watchPatterns } from './patterns.mjs';
import { begin, beginWatched, isOwn, metIn, resultOf, toldOf } from './trial.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./trial.mjs').Result} Result */

/**
 * @typedef {object} Reach
 * @property {string[]} names of all tests
 * @property {Result[]} results of each without a change
 * @property {number[]} took milliseconds that each took
 * @property {number[][]} tests by the number of a change, those that may notice it, first those in which it is known to make a
 *   difference; without those that fail by themselves
 * @property {number[]} sure by the number of a change, how many of its tests it makes a difference in
 * @property {boolean[]} isAtBeginning by the number of a change, whether it is met while modules begin: there, it takes effect
 *   only where they begin anew
 */

/**
 * Runs each test once and tells which may notice which change.
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<Reach>}
 */
export async function reachOf(mutants) {
  const begun = begin(null);
  const { met: atBeginning, given: watched } = await metIn(mutants.length, beginWatched);
  const patterns = watchPatterns(mutants, isOwn);
  /** @type {number[][]} */
  const tests = mutants.map(() => []);
  /** @type {number[][]} */
  const unsure = mutants.map(() => []);
  /** @type {Result[]} */
  const results = [];
  /** @type {number[]} */
  const took = [];
  for (const index of begun.cases.keys()) {
    const start = performance.now();
    const result = await resultOf(begun, index, null);
    took.push(performance.now() - start);
    results.push(result);
    if (result === false) continue;
    patterns.during(index);
    const { met, given } = await metIn(mutants.length, () => resultOf(watched, index, null));
    patterns.during(null);
    // Where working out both has changed what the test gives, what has been told of it is worth nothing.
    const isTold = given === result;
    for (const id of met) {
      const of = isTold ? toldOf(id) : 'unknown';
      if (of === 'differs') tests[id]?.push(index);
      else if (of === 'unknown') unsure[id]?.push(index);
    }
  }
  const sure = tests.map(({ length }) => length);
  for (const [id, those] of unsure.entries()) tests[id]?.push(...those);
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
  for (const [id, those] of patterns.noticing()) {
    tests[id] = those.filter((test) => results[test] !== false);
    sure[id] = tests[id]?.length ?? 0;
  }
  return { names: begun.cases.map((test) => test.name), results, took, tests, sure, isAtBeginning };
}

import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { begin, resultOf } from './trial.mjs';

/*
 * A process of its own, since a change may take all memory there is. Told the numbers of some changes, it tries them one after
 * another, and says which it begins and what came of each.
 */

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./reach.mjs').Reach} Reach */
/**
 * What came of a change: the test that noticed it, or none of those that were asked.
 * @typedef {{ id: number, noticedBy: number | null, asked: number, of: number }} Outcome
 */

/** @type {{ mutants: Mutant[], reach: Reach, most: number }} */
const { mutants, reach, most } = deserialize(readFileSync(process.argv[2] ?? ''));
const untouched = begin(null);

/** By file, which tests noticed a change, and in what line: they are asked first of what stands near. */
const noticed = /** @type {Map<string, { line: number, test: number }[]>} */ (new Map());
/** So many of them. */
const mostNear = 25;
/** Milliseconds that the tests asked of one change take without it. */
const mostTime = 1500;

/** Those that fit into the time there is, the first at least. @param {readonly number[]} tests */
function inTime(tests) {
  let took = 0;
  return tests.filter((test, at) => {
    took += reach.took[test] ?? 0;
    return at === 0 || took < mostTime;
  });
}

/**
 * The tests to ask, the likeliest first: those that noticed a change near it, those in which it makes a difference, and last
 * those where that is not known; else at random, but short ones earlier, and in the same order each time.
 * @param {Mutant} mutant
 */
function testsFor({ id, file, line, kind }) {
  const all = reach.tests[id] ?? [];
  if (kind === 'Regex') return all.slice(0, most);
  const sure = new Set(all.slice(0, reach.sure[id]));
  const may = new Set(all);
  const near = (noticed.get(file) ?? [])
    .toSorted((one, other) => Math.abs(one.line - line) - Math.abs(other.line - line))
    .map(({ test }) => test)
    .filter((test) => may.has(test));
  const first = new Set([...new Set(near)].slice(0, mostNear));
  const order = all.map((test) => ({
    test,
    at: (Math.imul(test + id, 2654435761) >>> 0) * ((reach.took[test] ?? 0) + 0.3),
    turn: (first.has(test) ? 0 : 2) + (sure.has(test) ? 0 : 1),
  }));
  return order
    .sort((one, other) => one.turn - other.turn || one.at - other.at)
    .map(({ test }) => test)
    .slice(0, most);
}

/** @param {Mutant} mutant @returns {ReturnType<typeof begin> | null} null where nothing begins with it */
function begunWith(mutant) {
  if (!reach.isAtBeginning[mutant.id]) return untouched;
  try {
    return begin(mutant);
  } catch {
    return null;
  }
}

/** @param {Mutant} mutant @returns {Promise<Outcome>} */
async function outcomeOf(mutant) {
  const of = reach.tests[mutant.id]?.length ?? 0;
  const tests = inTime(testsFor(mutant));
  const begun = tests.length === 0 ? untouched : begunWith(mutant);
  if (begun === null) return { id: mutant.id, noticedBy: tests[0] ?? null, asked: 0, of };
  for (const [asked, test] of tests.entries()) {
    if ((await resultOf(begun, test, mutant)) === reach.results[test]) continue;
    noticed.set(mutant.file, [...(noticed.get(mutant.file) ?? []), { line: mutant.line, test }]);
    return { id: mutant.id, noticedBy: test, asked: asked + 1, of };
  }
  return { id: mutant.id, noticedBy: null, asked: tests.length, of };
}

/** @param {object} message */
const say = (message) => process.send?.(message);

process.on('message', async (/** @type {number[]} */ ids) => {
  for (const id of ids) {
    const mutant = mutants[id];
    if (mutant === undefined) continue;
    say({ begins: id });
    say({ outcome: await outcomeOf(mutant) });
  }
  say({ isIdle: true });
});
say({ isIdle: true });

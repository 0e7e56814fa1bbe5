/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/** As many tests are remembered for a text that a pattern meets: more say nothing new. */
const mostTests = 60;
/** The length of a text that a place in it needs no more of. */
const long = 2000;
/** No more of a text than this is looked through, which only tests of what a megabyte does exceed. */
const longest = 50_000;

/** @param {string} literal as in code: "/a/u" @returns {RegExp | null} */
function patternOf(literal) {
  const parts = /^\/([\s\S]*)\/([a-z]*)$/.exec(literal);
  try {
    return parts === null ? null : new RegExp(parts[1] ?? '', parts[2]);
  } catch {
    return null;
  }
}

/**
 * All that a pattern finds in a text from a place on, as a text.
 * @param {RegExp} pattern @param {string} text @param {number} from
 */
function foundIn(pattern, text, from) {
  pattern.lastIndex = from;
  let all = '';
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    all += `${found.index}:${JSON.stringify([found, found.groups])}`;
    if (!pattern.global) break;
    if (found[0] === '') pattern.lastIndex++;
  }
  return all;
}

/**
 * Watches what texts the patterns of some changes meet, and says by which tests each change of a pattern can be noticed:
 * those where it finds something else.
 * @param {readonly Mutant[]} mutants
 * @param {() => boolean} isWatched whether what a pattern meets now is to be noted
 */
export function watchPatterns(mutants, isWatched) {
  /** @type {Map<string, { changes: Mutant[], texts: Map<string, number[]> }>} */
  const watched = new Map();
  for (const mutant of mutants.filter(({ kind }) => kind === 'Regex')) {
    /** @type {{ changes: Mutant[], texts: Map<string, number[]> }} */
    const entry = watched.get(mutant.before) ?? { changes: [], texts: new Map() };
    entry.changes.push(mutant);
    watched.set(mutant.before, entry);
  }
  /** @type {number | null} */
  let test = null;
  /** What is watched of each pattern, or null. @type {WeakMap<RegExp, Map<string, number[]> | null>} */
  const known = new WeakMap();
  /** @param {RegExp} pattern @param {string} text */
  const note = (pattern, text) => {
    if (test === null) return;
    let texts = known.get(pattern);
    if (texts === undefined) {
      texts = watched.get(`/${pattern.source}/${pattern.flags}`)?.texts ?? null;
      known.set(pattern, texts);
    }
    if (texts === null) return;
    const from = pattern.sticky || pattern.global ? pattern.lastIndex : 0;
    // Of a whole part of a Word file, read mark by mark, what stands around the place.
    const start = text.length > long ? Math.max(0, from - 50) : 0;
    const key = `${from - start} ${text.slice(start, start + (start === 0 ? longest : long))}`;
    const tests = texts.get(key) ?? [];
    if (tests.length < mostTests && tests.at(-1) !== test) tests.push(test);
    texts.set(key, tests);
  };
  const methods = /** @type {const} */ ([
    'exec',
    'test',
    Symbol.match,
    Symbol.matchAll,
    Symbol.replace,
    Symbol.search,
    Symbol.split,
  ]);
  for (const name of methods) {
    const own = Object.getOwnPropertyDescriptor(RegExp.prototype, name)?.value;
    const watching = /** @this {RegExp} @param {unknown[]} values */ function watching(...values) {
      if (test !== null && typeof values[0] === 'string' && isWatched()) note(this, values[0]);
      return own.apply(this, values);
    };
    Object.defineProperty(RegExp.prototype, name, { value: watching, configurable: true, writable: true });
  }
  return {
    /** @param {number | null} index of the test that begins, or none */
    during(index) {
      test = index;
    },
    /** By the number of a change, the tests that may notice it, those first where it differs most often. */
    noticing() {
      /** @type {Map<number, number[]>} */
      const all = new Map();
      for (const [before, { changes, texts }] of watched) {
        const own = patternOf(before);
        for (const { id, after } of changes) {
          const other = patternOf(after);
          if (own === null || other === null) continue;
          /** @type {Map<number, number>} */
          const tests = new Map();
          for (const [key, those] of texts) {
            const blank = key.indexOf(' ');
            const from = Number(key.slice(0, blank));
            const text = key.slice(blank + 1);
            if (foundIn(own, text, from) === foundIn(other, text, from)) continue;
            for (const one of those) tests.set(one, (tests.get(one) ?? 0) + 1);
          }
          all.set(
            id,
            [...tests].sort(([, one], [, other]) => other - one).map(([index]) => index),
          );
        }
      }
      return all;
    },
  };
}

/** A run of words of two wordings: in both, only in the one before, or only in the one after. */
export type WordRun = { standing: 'kept' | 'gone' | 'new'; words: string[] };

/** Above so many comparisons of words, what lies between the common beginning and end counts as reworded whole. */
const mostComparisons = 250_000;

function commonStart(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (length < shorter && one[length] === other[length]) length++;
  return length;
}

/** `lengths[i][j]`: how many words, in order, the wordings share from word i of one and word j of the other on. */
function sharedLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths: number[][] = [];
  let below = new Array<number>(other.length + 1).fill(0);
  lengths[one.length] = below;
  for (let i = one.length - 1; i >= 0; i--) {
    const row = new Array<number>(other.length + 1).fill(0);
    for (let j = other.length - 1; j >= 0; j--) {
      const kept = one[i] === other[j] ? (below[j + 1] ?? 0) + 1 : 0;
      row[j] = kept || Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    lengths[i] = row;
    below = row;
  }
  return lengths;
}

type Marked = { standing: WordRun['standing']; word: string };
const marked = (standing: WordRun['standing'], words: readonly string[]): Marked[] =>
  words.map((word) => ({ standing, word }));

/** The words between the common beginning and end, those that go before those that come. */
function middleOf(one: readonly string[], other: readonly string[]): Marked[] {
  if (one.length * other.length > mostComparisons) return [...marked('gone', one), ...marked('new', other)];
  const lengths = sharedLengths(one, other);
  const middle: Marked[] = [];
  let at = 0;
  let otherAt = 0;
  for (;;) {
    const word = one[at];
    const otherWord = other[otherAt];
    if (word === undefined || otherWord === undefined) break;
    const isGone = (lengths[at + 1]?.[otherAt] ?? 0) >= (lengths[at]?.[otherAt + 1] ?? 0);
    if (word === otherWord) middle.push({ standing: 'kept', word });
    else middle.push(isGone ? { standing: 'gone', word } : { standing: 'new', word: otherWord });
    if (word === otherWord || isGone) at++;
    if (word === otherWord || !isGone) otherAt++;
  }
  return [...middle, ...marked('gone', one.slice(at)), ...marked('new', other.slice(otherAt))];
}

function runsOf(words: readonly Marked[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const { standing, word } of words) {
    const last = runs.at(-1);
    if (last?.standing === standing) last.words.push(word);
    else runs.push({ standing, words: [word] });
  }
  return runs;
}

/** Which words went and which came from one wording to the next, by the longest common run of words. */
export function wordDiff(before: string, after: string): WordRun[] {
  const one = before.split(/\s+/u).filter(Boolean);
  const other = after.split(/\s+/u).filter(Boolean);
  const start = commonStart(one, other);
  const end = commonStart(one.slice(start).reverse(), other.slice(start).reverse());
  return runsOf([
    ...marked('kept', one.slice(0, start)),
    ...middleOf(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...marked('kept', one.slice(one.length - end)),
  ]);
}

const wordsOf = (runs: readonly WordRun[], without: WordRun['standing']): string[] =>
  runs.flatMap(({ standing, words }) => (standing === without ? [] : words));

/** As `wordDiff`; wordings that share less than half of the shorter one stand whole, one after the other. */
export function readableDiff(before: string, after: string): WordRun[] {
  const runs = wordDiff(before, after);
  const [one, other] = [wordsOf(runs, 'new'), wordsOf(runs, 'gone')];
  const kept = runs.reduce((sum, { standing, words }) => sum + (standing === 'kept' ? words.length : 0), 0);
  if (2 * kept >= Math.min(one.length, other.length)) return runs;
  return runsOf([...marked('gone', one), ...marked('new', other)]);
}

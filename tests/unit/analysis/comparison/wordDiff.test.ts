import { describe, expect, it } from 'vitest';
import { type WordRun, wordDiff } from '../../../../src/analysis/comparison/wordDiff.ts';
import { fc, runsFrom } from '../../../support/properties.ts';

const line = (runs: WordRun[]): string =>
  runs
    .map(({ standing, words }) => `${{ kept: '', gone: '−', new: '+' }[standing]}${words.join(' ')}`)
    .join(' / ');
const wordsOf = (runs: WordRun[], left: WordRun['standing']): string[] =>
  runs.filter(({ standing }) => standing !== left).flatMap(({ words }) => words);

const title = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('the words of two titles', () => {
  it.each([
    ['Terms and definitions', 'Terms and definitions', 'Terms and definitions'],
    [
      'Terms and definitions',
      'Terms, concepts and definitions',
      '−Terms / +Terms, concepts / and definitions',
    ],
    ['Overview of ABC', 'Overview', 'Overview / −of ABC'],
    ['Use of ABC in trade', 'Use in world trade', 'Use / −of ABC / in / +world / trade'],
    ['Old words', 'New title', '−Old words / +New title'],
    ['', 'Title', '+Title'],
    ['Title', '', '−Title'],
    ['Old title', ' Old  title ', 'Old title'],
  ])('“%s” and “%s” differ in %s', (before, after, told) => {
    expect(line(wordDiff(before, after))).toBe(told);
  });

  it('are all there: those kept and gone make the one, those kept and new the other', () => {
    fc.assert(
      fc.property(title, title, (before, after) => {
        const runs = wordDiff(before, after);
        expect(wordsOf(runs, 'new').join(' ')).toBe(before);
        expect(wordsOf(runs, 'gone').join(' ')).toBe(after);
      }),
      runsFrom(20300114),
    );
  });

  it('are kept as many as any choice of words in order could keep', () => {
    /** The longest of all choices of words, tried one by one. */
    const most = (one: string[], other: string[]): number => {
      const [word, ...rest] = one;
      if (word === undefined || other.length === 0) return 0;
      const at = other.indexOf(word);
      return Math.max(most(rest, other), at < 0 ? 0 : 1 + most(rest, other.slice(at + 1)));
    };
    const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    fc.assert(
      fc.property(short, short, (one, other) => {
        const runs = wordDiff(one.join(' '), other.join(' '));
        const kept = runs.flatMap(({ standing, words }) => (standing === 'kept' ? words : []));
        expect(kept).toHaveLength(most(one, other));
      }),
      runsFrom(20300115),
    );
  });

  it('are kept as far as they can be', () => {
    expect(wordsOf(wordDiff('a b c d e', 'c a b e'), 'gone')).toEqual(['c', 'a', 'b', 'e']);
    expect(line(wordDiff('a b c d e', 'c a b e'))).toBe('+c / a b / −c d / e');
  });

  it('count as reworded where both are too long to be laid side by side', () => {
    const long = (word: string) =>
      Array.from({ length: 1000 }, (_, index) => `${word}${index % 7}`).join(' ');
    const runs = wordDiff(`Same ${long('x')} end`, `Same ${long('y')} x1 end`);
    expect(runs.map(({ standing }) => standing)).toEqual(['kept', 'gone', 'new', 'kept']);
  });
});

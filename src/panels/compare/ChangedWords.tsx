import { readableDiff, type WordRun } from '../../analysis/comparison/wordDiff.ts';
import { Marked } from '../../figures/Marked.tsx';

type Props = {
  before: string;
  after: string;
  /** One wording alone, or both in one text. */
  show: 'before' | 'after' | 'both';
  /** Folded words of a search. */
  found?: readonly string[];
};

const leftOut: Record<Props['show'], WordRun['standing'] | null> = {
  before: 'new',
  after: 'gone',
  both: null,
};
const elements = { kept: 'span', gone: 'del', new: 'ins' } as const;

/** Wordings with the words that went and came marked as such. */
export function ChangedWords({ before, after, show, found = [] }: Props) {
  return readableDiff(before, after)
    .filter(({ standing }) => standing !== leftOut[show])
    .map(({ standing, words }, index) => {
      const Element = elements[standing];
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run of words is its place
        <span key={index}>
          {index > 0 && ' '}
          <Element>
            <Marked text={words.join(' ')} words={found} />
          </Element>
        </span>
      );
    });
}

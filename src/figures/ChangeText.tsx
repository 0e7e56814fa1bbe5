import type { Changing } from '../analysis/attendance.ts';
import { knownValue } from '../analysis/figure.ts';
import { formatCount } from '../format/counts.ts';
import { useWords } from '../ui/wordsContext.ts';
import { FigureText } from './FigureText.tsx';
import { Naming } from './Naming.tsx';

type Props = {
  changing: Changing;
  before: { place: string; figure: Changing };
};

/** "= 17 fewer than in Geneva (81)": a change in words, with what it is measured against. */
export function ChangeText({ changing, before }: Props) {
  const words = useWords();
  const then = knownValue(before.figure.figure);
  if (then === null || changing.change.status === 'not-stated') return null;
  return (
    <FigureText figure={changing.change}>
      {(change) => (
        <Naming names={[before.place]}>
          {change === 0
            ? words.t('change.same', { place: before.place })
            : words.t(change > 0 ? 'change.more' : 'change.fewer', {
                by: formatCount(words, Math.abs(change)),
                place: before.place,
                before: formatCount(words, then),
              })}
        </Naming>
      )}
    </FigureText>
  );
}

import type { ReactNode } from 'react';
import type { Changing } from '../../analysis/attendance.ts';
import { type Figure, knownValue } from '../../analysis/figure.ts';
import { Askable } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { Naming } from '../../figures/Naming.tsx';
import { formatCount } from '../../format/counts.ts';
import type { Words } from '../../i18n/words.ts';

/** A figure within a sentence: with the mark of its status, but for the sign of what is derived. */
export function figureIn(key: string, figure: Figure, show: (value: number) => ReactNode): ReactNode {
  if (figure.status === 'stated' || (figure.status === 'derived' && !figure.approximate)) {
    const shown = show(figure.value);
    return (
      <Askable key={key} figure={figure} shown={shown}>
        {shown}
      </Askable>
    );
  }
  return (
    <FigureText key={key} figure={figure}>
      {show}
    </FigureText>
  );
}

function changeText(words: Words, change: number, place: string): string {
  if (change === 0) return words.t('chart.sameAs', { place });
  const by = formatCount(words, Math.abs(change));
  return words.t(change > 0 ? 'chart.moreThan' : 'chart.fewerThan', { by, place });
}

/** The figure as told, and after it how it moved since the meeting before, where that is known. */
export function withChange(
  words: Words,
  told: ReactNode,
  { change }: Changing,
  place: string | undefined,
): ReactNode {
  if (place === undefined || knownValue(change) === null) return told;
  return words.parts<'chart.withChange', ReactNode>('chart.withChange', {
    figure: told,
    change: figureIn('change', change, (by) => (
      <Naming names={[place]}>{changeText(words, by, place)}</Naming>
    )),
  });
}

import { Fragment, type ReactNode } from 'react';
import { attendanceOf } from '../../analysis/attendance.ts';
import { type Figure, knownValue } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { formatCount } from '../../format/counts.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { figureIn, withChange } from './summaryParts.tsx';

/** The participants chart in one sentence about the last meeting, each figure of it askable. */
export function ParticipantsSummary({ meetings }: { meetings: readonly Meeting[] }): ReactNode {
  const words = useWords();
  const [last, before] = meetings.toReversed();
  const attendance = attendanceOf(meetings).at(-1);
  if (!last || !attendance) return null;
  const { total, remote, onSite } = attendance;
  const isKnown = (figure: Figure): boolean => knownValue(figure) !== null;
  const count = (figure: Figure, key: string): ReactNode => (
    <Fragment key={key}>{figureIn(figure, (n) => formatCount(words, n))}</Fragment>
  );
  const { place } = last;
  if (!isKnown(total.figure)) {
    const missing = count(total.figure, 'total');
    return isKnown(remote.figure)
      ? words.parts('chart.participantsRemote', { place, missing, remote: count(remote.figure, 'remote') })
      : words.parts('chart.participantsMissing', { place, missing });
  }
  const told = {
    place,
    total: (
      <Fragment key="total">
        {withChange(
          words,
          words.parts('chart.tookPart', { total: count(total.figure, 'of all') }),
          total,
          before?.place,
        )}
      </Fragment>
    ),
    remote: count(remote.figure, 'remote'),
  };
  if (isKnown(onSite.figure)) {
    return words.parts('chart.participantsDivided', { ...told, onSite: count(onSite.figure, 'on site') });
  }
  return words.parts(
    isKnown(remote.figure) ? 'chart.participantsBeyond' : 'chart.participantsUndivided',
    told,
  );
}

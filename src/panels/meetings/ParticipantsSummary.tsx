import type { ReactNode } from 'react';
import { type Attendance, attendanceOf } from '../../analysis/attendance.ts';
import { type Figure, knownValue } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { ReportText } from '../../figures/ReportText.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import { formatCount } from '../../format/counts.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { figureIn, withChange } from './summaryParts.tsx';

function sentenceOn(
  words: Words,
  meeting: Meeting,
  attendance: Attendance,
  before: Meeting | undefined,
): ReactNode {
  const place = <ReportText key="place">{meeting.place}</ReportText>;
  const { total, remote, onSite } = attendance;
  const isKnown = (figure: Figure): boolean => knownValue(figure) !== null;
  const count = (key: string, figure: Figure): ReactNode =>
    figureIn(key, figure, (n) => formatCount(words, n));
  if (!isKnown(total.figure)) {
    const missing = count('total', total.figure);
    return isKnown(remote.figure)
      ? words.parts('chart.participantsRemote', { place, missing, remote: count('remote', remote.figure) })
      : words.parts('chart.participantsMissing', { place, missing });
  }
  const told = {
    place,
    total: withChange(
      words,
      words.parts('chart.tookPart', { total: count('total', total.figure) }),
      total,
      before?.place,
    ),
    remote: count('remote', remote.figure),
  };
  if (isKnown(onSite.figure)) {
    return words.parts('chart.participantsDivided', { ...told, onSite: count('onSite', onSite.figure) });
  }
  return words.parts(
    isKnown(remote.figure) ? 'chart.participantsBeyond' : 'chart.participantsUndivided',
    told,
  );
}

/** The participants chart in one sentence about the last meeting, each figure of it askable. */
export function ParticipantsSummary({ meetings }: { meetings: readonly Meeting[] }): ReactNode {
  const words = useWords();
  const [last, before] = meetings.toReversed();
  const attendance = attendanceOf(meetings).at(-1);
  if (!last || !attendance) return null;
  return <Sentence>{sentenceOn(words, last, attendance, before)}</Sentence>;
}

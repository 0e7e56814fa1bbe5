import type { ReactNode } from 'react';
import { attendanceOf, type Changing } from '../../analysis/attendance.ts';
import { documentsOf } from '../../analysis/documents.ts';
import { type Figure, knownValue } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { Askable } from '../../figures/Askable.tsx';
import { formatCount } from '../../format/numbers.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../ui/wordsContext.ts';

type Props = { meetings: readonly Meeting[] };

function Asked({ figure, children }: { figure: Figure; children: string }) {
  return (
    <Askable figure={figure} shown={children}>
      {children}
    </Askable>
  );
}

function countIn(words: Words, key: string, figure: Figure): ReactNode {
  const value = knownValue(figure);
  return (
    <Asked key={key} figure={figure}>
      {value === null ? words.t('status.notStated') : formatCount(words, value)}
    </Asked>
  );
}

function changeWords(words: Words, change: number | null, place: string): string {
  if (change === null) return words.t('chart.noChange');
  if (change === 0) return words.t('chart.sameAs', { place });
  const by = formatCount(words, Math.abs(change));
  return words.t(change > 0 ? 'chart.moreThan' : 'chart.fewerThan', { by, place });
}

const changeIn = (words: Words, key: string, { change }: Changing, place: string): ReactNode => (
  <Asked key={key} figure={change}>
    {changeWords(words, knownValue(change), place)}
  </Asked>
);

/** The participants chart in one sentence about the last meeting, each figure of it askable. */
export function ParticipantsSummary({ meetings }: Props): ReactNode {
  const words = useWords();
  const last = meetings.at(-1);
  const attendance = attendanceOf(meetings).at(-1);
  if (!last || !attendance) return null;
  const before = meetings.at(-2);
  const values = {
    place: last.place,
    total: countIn(words, 'total', attendance.total.figure),
    onSite: countIn(words, 'on-site', attendance.onSite.figure),
    remote: countIn(words, 'remote', attendance.remote.figure),
  };
  if (!before) return words.parts('chart.participantsFirst', values);
  return words.parts('chart.participantsLast', {
    ...values,
    change: changeIn(words, 'change', attendance.total, before.place),
  });
}

/** The documents chart in one sentence about the last meeting, each figure of it askable. */
export function DocumentsSummary({ meetings }: Props): ReactNode {
  const words = useWords();
  const last = meetings.at(-1);
  const documents = documentsOf(meetings).at(-1);
  if (!last || !documents) return null;
  const before = meetings.at(-2);
  const values = {
    place: last.place,
    input: countIn(words, 'input', documents.input.figure),
    output: countIn(words, 'output', documents.output.figure),
  };
  if (!before) return words.parts('chart.documentsFirst', values);
  return words.parts('chart.documentsLast', {
    ...values,
    inputChange: changeIn(words, 'input change', documents.input, before.place),
    outputChange: changeIn(words, 'output change', documents.output, before.place),
  });
}

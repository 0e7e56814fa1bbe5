import { attendanceOf } from '../../analysis/attendance.ts';
import { documentsOf } from '../../analysis/documents.ts';
import { type Figure, knownValue } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { formatCount } from '../../format/numbers.ts';
import type { Words } from '../../i18n/words.ts';

function countIn(words: Words, figure: Figure): string {
  const value = knownValue(figure);
  return value === null ? words.t('status.notStated') : formatCount(words, value);
}

function changeIn(words: Words, change: Figure, place: string): string {
  const value = knownValue(change);
  if (value === null) return words.t('chart.noChange');
  if (value === 0) return words.t('chart.sameAs', { place });
  const by = formatCount(words, Math.abs(value));
  return words.t(value > 0 ? 'chart.moreThan' : 'chart.fewerThan', { by, place });
}

/** The participants chart in one sentence about the last meeting. Empty without a meeting. */
export function participantsSummary(meetings: readonly Meeting[], words: Words): string {
  const last = meetings.at(-1);
  const attendance = attendanceOf(meetings).at(-1);
  if (!last || !attendance) return '';
  const before = meetings.at(-2);
  const values = {
    place: last.place,
    total: countIn(words, attendance.total.figure),
    onSite: countIn(words, attendance.onSite.figure),
    remote: countIn(words, attendance.remote.figure),
  };
  if (!before) return words.t('chart.participantsFirst', values);
  return words.t('chart.participantsLast', {
    ...values,
    change: changeIn(words, attendance.total.change, before.place),
  });
}

/** The documents chart in one sentence about the last meeting. Empty without a meeting. */
export function documentsSummary(meetings: readonly Meeting[], words: Words): string {
  const last = meetings.at(-1);
  const documents = documentsOf(meetings).at(-1);
  if (!last || !documents) return '';
  const before = meetings.at(-2);
  const values = {
    place: last.place,
    input: countIn(words, documents.input.figure),
    output: countIn(words, documents.output.figure),
  };
  if (!before) return words.t('chart.documentsFirst', values);
  return words.t('chart.documentsLast', {
    ...values,
    inputChange: changeIn(words, documents.input.change, before.place),
    outputChange: changeIn(words, documents.output.change, before.place),
  });
}

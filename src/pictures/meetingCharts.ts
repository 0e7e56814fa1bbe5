import { type Attendance, attendanceOf } from '../analysis/attendance.ts';
import { type Figure, knownValue } from '../analysis/figure.ts';
import type { Meeting } from '../domain/meeting.ts';
import { formatCount } from '../format/counts.ts';
import { formatDays, formatShortMonth } from '../format/dates.ts';
import { joined } from '../format/lists.ts';
import { formatChange } from '../format/numbers.ts';
import type { Words } from '../i18n/words.ts';
import type { BarChart, ChartGroup, ChartPart, Series } from './barChart.ts';

function numberOf(words: Words, figure: Figure): string {
  const value = knownValue(figure);
  if (value === null) {
    return words.t(figure.status === 'to-be-determined' ? 'status.tbd' : 'status.notStated');
  }
  const uncertain = figure.status === 'approximate' || (figure.status === 'derived' && figure.approximate);
  const number = uncertain
    ? `${words.t('status.aboutSign')}${formatCount(words, value)}`
    : formatCount(words, value);
  return figure.status === 'to-be-confirmed' ? `${number} ${words.t('status.tbc')}` : number;
}

function partOf(words: Words, series: Series, figure: Figure, word: string): ChartPart {
  return { series, figure, number: numberOf(words, figure), word };
}

function nameOf(words: Words, meeting: Meeting): Pick<ChartGroup, 'name' | 'details' | 'shortName'> {
  return {
    name: meeting.place,
    details: [formatDays(words, meeting.firstDay, meeting.lastDay)],
    shortName: joined(words, [meeting.place, formatShortMonth(words, meeting.firstDay)]),
  };
}

/** On site and remote where both are known; else what is known of them: the total as one bar, or those remote alone. */
function attendanceParts(words: Words, { total, remote, onSite }: Attendance): ChartPart[] {
  if (knownValue(onSite.figure) !== null) {
    return [
      partOf(words, 'on-site', onSite.figure, words.t('chart.onSite')),
      partOf(words, 'remote', remote.figure, words.t('chart.remote')),
    ];
  }
  if (knownValue(total.figure) !== null) {
    return [{ series: 'undivided', figure: total.figure, number: '', word: words.t('chart.undivided') }];
  }
  if (knownValue(remote.figure) === null) return [];
  return [partOf(words, 'remote', remote.figure, words.t('chart.remote'))];
}

/** On site and remote participants of each meeting, stacked. */
export function participantsChart(meetings: readonly Meeting[], words: Words): BarChart {
  const attendance = attendanceOf(meetings);
  const groups = meetings.map((meeting, index): ChartGroup => {
    const one = attendance[index] as Attendance;
    const change = knownValue(one.total.change);
    return {
      ...nameOf(words, meeting),
      parts: attendanceParts(words, one),
      total: {
        figure: one.total.figure,
        number: numberOf(words, one.total.figure),
        word: joined(words, [
          words.t('chart.total'),
          ...(change === null ? [] : [formatChange(words, change)]),
        ]),
      },
    };
  });
  return { kind: 'stacked', groups };
}

/** Input beside output documents of each meeting. */
export function documentsChart(meetings: readonly Meeting[], words: Words): BarChart {
  const groups = meetings.map(
    (meeting): ChartGroup => ({
      ...nameOf(words, meeting),
      parts: [
        partOf(words, 'input', meeting.inputDocuments, words.t('chart.input')),
        partOf(words, 'output', meeting.outputDocuments, words.t('chart.output')),
      ],
      total: null,
    }),
  );
  return { kind: 'paired', groups };
}

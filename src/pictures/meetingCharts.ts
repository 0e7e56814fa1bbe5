import { attendanceOf } from '../analysis/attendance.ts';
import { type Figure, knownValue } from '../analysis/figure.ts';
import type { Meeting } from '../domain/meeting.ts';
import { formatDays, formatShortMonth } from '../format/dates.ts';
import { joined } from '../format/lists.ts';
import { formatChange, formatCount } from '../format/numbers.ts';
import type { Words } from '../i18n/words.ts';
import type { BarChart, ChartGroup, ChartPart, Series } from './barChart.ts';

function numberOf(words: Words, figure: Figure): string {
  const value = knownValue(figure);
  if (value === null) return words.t('status.notStated');
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

/** On site and remote participants of each meeting, stacked. A total that cannot be divided stands as one bar. */
export function participantsChart(meetings: readonly Meeting[], words: Words): BarChart {
  const attendance = attendanceOf(meetings);
  const groups = meetings.map((meeting, index): ChartGroup => {
    const { total, remote, onSite } = attendance[index] as (typeof attendance)[number];
    const divided = onSite.figure.status !== 'not-stated';
    const change = knownValue(total.change);
    return {
      ...nameOf(words, meeting),
      parts: divided
        ? [
            partOf(words, 'on-site', onSite.figure, words.t('chart.onSite')),
            partOf(words, 'remote', remote.figure, words.t('chart.remote')),
          ]
        : knownValue(total.figure) === null
          ? []
          : [{ series: 'undivided', figure: total.figure, number: '', word: words.t('chart.undivided') }],
      total: {
        number: numberOf(words, total.figure),
        word: words.t('chart.total'),
        change: change === null ? null : formatChange(words, change),
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

import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map(({ place, firstDay, totalParticipants: total }) => [
    place,
    firstDay,
    'value' in total ? total.value : total.status,
  ]);
const keptIn = ({ report }: Assembled) => [...report.remarks, ...report.unplaced].map(({ text }) => text);

describe('who was host, and what was held beside a meeting', () => {
  it.each([
    ['2nd meeting, Osaka, 18-20 February 2019 (with Acme)', 'Osaka'],
    ['Osaka, 18-20 February 2019 (hosted by Acme)', 'Osaka'],
    ['Osaka, 18-20 February 2019, back to back with SG13', 'Osaka'],
    ['Osaka (co-located with SG13 (WP1)), 18-20 February 2019', 'Osaka'],
  ])('is no part of the place, and is kept: “%s”', (words, place) => {
    const read = reportOf(h('Meetings'), table(['Meeting', 'Participants'], [words, '97']));
    expect(meetingsIn(read)).toEqual([[place, '2019-02-18', 97]]);
    expect(keptIn(read)).toEqual([words]);
    expect(findingsOf(read)).toEqual(['finding.wordsLeft']);
  });

  it('is none under “Venue”, either', () => {
    const rows = [['2', '18-20 February 2019', 'Osaka, Japan (hosted by Acme Kettles)', '97']];
    const read = reportOf(h('Meetings'), table(['No.', 'Date', 'Venue', 'Participants'], ...rows));
    expect(meetingsIn(read)).toEqual([['Osaka, Japan', '2019-02-18', 97]]);
    expect(keptIn(read)).toEqual(['Osaka, Japan (hosted by Acme Kettles)']);
  });

  it.each(['Osaka (hybrid)', 'Osaka, Japan', 'Osaka (with remote participation)', 'Osaka (Acme)'])(
    'is not what says more of the place: “%s”',
    (words) => {
      const rows = [['2', '18-20 February 2019', words, '97']];
      const read = reportOf(h('Meetings'), table(['No.', 'Date', 'Venue', 'Participants'], ...rows));
      expect(meetingsIn(read)).toEqual([[words, '2019-02-18', 97]]);
    },
  );

  it.each([
    ['2nd meeting: Osaka, 18-20 February 2019 (97 participants), back to back with the Acme workshop', 97],
    ['2nd meeting: Osaka, 18-20 February 2019, followed by a workshop', 'not-stated'],
    // Whether they came to the meeting or to the workshop cannot be told.
    ['2nd meeting: Osaka, 18-20 February 2019, with the Acme workshop (97 participants)', 'not-stated'],
  ])('does not take the meeting out of a list: “%s”', (words, total) => {
    const read = reportOf(h('Meetings'), li('1st meeting: Rome, 11-13 November 2018'), li(words));
    expect(meetingsIn(read).slice(1)).toEqual([['Osaka', '2019-02-18', total]]);
    expect(keptIn(read)).toContain(words);
    const isUnclear = words.endsWith('(97 participants)');
    expect(findingsOf(read).includes('finding.unclearFigure')).toBe(isUnclear);
  });

  it('may make a line one of another event, and then that is told', () => {
    const words = '2nd meeting: Osaka, 18-20 February 2019, workshop on 21 February 2019';
    const read = reportOf(h('Meetings'), li('1st meeting: Rome, 11-13 November 2018'), li(words));
    expect(meetingsIn(read)).toHaveLength(1);
    expect(findingsOf(read)).toContain('finding.otherEvent');
    expect(keptIn(read)).toContain(words);
  });
});

describe('figures in brackets behind the days of each meeting', () => {
  it('are its own', () => {
    const words =
      'The Focus Group met in Oslo from 17 to 18 October 2018 (38 participants) and in Lima, Peru, from 25 to 27 June 2019 (47 participants including 19 remote).';
    const read = reportOf(h('Meetings'), p(words));
    expect(meetingsIn(read)).toEqual([
      ['Oslo', '2018-10-17', 38],
      ['Lima, Peru', '2019-06-25', 47],
    ]);
  });

  it('are nobody’s where they stand elsewhere', () => {
    const words =
      'The Focus Group met in Oslo from 17 to 18 October 2018 and in Lima, Peru, from 25 to 27 June 2019, with 38 participants.';
    const totals = meetingsIn(reportOf(h('Meetings'), p(words))).map(([, , total]) => total);
    expect(totals).toEqual(['not-stated', 'not-stated']);
  });
});

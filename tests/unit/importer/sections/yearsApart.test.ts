import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map(({ place, firstDay, lastDay }) => `${place} ${firstDay} ${lastDay}`);
const unplacedIn = ({ report }: Assembled) => report.unplaced.map(({ text }) => text);

describe('a year that stands apart from the days of meetings', () => {
  const labels = ['Year', 'Meeting', 'Place', 'Participants'];
  const first = ['2018', '17-18 April', 'Geneva', '29'];

  it('is that of the rows below it, where a column tells it', () => {
    const rows = [first, ['', '26-28 June', 'Manila', '55'], ['2019', '14 February', 'Rome', '38']];
    const read = reportOf(h('Meetings'), table(labels, ...rows));
    expect(meetingsIn(read)).toEqual([
      'Geneva 2018-04-17 2018-04-18',
      'Manila 2018-06-26 2018-06-28',
      'Rome 2019-02-14 2019-02-14',
    ]);
    expect(read.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it.each(['30 December - 2 January', '10-12 September*', 'spring'])(
    'gives no days where they are in doubt, and all words of the row are told: “%s”',
    (days) => {
      const read = reportOf(h('Meetings'), table(labels, first, ['', days, 'Manila', '55']));
      expect(meetingsIn(read)).toEqual(['Geneva 2018-04-17 2018-04-18']);
      const told = read.findings.find(({ key }) => key === 'finding.meetingWithoutDays');
      expect(told?.fillings['quote']).toBe(`${days} | Manila | 55`);
    },
  );

  const ofMonths = table(
    ['', 'February', 'June'],
    ['Place', 'Geneva', 'Paris'],
    ['Dates', '5-7', '11-13'],
    ['Inputs', '17', '23'],
  );
  const ofDays = table(
    ['Place', 'Date', 'Inputs'],
    ['Geneva', '5-7 February', '17'],
    ['Paris', '11-13 June', '23'],
  );

  it.each([
    ['Table 1: Meetings in 2019', ofMonths],
    ['Table 1: Meetings in 2019', ofDays],
    ['Table 1 - FG TK meetings held in 2019', ofDays],
    ['Table 1. 2019 meetings', ofDays],
  ])('is that of the caption: “%s”', (caption, block) => {
    const read = reportOf(h('Meetings'), p(caption), block);
    expect(meetingsIn(read)).toEqual(['Geneva 2019-02-05 2019-02-07', 'Paris 2019-06-11 2019-06-13']);
    expect(unplacedIn(read)).not.toContain(caption.slice(9));
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it.each(['Meetings since 2019', 'Meetings in 2019 and 2020', 'Meetings, as agreed in 2019'])(
    'is kept with its caption where it need not be that of the days: “%s”',
    (caption) => {
      for (const block of [ofMonths, ofDays]) {
        const read = reportOf(h('Meetings'), p(`Table 1: ${caption}`), block);
        expect(meetingsIn(read)).toEqual([]);
        expect(unplacedIn(read)).toContain(caption);
        expect(findingsOf(read)).toContain('finding.meetingWithoutDays');
      }
    },
  );

  it('says nothing more beside days with the same year', () => {
    const block = table(['Place', 'Date', 'Inputs'], ['Geneva', '5-7 February 2019', '17']);
    const read = reportOf(h('Meetings'), p('Table 1: Meetings in 2019'), block);
    expect(meetingsIn(read)).toEqual(['Geneva 2019-02-05 2019-02-07']);
    expect([unplacedIn(read), findingsOf(read)]).toEqual([[], []]);
  });
});

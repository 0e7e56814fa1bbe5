import { describe, expect, it } from 'vitest';
import { h, p, reportOf, table } from '../../../support/documents.ts';

const besides = [
  'back-to-back with the SG5 meeting',
  'in parallel with the SG5 meeting',
  'immediately before the meeting of SG13',
  'during the plenary of ITU-T SG20 (12-16 April 2020)',
  'in conjunction with the TSAG meeting',
];

describe('a meeting of the group held beside one of others', () => {
  it.each(besides)('is one of those to come: “%s”', (beside) => {
    const { plannedMeetings } = reportOf(
      h('Next steps'),
      p(`The third meeting will take place in Geneva on 14-16 April 2020, ${beside}.`),
    ).report;
    expect(plannedMeetings).toMatchObject([
      { place: { value: 'Geneva' }, days: { value: { firstDay: '2020-04-14', lastDay: '2020-04-16' } } },
    ]);
  });

  it.each(besides)('is one of those held: “%s”', (beside) => {
    const { meetings } = reportOf(
      h('Meetings'),
      p(`The second meeting was held in Geneva on 14-16 April 2020, ${beside}.`),
    ).report;
    expect(meetings).toMatchObject([{ place: 'Geneva', firstDay: '2020-04-14', lastDay: '2020-04-16' }]);
  });

  it('is still another’s where that is whose it was', () => {
    for (const words of [
      'The SG20 meeting was held in Bern on 4-5 August 2019, back-to-back with the SG5 meeting.',
      'It was followed by the SG13 meeting on 6 August 2019 in Bern.',
      'SG20 met in Bern on 4-5 August 2019, before the SG5 meeting.',
    ])
      expect(reportOf(h('Meetings'), p(words)).report.meetings).toEqual([]);
  });
});

it('Of a table that has labels and nothing below them every word is kept', () => {
  for (const [title, ...row] of [
    ['Meetings', 'Place', 'Date', 'Participants'],
    ['Working groups', 'WG', 'Title', 'Leader'],
    ['Leadership', 'Role', 'Name', 'Affiliation'],
    ['Liaison statements', 'To', 'Title', 'Date'],
  ])
    expect(reportOf(h(title ?? ''), table(row)).report.unplaced.map(({ text }) => text)).toEqual([
      row.join(' | '),
    ]);
});

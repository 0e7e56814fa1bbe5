import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const meetingsBeside = (item: string, ...rows: string[][]) =>
  reportOf(
    h('Meetings'),
    p('FG TK met as follows:'),
    li(item),
    table(['Meeting', 'Contributions', 'Participants'], ...rows),
  );
const figures = ({ report }: ReturnType<typeof reportOf>) =>
  report.meetings.map(({ place, inputDocuments, totalParticipants }) => [
    place,
    ...[inputDocuments, totalParticipants].map((one) => ('value' in one ? one.value : null)),
  ]);

describe('a list of meetings over a table that knows them by their days', () => {
  it.each([
    ['3 May 2022, online, 58 participants', '3 May 2022', 'online'],
    ['3-5 May 2022, Oslo, Norway, 58 participants', '3-5 May 2022', 'Oslo, Norway'],
  ])('gives them their places: “%s”', (item, days, place) => {
    const read = meetingsBeside(item, [days, '9', '']);
    expect(figures(read)).toEqual([[place, 9, 58]]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
    expect(findingsOf(read)).not.toContain('finding.oddValue');
    expect(read.report.remarks.map(({ text }) => text)).not.toContain(item);
  });

  it('adds what the table does not tell of a meeting whose place it has', () => {
    const read = meetingsBeside('3-5 May 2022, Oslo, Norway, 58 participants', [
      'Oslo, 3-5 May 2022',
      '9',
      '',
    ]);
    expect(figures(read)).toEqual([['Oslo', 9, 58]]);
  });

  it.each([
    ['of another length', '3-6 May 2022, Oslo, 58 participants', ''],
    ['with another figure', '3-5 May 2022, Oslo, 58 participants', '60'],
    ['in another place', '3-5 May 2022, Rome, 58 participants', ''],
  ])('is told where it tells of a meeting %s', (_, item, count) => {
    const read = meetingsBeside(item, ['Oslo, 3-5 May 2022', '9', count]);
    expect(figures(read)).toEqual([['Oslo', 9, count === '' ? null : 60]]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.factLeft', fillings: { quote: item } }),
    );
  });
});

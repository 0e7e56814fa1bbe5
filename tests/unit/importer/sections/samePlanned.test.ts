import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days, hosts, note }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
    hosts,
    note,
  ]);
const lima = '2021-05-04';

describe('a meeting to come that is told twice', () => {
  it('is listed once, with what either place of the report adds', () => {
    const read = reportOf(
      p('FG TK will hold its next meeting on 4-6 May 2021 in Lima.'),
      h('Next meetings'),
      li('4-6 May 2021, Lima, Peru (hosted by Acme) (back-to-back with Tea Day)'),
      li('7-9 September 2021, Tokyo, Japan'),
    );
    expect(plannedIn(read)).toEqual([
      ['Lima, Peru', lima, ['Acme'], 'back-to-back with Tea Day'],
      ['Tokyo, Japan', '2021-09-07', [], null],
    ]);
    expect(findingsOf(read)).not.toContain('finding.duplicateMeeting');
    expect(read.report.remarks).toEqual([]);
    // Both places of the document are known as the source of what they tell.
    expect(
      read.used.filter(({ path }) => path === 'plannedMeetings.0').map(({ place }) => place.block),
    ).toEqual([2, 4]);
  });

  it('is listed once where one of them gives no more than its month', () => {
    const ofMonth = p('FG TK will hold its final meeting in May 2021 and submit its deliverables to TSAG.');
    const listed = [h('Next meetings'), li('4-6 May 2021, Lima, Peru'), li('7-9 September 2021, Tokyo')];
    const meetings = [
      ['Lima, Peru', lima, [], null],
      ['Tokyo', '2021-09-07', [], null],
    ];
    expect(plannedIn(reportOf(...listed, h('Next steps'), ofMonth))).toEqual(meetings);
    expect(plannedIn(reportOf(ofMonth, ...listed))).toEqual(meetings);
  });

  it('is another one where the month or the place is', () => {
    const listed = [li('4-6 May 2021, Lima'), li('May 2021, Tokyo')];
    const ofJune = p('FG TK will hold its final meeting in June 2021.');
    expect(plannedIn(reportOf(h('Next meetings'), ...listed, ofJune))).toHaveLength(3);
  });

  it('is listed once where both call it online in words of their own', () => {
    const read = reportOf(
      h('Next meetings'),
      p('The first meeting will be held virtually on 4-6 May 2021.'),
      table(['Date', 'Place'], ['4-6 May 2021', 'Virtual'], ['7-9 September 2021', 'Tokyo, Japan']),
    );
    expect(plannedIn(read).map(([, day]) => day)).toEqual([lima, '2021-09-07']);
  });

  it('is listed once where only one of them names the place', () => {
    const read = reportOf(
      h('Next meetings'),
      table(['Date', 'Place'], ['4-6 May 2021', ''], ['7-9 September 2021', 'Tokyo, Japan']),
      p('The next meeting will be held on 4-6 May 2021 in Lima, Peru.'),
    );
    expect(plannedIn(read).map(([place]) => place)).toEqual(['Lima, Peru', 'Tokyo, Japan']);
  });

  it.each([
    ['another place', li('4-6 May 2021, Oslo, Norway'), false],
    ['another last day', li('4-7 May 2021, Lima, Peru'), true],
    ['days to be confirmed', li('TBC: 4-6 May 2021, Lima, Peru'), true],
    ['a shorter place and an open mark', li('TBC: 4-6 May 2021, Lima'), true],
    ['another host', li('4-6 May 2021, Lima, Peru (hosted by Brew)'), true],
  ])('stays twice where the second says %s', (_, second, isWarned) => {
    const read = reportOf(h('Next meetings'), li('4-6 May 2021, Lima, Peru (hosted by Acme)'), second);
    expect(plannedIn(read)).toHaveLength(2);
    expect(findingsOf(read).includes('finding.duplicateMeeting')).toBe(isWarned);
  });

  it('of days still to be determined are several, whatever else they share', () => {
    const read = reportOf(h('Next meetings'), li('TBD, Lima, Peru'), li('TBD, Lima, Peru'));
    expect(plannedIn(read)).toHaveLength(2);
  });
});

it.each([
  'The report was sent on 3 May 2021 to TSAG',
  'Deadline for contributions: 3 May 2021, Geneva',
  'SG13: 4-6 May 2021, Lima, Peru',
  'WG2: 4-6 May 2021, Lima, Peru',
])('A line that tells days of something else is no meeting to come: “%s”', (line) => {
  const read = reportOf(
    h('Next meetings'),
    li(line),
    li('7-9 September 2021, Tokyo, Japan (contributions due 1 September)'),
  );
  expect(plannedIn(read).map(([, day]) => day)).toEqual(['2021-09-07']);
  expect(findingsOf(read)).toContain('finding.plannedUnclear');
  expect(read.report.remarks.map(({ text }) => text)).toContain(line);
});

describe('the next meeting in words', () => {
  it.each([
    'FG TK will hold its next meeting on 4-6 May 2021 in Lima, Peru.',
    'The group plans to hold its third meeting in Lima, Peru, on 4-6 May 2021.',
    'FG TK will convene its next meeting in Lima, Peru on 4-6 May 2021.',
    'The group intends to meet for its next meeting on 4-6 May 2021 in Lima, Peru.',
  ])('is planned: “%s”', (words) => {
    expect(plannedIn(reportOf(h('Meetings'), p(words)))).toEqual([['Lima, Peru', lima, [], null]]);
  });

  it('is not the group’s where another body will hold it', () => {
    const words = 'SG13 will hold its next meeting on 4-6 May 2021 in Lima, Peru.';
    expect(plannedIn(reportOf(h('Meetings'), p(words)))).toEqual([]);
  });
});

describe('a meeting to come that another section tells as held', () => {
  const next = p('Next meeting: Lima, 4-6 May 2021');
  const first = [h('First meeting, Rome, 3-5 February 2021'), p('Participants: 40'), next];

  it('was held where that tells its figures', () => {
    const read = reportOf(...first, h('Second meeting, Lima, Peru, 4-6 May 2021'), p('Participants: 52'));
    expect(plannedIn(read)).toEqual([]);
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Rome', 'Lima, Peru']);
    expect(read.findings.map(({ severity, key }) => [severity, key])).toEqual([
      ['warning', 'finding.noTables'],
    ]);
    expect(read.report.remarks).toEqual([]);
  });

  it('is told where one section has it as the last that was held, and as still to come', () => {
    const rows = [
      ['Rome', '3-5 February 2021', '40'],
      ['Lima, Peru', '4-6 May 2021', '52'],
    ];
    const read = (days: string) =>
      reportOf(
        h('Meetings'),
        table(['Place', 'Date', 'Participants'], ...rows),
        p(`The next meeting will be held in Lima, Peru, on ${days}.`),
      );
    expect(plannedIn(read('4-6 May 2021'))).toEqual([]);
    expect(findingsOf(read('4-6 May 2021'))).toContain('finding.heldInDoubt');
    for (const days of ['4-7 May 2021', '3-6 May 2021']) {
      expect(plannedIn(read(days))).toHaveLength(1);
      expect(findingsOf(read(days))).toContain('finding.duplicateMeeting');
    }
    expect(findingsOf(read('8-9 May 2021'))).toEqual([]);
  });

  it('stays where the days or the place are others', () => {
    const others = ['Lima, 11-13 May 2021', 'Oslo, 4-6 May 2021'];
    for (const title of others) {
      const read = reportOf(...first, h(`Second meeting, ${title}`), p('Participants: 52'));
      expect(plannedIn(read)).toEqual([['Lima', lima, [], null]]);
    }
  });

  it('stays, and is told, on the same days in another place, or one that is written otherwise', () => {
    const rows = table(['Meeting', 'Place', 'Date', 'Total'], ['1', 'Lima, PE', '4-6 May 2021', 'TBD']);
    const read = reportOf(h('Meetings'), rows, h('Planned meetings'), li('Lima, Peru, 4-6 May 2021'));
    expect(plannedIn(read)).toEqual([['Lima, Peru', lima, [], null]]);
    expect(findingsOf(read)).toContain('finding.duplicateMeeting');
  });

  it('stays, and is told, where a section of such announces it', () => {
    const held = [h('Second meeting, Lima, Peru, 4-6 May 2021'), p('Participants: 52')];
    const read = reportOf(...held, h('Planned meetings'), li('4-6 May 2021, Lima'));
    expect(plannedIn(read)).toEqual([['Lima', lima, [], null]]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.duplicateMeeting', fillings: { place: 'Lima, Peru' } }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { ProgressReport } from '../../../src/domain/progressReport.ts';
import { oddIn } from '../../../src/importer/checkReport.ts';
import {
  aDeliverable,
  aGroup,
  aLeader,
  aMeeting,
  anOffice,
  aPerson,
  aPlannedMeeting,
  notStated,
  source,
  stated,
  toBeDetermined,
} from '../../support/builders.ts';
import { cell, findingsOf, h, p, reportOf, table } from '../../support/documents.ts';
import { aReport } from '../../support/report.ts';

const told = (report: ProgressReport): string[] =>
  oddIn(report).map(({ key, fillings }) =>
    [key, ...Object.values(fillings)].join(' ').replace('finding.', ''),
  );

describe('What is odd about a report', () => {
  it('is more remote participants than all, and not as many', () => {
    const of = (remoteParticipants?: number, totalParticipants?: number) =>
      told(aReport({ meetings: [aMeeting({ remoteParticipants, totalParticipants })] }));
    expect(of(82, 81)).toEqual(['remoteOverTotal Geneva 82 81']);
    for (const [remote, total] of [[81, 81], [9, 81], [9], [undefined, 81]])
      expect(of(remote, total)).toEqual([]);
  });

  it.each([
    ['after the day of the document', '2018-05-05', notStated, ['heldInDoubt Lima']],
    ['after a meeting to come', notStated, '2018-05-05', ['heldInDoubt Lima']],
    ['after the earlier of them', '2019-01-01', '2018-05-05', ['heldInDoubt Lima']],
    ['on that day', '2018-05-06', notStated, []],
    ['before a meeting to come', '2018-06-01', '2018-05-06', []],
    ['where nothing is known of days', notStated, notStated, []],
    ['where days are to be told', toBeDetermined, notStated, []],
  ] as const)('is a meeting held %s', (_, day, lastDay, expected) => {
    const date = typeof day === 'string' ? stated(day) : day;
    const days =
      typeof lastDay === 'string'
        ? stated({ firstDay: '2018-05-01', lastDay, precision: 'days' } as const)
        : lastDay;
    const report = aReport({
      document: { number: notStated, title: notStated, date },
      meetings: [aMeeting({ place: 'Lima', firstDay: '2018-05-06' })],
      plannedMeetings: [aPlannedMeeting({ days }), aPlannedMeeting()],
    });
    expect(told(report)).toEqual(expected);
  });

  it('is a meeting told twice, in one place on the same days', () => {
    const meeting = { place: 'Lima', firstDay: '2018-05-04', lastDay: '2018-05-05' } as const;
    const of = (other: object) =>
      told(aReport({ meetings: [aMeeting(meeting), aMeeting({ ...meeting, ...other })] }));
    expect(of({ place: 'LIMA' })).toEqual(['duplicateMeeting LIMA']);
    for (const other of [{ place: 'Bern' }, { firstDay: '2018-05-05' }, { lastDay: '2018-05-06' }])
      expect(of(other)).toEqual([]);
  });

  it('is a code that two deliverables have, in whatever groups', () => {
    const groups = [
      aGroup('1', { deliverables: [aDeliverable('D1'), aDeliverable('D2')] }),
      aGroup('2', { deliverables: [aDeliverable('D2'), aDeliverable('d1')] }),
    ];
    expect(told(aReport({ workingGroups: groups }))).toEqual(['duplicateCode D2']);
  });

  it('is a name of one word before what looks like where somebody is from', () => {
    const from = { affiliation: 'Acme' };
    const office = (name: string, affiliation: string | null, quote?: string) => ({
      ...anOffice('chairman', name),
      person: aPerson(name, { affiliation }),
      source: quote === undefined ? source : { ...source, quote },
    });
    const report = aReport({
      leadership: [
        office('Li', 'Wei', 'Li, Wei (Acme)'),
        office('Lu', 'Acme'),
        office('Wei Li', 'Acme'),
        office('Pelé', null),
      ],
      workingGroups: [
        aGroup('1', { leader: aLeader('Kai', from) }),
        aGroup('2', { leader: aLeader('Wei Kai', from) }),
        aGroup('3'),
      ],
    });
    expect(told(report)).toEqual([
      'nameInDoubt Li Li, Wei (Acme)',
      'nameInDoubt Lu Lu',
      'nameInDoubt Kai Kai',
    ]);
    expect(oddIn(report)[2]).toMatchObject({ severity: 'warning', source });
  });
});

describe('What is odd about a document', () => {
  const meetings = table(['', 'Lima, 4 May 2018'], ['Input documents', '3']);

  it.each([
    ['FG TK held two meetings.', ['2 1']],
    ['FG TK held 12 meetings.', ['12 1']],
    ['FG TK held one meeting.', []],
    ['FG TK held several meetings.', []],
    ['FG TK withheld two meetings.', []],
    ['FG TK has met three times so far.', ['3 1']],
    ['FG TK has met twice.', ['2 1']],
    ['FG TK met once.', []],
    ['FG TK met once more.', []],
    ['FG TK has met several times.', []],
    ['In 2018 FG TK met three times.', []],
    ['WG1 met three times.', []],
    ['FG TK met twice since its last report.', []],
    ['Since the last TSAG meeting (October 2017), FG TK held two meetings.', []],
    ['Since October 2017 FG TK has held two meetings.', []],
    ['Since its establishment FG TK has held two meetings.', ['2 1']],
  ])('is another number of meetings than was found: %s', (text, expected) => {
    const { findings } = reportOf(h('Meetings'), p(text), meetings);
    const differing = findings.filter(({ key }) => key === 'finding.meetingCountDiffers');
    expect(differing.map(({ fillings }) => `${fillings['told']} ${fillings['found']}`)).toEqual(expected);
    for (const { severity, source: place } of differing)
      expect([severity, place?.section, place?.paragraph]).toEqual(['warning', 'Meetings', 1]);
  });

  it('are days that no calendar has, with the row and the column of a cell', () => {
    const odd = table(['Tea', 'Day'], ['Black', '31 February 2018'], ['30 February 2018', '']);
    const { findings } = reportOf(h('Meetings'), p('Tea was served on 31 April 2018.'), odd);
    const days = findings.filter(({ key }) => key === 'finding.impossibleDays');
    expect(days).toMatchObject([
      { fillings: { quote: '31 April 2018' }, source: { section: 'Meetings', paragraph: 1 } },
      { fillings: { quote: '31 February 2018' }, source: { table: 1, row: 'Black', column: 'Day' } },
      { fillings: { quote: '30 February 2018' }, source: { table: 1, column: 'Tea' } },
    ]);
    expect(days[2]?.source).not.toHaveProperty('row');
  });

  it('are pictures, in whose place words may stand, with the table of a cell', () => {
    const grid = table(['Tea', 'x']);
    const drawn = { ...cell(1, 0, 'Pot'), hasPicture: true };
    const tea = grid.kind === 'table' ? { ...grid, rows: 2, cells: [...grid.cells, drawn] } : grid;
    const { findings } = reportOf(h('Meetings'), meetings, { kind: 'picture' }, tea);
    const section = 'Meetings';
    expect(findings.filter(({ key }) => key === 'finding.picture')).toEqual([
      { severity: 'warning', key: 'finding.picture', fillings: { section }, source: { section } },
      {
        severity: 'warning',
        key: 'finding.picture',
        fillings: { section },
        source: { section, table: 2, quote: 'Pot' },
      },
    ]);
  });

  it('is that it has no table, or no meeting', () => {
    expect(findingsOf(reportOf(h('Meetings'), meetings))).toEqual([]);
    expect(findingsOf(reportOf(h('Meetings'), table(['Tea', 'Pot'], ['Black', 'Blue'])))).toContain(
      'finding.noMeetings',
    );
    expect(reportOf(h('Meetings')).findings).toEqual([
      { severity: 'warning', key: 'finding.noMeetings', fillings: {}, source: null },
      { severity: 'warning', key: 'finding.noTables', fillings: {}, source: null },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const heldIn = ({ report }: Assembled) => report.meetings.map(({ firstDay }) => firstDay);
const unplacedIn = ({ report }: Assembled) => report.unplaced.map(({ text }) => text);
const labels = ['Meeting', 'Date', 'Place', 'Participants'];
const first = ['First', '4-6 June 2020', 'Geneva', '45'];

describe('a workshop among the meetings', () => {
  it.each([
    'Workshop',
    'Workshop on kettles',
    'Second Workshop',
    '#2 (workshop)',
    'Webinar: tea',
    'Training',
    'Forum on tea',
    'World Summit',
    'Conference: tea',
    'Congress',
    'Launch event',
  ])('is not counted as one, and its row is kept whole: “%s”', (name) => {
    const read = reportOf(h('Meetings'), table(labels, first, [name, '7 June 2020', 'Lima', '120']));
    expect(heldIn(read)).toEqual(['2020-06-04']);
    expect(unplacedIn(read)).toEqual([`${name} | 7 June 2020 | Lima | 120`]);
    expect(read.findings).toContainEqual({
      severity: 'warning',
      key: 'finding.otherEvent',
      fillings: { quote: name },
      source: { section: 'Meetings', table: 1, row: name, column: 'Meeting', quote: name },
    });
  });

  it.each([
    'Second meeting and workshop',
    'Third, with a workshop',
    'FG TK #2 & Workshop',
    'Workshop and second meeting',
    'Second (at the WSIS Forum)',
    'Video conference',
    'Teleconference',
    'Conference call',
    'Geneva Conference Centre',
  ])('is told beside the meeting it was held with: “%s”', (name) => {
    const read = reportOf(h('Meetings'), table(labels, first, [name, '7 June 2020', 'Lima', '120']));
    expect(heldIn(read)).toEqual(['2020-06-04', '2020-06-07']);
    expect(findingsOf(read)).not.toContain('finding.otherEvent');
  });

  it('is known by the words over its column, or by the kind the table gives', () => {
    const byColumn = table(
      ['', 'Geneva, 4-6 June 2020', 'Workshop, Lima, 7 June 2020'],
      ['Input documents', '4', '9'],
    );
    expect(heldIn(reportOf(h('Meetings'), byColumn))).toEqual(['2020-06-04']);
    const byKind = table(
      [...labels, 'Type'],
      [...first, 'Plenary'],
      ['B', '7 June 2020', 'Lima', '120', 'Workshop'],
    );
    expect(heldIn(reportOf(h('Meetings'), byKind))).toEqual(['2020-06-04']);
  });

  it('is none of those to come either', () => {
    const read = reportOf(
      h('Next meetings'),
      li('4-6 June 2021, Lima, Peru'),
      li('Workshop on kettles, 7 June 2021, Lima, Peru'),
    );
    expect(read.report.plannedMeetings).toHaveLength(1);
    expect(findingsOf(read)).toContain('finding.otherEvent');
    expect(read.report.remarks.map(({ text }) => text)).toEqual([
      'Workshop on kettles, 7 June 2021, Lima, Peru',
    ]);
  });
});

describe('a place that some join from afar', () => {
  it.each([
    ['The first meeting was held in Geneva and online on 2-3 February 2021.', 'Geneva and online'],
    [
      'The first meeting was held online and in Tokyo, Japan on 8-9 March 2021.',
      'online and in Tokyo, Japan',
    ],
    ['The first meeting took place on 5-6 April 2021 in Lima, Peru and online.', 'Lima, Peru and online'],
    ['The first meeting was held on 7 July 2021 online and in Bern.', 'online and in Bern'],
    ['The first meeting was held online on 7 June 2021.', 'online'],
    ['The first meeting was held in Rome with online participation on 7 June 2021.', 'Rome'],
  ])('is told with it: “%s”', (words, place) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(read.report.meetings.map((meeting) => meeting.place)).toEqual([place]);
  });
});

describe('a meeting of others among the meetings', () => {
  it.each([
    'SG16 plenary',
    'Study Group 16 meeting',
    'ITU-T SG16',
    'TSAG',
    'WG1 meeting',
    'Second WG1 meeting',
    'Meeting of WG2',
    'WG1 meeting of FG TK',
    'TG-Spouts',
    'FG TP meeting',
    'FG-TP #2',
    'ISO/TC 1 plenary',
    'Drafting session',
    'Third editing meeting',
    "Editors' meeting",
    'Management team meeting',
    'Rapporteur group e-meeting',
  ])('is not counted, and its words are kept whole: “%s”', (name) => {
    const row = [name, '7 June 2020', 'Lima', '120'];
    for (const title of ['Meetings', 'Next meetings']) {
      const read = reportOf(h(title), table(labels, row));
      expect(read.report.meetings).toEqual([]);
      expect(read.report.plannedMeetings).toEqual([]);
      expect(unplacedIn(read)).toEqual([row.join(' | ')]);
      expect(findingsOf(read)).toContain('finding.otherEvent');
      const words = `${name}, Lima, 7 June 2020`;
      const listed = reportOf(h(title), li(words));
      expect(listed.report.meetings).toEqual([]);
      expect(listed.report.plannedMeetings).toEqual([]);
      expect(findingsOf(listed).join()).toMatch(/otherEvent|plannedUnclear/);
      expect(listed.report.remarks.map(({ text }) => text)).toContain(words);
    }
  });

  it.each([
    'FG-TK #2',
    'FG TK-02',
    '5th FG TK meeting',
    'FG meeting 2',
    'Second meeting (with SG16)',
    'Second meeting, back-to-back with SG16',
    'SG16 and FG TK joint meeting',
    'Second meeting, drafting session',
    'Second meeting and WG1 session',
    'Plenary',
    'WHO, Geneva',
  ])('is none where the group meets beside them: “%s”', (name) => {
    const read = reportOf(h('Meetings'), table(labels, [name, '7 June 2020', 'Lima', '120']));
    expect(heldIn(read)).toEqual(['2020-06-07']);
    expect(findingsOf(read)).not.toContain('finding.otherEvent');
  });

  it('is not counted either where it was held jointly with others', () => {
    const name = 'Joint session with SG20/WP1';
    for (const title of ['Meetings', 'Next meetings'])
      for (const part of [
        table(labels, [name, '7 June 2020', 'Lima', '12']),
        li(`${name}, Lima, 7 June 2020`),
      ]) {
        const { meetings, plannedMeetings } = reportOf(h(title), part).report;
        expect([meetings, plannedMeetings]).toEqual([[], []]);
      }
  });

  it('is known by the group that a column names', () => {
    const rows = [
      [...first, 'Plenary'],
      ['Second', '7 June 2020', 'Lima', '12', 'WG1'],
    ];
    const read = reportOf(h('Meetings'), table([...labels, 'Group'], ...rows));
    expect(heldIn(read)).toEqual(['2020-06-04']);
    expect(findingsOf(read)).toContain('finding.otherEvent');
  });
});

import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const deliverables = (code: string) => table(['Code', 'Title', 'Status'], [code, 'Cups', 'Draft']);

describe('a table of deliverables', () => {
  it.each([
    ['4 Working group 1: Green tea', 'Green tea'],
    ['WG1: Green tea', 'Green tea'],
    ['WG1 – Green tea (Leader: Ann Roe, Acme, Norway)', 'Green tea'],
    ['Working Group 1 (Leader: Ann Roe, Acme, Norway)', 'Working Group 1'],
  ])('is of the group in the line above it: “%s”', (line, title) => {
    const next = [p('WG2: Milk'), deliverables('D2')];
    const { workingGroups } = reportOf(h('Structure'), p(line), deliverables('D1'), ...next).report;
    expect(workingGroups).toMatchObject([
      { number: '1', title, deliverables: [{ code: 'D1' }] },
      { number: '2', title: 'Milk', deliverables: [{ code: 'D2' }] },
    ]);
  });

  it('is of none of several above it', () => {
    const read = reportOf(h('Structure'), p('WG1: Tea'), p('WG2: Milk'), deliverables('D1'));
    expect(read.report.workingGroups).toMatchObject([{ deliverables: [] }, { deliverables: [] }]);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
  });
});

it.each([
  ['WG2: Cups – TBD', 'Cups'],
  ['WG-AS (Tea surveys), chaired by Ann Roe (Acme, Norway)', 'Tea surveys'],
  ['TG-Tea (driver: Ann Roe)', 'TG-Tea'],
])('A group is called by its title and nothing else: “%s”', (words, title) => {
  expect(reportOf(h('Working groups'), li(words)).report.workingGroups).toMatchObject([{ title }]);
});

it('A time behind the group of a deliverable is kept with it', () => {
  const { workingGroups } = reportOf(h('Deliverables'), li('D1: Cups (WG1, December 2023)')).report;
  const deliverable = { code: 'D1', title: 'Cups', extra: { Date: 'December 2023' } };
  expect(workingGroups).toMatchObject([{ number: '1', deliverables: [deliverable] }]);
});

it('Meetings are to come below “Planned”', () => {
  const { plannedMeetings } = reportOf(h('Planned'), li('Meeting D: Lima, Peru, 2-5 April 2023')).report;
  expect(plannedMeetings).toMatchObject([{ place: { value: 'Lima, Peru' } }]);
});

it('A place keeps its country where how the meeting was held stands behind it', () => {
  const { meetings } = reportOf(h('Meetings'), li('3rd meeting: Lima, Peru (hybrid), 14-16 May 2022')).report;
  expect(meetings).toMatchObject([{ place: 'Lima, Peru (hybrid)' }]);
});

it('A sum beside its word is no meeting, wherever the word stands', () => {
  const rows = [
    ['Meeting', 'Place', 'Date', 'Participants', 'Inputs'],
    ['1', 'Lima', '5-7 May 2021', '61', '33'],
    ['', '', '', 'Total:', '85'],
  ];
  const read = reportOf(h('Meetings'), table(...rows));
  expect(read.report.meetings).toHaveLength(1);
  expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
});

it.each([
  ['Initially 12 months; extended by SG20 to 24 months.', 24],
  ['The lifetime is 18 months. An extension of the lifetime by 12 months is requested.', 18],
  ['The lifetime is 18 months. An extension by 12 months was being proposed to SG20.', 18],
])('The lifetime is what was agreed: “%s”', (words, months) => {
  const { lifetimeMonths } = reportOf(h('Lifetime'), p(words)).report.focusGroup;
  expect(lifetimeMonths).toMatchObject({ value: months });
});

it('A document with a number and a title alone has them at its head', () => {
  const head = table(['FG-TEA-O-061', 'Original: English'], ['Title:', 'Progress report of FG TEA']);
  const body = [h('Meetings'), p('The Focus Group on tea (FG TEA) met in Lima on 5 May 2021.')];
  expect(assembleReport(aDocument(head, ...body), 'a.docx').report.document).toMatchObject({
    number: { value: 'FG-TEA-O-061' },
    title: { value: 'Progress report of FG TEA' },
  });
});

it('Lines from whom and to whom a report goes are no meetings', () => {
  const head = [h('Progress report of FG TEA'), p('To: TSAG'), p('From: Co-Chairs'), p('Date: 4 May 2021')];
  const body = [h('Meetings'), p('The Focus Group on tea (FG TEA) met in Lima on 5 May 2020.')];
  const read = assembleReport(aDocument(...head, ...body), 'a.txt');
  expect(read.report.document.date).toMatchObject({ value: '2021-05-04' });
  expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
});

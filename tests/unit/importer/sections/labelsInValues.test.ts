import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const said = (value: Stated<string> | undefined): string | undefined =>
  value !== undefined && 'value' in value ? value.value : value?.status;
const kept = ({ report }: Assembled): string =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('the report of a meeting', () => {
  it.each([
    ['TBX-O-007', 'TBX-O-007'],
    ['In preparation', 'to-be-determined'],
    ['To be published', 'to-be-determined'],
    ['Available', 'not-stated'],
  ])('is a number: “%s” gives %s', (words, expected) => {
    const block = table(['', 'Rome, 8-9 June 2021'], ['Participants', '50'], ['Meeting report', words]);
    const read = reportOf(h('Meetings'), block);
    expect(said(read.report.meetings[0]?.meetingReport)).toBe(expected);
    if (expected !== 'not-stated') return;
    expect(findingsOf(read)).toContain('finding.unclearNumber');
    expect(kept(read)).toBe(words);
  });
});

describe('the place of a meeting', () => {
  it.each([
    ['1st meeting, Geneva', 'Geneva'],
    ['Third meeting: Seoul, Korea', 'Seoul, Korea'],
    ['FG TK #2 (virtual)', 'virtual'],
    ['Meeting C: Lima', 'Lima'],
  ])('is without the name of the meeting: “%s”', (name, place) => {
    const byName = table(['Meeting', 'Date', 'Participants'], [name, '8-9 June 2021', '50']);
    expect(reportOf(h('Meetings'), byName).report.meetings[0]?.place).toBe(place);
    const byHead = table(['', `${name}, 8-9 June 2021`], ['Participants', '50']);
    expect(reportOf(h('Meetings'), byHead).report.meetings[0]?.place).toBe(place);
  });

  it.each([
    ['1', '-'],
    ['First', ''],
  ])('is warned of where the cells give none: “%s” and “%s”', (name, place) => {
    const cells = table(['Meeting', 'Date', 'Place', 'Participants'], [name, '8-9 June 2021', place, '50']);
    const read = reportOf(h('Meetings'), cells);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
    expect([name, place]).not.toContain(read.report.meetings[0]?.place);
  });

  it('is without a last day that shares its month', () => {
    const cells = table(['Place and date', 'Participants'], ['Geneva, 2011-11-14 to 18', '60']);
    expect(reportOf(h('Meetings'), cells).report.meetings).toMatchObject([
      { place: 'Geneva', firstDay: '2011-11-14', lastDay: '2011-11-18' },
    ]);
  });

  it.each([
    ['Geneva, end of March 2022', 'Geneva', 'end of March 2022'],
    ['Meeting E: Geneva, early May 2019', 'Geneva', 'early May 2019'],
    ['Meeting F: Geneva, Oct/Nov 2019', 'Geneva', 'Oct/Nov 2019'],
    ['Meeting G: Geneva, April - May 2019', 'Geneva', 'April - May 2019'],
    ['Meeting H: TBD, January 2020', 'to-be-determined', 'January 2020'],
    ['Lima, 3-4 June 2023 (confirmed)', 'Lima', null],
    ['New Delhi, India, November 2019 (exact dates TBD)', 'New Delhi, India', 'November 2019'],
    ['5-6 June 2022 (host sought)', 'not-stated', 'host sought'],
    ['5-6 July 2022, at the invitation of BT, London', 'not-stated', 'the invitation of BT, London'],
  ])('is no label where it is planned: “%s”', (item, place, note) => {
    const read = reportOf(h('Next meetings'), li(item));
    const [planned] = read.report.plannedMeetings;
    expect([said(planned?.place), planned?.note]).toEqual([place, note]);
    expect(findingsOf(read).includes('finding.meetingWithoutPlace')).toBe(place === 'not-stated');
  });
});

describe('the name of a body', () => {
  it.each([
    ['Representatives of Meta, Acme Group and IEEE gave presentations.', ['Meta', 'Acme Group', 'IEEE']],
    ['Invited speakers from MIT and Acme gave presentations.', ['MIT', 'Acme']],
    ['Mr John Smith from Ericsson presented the work.', ['Ericsson']],
    ['Dréa Acme presented the work.', ['Dréa Acme']],
  ])('is not who spoke for it: “%s”', (words, names) => {
    const read = reportOf(h('Liaison'), p(words));
    expect(read.report.liaison.presentationsFrom.map(({ name }) => name)).toEqual(names);
    if (words.includes('Smith')) expect(kept(read)).toContain(words);
  });

  it('is not the statement sent to it', () => {
    const words =
      'Liaison statements were sent to ETSI TC INT (LS3) and the World Kettle Organization (WKO).';
    const read = reportOf(h('Liaison'), p(words));
    const names = read.report.liaison.statementsSentTo.map(({ name }) => name);
    expect(names).toEqual(['ETSI TC INT', 'World Kettle Organization (WKO)']);
    expect(kept(read)).toBe(words);
  });
});

describe('an officer who left', () => {
  it('is warned of where a sentence of its own tells it', () => {
    const read = reportOf(
      h('Leadership'),
      p('Vice-Chairman: Bo Ek (Acme)'),
      p('Mr Ek resigned in May 2021.'),
    );
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        key: 'finding.officeChanged',
        fillings: { quote: 'Mr Ek resigned in May 2021.' },
      }),
    );
    expect(kept(read)).toBe('Mr Ek resigned in May 2021.');
  });

  it('is no officer where the row of a table tells it', () => {
    const head = ['Role', 'Name', 'Affiliation', 'Term'];
    const rows = [
      ['Chairman', 'Ann Roe', 'Acme', 'until 2023'],
      ['Vice-chairman', 'Bo Ek', 'Acme', 'resigned in 2021'],
    ];
    const read = reportOf(h('Leadership'), table(head, ...rows));
    expect(read.report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
    const places = read.findings.filter(({ key }) => key === 'finding.officeChanged');
    expect(places.map(({ source }) => [source?.row, source?.column])).toEqual([
      ['Chairman', 'Name'],
      ['Vice-chairman', 'Name'],
    ]);
    expect(kept(read)).toContain('Vice-chairman | Bo Ek | Acme | resigned in 2021');
  });

  it.each([
    p('Mr Bo Ek left the Central Bank of Kenya in May and is no longer Vice-Chairman.'),
    p('Bo Ek is no longer the Chairman of the Focus Group.'),
    p('Ms Ann Roe and Mr Bo Ek left the Central Bank of Kenya in May and are not Vice-Chairmen any more.'),
    p('Bo Ek (Acme, Norway) is not the Chairman of the Focus Group on tea kettles any longer.'),
    p('Bo Ek (Acme, Norway) is not Chairman of the group since May 2020.'),
    p('Bo Ek (Acme, Norway) was not re-elected as Vice-Chairman.'),
    p('Mr Bo Ek (Acme, Norway) has ceased to be Vice-Chairman.'),
    li('Vice-Chairman: Bo Ek (Acme, Norway), no longer in office'),
    li('Chairman: Bo Ek (Acme, Norway), left in May'),
    table(['Role', 'Name'], ['Chairman', 'Bo Ek (ceased to be Chairman in May)']),
  ])('holds no office, in a sentence, a list or a table, and is told: %j', (block) => {
    const read = reportOf(h('Leadership'), block);
    expect(read.report.leadership).toEqual([]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it.each([
    'Bo Ek (Acme, Norway) is Chairman, and has not yet named all Vice-Chairmen.',
    'The Vice-Chairman was not present, and Bo Ek (Acme, Norway) is Chairman.',
  ])('holds one where something else is not so: “%s”', (words) => {
    const { report } = reportOf(h('Leadership'), p(words));
    expect(report.leadership).toMatchObject([{ role: 'chairman', person: { name: 'Bo Ek' } }]);
  });

  it.each(['Mr Bo Ek (vacated in 2021)', 'Mr Bo Ek (Acme, Norway), from next meeting'])(
    'is no officer where the cell says so: “%s”',
    (words) => {
      const rows = [
        ['Chairman', 'Ann Roe (Acme, Norway)'],
        ['Vice-chairman', words],
      ];
      const read = reportOf(h('Leadership'), table(['Role', 'Name'], ...rows));
      expect(read.report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
      expect(findingsOf(read)).toContain('finding.officeChanged');
      expect(kept(read)).toContain(words);
    },
  );
});

it('A deliverable without a code is warned of with its row', () => {
  const rows = [
    ['WG', 'Leader', 'Deliverables'],
    ['WG1: Terms', 'Ann Roe (Acme, Norway)', 'A map of pots'],
  ];
  const { findings } = reportOf(h('Deliverables'), table(...rows));
  const [source] = findings
    .filter(({ key }) => key === 'finding.deliverableWithoutCode')
    .map((one) => one.source);
  expect([source?.row, source?.column]).toEqual(['WG1: Terms', 'Deliverables']);
});

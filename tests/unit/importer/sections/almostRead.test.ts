import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { h, p, reportOf, table } from '../../../support/documents.ts';

const oddIn = (...blocks: Block[]): (string | number | undefined)[] =>
  reportOf(...blocks).findings.flatMap(({ key, fillings }) =>
    key === 'finding.oddValue' ? [fillings['value']] : [],
  );

describe('what may be the title of a deliverable, and not of a working group', () => {
  const columns = ['WG', 'Title', 'Approved'];
  const row = ['WG1', 'Kettles of the world', 'March 2014'];

  it('is told where a table of deliverables gives it beside a group', () => {
    expect(oddIn(h('Deliverables'), table(columns, row))).toEqual(['Kettles of the world']);
  });

  it('is not where the table is about the structure, or the group has deliverables', () => {
    expect(oddIn(h('Structure and deliverables'), table(columns, row))).toEqual([]);
    const whole = table(['WG', 'Title', 'Deliverables'], ['WG1', 'Kettles', 'D1.1 Kettles of the world']);
    expect(oddIn(h('Deliverables'), whole)).toEqual([]);
  });
});

describe('a mission that names a deliverable', () => {
  const words = 'WG1 works on D1.1 “Kettles of the world”.';

  it('is told where the group has none', () => {
    expect(oddIn(h('Working groups'), h('WG1: Kettles', 2), p(words))).toEqual([words]);
  });

  it('is not where it names none', () => {
    const { report, findings } = reportOf(
      h('Working groups'),
      h('WG1: Kettles', 2),
      p('WG1 will study kettles.'),
    );
    expect(report.workingGroups).toMatchObject([{ mission: { value: 'WG1 will study kettles.' } }]);
    expect(findings.map(({ key }) => key)).not.toContain('finding.oddValue');
  });
});

describe('a country by a name that nobody knows', () => {
  it.each(['DRC', 'RSA', 'T&T', 'D.R. Congo'])('is told behind where somebody is from: “%s”', (country) => {
    expect(oddIn(h('Leadership'), p(`Chairman: Ann Roe (Acme, ${country})`))).toEqual([country]);
  });

  it.each(['Acme, Inc.', 'Acme, Faculty of Tea', 'Acme, Norway'])(
    'is not where none stands: “%s”',
    (from) => {
      expect(oddIn(h('Leadership'), p(`Chairman: Ann Roe (${from})`))).toEqual([]);
    },
  );
});

it.each(['Affiliation', 'Organization', 'Country', 'Entity'])(
  'The head of a table of vice-chairmen, “%s”, is nobody',
  (label) => {
    const rows = table(['Vice-Chairman', label], ['Ann Roe', 'Acme'], ['Bo Ek', 'Beta']);
    const names = reportOf(h('Leadership'), rows).report.leadership.map(({ person }) => person.name);
    expect(names).not.toContain(label);
  },
);

it('The first row of a table without a head is kept where the table is given up', () => {
  const rows = table(
    ['4th meeting', '16-17 May 2023', 'Lima (host: Acme)'],
    ['5th meeting', 'September 2023', 'to be told'],
  );
  const { unplaced } = reportOf(h('Next meetings'), rows).report;
  expect(unplaced.map(({ text }) => text)).toContain('4th meeting | 16-17 May 2023 | Lima (host: Acme)');
});

describe('what was not to be', () => {
  it.each([
    'A joint meeting with ISO/TC 307 was considered not necessary.',
    'A joint meeting with ISO/TC 307 was considered unnecessary.',
    'A joint meeting with ISO/TC 307 was declined.',
    'A joint meeting with ISO/TC 307 was found premature.',
    'A joint meeting with ISO/TC 307 could not be arranged.',
    'There was no need for a joint meeting with ISO/TC 307.',
  ])('is no joint meeting: “%s”', (words) => {
    expect(reportOf(h('Relationships'), p(words)).report.liaison.jointMeetings).toEqual([]);
  });

  it.each([
    'A liaison officer to W3C was considered unnecessary.',
    'A liaison officer to W3C was not considered necessary.',
    'The nomination of a liaison officer to W3C was postponed.',
    'A liaison officer to W3C could not be found.',
  ])('is no liaison officer: “%s”', (words) => {
    const { report, findings } = reportOf(h('Relationships'), p(words));
    expect(report.liaison.representatives).toEqual([]);
    expect(findings.map(({ key }) => key)).toContain('finding.officeChanged');
  });
});

it.each(['second', 'next'])('A lifetime from the %s meeting is told: it counts from the first', (which) => {
  const words = `The group has a lifetime of 18 months from its ${which} meeting.`;
  expect(reportOf(h('Meetings'), p(words)).findings).toContainEqual(
    expect.objectContaining({ severity: 'warning', key: 'finding.readLoosely' }),
  );
});

it.each(['estimate', 'average', 'peak', 'first day only'])(
  'Figures under a label in doubt are left: “Remote participants (%s)”',
  (doubt) => {
    const rows = table(
      ['', 'Rome, 4-5 May 2018', 'Lima, 6 June 2018'],
      [`Remote participants (${doubt})`, '24', '23'],
      ['Total participants', '81', '64'],
    );
    const { meetings } = reportOf(h('Meetings'), rows).report;
    expect(meetings.map(({ remoteParticipants }) => remoteParticipants.status)).toEqual([
      'not-stated',
      'not-stated',
    ]);
    expect(meetings.map(({ totalParticipants }) => totalParticipants.status)).toEqual(['stated', 'stated']);
  },
);

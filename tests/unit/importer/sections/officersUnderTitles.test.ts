import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

type Read = ReturnType<typeof reportOf>;

/** "C Ann Roe | Acme | Norway": chairman or vice-chairman, name, affiliation, country. */
function officesOf({ report }: Read): string[] {
  return report.leadership.map(
    ({ role, person: { name, affiliation, country } }) =>
      `${role === 'chairman' ? 'C' : 'V'} ${[name, affiliation ?? '-', country ?? '-'].join(' | ')}`,
  );
}
const keptOf = ({ report }: Read) => [...report.remarks, ...report.unplaced].map(({ text }) => text);
const ann = 'C Ann Roe | Acme | Norway';
const bob = 'V Bob Lee | Bo Lab | Oman';

describe('an officer below the title of the office', () => {
  it.each<[string, Block[]]>([
    [
      'a heading over lines',
      [h('Chairman'), p('Ann Roe (Acme, Norway)'), h('Vice-Chairmen'), p('Bob Lee, Bo Lab, Oman')],
    ],
    [
      'a line that looks like a heading, over one of a deeper level',
      [
        h('Chairman', 2),
        h('Ms Ann Roe (Acme, Norway)'),
        h('Vice-Chairman', 2),
        h('Mr Bob Lee (Bo Lab, Oman)'),
      ],
    ],
    [
      'a numbered heading over items',
      [
        h('2.1 Chair of the Focus Group', 2),
        li('Ms Ann Roe, Acme, Norway'),
        h('2.2 Vice-Chairs', 2),
        li('Bob Lee, Bo Lab, Oman'),
      ],
    ],
    [
      'a line without a colon over items',
      [
        h('Leadership team'),
        p('Chairman'),
        li('Ann Roe, Acme, Norway'),
        p('Vice-Chairmen'),
        li('Bob Lee, Bo Lab, Oman'),
      ],
    ],
    [
      'a line over one with the shape of a title',
      [
        h('Leadership'),
        p('TSAG appointed as Chairman:'),
        h('Ms Ann Roe, Acme, Norway'),
        p('The group elected as Vice-Chairmen:'),
        h('Mr Bob Lee, Bo Lab, Oman'),
      ],
    ],
  ])('has it: %s', (_, blocks) => {
    const found = reportOf(...blocks);
    expect(officesOf(found)).toEqual([ann, bob]);
    expect(keptOf(found)).toEqual([]);
  });

  it('is read in an introduction, too', () => {
    const found = reportOf(p('The Vice-Chairs are:'), li('Mr Bob Lee (Bo Lab, Oman)'));
    expect(officesOf(found)).toEqual([bob]);
  });

  it('leads a group of the group where the title stands in its section', () => {
    const found = reportOf(h('Working Group 1: Kettles'), h('Chairman', 2), p('Ann Roe (Acme, Norway)'));
    expect(found.report.leadership).toEqual([]);
  });

  it('is told with a warning where one office has two people', () => {
    const found = reportOf(h('Chairman'), p('Ann Roe (Acme, Norway)'), p('Bob Lee (Bo Lab, Oman)'));
    expect(found.report.leadership).toEqual([]);
    expect(findingsOf(found)).toContain('finding.officeChanged');
  });

  it.each([
    ['Ann Roe (Acme, Norway) (a.i.)', 'Bob Lee (Bo Lab, Oman) (Acting)'],
    ['Ann Roe (Acme, Norway), a.i.', 'Bob Lee, Bo Lab, Oman (interim)'],
  ])('holds it for the time being, which is told: “%s”, “%s”', (chairman, vice) => {
    for (const listed of [p, li]) {
      const found = reportOf(
        h('Leadership'),
        h('Chairman', 2),
        listed(chairman),
        h('Vice-Chairmen', 2),
        listed(vice),
      );
      expect(officesOf(found)).toEqual([ann, bob]);
      expect(keptOf(found)).toEqual([]);
      expect(findingsOf(found).filter((key) => key === 'finding.officeInterim')).toHaveLength(2);
    }
    const lines = reportOf(h('Leadership'), p('Vice-Chairmen'), li(vice));
    expect(officesOf(lines)).toEqual([bob]);
  });

  it.each([
    ['Vice-Chairmen', 'Bob Lee (Bo Lab, Oman) was appointed in May 2019.'],
    ['Vice-Chairmen', 'Bob Lee (Bo Lab, Oman) (not before May 2019)'],
    ['Management team', 'Bob Lee (Bo Lab, Oman)'],
  ])('is told with a warning where nobody was read, under “%s”: “%s”', (heading, words) => {
    for (const listed of [p, li]) {
      const found = reportOf(h(heading), listed(words), listed('All of them drink tea.'));
      expect(officesOf(found)).toEqual([]);
      const { severity, fillings } = found.findings.find(({ key }) => key === 'finding.factLeft') ?? {};
      expect([severity, fillings]).toEqual(['warning', { quote: words }]);
    }
  });

  it('is nobody where the line is a title indeed, or a sentence', () => {
    const found = reportOf(
      h('Leadership'),
      p('TSAG appointed as Chairman:'),
      h('Meetings'),
      p('None was held.'),
    );
    expect(found.report.leadership).toEqual([]);
    const other = reportOf(
      h('Vice-Chairmen'),
      p('The group thanks all of them.'),
      p('Bob Lee (Bo Lab, Oman)'),
    );
    expect(other.report.leadership).toEqual([]);
    expect(keptOf(other)).toHaveLength(2);
  });
});

describe('officers in a row of several cells', () => {
  const rows = (...more: (string | null)[]) =>
    reportOf(h('Leadership'), table(['Chairman', 'Ms Ann Roe (Acme, Norway)'], more));

  it.each([
    ['Mr Bob Lee (Bo Lab, Oman)', 'Mr Cy Ek (Tea Union, Chile)'],
    ['Bob Lee (Bo Lab, Oman)', 'Cy Ek (Tea Union, Chile)'],
  ])('are as many as the cells: “%s”, “%s”', (one, other) => {
    const found = rows('Vice-Chairmen', one, other);
    expect(officesOf(found)).toEqual([ann, bob, 'V Cy Ek | Tea Union | Chile']);
    expect(keptOf(found)).toEqual([]);
  });

  it('are not from where somebody else is called', () => {
    const found = rows('Vice-Chairman', 'Mr Bob Lee', 'Mr Cy Ek (Tea Union, Chile)');
    expect(officesOf(found)).toEqual([ann, 'V Bob Lee | - | -']);
    expect(keptOf(found)).toEqual(['Mr Cy Ek (Tea Union, Chile)']);
  });

  it('are from where the next cell says', () => {
    expect(officesOf(rows('Vice-Chairmen', 'Mr Bob Lee', 'Bo Lab, Oman'))).toEqual([ann, bob]);
  });
});

describe('the table of officers', () => {
  it('may have name and organization in one column', () => {
    const found = reportOf(
      h('Team'),
      table(
        ['Function', 'Name and organisation'],
        ['Chairman', 'Ann Roe (Acme, Norway)'],
        ['Vice-Chairman', 'Bob Lee (Bo Lab, Oman)'],
      ),
    );
    expect(officesOf(found)).toEqual([ann, bob]);
  });

  it.each([['Name of group'], ['Name']])('begins with what the group is called: “%s”', (label) => {
    const found = reportOf(
      h('Overview'),
      table(
        [label, 'ITU-T Focus Group on tea kettles'],
        ['Acronym', 'FG TK'],
        ['Chairman', 'Ann Roe (Acme, Norway)'],
        ['Vice-Chairmen', 'Bob Lee (Bo Lab, Oman)'],
      ),
    );
    expect(officesOf(found)).toEqual([ann, bob]);
    expect(keptOf(found)).toEqual([]);
  });
});

describe('offices before names', () => {
  it.each([
    'Leadership: Chair Ms Ann Roe (Acme, Norway); Vice-Chair Mr Bob Lee (Bo Lab, Oman)',
    'Chair Ann Roe (Acme, Norway); and Vice-Chair Bob Lee (Bo Lab, Oman).',
  ])('are those of each: “%s”', (words) => {
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual([ann, bob]);
  });

  it('are those of all who were confirmed', () => {
    const found = reportOf(
      h('Leadership'),
      p('The Vice-Chairmen Bob Lee (Bo Lab, Oman) and Cy Ek (Tea Union, Chile) were confirmed.'),
    );
    expect(officesOf(found)).toEqual([bob, 'V Cy Ek | Tea Union | Chile']);
  });

  it.each(['Chair Mr Ann Roe (Acme, Norway) opened a session.', 'Chairman Activity Report'])(
    'are none in “%s”',
    (words) => {
      expect(reportOf(h('Leadership'), p(words)).report.leadership).toEqual([]);
    },
  );
});

it('Two names in the one line below a title of several may be of one person and a body, and are told', () => {
  const { report, findings } = reportOf(h('Vice-Chairs'), p('Ann Roe, Bo Ek'));
  expect(report.leadership).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'warning', fillings: { quote: 'Ann Roe, Bo Ek' } }),
  );
});

describe('officers in lines below what is to come', () => {
  const lines = ['Chairman: Ann Roe (Acme, Norway)', 'Vice-chairmen: Bob Lee (Bo Lab, Oman)'];

  it.each(['Upcoming', 'Next steps', 'Way forward'])('are told by their labels: “%s”', (title) => {
    const found = reportOf(h(title), p('Meeting 3: Lima, 5-7 June 2031'), ...lines.map((line) => p(line)));
    expect(officesOf(found)).toEqual([ann, bob]);
    for (const { text } of found.report.nextSteps) expect(lines).not.toContain(text);
  });

  it('are no step to come where they hold another office, and what is to be done is', () => {
    const words = 'Editor: Cy Ek (Tea Lab)';
    const found = reportOf(h('Next steps'), p(words), p('Chairman: to send the report.'));
    expect(found.report.nextSteps.map(({ text }) => text)).toEqual(['Chairman: to send the report.']);
    expect(keptOf(found)).toEqual([words]);
    expect(found.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.factLeft', fillings: { quote: words } }),
    );
  });

  it('end where a heading about groups stands in a line of its own', () => {
    const found = reportOf(
      h('Upcoming'),
      p('All is well.'),
      p('Sub-groups'),
      p('SWG 1 Terms, leader Ann Roe'),
    );
    expect(found.report.workingGroups).toMatchObject([
      { title: 'Terms', leader: { value: { name: 'Ann Roe' } } },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const officersIn = (role: string, words: string): string[] =>
  [p(`${role}: ${words}`), table([role, words])].flatMap((block) => {
    const { leadership } = reportOf(h('Leadership'), block).report;
    return [
      leadership
        .map(({ person: { name, affiliation, country } }) => `${name}, ${affiliation}, ${country}`)
        .join('; '),
    ];
  });

describe('where somebody is from', () => {
  it.each([
    'Ann Roe / Acme / Norway',
    'Ann Roe – Acme – Norway',
    'Ann Roe - Acme, Norway',
    'Ann Roe (Acme / Norway)',
    'Ann Roe, Acme / Norway',
  ])('ends in the country, whatever stands before it: “%s”', (words) => {
    for (const officers of officersIn('Chairman', words)) expect(officers).toBe('Ann Roe, Acme, Norway');
  });

  it.each([
    ['Ann Roe, n/a, Norway', 'Norway'],
    ['Ann Roe (n/a, Norway)', 'Norway'],
    ['Ann Roe, –, Norway', 'Norway'],
    ['Ann Roe (n/a)', null],
    ['Ann Roe (not available)', null],
  ])('is not told by words that say nothing: “%s”', (words, country) => {
    for (const officers of officersIn('Chairman', words)) expect(officers).toBe(`Ann Roe, null, ${country}`);
  });

  it.each([
    [p('Chairman: Ann Roe (n/a, Norway)')],
    [p('Vice-Chairmen:'), li('Ann Roe, n/a, Norway')],
    [table(['Role', 'Name'], ['Chairman', 'Ann Roe (n/a)'])],
  ])('leaves nothing to be told where words say nothing of it', (...blocks) => {
    const { findings, report } = reportOf(h('Leadership'), ...blocks);
    expect(report.remarks).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'note')).toEqual([]);
  });

  it.each(['for Africa', 'WG2'])('is not told by what somebody is there for, which is: “%s”', (words) => {
    const read = reportOf(h('Leadership'), p('Vice-Chairmen:'), li(`Ann Roe (${words}), Acme, Norway`));
    expect(read.report.leadership.map(({ person }) => person)).toEqual([
      { name: 'Ann Roe', affiliation: 'Acme', country: 'Norway' },
    ]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it('may end in the code of a country', () => {
    for (const officers of officersIn('Chairman', 'Ann Roe (Tea Networks, PL)'))
      expect(officers).toBe('Ann Roe, Tea Networks, PL');
    for (const [words, told] of [
      ['Ann Roe (BT)', 'Ann Roe, BT, null'],
      ['Ann Roe (Tea Office, EU)', 'Ann Roe, Tea Office, EU, null'],
    ] as const)
      for (const officers of officersIn('Chairman', words)) expect(officers).toBe(told);
  });

  it('is warned of where the code may be a word', () => {
    const read = reportOf(h('Leadership'), p('Chairman: Ann Roe (Tea Networks, IT)'));
    expect(findingsOf(read)).toContain('finding.oddValue');
  });
});

describe('several people apart by strokes or dashes', () => {
  it.each([
    'Ann Roe / Acme / Norway; Bob Lee / Bo Lab / Oman',
    'Ann Roe / Acme / Norway, Bob Lee / Bo Lab / Oman',
    'Ann Roe – Acme – Norway; Bob Lee – Bo Lab, Oman',
    'Ann Roe – Acme, Norway, Bob Lee – Bo Lab, Oman',
  ])('are each told: “%s”', (words) => {
    for (const officers of officersIn('Vice-chairs', words))
      expect(officers).toBe('Ann Roe, Acme, Norway; Bob Lee, Bo Lab, Oman');
  });
});

describe('people in a line', () => {
  const both = 'Ann Roe, Acme, Norway; Bo Ek, Cups, Oman';

  it.each([
    'Ann Roe (Acme; Norway), Bo Ek (Cups; Oman)',
    'Ann Roe (Acme | Norway); Bo Ek (Cups/Oman)',
    'Ann Roe (Norway/Acme), Bo Ek (Oman; Cups)',
    'Ann Roe – Acme – Norway / Bo Ek – Cups – Oman',
  ])('are from a country, whatever parts it from the rest: “%s”', (words) => {
    for (const officers of officersIn('Vice-Chairmen', words)) expect(officers).toBe(both);
  });

  it('may be from one place, which is told of both', () => {
    for (const officers of officersIn('Co-Chairmen', 'Ann Roe and Bo Ek (both Acme, Norway)'))
      expect(officers).toBe('Ann Roe, Acme, Norway; Bo Ek, Acme, Norway');
  });

  it('may lead groups of the group, as brackets of another kind tell', () => {
    const words = 'Ann Roe (Acme, Norway) [WG1 leader], Bo Ek (Cups, Oman) [WG2 leader], TBD (Asia)';
    const { leadership } = reportOf(h('Leadership'), p(`Vice-Chairmen: ${words}`)).report;
    expect(leadership.map(({ person }) => Object.values(person).join(', '))).toEqual(both.split('; '));
  });

  it.each([
    ['Chairmen', 'Ann Roe (Acme, Norway) and Bo Ek (same)', 'finding.oddValue'],
    ['Vice-Chairmen', 'Ann Roe (Acme, Norway), Bo Ek (Cups, Oman)*', 'finding.officeChanged'],
    ['Chairman-elect', 'Ann Roe (Acme, Norway)', 'finding.officeChanged'],
  ])('are told with a warning where words may say something else: “%s: %s”', (role, words, finding) => {
    expect(findingsOf(reportOf(h('Leadership'), p(`${role}: ${words}`)))).toContain(finding);
  });
});

describe('somebody in an office', () => {
  it('has an affiliation and a country that each have a bracket of their own', () => {
    const words = 'Ann Roe (Institute of Tea (IT), Korea (Rep. of))';
    for (const officers of officersIn('Chairman', words))
      expect(officers).toBe('Ann Roe, Institute of Tea (IT), Korea (Rep. of)');
    for (const officers of officersIn('Vice-Chairmen', `${words} and Bob Lee (Bo Lab, Oman)`))
      expect(officers).toBe('Ann Roe, Institute of Tea (IT), Korea (Rep. of); Bob Lee, Bo Lab, Oman');
  });

  it('may be called An, which begins what is no name', () => {
    for (const officers of officersIn('Chairman', 'Xiao An (Acme, China)'))
      expect(officers).toBe('Xiao An, Acme, China');
    for (const officers of officersIn('Chairman', 'An Expert (Acme, China)')) expect(officers).toBe('');
  });

  it.each(['acting', 'Acting', 'a.i.', 'Interim'])(
    'is read where the office has “(%s)” behind it',
    (mark) => {
      const read = reportOf(h('Leadership'), p(`Ann Roe (Acme, Japan) – Vice-Chairman (${mark})`));
      expect(read.report.leadership).toMatchObject([{ role: 'vice-chairman', person: { name: 'Ann Roe' } }]);
      expect(findingsOf(read)).toContain('finding.officeInterim');
    },
  );
});

describe('a name behind a name', () => {
  it.each([
    ['Vice-Chairs: Ann Roe and Bob Lee, Cy Ek', true],
    ['Working Group 1, Terms, is led by Ann Roe, Bo Ek.', true],
    ['Working Group 1, Terms, is led by Ann Roe, Bo Ek, Norway.', false],
    ['Working Group 1, Terms, is led by Ann Roe (Bo Ek).', false],
    ['Working Group 1, Terms, is led by Ann Roe, Acme.', false],
    ['Vice-Chairs: Ann Roe, Acme; Bob Lee, Tea Lab', false],
  ])('is read as where somebody is from with a warning where it may be of another: “%s”', (words, isOdd) => {
    const read = reportOf(h('Leadership and structure'), p(words));
    expect(findingsOf(read).includes('finding.oddValue')).toBe(isOdd);
  });
});

it.each([
  ['Chairman', 'Bob Lee (Acme, responsible for tea (Oslo), Norway)', true],
  ['Chairman', 'Ann Roe, Norway, tea expert', true],
  ['Chairman', 'Ann Roe (guest in 2031 and later, Peru)', true],
  ['Chairman', 'Ann Roe (oneM2M, Norway)', false],
  ['Chairman', 'Ann Roe (Responsible Tea Board, Norway)', false],
])('What is said of somebody besides is no affiliation without a warning: “%s: %s”', (role, words, isOdd) => {
  const read = reportOf(h('Leadership'), p(`${role}: ${words}`));
  expect(read.report.leadership).toHaveLength(1);
  expect(findingsOf(read).includes('finding.oddValue')).toBe(isOdd);
});

describe('behind the semicolon after somebody in one office', () => {
  const read = (line: string) => {
    const told = reportOf(h('Leadership'), p(line));
    const people = told.report.leadership.map(({ person: { name, affiliation, country } }) =>
      [name, affiliation ?? '-', country ?? '-'].join(' | '),
    );
    return { people, isTold: findingsOf(told).includes('finding.officeChanged') };
  };

  it.each([
    ['Chair: Ann Roe; Acme', ['Ann Roe | Acme | -'], false],
    ['Chair: Ann Roe; Acme; Norway', ['Ann Roe | Acme | Norway'], false],
    ['Chair: Ann Roe; Tea Lab; Norway.', ['Ann Roe | Tea Lab | Norway'], false],
    ['Chair: Ann Roe; Norway', ['Ann Roe | - | Norway'], false],
    ['Chair: Ann Roe (Acme); Plato (Tea)', ['Ann Roe | Acme | -', 'Plato | Tea | -'], false],
    ['Chair: Ann Roe; Tea Lab', ['Ann Roe | - | -', 'Tea Lab | - | -'], true],
    ['Vice-Chairs: Ann Roe; Bob Lee', ['Ann Roe | - | -', 'Bob Lee | - | -'], false],
    ['Chair: Ann Roe; Vice-Chair: Bob Lee', ['Ann Roe | - | -', 'Bob Lee | - | -'], false],
  ])('stands where they are from, or it is told: “%s”', (line, people, isTold) => {
    expect(read(line)).toEqual({ people, isTold });
  });
});

describe('who holds an office', () => {
  const namesIn = (...lines: string[]) =>
    reportOf(h('Leadership'), ...lines.map(p)).report.leadership.map(({ person }) => person.name);

  it.each([
    ['Chair: John A Smith (Acme, Norway)', 'John A Smith'],
    ['Chair: Nguyen An Binh (Acme, Norway)', 'Nguyen An Binh'],
    ['Chair: Till Roe (Acme, Norway)', 'Till Roe'],
  ])('may be called so: “%s”', (line, name) => {
    expect(namesIn(line)).toEqual([name]);
  });

  it.each([
    ['Vice-Chair: Bob Lee (Acme, Oman; till May 2020)', 'finding.officeChanged'],
    ['Vice-Chair: Bob Lee (Acme, Oman) till the end of 2020', 'finding.officeChanged'],
    ['Chair: Norway', 'finding.factLeft'],
  ])('is nobody here, and that is told: “%s”', (line, key) => {
    expect(namesIn(line)).toEqual([]);
    expect(findingsOf(reportOf(h('Leadership'), p(line)))).toContain(key);
  });

  it('is not from where somebody of the secretariat is called', () => {
    const { leadership } = reportOf(
      h('Leadership'),
      table(['Role', 'Holder', 'TSB assistant'], ['Chair', 'Ann Roe', 'Jo Dee']),
    ).report;
    expect(leadership.map(({ person }) => person.affiliation)).toEqual([null]);
  });
});

describe('an associate chair', () => {
  it('is none of the chairmen', () => {
    const line = 'Chair: Ann Roe (Acme); Associate Chair: Bo Ek (Tea)';
    const { leadership } = reportOf(h('Leadership'), p(line)).report;
    expect(leadership.map(({ role, person }) => `${role} ${person.name}`)).toEqual([
      'chairman Ann Roe',
      'vice-chairman Bo Ek',
    ]);
  });

  it.each(['Associate Chair', 'Secretary', 'Associate Rapporteur'])(
    'of a group is not where its chair is from: “%s”',
    (label) => {
      const line = `Chair: Ms Roe; ${label}: Mr Bo Ek (Tea)`;
      const { report } = reportOf(h('WG1: Terms'), p(line));
      expect(report.workingGroups.map(({ leader }) => 'value' in leader && leader.value.affiliation)).toEqual(
        [null],
      );
      expect([...report.unplaced, ...report.remarks].some(({ text }) => text.includes('Bo Ek'))).toBe(true);
    },
  );
});

describe('several people in one line', () => {
  it.each(['Ann Roe – Tom Lee', 'Ann Roe - Tea Lab', 'Ann Roe, ACM, Tom Lee, KT'])(
    'are left, and told, where who is one of them cannot be told: “%s”',
    (words) => {
      const { report, findings } = reportOf(h('Leadership'), p(`Vice-Chairmen: ${words}`));
      expect(report.leadership).toEqual([]);
      expect(findings.map(({ key }) => key)).toContain('finding.officeChanged');
    },
  );

  it.each(['Ann Roe – Acme / Tom Lee – Tea Lab', 'Ann Roe – Acme, Tom Lee – Tea Lab'])(
    'are each read where each has a dash of their own: “%s”',
    (words) => {
      for (const officers of officersIn('Vice-Chairmen', words))
        expect(officers).toBe('Ann Roe, Acme, null; Tom Lee, Tea Lab, null');
    },
  );
});

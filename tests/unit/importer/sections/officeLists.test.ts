import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "V Ann Roe | Acme | Norway": chairman or vice-chairman, name, affiliation, country. */
function officesOf({ report }: ReturnType<typeof reportOf>): string[] {
  return report.leadership.map(
    ({ role, person: { name, affiliation, country } }) =>
      `${role === 'chairman' ? 'C' : 'V'} ${[name, affiliation ?? '-', country ?? '-'].join(' | ')}`,
  );
}

const people: [string, string[]][] = [
  [
    'Ann Roe, Bob Lee (Tea Lab, Oman), Cy Ek',
    ['Ann Roe | - | -', 'Bob Lee | Tea Lab | Oman', 'Cy Ek | - | -'],
  ],
  ['Ann Roe (Tea Lab, Oman), Bob Lee', ['Ann Roe | Tea Lab | Oman', 'Bob Lee | - | -']],
  [
    'Ann Roe (Tea Lab, Oman), Bob Lee, Cy Ek and Dora Fox',
    ['Ann Roe | Tea Lab | Oman', 'Bob Lee | - | -', 'Cy Ek | - | -', 'Dora Fox | - | -'],
  ],
  [
    'Ann Roe (Acme, Norway); Bob Lee (Tea Lab, Oman).',
    ['Ann Roe | Acme | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
  [
    'Ann Roe (Acme, Norway), acting; Bob Lee (Tea Lab, Oman), acting.',
    ['Ann Roe | Acme | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
  ['Ann Roe, Acme, and Bob Lee (Tea Lab, Oman)', ['Ann Roe | Acme | -', 'Bob Lee | Tea Lab | Oman']],
  [
    'Ann Roe, Acme Labs (Norway) and Bob Lee, Tea Lab (Oman)',
    ['Ann Roe | Acme Labs | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
];

const doubtful = [
  'Ann Roe, Bob Lee (Acme), Cy Ek (Tea Lab, Oman)',
  'Ann Roe, Tea Lab, Cy Ek (Acme, Norway)',
  'Ann Roe, Acme, Cy Ek (Tea Lab, Oman)',
  'Ann Roe (Acme, Norway), Cy Ek, Tea Lab, Oman',
  'Ann Roe, Tea Lab',
];

describe('several officers, only some with brackets', () => {
  it.each(people)('are each somebody: “%s”', (words, told) => {
    const expected = told.map((one) => `V ${one}`);
    expect(officesOf(reportOf(h('Leadership'), p(`Vice-Chairmen: ${words}`)))).toEqual(expected);
    expect(officesOf(reportOf(h('Leadership'), li(`Vice-Chairmen: ${words}`)))).toEqual(expected);
    expect(officesOf(reportOf(h('Leadership'), table(['Role', 'Name'], ['Vice-Chairs', words])))).toEqual(
      expected,
    );
  });

  it.each(doubtful)('are none where one may be where the one before is from: “%s”', (words) => {
    const line = `Vice-Chairmen: ${words}`;
    const read = reportOf(h('Leadership'), p('Chairman: Eva Lund (Acme)'), p(line));
    expect(officesOf(read)).toEqual(['C Eva Lund | Acme | -']);
    expect(read.report.remarks.map(({ text }) => text)).toEqual([line]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
    const rows = table(['Role', 'Name'], ['Chairman', 'Eva Lund (Acme)'], ['Vice-Chairs', words]);
    const fromTable = reportOf(h('Leadership'), rows);
    expect(officesOf(fromTable)).toEqual(['C Eva Lund | Acme | -']);
    expect(findingsOf(fromTable)).toContain('finding.unclearNumber');
  });

  it('are each somebody in a sentence', () => {
    const words = 'The Vice-Chairmen are Ann Roe (Tea Lab, Oman), Bob Lee, Cy Ek and Dora Fox.';
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual([
      'V Ann Roe | Tea Lab | Oman',
      'V Bob Lee | - | -',
      'V Cy Ek | - | -',
      'V Dora Fox | - | -',
    ]);
  });
});

describe('an officer in a line or a sentence', () => {
  it.each([
    ['Vice-Chairman (acting): Ann Roe (Tea Lab, Oman)', 'V Ann Roe | Tea Lab | Oman'],
    ['Vice-Chair: Ann Roe (Oman, acting)', 'V Ann Roe | - | Oman'],
    ['Ann Roe (Oman) – Vice-Chairman (a.i.)', 'V Ann Roe | - | Oman'],
    ['Acting Vice-Chairman: Ann Roe (Oman)', 'V Ann Roe | - | Oman'],
  ])('may hold the office for the time being: “%s”', (words, told) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual([told]);
    expect(findingsOf(read)).toContain('finding.officeInterim');
  });

  it('is of this group where “FG” stands before the office', () => {
    const lines = [
      p('FG Chairman: Ann Roe (Acme, Norway)'),
      p('FG Vice-Chairmen: Bob Lee (Oman), Cy Ek (Peru)'),
    ];
    expect(officesOf(reportOf(h('Leadership'), ...lines))).toEqual([
      'C Ann Roe | Acme | Norway',
      'V Bob Lee | - | Oman',
      'V Cy Ek | - | Peru',
    ]);
    expect(officesOf(reportOf(h('Leadership'), p('FG Cups Chairman: Ann Roe (Acme, Norway)')))).toEqual([]);
  });

  it.each([
    ['The Chairman of FG TK is Jun (Harry) Li (Acme, Norway).', ['C Jun (Harry) Li | Acme | Norway']],
    [
      'Ms Ann Roe of Tea Lab (Oman), Mr Cy Ek (Peru) and Ms Dora Fox (Acme, Norway) were appointed as Vice-Chairmen.',
      ['V Ann Roe | Tea Lab | Oman', 'V Cy Ek | - | Peru', 'V Dora Fox | Acme | Norway'],
    ],
    ['Chairman: Ann Roe, Tea Contracting, Norway', ['C Ann Roe | Tea Contracting | Norway']],
  ])('has the whole name, and is from where the words say: “%s”', (words, told) => {
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual(told);
  });
});

describe('an office held for the time being', () => {
  const line = 'Vice-Chairmen: Ann Roe (Acme, Norway), acting; Bob Lee (Tea Lab, Oman)';

  it.each([line, `Chairman: Eva Lund (Acme). ${line}.`, 'Vice-Chairman: Ann Roe (Acme, Norway), interim'])(
    'is noted where that stands behind the brackets: “%s”',
    (words) => {
      expect(findingsOf(reportOf(h('Leadership'), p(words)))).toContain('finding.officeInterim');
    },
  );

  it('is none where the word only begins an affiliation', () => {
    const read = reportOf(h('Leadership'), p('Vice-Chairman: Ann Roe, Acting Guild, Norway'));
    expect(findingsOf(read)).not.toContain('finding.officeInterim');
  });
});

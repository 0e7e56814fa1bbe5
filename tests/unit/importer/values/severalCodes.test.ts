import { describe, expect, it } from 'vitest';
import {
  namesSeveralCodes,
  readCodesAndTitles,
  readTitleAndCode,
} from '../../../../src/importer/values/codes.ts';
import { readListedDeliverable } from '../../../../src/importer/values/listedDeliverable.ts';

describe('several deliverables in one cell', () => {
  it.each([
    'D1.1, D1.2',
    'D1.1,D1.2',
    'D1.1; D1.2',
    'D1.1;D1.2',
    'D1.1 ; and D1.2',
    'D1.1, and D1.2',
    'D1.1 & D1.2',
    'D1.1&D1.2',
    'D1.1 and D1.2',
    'D1.1/D1.2',
    'D1.1 / D1.2',
    'D1.1 – D1.4',
    'D1.1 -- D1.4',
    'D1.1-D1.4',
    'D1.1, 1.2',
    'D1.1, 1.2.3a, 12',
    'D1.1, 120.14',
    'D1.1, FG-TK-O-012',
    'D3 D4',
    'D3 D4 D5',
  ])('are told by their codes alone: “%s”', (words) => {
    expect(namesSeveralCodes(words)).toBe(true);
  });

  it.each([
    'D1.1',
    'D1.1 Terms',
    'FG TK D1.1',
    'Deliverable 3',
    'D1.1, Rev.1',
    'D1.1, version2',
    'D1.1, part 2',
    'D1.1, x2',
    'D1.1, 1234',
    'D1.1, Terms',
    '1.1, 1.2 and more',
    `D1.1, ${'D1.2, '.repeat(40)}D1.3`,
  ])('are not what “%s” tells of', (words) => {
    expect(namesSeveralCodes(words)).toBe(false);
  });

  it('may have their titles beside them', () => {
    const both = [
      { code: 'D1.1', title: 'Terms' },
      { code: 'D1.2', title: 'Map' },
    ];
    for (const words of [
      'D1.1 Terms; D1.2 Map',
      'D1.1: Terms, D1.2: Map',
      'D1.1 Terms, and D1.2 Map',
      'D1.1 – Terms - D1.2 – Map',
    ])
      expect([words, readCodesAndTitles(words)]).toEqual([words, both]);
    expect(readCodesAndTitles('D1.1 Terms')).toEqual(both.slice(0, 1));
    for (const words of ['D1.1 and D1.2 Terms', 'D1.1, D1.2 Terms', 'Terms'])
      expect([words, readCodesAndTitles(words)]).toEqual([words, null]);
  });

  it('may have the code of one behind its title', () => {
    for (const words of ['Map of tea (D2.1)', 'Map of tea(D2.1).', ' Map of tea (D2.1) '])
      expect([words, readTitleAndCode(words)]).toEqual([words, { code: 'D2.1', title: 'Map of tea' }]);
    for (const words of ['Map of tea (draft)', '(D2.1)', 'Map (of tea) (D2.1)', 'Map of tea (D2.1) draft'])
      expect([words, readTitleAndCode(words)]).toEqual([words, null]);
  });
});

describe('a deliverable in a list', () => {
  const told: [string, Record<string, string>, string | null][] = [
    ['D1 Map (completed)', { Status: 'completed' }, null],
    ['D1 Map (draft)', { Status: 'draft' }, null],
    ['D1 Map [first draft in May 2021]', { Status: 'first draft in May 2021' }, null],
    ['D1 Map – completed', { Status: 'completed' }, null],
    ['D1 Map, in progress', { Status: 'in progress' }, null],
    ['D1 Map (approved, Q2 2021)', { Status: 'approved, Q2 2021' }, null],
    ['D1 Map (due by mid-May 2021)', { Due: 'mid-May 2021' }, null],
    ['D1 Map – target date: end of 2021', { 'Target date': 'end of 2021' }, null],
    ['D1 Map (Status: final draft)', { Status: 'final draft' }, null],
    ['D1 Map (WG2)', {}, '2'],
    ['D1 Map (Working group 2)', {}, '2'],
    ['D1 Map (WG no. 2)', {}, '2'],
    ['D1 Map (sub-group 2; due 2021)', { Due: '2021' }, '2'],
    ['D1 Map (WG-2), completed.', { Status: 'completed' }, '2'],
    ['D1, Map', {}, null],
    ['D1 “Map”: completed', { Status: 'completed' }, null],
  ];
  it.each(told)('has its facts behind its title: “%s”', (text, extra, group) => {
    const read = readListedDeliverable(text);
    expect([read?.code, read?.title.replace(/[“”]/g, ''), read?.extra, read?.group, read?.unclear]).toEqual([
      'D1',
      'Map',
      extra,
      group,
      null,
    ]);
  });

  it.each<[string, string]>([
    ['D1 Map – draft', 'draft'],
    ['D1 Map (completed, draft)', 'completed, draft'],
    ['D1 Map (WG1, WG2)', 'WG1, WG2'],
    ['D1 Map – due in spring', 'due in spring'],
    ['D1 Map, completed soon', 'completed soon'],
    ['D1 Map (status is open)', 'status is open'],
  ])('keeps its whole words where it is in doubt what the last of them mean: “%s”', (text, unclear) => {
    expect(readListedDeliverable(text)).toEqual({
      code: 'D1',
      title: text.slice(3),
      extra: {},
      group: null,
      unclear,
    });
  });

  it.each(['D1 was approved', 'D1 Has been sent', 'D1, D2 Map', 'D1, Map was approved', 'Map', 'D1'])(
    'is not what “%s” tells of',
    (text) => {
      expect(readListedDeliverable(text)).toBeNull();
    },
  );

  it('keeps words in brackets that are no fact', () => {
    for (const title of ['Map (of tea)', 'Map – of tea', 'Map, of tea', 'Waste (WG)', 'Statuses: many'])
      expect([title, readListedDeliverable(`D1 ${title}`)?.title]).toEqual([title, title]);
  });
});

it('Several deliverables in one text may be joined by more than one “and”', () => {
  const titles = (text: string) => readCodesAndTitles(text)?.map(({ title }) => title);
  expect(titles('D2.1: Terms and D2.2: Map, D2.3: Tests and D2.4: Plan')).toEqual([
    'Terms',
    'Map',
    'Tests',
    'Plan',
  ]);
  expect(titles('D1.1 Use of D1 and D2 Codes, D1.2 Map and D1.3 Plan')).toEqual([
    'Use of D1 and D2 Codes',
    'Map',
    'Plan',
  ]);
});

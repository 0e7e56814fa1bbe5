import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../src/format/brackets.ts';
import { joinedApart } from '../../../src/format/clauses.ts';
import { formatFilter } from '../../../src/format/filters.ts';
import { enumerated, formatFirst, formatList, formatOrigin, formatSome } from '../../../src/format/lists.ts';
import { formatPerson } from '../../../src/format/people.ts';
import { formatPlace } from '../../../src/format/places.ts';
import { betweenSentences, labelOf, sentenceOf } from '../../../src/format/sentences.ts';
import { aGroup } from '../../support/builders.ts';
import { english } from '../../support/words.ts';

describe('a list', () => {
  it('is joined as its language joins', () => {
    expect(formatList(english, [])).toBe('');
    expect(formatList(english, ['Geneva'])).toBe('Geneva');
    expect(formatList(english, ['Geneva', 'Bern'])).toBe('Geneva and Bern');
    expect(formatList(english, ['Geneva', 'Bern', 'Moscow'])).toBe('Geneva, Bern and Moscow');
  });
});

describe('what is put beside something', () => {
  it('has the signs of its language', () => {
    const chinese = { language: 'zh' } as const;
    expect(`Abbie Barbir${bracketed(english, 'a.i.')}`).toBe('Abbie Barbir (a.i.)');
    expect(`Abbie Barbir${bracketed(chinese, '临时')}`).toBe('Abbie Barbir（临时）');
    expect(enumerated(english, ['D1.1', 'D1.2'])).toBe('D1.1, D1.2');
    expect(enumerated(chinese, ['D1.1', 'D1.2'])).toBe('D1.1、D1.2');
    const others = (['ar', 'fr', 'zh'] as const).map((language) => ({ language }));
    expect(
      [english, ...others].map((words) => joinedApart(words, ['A', 'B']).replace(/[\u2066-\u2069]/g, '')),
    ).toEqual(['A; B', 'A؛ B', 'A\u00a0; B', 'A；B']);
    expect([english, ...others].map((words) => labelOf(words, 'A'))).toEqual([
      'A: ',
      'A: ',
      'A\u00a0: ',
      'A：',
    ]);
    expect([english, chinese].map((words) => sentenceOf(words, 'A'))).toEqual(['A.', 'A。']);
    expect([english, chinese].map((words) => `A${betweenSentences(words)}B`)).toEqual(['A B', 'AB']);
  });
});

describe('a list that is too long to be read', () => {
  const codes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'];

  it('ends with how many more there are, unless it is hardly longer', () => {
    expect(formatFirst(english, codes, 2)).toBe('D1, D2 and 4 more');
    expect(formatFirst(english, codes, 3)).toBe('D1, D2, D3, D4, D5, D6');
    expect(formatFirst(english, [], 3)).toBe('');
  });
});

describe('a list within a sentence', () => {
  const groups = (count: number) => Array.from({ length: count }, (_, index) => `WG ${index + 1}`);

  it('names all of a few, and of more than 24 the first, with how many more', () => {
    expect(formatSome(english, groups(2))).toBe('WG 1 and WG 2');
    expect(formatSome(english, groups(24))).toMatch(/, WG 23 and WG 24$/);
    expect(formatSome(english, groups(28))).toMatch(/, WG 24 and 4 more$/);
    expect(formatSome(english, groups(3), 2)).not.toContain('and WG 3');
  });
});

describe('what a table is filtered by', () => {
  const groups = ['1', '2', '3'].map((number) => aGroup(number));

  it('is told in words: groups in their order, then what is searched for', () => {
    expect(formatFilter(english, groups, { workingGroups: ['3', '1'], query: '  ledger ' })).toBe(
      'Only WG 1, WG 3 and what matches “ledger”.',
    );
    expect(formatFilter(english, groups, { workingGroups: ['2'], query: ' ' })).toBe('Only WG 2.');
  });

  it('is nothing where nothing is left out', () => {
    expect(formatFilter(english, groups, { workingGroups: [], query: ' ' })).toBeNull();
  });
});

describe('a place in a report', () => {
  it('is told in the report’s own labels, as far as it is known', () => {
    expect(formatPlace(english, { section: 'Meetings' })).toBe('Meetings');
    expect(
      formatPlace(english, { section: 'Meetings', table: 1, row: 'Total participants', column: 'Bern' }),
    ).toBe('Meetings, table 1, row “Total participants”, column “Bern”');
    expect(formatPlace(english, { section: 'Next steps', item: 2, paragraph: 3 })).toBe(
      'Next steps, item 2, paragraph 3',
    );
  });
});

describe('where somebody comes from', () => {
  it('is told as far as the report tells it', () => {
    expect(formatOrigin({ affiliation: 'Swisscom', country: 'Switzerland' })).toBe('Swisscom, Switzerland');
    expect(formatOrigin({ affiliation: null, country: 'China' })).toBe('China');
    expect(formatOrigin({ affiliation: 'Aetna', country: null })).toBe('Aetna');
    expect(formatOrigin({ affiliation: null, country: null })).toBe('');
  });
});

describe('a person', () => {
  it('is named with where they come from, as far as the report tells it', () => {
    const person = { name: 'David Watrin', affiliation: 'Swisscom', country: null };
    expect(formatPerson({ ...person, country: 'Switzerland' })).toBe('David Watrin, Swisscom, Switzerland');
    expect(formatPerson(person)).toBe('David Watrin, Swisscom');
    expect(formatPerson({ ...person, affiliation: null })).toBe('David Watrin');
  });
});

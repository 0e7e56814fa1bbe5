import { describe, expect, it } from 'vitest';
import { joinedApart } from '../../../src/format/clauses.ts';
import { formatCount } from '../../../src/format/counts.ts';
import { formatDate, formatDays, formatShortDays } from '../../../src/format/dates.ts';
import { formatList, joined } from '../../../src/format/lists.ts';
import { formatShare } from '../../../src/format/numbers.ts';
import { labelOf } from '../../../src/format/sentences.ts';
import { formatTimeOfDay } from '../../../src/format/times.ts';
import { page } from '../../../src/i18n/en/page.ts';
import { type Language, languages, locales } from '../../../src/i18n/languages.ts';
import { type PagePart, wordsOf } from '../../../src/i18n/words.ts';

/** Formats ask for the language alone; what it says stands elsewhere. */
const wordsIn = (language: Language) => wordsOf<PagePart>(language, locales[language], page);

/** Marks of direction and the widths of blanks are the language's own business here. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');

describe.each<[Language, string[]]>([
  ['ar', ['17 أكتوبر 2017', '17–19 أكتوبر 2017', '29 نوفمبر – 1 ديسمبر 2019', '1,234', '36%']],
  ['en', ['17 October 2017', '17–19 October 2017', '29 November – 1 December 2019', '1,234', '36%']],
  [
    'es',
    [
      '17 de octubre de 2017',
      '17–19 de octubre de 2017',
      '29 de noviembre – 1 de diciembre de 2019',
      '1234',
      '36 %',
    ],
  ],
  ['fr', ['17 octobre 2017', '17–19 octobre 2017', '29 novembre – 1 décembre 2019', '1 234', '36 %']],
  ['ru', ['17 октября 2017 г.', '17–19 октября 2017 г.', '29 ноября – 1 декабря 2019 г.', '1 234', '36 %']],
  ['zh', ['2017年10月17日', '2017年10月17–19日', '2019年11月29日–12月1日', '1,234', '36%']],
])('%s', (language, [date, days, months, count, share]) => {
  const words = wordsIn(language);

  it('writes dates, ranges, numbers and per cents its own way', () => {
    expect(plain(formatDate(words, '2017-10-17'))).toBe(date);
    expect(plain(formatDays(words, '2017-10-17', '2017-10-19'))).toBe(days);
    expect(plain(formatDays(words, '2019-11-29', '2019-12-01'))).toBe(months);
    expect(formatDays(words, '2017-10-17', '2017-10-17')).toBe(formatDate(words, '2017-10-17'));
    expect(plain(formatCount(words, 1234))).toBe(count);
    expect(plain(formatShare(words, 0.36))).toBe(share);
  });

  it('has Latin digits wherever there are digits', () => {
    const shown = [
      formatDays(words, '2019-12-30', '2020-01-02'),
      formatShortDays(words, '2019-12-30', '2020-01-02'),
      formatTimeOfDay(words, 0),
      words.t('overview.meetings', { n: 1234 }),
    ].join(' ');
    expect(shown).toMatch(/\d/);
    expect(shown.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
  });
});

it('No line begins with the sign that ends a Russian date', () => {
  const words = wordsIn('ru');
  expect(formatDate(words, '2017-05')).toBe('май 2017\u00a0г.');
  expect(formatDate(words, '2017-10-17')).toBe('17 октября 2017\u00a0г.');
  expect(formatDays(words, '2017-10-17', '2017-10-19')).toBe('17–19 октября 2017\u00a0г.');
});

it('Chinese ranges leave out what both days share, and nothing else', () => {
  const words = wordsIn('zh');
  expect(formatDays(words, '2019-12-30', '2020-01-02')).toBe('2019年12月30日–2020年1月2日');
  expect(formatShortDays(words, '2017-10-17', '2017-10-19')).toBe('2017年10月17–19日');
});

it('Lists and what stands side by side have the signs of their language', () => {
  const told = languages.map((language) => {
    const words = wordsIn(language);
    const parts = ['A', 'B', 'C'];
    return [formatList(words, parts), joined(words, parts), joinedApart(words, parts), labelOf(words, 'A')];
  });
  // Read from the right, what is written from the left is set apart, or the list would turn round.
  const [a, b, c] = ['A', 'B', 'C'].map((part) => `\u2068${part}\u2069`);
  expect(told.map((texts) => texts.map(plain))).toEqual([
    [`${a} و${b} و${c}`, `${a}، ${b}، ${c}`, `${a}؛ ${b}؛ ${c}`, 'A: '],
    ['A, B and C', 'A, B, C', 'A; B; C', 'A: '],
    ['A, B y C', 'A, B, C', 'A; B; C', 'A: '],
    ['A, B et C', 'A, B, C', 'A ; B ; C', 'A : '],
    ['A, B и C', 'A, B, C', 'A; B; C', 'A: '],
    ['A、B和C', 'A，B，C', 'A；B；C', 'A：'],
  ]);
});

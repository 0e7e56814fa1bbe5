import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/i18n/words.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { fc } from '../../support/properties.ts';

const part = {
  plain: 'Meetings',
  filled: '{by} more than {place} ({before})',
  twice: '{place}, {place}',
  counted: { one: '{n} month', other: '{n} months' },
  unit: { one: 'deliverable', other: 'deliverables' },
} as const;

const { t, parts, language, locale } = wordsOf<typeof part>('en', 'en-GB', part);

describe('the words of a language', () => {
  it('know their language and its locale', () => {
    expect([language, locale]).toEqual(['en', 'en-GB']);
  });

  it('give a message as it stands, and one with its gaps filled', () => {
    expect(t('plain')).toBe('Meetings');
    expect(t('filled', { by: 5, place: 'Geneva', before: 7 })).toBe('5 more than Geneva (7)');
    expect(t('twice', { place: 'Bern' })).toBe('Bern, Bern');
  });

  it('choose the form that the number asks for, also where it is not printed', () => {
    expect([0, 1, 2].map((n) => t('counted', { n }))).toEqual(['0 months', '1 month', '2 months']);
    expect([0, 1, 2].map((n) => t('unit', { n }))).toEqual(['deliverables', 'deliverable', 'deliverables']);
  });

  it('count by the rules of their own language', () => {
    const arabic: Catalogue<Pick<typeof part, 'counted'>> = {
      counted: { zero: 'z', one: 'o', two: 't', few: 'f{n}', many: 'm{n}', other: 'r{n}' },
    };
    const words = wordsOf<Pick<typeof part, 'counted'>>('ar', 'ar', arabic);
    expect([0, 1, 2, 3, 11, 100].map((n) => words.t('counted', { n })).join(' ')).toBe('z o t f3 m11 r100');
    const russian = wordsOf<Pick<typeof part, 'counted'>>('ru', 'ru', { counted: { one: 'o', other: 'r' } });
    expect([21, 22].map((n) => russian.t('counted', { n }))).toEqual(['o', 'r']);
  });

  it('put any filling in as it is, with signs that mean something elsewhere', () => {
    for (const place of ['$&', '$1', '{by}', '{before}', '<b>', '\\', '']) {
      expect(t('filled', { by: 1, place, before: 2 })).toBe(`1 more than ${place} (2)`);
    }
    fc.assert(
      fc.property(fc.string(), fc.string(), (by, place) => {
        expect(t('filled', { by, place, before: 0 })).toBe(`${by} more than ${place} (0)`);
      }),
    );
  });

  it('come in pieces where a filling is more than text', () => {
    const link = { element: 'a' };
    expect(parts('filled', { by: link, place: 'Bern', before: 3 })).toEqual([
      link,
      ' more than ',
      'Bern',
      ' (',
      3,
      ')',
    ]);
    expect(parts('counted', { n: 1 })).toEqual(['1', ' month']);
  });

  it('write a count as their language writes numbers', () => {
    expect(t('counted', { n: 1234567 })).toBe('1,234,567 months');
    const french = wordsOf<Pick<typeof part, 'counted'>>('fr', 'fr', {
      counted: { one: '{n} mois', many: '{n} de mois', other: '{n} mois' },
    });
    expect(french.t('counted', { n: 2_000_000 }).replace(/\s/g, ' ')).toBe('2 000 000 de mois');
  });

  it('set apart what is written in the other direction, and nothing else', () => {
    const arabic = wordsOf<Pick<typeof part, 'filled'>>('ar', 'ar', { filled: '{by} {place} {before}' });
    expect(arabic.t('filled', { by: '5', place: 'Bern', before: 'جنيف' })).toBe('5 \u2068Bern\u2069 جنيف');
    expect(arabic.t('filled', { by: '5', place: 'Москва', before: '北京' })).toBe(
      '5 \u2068Москва\u2069 \u2068北京\u2069',
    );
    expect(t('filled', { by: 5, place: 'جنيف', before: 'Bern' })).toBe('5 more than \u2068جنيف\u2069 (Bern)');
  });

  it('set apart what begins with a number or a sign, and leave what is more than text as it is', () => {
    const arabic = wordsOf<Pick<typeof part, 'filled'>>('ar', 'ar', { filled: '{by} {place} {before}' });
    expect(arabic.t('filled', { by: '(2018) Bern', place: 'جنيف SG13', before: '+5' })).toBe(
      '\u2068(2018) Bern\u2069 \u2068جنيف SG13\u2069 +5',
    );
    const link = { element: 'a' };
    expect(arabic.parts('filled', { by: link, place: 1, before: 2 })).toEqual([link, ' ', 1, ' ', 2]);
  });

  it('do not set apart as a whole what is set apart part by part', () => {
    const arabic = wordsOf<Pick<typeof part, 'filled'>>('ar', 'ar', { filled: '{by} {place} {before}' });
    const list = '\u2068Bern\u2069، \u2068London\u2069';
    expect(arabic.t('filled', { by: '', place: list, before: '' }).trim()).toBe(list);
  });
});

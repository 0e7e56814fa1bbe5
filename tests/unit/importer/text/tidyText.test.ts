import { describe, expect, test } from 'vitest';
import { foldPunctuation } from '../../../../src/importer/text/fold.ts';
import { tidyText } from '../../../../src/importer/text/tidyText.ts';
import { anyText, fc, runsFrom } from '../../../support/properties.ts';

describe('Words as they are kept', () => {
  test.each([
    ['blanks of every kind are single ones', ' Annex\u00a0A \u2009\t B\u3000 ', 'Annex A B'],
    ['letters and their accents are one', 'Gene\u0300ve', 'Genève'],
    ['soft hyphens and zero-width blanks are gone', 'deliver\u00ad\u200bables\ufeff', 'deliverables'],
    ['control characters are gone', 'Gen\u0000\u0007eva', 'Geneva'],
    ['dashes and quotes stay', '‘Côte d’Ivoire’ – “2–3”', '‘Côte d’Ivoire’ – “2–3”'],
    ['joiners stay in Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['joiners stay in Sinhala', 'ශ්\u200dරී', 'ශ්\u200dරී'],
    ['joiners are gone between Latin letters and at the end of a word', 'Gen\u200deva می\u200c', 'Geneva می'],
    ['direction marks are gone where all is written from the left', '24\u200e, \u202egnp\u202c', '24, gnp'],
    [
      'direction marks stay where something is written from the right',
      'مرحبا\u200f (ITU)',
      'مرحبا\u200f (ITU)',
    ],
    ['blanks of a keyboard are single ones', '  tea  and\tmilk \t ', 'tea and milk'],
    ['blanks around what is invisible are one', 'tea \u200b and \u00ad\u200b milk', 'tea and milk'],
    [
      'joiners stay between letters far up in Unicode',
      '\u{11005}\u200d\u{11006}',
      '\u{11005}\u200d\u{11006}',
    ],
    ['joiners are gone at the beginning', '\u200dक', 'क'],
    ['joiners are gone behind a Latin letter, whatever stands before it', 'कa\u200dक', 'कaक'],
    ['joiners are gone before a Latin letter, whatever stands behind it', 'क\u200daक', 'कaक'],
  ])('%s', (_, text, tidy) => expect(tidyText(text)).toBe(tidy));

  test.each([
    [30, 30],
    [31, 30],
    [500, 30],
  ])('%i marks on one letter are %i', (told, kept) => {
    const piled = (count: number) => `x${'\u0323'.repeat(count)}`;
    expect(tidyText(`${piled(told)}y ${piled(2)}`)).toBe(`${piled(kept)}y ${piled(2)}`);
  });

  test('Marks are counted letter by letter', () => {
    const letters = `x${'\u0323'.repeat(20)}ж${'\u0323'.repeat(20)}ж`;
    expect(tidyText(letters)).toBe(letters);
  });

  test('Tidying twice changes nothing more', () => {
    const odd = fc.constantFrom(
      ' ',
      '\t',
      '\u00a0',
      '\u200c',
      '\u200f',
      '\u0301',
      'ع',
      'e',
      '\u00ad',
      '\ufeff',
    );
    const letters = fc.array(fc.oneof(odd, fc.string({ maxLength: 3 }))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(letters, (text) => tidyText(tidyText(text)) === tidyText(text)),
      runsFrom(4),
    );
  });
});

describe('Words folded for parsing', () => {
  test('have one dash, one quotation mark of each kind and one blank', () => {
    expect(foldPunctuation('17‒19\u00a0–—−‐ ‘a’ “b” «c»')).toBe(`17-19 ---- 'a' "b" "c"`);
  });

  test('keep every other character in its place', () => {
    fc.assert(
      fc.property(anyText(), (text) => foldPunctuation(text).length === text.length),
      runsFrom(4),
    );
  });
});

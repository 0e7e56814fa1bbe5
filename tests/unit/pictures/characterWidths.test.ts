import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../../src/pictures/textWidth.ts';

/** Characters, and how many hundredths of the size of type each of them takes at most. */
const widths: [string, string, number][] = [
  ['marks on a letter and joiners', '\u0301\u064e\u20dd\u200d\u00ad\u2066', 0],
  ['spaces, stops and narrow letters', " \u00a0.,:;!|'’‘ijlI()[]/·ا", 42],
  ['letters with a short stroke, quotes and hyphens', 'ftrJ"“”-', 50],
  ['digits', '0123456789', 65],
  ['the widest letters and signs', 'MWm@%—…ЖМШЩЮжмшщюыЫФф', 102],
  ['capitals', 'ABCDEFGHKLNOPQRSTUVXYZÀÇÖÞ', 80],
  ['small letters', 'abcdeghknopqsuvwxyzßàéîöÿ–', 66],
  ['Greek and Cyrillic letters', 'ΑωАБагя', 80],
  ['other Latin letters', 'łšŁẞ', 85],
  ['Hebrew and Arabic letters', 'אعبﭐﹰﺀ', 85],
  ['Chinese, Japanese and Korean signs, pictures, and all the rest', '日本あ한🎉≈−', 105],
];

describe('The widest a character can be', () => {
  it.each(widths)('%s', (_, characters, hundredths) => {
    const found = [...characters].map((one) => [one, Math.round(textWidth(one, { size: 100 }))]);
    expect(found).toEqual([...characters].map((one) => [one, hundredths]));
  });

  it('is an eighth more, and no more, in bold', () => {
    expect(textWidth('AB', { size: 100, bold: true })).toBeCloseTo(160 * 1.12);
    expect(textWidth('AB', { size: 100, bold: false })).toBeCloseTo(160);
  });
});

const type = { size: 100 };

describe('Fitting and wrapping', () => {
  it('cuts a text at the last letter that leaves room for the dots, and no blank before them', () => {
    expect(fitText('0000', type, 260)).toBe('0000');
    expect(fitText('0000', type, 259)).toBe('00…');
    expect(fitText('0000', type, 130 + 102)).toBe('00…');
    expect(fitText('0000', type, 130 + 101)).toBe('0…');
    expect(fitText('0 000', type, 65 + 42 + 102)).toBe('0…');
    expect(fitText('0000', type, 10)).toBe('…');
  });

  it('fills a line to the last of its room', () => {
    const room = textWidth('00 00', type);
    expect(wrapText('00 00 00 00', type, room)).toEqual(['00 00', '00 00']);
    expect(wrapText('00 00 00 00', type, room - 1)).toEqual(['00', '00', '00', '00']);
    expect(wrapText('000000', type, 130)).toEqual(['00', '00', '00']);
    expect(wrapText('0000 0', type, 130)).toEqual(['00', '00', '0']);
  });

  it('sets a letter a line where not even one has room', () => {
    expect(wrapText('000', type, 10)).toEqual(['0', '0', '0']);
  });

  it('has no line for nothing or for blanks, and none at the end of a text', () => {
    expect(wrapText('', type, 500)).toEqual([]);
    expect(wrapText('   ', type, 500)).toEqual([]);
    expect(wrapText('\u00a0', type, 500)).toEqual([]);
    expect(wrapText('  0  ', type, 500)).toEqual(['0']);
    expect(wrapText('0 0', type, 65)).toEqual(['0', '0']);
  });

  it('takes blanks at the beginning of a line for nothing, and keeps those within', () => {
    expect(wrapText('  00', type, 130)).toEqual(['00']);
    expect(wrapText('  00 00', type, 303)).toEqual(['00 00']);
    expect(wrapText('  00 00', type, 250)).toEqual(['00', '00']);
    expect(wrapText('0  0', type, 500)).toEqual(['0  0']);
  });

  it('begins a new line behind hyphens and strokes, also where there are several', () => {
    expect(wrapText('00-00', type, 200)).toEqual(['00-', '00']);
    expect(wrapText('00/00', type, 200)).toEqual(['00/', '00']);
    expect(wrapText('00--00', type, 230)).toEqual(['00--', '00']);
    expect(wrapText('00 -- 00', type, 150)).toEqual(['00', '--', '00']);
    expect(wrapText('00 --', type, 230)).toEqual(['00', '--']);
    expect(wrapText('UIT-Tab', type, 300)).toEqual(['UIT-', 'Tab']);
    expect(wrapText('00-T 00', type, 310)).toEqual(['00-T', '00']);
    expect(wrapText('A-T-00', type, 300)).toEqual(['A-T-', '00']);
  });

  it('goes on in the last line of a word that was broken', () => {
    expect(wrapText('000 0', type, 180)).toEqual(['00', '0 0']);
  });
});

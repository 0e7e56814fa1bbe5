import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../../src/pictures/textWidth.ts';

const type = { size: 16 };

describe('textWidth', () => {
  it('grows with the size of type and with bold', () => {
    expect(textWidth('Geneva', { size: 32 })).toBeCloseTo(2 * textWidth('Geneva', type));
    expect(textWidth('Geneva', { size: 16, bold: true })).toBeGreaterThan(textWidth('Geneva', type));
  });

  it('counts a Chinese sign as a square and a mark on a letter as nothing', () => {
    expect(textWidth('日', type)).toBeGreaterThanOrEqual(16);
    expect(textWidth('e\u0301', type)).toBe(textWidth('e', type));
  });
});

describe('fitText and wrapText', () => {
  it('cut only what does not fit, and say so', () => {
    expect(fitText('Geneva', type, 200)).toBe('Geneva');
    const cut = fitText('Saint-Quentin-en-Yvelines', type, 100);
    expect(cut).toMatch(/^Saint.*…$/);
    expect(textWidth(cut, type)).toBeLessThanOrEqual(100);
  });

  it('keep together what a no-break space joins', () => {
    const room = textWidth('17–19 октября 2017', type) + 1;
    expect(wrapText('17–19 октября 2017\u00a0г.', type, room)).toEqual(['17–19 октября', '2017\u00a0г.']);
  });

  it('break a word behind a hyphen, but leave no letter alone', () => {
    const narrow = textWidth('Commissions de l’UIT-', type) + 1;
    expect(wrapText('Commissions de l’UIT-T', type, narrow)).toEqual(['Commissions de', 'l’UIT-T']);
    expect(wrapText('CEN-CENELEC', type, textWidth('CENELEC', type) + 1)).toEqual(['CEN-', 'CENELEC']);
  });

  it('break lines between words, and a word that is too long where it must', () => {
    const lines = wrapText('United Nations Economic Commission', type, 120);
    expect(lines.join(' ')).toBe('United Nations Economic Commission');
    for (const line of [...lines, ...wrapText('Donaudampfschifffahrt', type, 60)]) {
      expect(textWidth(line, type)).toBeLessThanOrEqual(120);
    }
    expect(wrapText('Donaudampfschifffahrt', type, 60).join('')).toBe('Donaudampfschifffahrt');
  });
});

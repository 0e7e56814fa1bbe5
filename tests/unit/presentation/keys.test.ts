import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../src/presentation/keys.ts';

const withLetters = { withLetters: true, direction: 'ltr' } as const;
const withoutLetters = { withLetters: false, direction: 'ltr' } as const;

describe('keys', () => {
  it('go on to the left where one reads from the right; clickers and the keys up and down do as ever', () => {
    const asked = (key: string) => askedBy(key, { withLetters: true, direction: 'rtl' });
    for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown']) expect(asked(key)).toEqual({ command: 'next' });
    for (const key of ['ArrowRight', 'ArrowUp', 'PageUp'])
      expect(asked(key)).toEqual({ command: 'previous' });
  });

  it('turn slides whether single letters are keys or not', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown']) {
      expect(askedBy(key, withoutLetters)).toEqual({ command: 'next' });
      expect(askedBy(key, withLetters)).toEqual({ command: 'next' });
    }
  });

  it('of a single character ask for nothing once they are switched off', () => {
    for (const key of ['o', 'B', '.', ',', '?', '7', 'p']) {
      expect(askedBy(key, withLetters)).not.toBeNull();
      expect(askedBy(key, withoutLetters)).toBeNull();
    }
  });

  it('that mean nothing ask for nothing', () => {
    for (const key of ['x', 'Tab', 'Shift', 'F5']) expect(askedBy(key, withLetters)).toBeNull();
  });
});

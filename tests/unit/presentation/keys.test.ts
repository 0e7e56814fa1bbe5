import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../src/presentation/keys.ts';

describe('keys', () => {
  it('turn slides whether single letters are keys or not', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown']) {
      expect(askedBy(key, false)).toEqual({ command: 'next' });
      expect(askedBy(key, true)).toEqual({ command: 'next' });
    }
  });

  it('of a single character ask for nothing once they are switched off', () => {
    for (const key of ['o', 'B', '.', ',', '?', '7', 'p']) {
      expect(askedBy(key, true)).not.toBeNull();
      expect(askedBy(key, false)).toBeNull();
    }
  });

  it('that mean nothing ask for nothing', () => {
    for (const key of ['x', 'Tab', 'Shift', 'F5']) expect(askedBy(key, true)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { bareCode } from '../../../src/analysis/deliverableCode.ts';

describe('a deliverable’s code without the group’s name', () => {
  it.each([
    ['D1.1', 'D1.1'],
    ['FG ABC D1.1', 'D1.1'],
    ['FG-ABC-D1.1', 'D1.1'],
    ['fgabc: d1.1', 'D1.1'],
    ['FG ABCD1.1', 'D1.1'],
    [' D1.1 ', 'D1.1'],
  ])('is what both ways of writing it share: %s', (code, bare) => {
    expect(bareCode(code, 'FG ABC')).toBe(bare);
  });

  it.each(['FG XYZ D1.1', 'FG ABC', 'ABC D1.1', 'FG', 'FG AB'])(
    'keeps what is not the name, or nothing but the name or a part of it: %s',
    (code) => {
      expect(bareCode(code, 'FG ABC')).toBe(code);
    },
  );

  it('keeps apart what separators keep apart', () => {
    expect(bareCode('D1-1', 'FG ABC')).not.toBe(bareCode('D11', 'FG ABC'));
  });
});

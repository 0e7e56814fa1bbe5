import { describe, expect, it } from 'vitest';
import {
  groupInCode,
  readCode,
  readCodeAndTitle,
  readGroupAndTitle,
  readGroupNumber,
} from '../../../../src/importer/values/codes.ts';

describe('the code of a deliverable', () => {
  it.each([
    'D1.1',
    'D1',
    'D12.34',
    'ABC-D4',
    'DEL 10.24',
    'DEL10',
    'FG DLT D1.1',
    'FG TK-2030 D1',
    'FG-TK-2030-D1.1',
    'FG AI-NAT DEL 2',
    'D-A1',
    'Deliverable 3',
    'TR.7',
    'D.WG1-02',
  ])('%s is one, kept as the report writes it', (code) => {
    expect(readCode(code)).toBe(code);
    expect(readCodeAndTitle(`${code} Terms & definitions`)).toEqual({ code, title: 'Terms & definitions' });
    expect(readCodeAndTitle(`${code}: Terms`)).toEqual({ code, title: 'Terms' });
    expect(readCodeAndTitle(`${code} – 5G terms`)).toEqual({ code, title: '5G terms' });
  });

  it.each(['Terms', 'Draft', '39', 'TBD', '', 'Deliverables', 'FG TK-2030', 'Tea-Cups D1'])(
    '“%s” is none',
    (words) => {
      expect(readCode(words)).toBeNull();
      expect(readCodeAndTitle(words)).toBeNull();
    },
  );

  it('is never cut in two', () => {
    expect(readCode('FG TK-D1 D2')).toBeNull();
    expect(readCodeAndTitle('D1.1')).toBeNull();
    expect(readCodeAndTitle('D10.24')).toBeNull();
  });

  it.each([
    ['D1.2', '1'],
    ['D12.1', '12'],
    ['FG DLT D3.1', '3'],
    ['DEL 10.24', '10'],
    ['ABC-D4', null],
    ['TR.7', null],
  ])('%s is of working group %s', (code, group) => {
    expect(groupInCode(code)).toBe(group);
  });
});

describe('a working group', () => {
  it.each([
    ['1', '1'],
    ['WG1', '1'],
    ['WG 1', '1'],
    ['Working Group 12', '12'],
    ['TG-3', '3'],
    ['TG-Symptom', 'Symptom'],
    ['Sub-group B', 'B'],
    ['A', 'A'],
    ['2.', '2'],
  ])('%s has the number %s', (words, number) => {
    expect(readGroupNumber(words)).toBe(number);
  });

  it.each([
    ['WG1: Terms', '1', 'Terms'],
    ['WG 2 – Use cases', '2', 'Use cases'],
    ['Working Group 3 (Roads) is new', '3', 'Roads'],
    ['Topic group A: Ears', 'A', 'Ears'],
  ])('%s has number and title', (words, number, title) => {
    expect(readGroupAndTitle(words, false)).toMatchObject({ number, title });
  });

  it('takes a blank for a colon only where nothing else can stand', () => {
    expect(readGroupAndTitle('WG1 Terms', true)).toMatchObject({ number: '1', title: 'Terms' });
    expect(readGroupAndTitle('WG1 and WG2 met twice.', false)).toBeNull();
  });
});

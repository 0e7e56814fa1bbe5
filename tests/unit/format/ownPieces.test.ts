import { describe, expect, test } from 'vitest';
import { ownPieces } from '../../../src/format/ownPieces.ts';

describe('names of a report among words of the interface', () => {
  test('are every second piece of the text, which stays as it is', () => {
    const pieces = ownPieces('17 de moins que Geneva (81)', ['Bern', 'Geneva']);
    expect(pieces).toEqual(['17 de moins que ', 'Geneva', ' (81)']);
    expect(ownPieces('Geneva et Bern', ['Bern', 'Geneva'])).toEqual(['', 'Geneva', ' et ', 'Bern', '']);
    expect(ownPieces('0 réunion', ['Bern', ''])).toEqual(['0 réunion']);
  });

  test('are found whole, the longest first, and not within other words', () => {
    expect(ownPieces('Bernard, Bern', ['Bern'])).toEqual(['Bernard, ', 'Bern', '']);
    expect(ownPieces('prévue : Moscow, Russia', ['Moscow', 'Moscow, Russia'])).toEqual([
      'prévue : ',
      'Moscow, Russia',
      '',
    ]);
  });

  test('are found in whatever order they are given, and a part of one is no other', () => {
    expect(ownPieces('Bern et Geneva', ['Geneva', 'Bern'])).toEqual(['', 'Bern', ' et ', 'Geneva', '']);
    expect(ownPieces('Geneva Bern Oslo, Oslo', ['Bern Oslo', 'Geneva Bern', 'Oslo'])).toEqual([
      '',
      'Geneva Bern',
      ' ',
      'Oslo',
      ', ',
      'Oslo',
      '',
    ]);
    expect(ownPieces('Moscow, Russia; Russia', ['Russia', 'Moscow, Russia'])).toEqual([
      '',
      'Moscow, Russia',
      '; ',
      'Russia',
      '',
    ]);
    expect(ownPieces('Geneva, Genevan', ['Geneva', 'Geneva'])).toEqual(['', 'Geneva', ', Genevan']);
  });

  test('are found between Chinese letters and Arabic ones that set them apart', () => {
    expect(ownPieces('比Geneva少17', ['Geneva'])).toEqual(['比', 'Geneva', '少17']);
    expect(ownPieces('و\u2068Bern\u2069', ['Bern'])).toEqual(['و\u2068', 'Bern', '\u2069']);
  });

  test('may hold any sign', () => {
    expect(ownPieces('[a+b] (c*) \\d', ['[a+b]', '(c*)', '\\d'])).toEqual([
      '',
      '[a+b]',
      ' ',
      '(c*)',
      ' ',
      '\\d',
      '',
    ]);
  });

  test('that share a word are marked once, the longer one', () => {
    expect(ownPieces('Oslo Bern Geneva', ['Oslo Bern', 'Bern Geneva'])).toEqual(['Oslo ', 'Bern Geneva', '']);
  });

  test('are marked side by side, where their signs are no letters or are Chinese', () => {
    expect(ownPieces('中国北京', ['中国', '北京'])).toEqual(['', '中国', '', '北京', '']);
    expect(ownPieces('(c*)[a+b]', ['[a+b]', '(c*)'])).toEqual(['', '(c*)', '', '[a+b]', '']);
  });
});

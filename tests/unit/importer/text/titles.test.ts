import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/importer/text/readText.ts';
import { blockTexts } from '../../../support/blockText.ts';

const headingsOf = (text: string): string[] =>
  blockTexts(readText(strToU8(text)).value.blocks)
    .filter((block) => /^#+ /.test(block))
    .map((block) => block.replace(/^#+ /, ''));

describe('Titles of a plain text without blank lines around them', () => {
  test.each([
    [
      'are numbered through the document',
      'Introduction\nIt boils water.\n2. Meetings\nIt met in Bern.\n3. Future meetings\n- 3 May 2019, Lima',
      ['Introduction', '2. Meetings', '3. Future meetings'],
    ],
    [
      'have a tab behind the number',
      'Introduction\nIt boils.\n2.\tMeetings\nIt met.\n3.\tFuture meetings\nIt will meet.',
      ['Introduction', '2. Meetings', '3. Future meetings'],
    ],
    [
      'have no stop behind the number',
      'It boils.\n1 Lifetime\nIt lives for a year.\n2\tMeetings\nIt met.',
      ['1 Lifetime', '2 Meetings'],
    ],
    [
      'are about other things, too',
      'It boils.\n1. Establishment\nIt was made.\n2. Kettles\nThey boil.\n3. Meetings\nIt met.',
      ['1. Establishment', '2. Kettles', '3. Meetings'],
    ],
    [
      'have titles below them',
      'It boils.\n3. Meetings\n3.1 First meeting\nIt met.\n3.2 Second meeting\nIt met.\n4. Leadership\nAnn.',
      ['3. Meetings', '3.1 First meeting', '3.2 Second meeting', '4. Leadership'],
    ],
    [
      'have letters',
      'It boils.\nA. Background\nIt met.\nB. Meetings\nIt met.',
      ['A. Background', 'B. Meetings'],
    ],
    [
      'have Roman numbers',
      'It boils.\nIII. WORKING GROUPS\nTwo.\nIV. MEETINGS\nIt met.',
      ['III. WORKING GROUPS', 'IV. MEETINGS'],
    ],
    [
      'are in capitals',
      'It boils.\nMEETINGS\nIt met.\nCHAIRMAN AND VICE-CHAIRMEN\nAnn Roe leads.',
      ['MEETINGS', 'CHAIRMAN AND VICE-CHAIRMEN'],
    ],
    [
      'go on behind a list in one of them',
      'It boils.\n1. Background\nIt has:\n1. Cups of tea\nwith milk,\n2. Pots of tea\nwithout.\n2. Meetings\nIt met.',
      ['1. Background', '2. Meetings'],
    ],
    [
      'go on behind a list that ends where they go on',
      'It boils.\n1. Background\nIt has:\n1. Cups of tea\nwith milk.\n2. Meetings\nIt met.',
      ['1. Background', '2. Meetings'],
    ],
  ])('%s', (_, text, headings) => expect(headingsOf(text)).toEqual(headings));

  test.each([
    [
      'numbers right after each other',
      'It tells of:\n1. Background\n2. Meetings\n3. Deliverables\nAnd ends.',
    ],
    ['numbers right after each other, without a lead', 'It is so.\n1. Meetings\n2. Liaisons\nAnd ends.'],
    ['a list that a sentence leads to', 'The agenda was:\n1. Introduction\nby Ann\n2. Meetings\nby Bob'],
    ['a list of what no report has', 'It boils.\n1. Cups of tea\nby Ann\n2. Pots of tea\nby Bob'],
    [
      'most of what no report has',
      'It boils.\n1. Cups of tea\nAnn.\n2. Pots of tea\nBob.\n3. Meetings\nIt met.',
    ],
    ['sentences', 'It boils.\n1. Meetings were held in Bern.\nSo.\n2. Deliverables were written, too.\nSo.'],
    ['capitals of other things', 'It boils.\nTEA AND MILK\nIt met.\nPROGRESS REPORT\nIt met.'],
    ['figures below no such title', 'It boils.\n3.1 First meeting\nIt met.\n3.2 Second meeting\nIt met.'],
  ])('are none where there are %s', (_, text) => expect(headingsOf(text)).toEqual([]));

  test('are none right below one of them', () => {
    const text =
      'It boils.\n6. Next steps\n1. Deliverables\nin May.\n2. Liaisons\nin June.\n7. Meetings\nIt met.';
    expect(headingsOf(text)).toEqual(['6. Next steps', '7. Meetings']);
  });

  test('are none where numbers below them follow line by line', () => {
    const text = 'It boils.\n3. Deliverables\nIt has\n3.1 Cups\n3.2 Pots\nand more.';
    expect(headingsOf(text)).toEqual(['3. Deliverables']);
  });

  test('A group may be one, with a number before it and room around it', () => {
    expect(headingsOf('It boils.\n\n4.1 WG1: Tea and milk\n\nIt met.')).toEqual(['4.1 WG1: Tea and milk']);
    expect(headingsOf('It boils.\n\nWG1: Tea and milk\n\n4.1 Chair: Ann Roe\n\nIt met.')).toEqual([]);
  });

  test('The title of the whole is none of its sections', () => {
    expect(headingsOf('It boils.\nPROGRESS REPORT\nIt met.\nMEETINGS\nIt met.')).toEqual(['MEETINGS']);
  });
});

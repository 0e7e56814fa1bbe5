import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/provenance.ts';
import type { Finding } from '../../../src/importer/finding.ts';
import { sourceInDoubt } from '../../../src/importer/sourceInDoubt.ts';
import { aMeeting } from '../../support/builders.ts';

const section = 'Meetings';
const finding = (source: Source | null, key: Finding['key'] = 'finding.unclearFigure'): Finding => ({
  severity: 'warning',
  key,
  fillings: {},
  source,
});
/** Whether words at a place are those for a meeting's participants. */
const isFound = (meeting: Source, source: Source): boolean =>
  sourceInDoubt([finding(source)], { ...aMeeting(), source: meeting }, 'totalParticipants') === source;

describe('words for a field that could not be read', () => {
  const inColumn = { section, table: 1, column: 'Lima' };
  const inRow = { section, table: 1, row: '1' };

  it.each([
    ['in the meeting’s column', true, inColumn, { ...inColumn, row: 'Total participants' }],
    ['in a row of another field', false, inColumn, { ...inColumn, row: 'Input documents' }],
    ['in a row without a label', false, inColumn, inColumn],
    ['in another column', false, inColumn, { ...inColumn, column: 'Bern', row: 'Total participants' }],
    ['in another table', false, inColumn, { ...inColumn, table: 2, row: 'Total participants' }],
    ['in another section', false, inColumn, { ...inColumn, section: 'Tea', row: 'Total participants' }],
    ['in the meeting’s row', true, inRow, { ...inRow, column: 'Participants' }],
    ['in a column of another field', false, inRow, { ...inRow, column: 'Outputs' }],
    ['in a column without a label', false, inRow, inRow],
    ['in another row', false, inRow, { ...inRow, row: '2', column: 'Participants' }],
  ])('are found in a table: %s, %s', (_, expected, meeting, source) => {
    expect(isFound(meeting, source)).toBe(expected);
  });

  it.each([
    ['in the meeting’s own sentence', true, { paragraph: 2 }, { paragraph: 2, quote: '2.310 took part.' }],
    ['in its own item', true, { item: 2 }, { item: 2, quote: '2.310 took part.' }],
    ['without a word', false, { paragraph: 2 }, { paragraph: 2 }],
    ['in another paragraph', false, { paragraph: 2 }, { paragraph: 3, quote: '2.310 took part.' }],
    ['in another item', false, { item: 2 }, { item: 3, quote: '2.310 took part.' }],
    ['in an item under a paragraph', false, { paragraph: 2 }, { paragraph: 2, item: 1, quote: '2.310' }],
  ])('are found in words: %s, %s', (_, expected, meeting, source) => {
    expect(isFound({ section, ...meeting }, { section, ...source })).toBe(expected);
  });

  const quote = 'Date: 4 May 2018 | Place: Lima | Participants: 2.310';
  const line = 'Participants: 2.310';
  it.each([
    ['in the last of the meeting’s lines', true, { paragraph: 4, quote }, { paragraph: 6, quote: line }],
    ['in the first of them', true, { paragraph: 4, quote }, { paragraph: 4, quote: line }],
    ['in one of its items', true, { item: 4, quote }, { item: 5, quote: line }],
    ['behind them', false, { paragraph: 4, quote }, { paragraph: 7, quote: line }],
    ['before them', false, { paragraph: 4, quote }, { paragraph: 3, quote: line }],
    ['nowhere', false, { paragraph: 4, quote }, { quote: line }],
    ['anywhere under a meeting’s own heading', true, { quote }, { paragraph: 9, quote: line }],
    [
      'in a line that is none of them',
      false,
      { paragraph: 4, quote },
      { paragraph: 5, quote: 'Participants: 3.1' },
    ],
    ['in a line of another field', false, { paragraph: 4, quote }, { paragraph: 5, quote: 'Place: Lima' }],
    ['in a line without words', false, { paragraph: 4, quote }, { paragraph: 5 }],
    ['in a line of a meeting without words', false, { paragraph: 4 }, { paragraph: 5, quote: line }],
  ])('are found in lines with labels: %s, %s', (_, expected, meeting, source) => {
    expect(isFound({ section, ...meeting }, { section, ...source })).toBe(expected);
  });

  it('are those told last, of figures and numbers alone', () => {
    const meeting = { ...aMeeting(), source: inColumn };
    const [one, other] = ['Participants', 'Total participants'].map((row) => ({ ...inColumn, row }));
    const of = (...findings: Finding[]) => sourceInDoubt(findings, meeting, 'totalParticipants');
    const [first, last] = [finding(one ?? null), finding(other ?? null, 'finding.unclearNumber')];
    expect(of(first, last, finding(null))).toEqual(other);
    expect(of(last, first)).toEqual(one);
    expect(of(finding(one ?? null, 'finding.impossibleDays'))).toBeNull();
    expect(of()).toBeNull();
  });
});

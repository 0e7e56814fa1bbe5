import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { cell, h, reportOf } from '../../../support/documents.ts';

describe('a last row over the whole width of a table of meetings', () => {
  const wide = (row: number, text: string) => cell(row, 0, text, { columnSpan: 3 });
  const meeting = (row: number, ...texts: string[]) => texts.map((text, column) => cell(row, column, text));
  const of = (...rows: ReturnType<typeof cell>[][]): Block => ({
    kind: 'table',
    rows: rows.length,
    columns: 3,
    cells: rows.flat(),
  });
  const places = (read: ReturnType<typeof reportOf>) => read.report.meetings.map(({ place }) => place);

  it.each([
    'NOTE - Those of the seminar are not counted.',
    'The meeting in Lima was held with SG17',
    'NOTE: total participants',
  ])('is a note below columns of meetings, and kept: “%s”', (note) => {
    const read = reportOf(
      h('Meetings'),
      of(
        meeting(0, '', 'Rome, 2-3 March 2021', 'Lima, 4-6 May 2021'),
        meeting(1, 'Total participants', '40', '52'),
        [wide(2, note)],
      ),
    );
    expect(places(read)).toEqual(['Rome', 'Lima']);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([note]);
  });
});

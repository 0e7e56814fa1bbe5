import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../src/domain/calendarDate.ts';
import { cleanText } from '../../../src/exporter/cleanText.ts';
import type { Cell, Table } from '../../../src/exporter/table.ts';
import { writeCsv } from '../../../src/exporter/writeCsv.ts';
import { writeXlsx } from '../../../src/exporter/writeXlsx.ts';
import { hostileTexts } from '../../support/hostileTexts.ts';
import { anyText, fc } from '../../support/properties.ts';

const text = fc.oneof(
  anyText({ maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\'_x0041 aé焦'), maxLength: 12 }),
  fc.constantFrom<string>(...Object.values(hostileTexts)),
);
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .filter(([year, month]) => year > 1900 || month > 2)
  .map(([year, month, date]) => ({ day: calendarDay(year, month, date) }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => ({ share: thousandths / 1000 })),
  day,
  fc.constant(null),
);
const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }).map((rows) => ({
    name: 'T',
    columns: Array.from({ length: width }, (_, index) => ({ heading: `Column ${index}`, width: 10 })),
    rows,
  })),
);

/** What a cell says, whatever the file makes of it. */
function said(one: Cell): string {
  if (one === null) return '';
  if (typeof one === 'string') return cleanText(one);
  if (typeof one === 'number') return String(one);
  return 'share' in one ? String(one.share) : one.day;
}

const formulaLead = /^[=+\-@\t\r\n＝＋－＠]/;

describe('any table', () => {
  it('comes back from CSV as it was, its text never beginning like a formula', () => {
    fc.assert(
      fc.property(table, (written) => {
        const [headings, ...rows]: string[][] = parse(writeCsv(written), {
          bom: true,
          record_delimiter: '\r\n',
        });
        expect(headings).toEqual(written.columns.map(({ heading }) => heading));
        expect(rows).toHaveLength(written.rows.length);
        written.rows.forEach((row, at) => {
          row.forEach((one, column) => {
            const read = rows[at]?.[column] ?? '';
            if (typeof one !== 'string') expect(read).toBe(said(one));
            else {
              expect(read).not.toMatch(formulaLead);
              expect(formulaLead.test(said(one)) ? read.slice(1) : read).toBe(said(one));
            }
          });
        });
      }),
    );
  });

  it('comes back from a workbook with its kinds: text, numbers, days', async () => {
    const made = new Date('2026-11-24T00:00:00Z');
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const bytes = await writeXlsx([written], { title: 'T', made });
        const [sheet] = await readSheets(Buffer.from(bytes), { trim: false });
        written.rows.forEach((row, at) => {
          row.forEach((one, column) => {
            const read = sheet?.data[at + 1]?.[column] ?? null;
            if (typeof one === 'number') expect(read).toBe(one);
            else if (typeof one === 'string') expect(read ?? '').toBe(said(one));
            else if (one === null) expect(read).toBeNull();
            else if ('share' in one) expect(read).toBeCloseTo(one.share, 9);
            else expect(read).toEqual(new Date(`${one.day}T00:00:00Z`));
          });
        });
      }),
    );
  });
});

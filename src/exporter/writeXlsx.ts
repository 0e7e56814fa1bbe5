import { type CellStyle, type CellValue, type WriteSheet, writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { cleanText } from './cleanText.ts';
import type { Cell, Table } from './table.ts';

/** Excel holds no more characters in a cell. */
const longestText = 32_767;
/** Excel counts days from 1900 on. */
const firstYear = 1900;

/** Sheets read `_x0041_` as an escaped "A": the text itself must say that it means just these signs. */
const escapeText = (text: string): string =>
  cleanText(text)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .slice(0, longestText)
    .replace(/\p{Cs}$/u, '');

function contentOf(cell: Cell): CellValue {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return escapeText(cell);
  if ('share' in cell) return cell.share;
  return Number(cell.day.slice(0, 4)) < firstYear ? cell.day : new Date(`${cell.day}T00:00:00Z`);
}

function styleOf(cell: Cell): CellStyle {
  const alignment = { vertical: 'top', wrapText: true } as const;
  if (typeof cell !== 'object' || cell === null) return { alignment };
  return { alignment, numFmt: 'share' in cell ? '0.0%' : 'yyyy-mm-dd' };
}

const headingStyle: CellStyle = {
  font: { bold: true },
  alignment: { vertical: 'bottom', wrapText: true },
  border: { bottom: { style: 'medium' } },
};

/** A sheet's name: at most 31 characters, none of those that a reference gives a meaning. */
const sheetName = (name: string): string => name.replace(/[[\]/\\:*?']/g, ' ').slice(0, 31);

function sheetOf({ name, columns, rows }: Table, direction: 'ltr' | 'rtl'): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: headingStyle });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      cells.set(`${index + 1},${column}`, { style: styleOf(cell) });
    });
  });
  return {
    name: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    rows: [columns.map(({ heading }) => escapeText(heading)), ...rows.map((row) => row.map(contentOf))],
    cells,
    freezePane: { rows: 1, columns: 1 },
    ...(direction === 'rtl' && { view: { rightToLeft: true } }),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Tables as a workbook, one a sheet, the heading row frozen, the first column where its readers begin. */
export function writeXlsx(
  tables: readonly Table[],
  { title, made, direction = 'ltr' }: { title: string; made: Date; direction?: 'ltr' | 'rtl' },
): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: tables.map((table) => sheetOf(table, direction)),
    properties: { title: cleanText(title), created: made, modified: made },
  });
}

import { cleanText } from './cleanText.ts';
import type { TableInput } from './exportFormat.ts';
import { filterOf, reportNameOf } from './reportName.ts';
import { type Cell, cellText, type Table } from './table.ts';

/** What a sheet would take for the beginning of a formula, in East Asian width too. */
const formulaLead = /^[=+\-@\t\r\n＝＋－＠]/;

/** RFC 4180: quotes around what holds quotes, commas or line ends. Text is guarded against formulas, numbers are not. */
function writeCell(cell: Cell): string {
  const text = cellText(cell);
  if (typeof cell !== 'string') return text;
  const clean = cleanText(text);
  const guarded = formulaLead.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const byteOrderMark = '\ufeff';

/** Lines end in CRLF, the first names the columns; the mark at the beginning tells Excel that it is UTF-8. */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return byteOrderMark + lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('');
}

/** The table with columns that name the report, and the filter where one can be in force: a CSV has no other place. */
export function withReport(table: Table, input: TableInput, filtered: boolean): Table {
  const { exports } = input.words;
  const names: [heading: string, value: string][] = [
    [exports.t('table.report'), reportNameOf(input.words, input.report)],
    ...(filtered ? [[exports.t('table.filter'), filterOf(input)] as [string, string]] : []),
  ];
  return {
    ...table,
    columns: [...table.columns, ...names.map(([heading]) => ({ heading, width: 30 }))],
    rows: table.rows.map((row) => [...row, ...names.map(([, value]) => value)]),
  };
}

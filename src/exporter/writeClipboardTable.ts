import { cleanText } from './cleanText.ts';
import { cellText, type Table } from './table.ts';

const escapeHtml = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A table as Word and Excel take it from the clipboard: the caption first, then headings and rows. */
export function writeHtmlTable({ columns, rows }: Table, caption: string): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell) => `<td>${escapeHtml(cellText(cell))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<meta charset="utf-8"><table border="1">',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
  ].join('');
}

/** Text that a sheet takes for text, on one line and without tabs, and not for a formula. */
function plainCell(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  return /^ ?[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

/** The same for whatever takes plain text: a tab between cells, a line a row. */
export function writePlainTable({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ heading }) => plainCell(heading)),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plainCell(cell) : cellText(cell)))),
  ];
  return lines.map((line) => line.join('\t')).join('\n');
}

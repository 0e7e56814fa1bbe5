import { inlineText } from './cleanText.ts';

/**
 * Text of the report within a line of Markdown, so that it reads as it stands there and as nothing else: no emphasis,
 * code, link, HTML, entity, table rule or formula, and no heading or list where it begins a line.
 */
export const markdownText = (text: string): string =>
  inlineText(text)
    .replace(/[\\`*_[\]<>|~$]|&(?=#?\w+;)/g, '\\$&')
    // Readers that make links of bare addresses leave these as words.
    .replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&')
    .replace(/^(?:[-+#]|=+$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

export const heading = (level: 1 | 2, text: string): string => `${'#'.repeat(level)} ${markdownText(text)}`;

/** A table: the first row names the columns. Numbers are set to the right. */
export function markdownTable(
  columns: readonly { heading: string; numeric?: boolean }[],
  rows: string[][],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => markdownText(column.heading))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(markdownText))),
  ].join('\n');
}

export const markdownList = (items: readonly string[]): string =>
  items.map((item) => `- ${markdownText(item)}`).join('\n');

import { type Assembled, assembleReport } from '../../src/importer/assembleReport.ts';
import type { Block, Cell, SourceDocument } from '../../src/importer/sourceDocument.ts';

export const h = (text: string, level = 1): Block => ({ kind: 'heading', level, text });
export const p = (text: string): Block => ({ kind: 'paragraph', text });
export const li = (text: string): Block => ({ kind: 'item', text });

/** Lines of a cell stand for its paragraphs; null for a place without a cell. */
export function table(...rows: (string | null)[][]): Block {
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((text, column): Cell[] => (text === null ? [] : [cell(rowIndex, column, text)])),
  );
  return { kind: 'table', rows: rows.length, columns: Math.max(...rows.map((row) => row.length)), cells };
}

export function cell(row: number, column: number, text: string, spans: Partial<Cell> = {}): Cell {
  const paragraphs = text === '' ? [] : text.split('\n');
  return { row, column, rowSpan: 1, columnSpan: 1, paragraphs, hasPicture: false, ...spans };
}

export function aDocument(...blocks: Block[]): SourceDocument {
  return { blocks };
}

/** The report of a document that says of itself that it is one, besides what the test is about. */
export function reportOf(...blocks: Block[]): Assembled {
  const introduction = p('The ITU-T Focus Group on tea kettles (FG TK) was established by TSAG in May 2017.');
  return assembleReport(aDocument(h('Introduction'), introduction, ...blocks), 'report.docx');
}

/** What is odd in a document, without where. */
export function findingsOf({ findings }: Assembled): string[] {
  return findings.map(({ key }) => key);
}

import {
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  Table as WordTable,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block } from '../../src/importer/sourceDocument.ts';
import { xmlOf } from './wordXml.ts';

/* Word documents by another hand than the importer's: the `docx` library writes them. */

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** A text in runs, as Word splits it within words and between them: of one letter, two, four, eight and so on. */
function runsOf(text: string): TextRun[] {
  const letters = [...text];
  const runs: TextRun[] = [];
  for (let at = 0; at < letters.length; at = 2 * at + 1)
    runs.push(new TextRun(letters.slice(at, 2 * at + 1).join('')));
  return runs;
}

function written(part: Block): FileChild[] {
  if (part.kind === 'picture') return [];
  if (part.kind === 'table') {
    const rowOf = (row: number) =>
      part.cells
        .filter((cell) => cell.row === row)
        .map(
          ({ rowSpan, paragraphs }) =>
            new TableCell({ rowSpan, children: paragraphs.map((text) => new Paragraph(text)) }),
        );
    const rows = Array.from({ length: part.rows }, (_, row) => new TableRow({ children: rowOf(row) }));
    return [new WordTable({ rows }), new Paragraph('')];
  }
  const children = runsOf(part.text);
  if (part.kind === 'paragraph') return [new Paragraph({ children })];
  if (part.kind === 'item')
    return [new Paragraph({ children, numbering: { reference: 'dashes', level: 0 } })];
  const level = levels[part.level - 1];
  return [new Paragraph({ children, ...(level && { heading: level }) })];
}

const dashes = {
  reference: 'dashes',
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '–' }],
};

const documentOf = (blocks: readonly Block[]): Document =>
  new Document({ numbering: { config: [dashes] }, sections: [{ children: blocks.flatMap(written) }] });

/** A Word document of these blocks, as the library packs it. */
export async function packedWordFileOf(blocks: readonly Block[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(blocks)));
}

const body = 'word/document.xml';
const oneItem: Block = { kind: 'item', text: 'Item' };

/** The package round every document: its styles, its numbering, its settings, which the library writes anew each time. */
async function newShell() {
  const file = documentOf([oneItem]);
  const { [body]: document, ...others } = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const xml = strFromU8(document ?? new Uint8Array());
  const [before = '', item = '', after = ''] = xml.split(/(?<=<w:body>)|(?=<w:sectPr)/);
  const list = /<w:numId w:val="(\d+)"/.exec(item)?.[1] ?? '';
  const parts = Object.entries(others).map(([name, bytes]) => [name, [bytes, { level: 0 }]] as const);
  return { file, parts: Object.fromEntries(parts), before, after, list };
}

let shell: ReturnType<typeof newShell> | undefined;

/** The same document, faster: the library writes these blocks, and the package round them once for all documents. */
export async function wordFileOf(blocks: readonly Block[]): Promise<Uint8Array> {
  shell ??= newShell();
  const { file, parts, before, after, list } = await shell;
  const context = { file, viewWrapper: file.Document, stack: [] };
  const xml = blocks.flatMap(written).map((child) => xmlOf(child.prepForXml(context)));
  const inList = xml.join('').replaceAll('"{dashes-0}"', `"${list}"`);
  return zipSync({ ...parts, [body]: [strToU8(before + inList + after), { level: 1 }] });
}

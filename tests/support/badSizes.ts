import { strToU8 } from 'fflate';
import { ascii, type BadFile, lastIndexOf } from './badFile.ts';
import { cell, docxFile, docxParts, paragraph, row, table, zipOf } from './docxFile.ts';
import { smallReport } from './smallReport.ts';

const mebibyte = 1024 * 1024;
const body = paragraph('The focus group met in Geneva.');
const tooLarge = (name: string, limit: string, fault: string, bytes: () => Uint8Array): BadFile => ({
  name,
  fault,
  bytes,
  words: ['too large', limit],
});
const tooDeep = (name: string, fault: string, bytes: () => Uint8Array): BadFile => ({
  name,
  fault,
  bytes,
  words: ['too deep', '64'],
});

/** A zip in which every part claims to unpack to a single byte. */
function claimingLittle(file: Uint8Array, name: string): Uint8Array {
  const at = lastIndexOf(file, ascii(name)) - 46;
  file.set([1, 0, 0, 0], at + 24);
  return file;
}

function nested(levels: number, open: string, close: string): string {
  return open.repeat(levels) + close.repeat(levels);
}

const manyDeliverables = (count: number): Uint8Array => {
  const report = smallReport();
  const [deliverable] = report.workingGroups[0].deliverables;
  const list = Array.from({ length: count }, () => deliverable);
  return strToU8(
    JSON.stringify({ ...report, workingGroups: [{ ...report.workingGroups[0], deliverables: list }] }),
  );
};

let bomb: Uint8Array | undefined;

/** A small document with a text past the limit; packing it takes a while, and two files are made of it. */
function bombOfText(): Uint8Array {
  bomb ??= docxFile('', { 'word/document.xml': new Uint8Array(51 * mebibyte).fill(0x20) });
  return bomb.slice();
}

export const largeFiles: BadFile[] = [
  tooLarge('long.txt', '10 MB', 'is a text past the limit', () =>
    new Uint8Array(10 * mebibyte + 1).fill(0x61),
  ),
  tooLarge('long.docx', '10 MB', 'is a document past the limit', () => {
    const file = new Uint8Array(10 * mebibyte + 1);
    file.set(docxFile(body));
    return file;
  }),
  tooLarge('long.json', '64 MB', 'is JSON past the limit', () => {
    const file = new Uint8Array(64 * mebibyte + 1).fill(0x20);
    file[0] = 0x7b;
    return file;
  }),
  tooLarge('bomb.docx', '50 MB', 'is a bomb in its text', bombOfText),
  tooLarge('media.docx', '50 MB', 'is a bomb in a picture', () =>
    docxFile(body, { 'word/media/image1.png': new Uint8Array(51 * mebibyte) }),
  ),
  tooLarge('many.docx', '50 MB', 'is a bomb over many parts', () => {
    const zeros = new Uint8Array(2 * mebibyte);
    const parts = Array.from({ length: 26 }, (_, index) => [`word/media/${index}.bin`, zeros] as const);
    return docxFile(body, Object.fromEntries(parts));
  }),
  tooLarge('liar.docx', '50 MB', 'is a bomb that claims to be small', () =>
    claimingLittle(bombOfText(), 'word/document.xml'),
  ),
  tooLarge('parts.docx', '2,000 parts', 'has too many parts', () =>
    docxFile(body, Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`a/${index}`, '']))),
  ),
  tooLarge('rows.docx', '20,000 rows', 'has too many rows', () =>
    docxFile(table(row(cell('x')).repeat(20_001))),
  ),
  tooLarge('rows.txt', '20,000 rows', 'is a text with too many rows', () =>
    ascii('\tx\n\ty\n\n'.repeat(20_001)),
  ),
  tooLarge('tabs.txt', '20,000 rows', 'is a text with too many rows of tabs', () =>
    ascii('x\ty\n'.repeat(20_001)),
  ),
  tooLarge('lines.txt', '400,000 paragraphs', 'is a text of too many lines', () =>
    ascii('Meetings\n\n'.repeat(400_001)),
  ),
  tooLarge('tabs-wide.txt', '400,000 paragraphs or cells', 'is a text with too many cells', () =>
    ascii(`x${'\ty'.repeat(20)}\n`.repeat(19_500)),
  ),
  tooLarge('paragraphs.docx', '400,000 paragraphs', 'has too many paragraphs', () =>
    docxFile('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(400_001)),
  ),
  tooLarge('cells.docx', '400,000 paragraphs or cells', 'has too many cells without a word', () =>
    docxFile(body + table(row('<w:tc/>'.repeat(21)).repeat(19_500))),
  ),
  tooLarge('sentences.txt', '500,000 sentences', 'is a text of one line with too many sentences', () =>
    ascii('The group met. '.repeat(500_001)),
  ),
  tooLarge('long-list.json', '100,000 deliverables', 'has too many deliverables', () =>
    manyDeliverables(100_001),
  ),
];

export const deepFiles: BadFile[] = [
  tooDeep('tables.docx', 'nests tables', () =>
    docxFile(nested(21, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')),
  ),
  tooDeep('controls.docx', 'nests controls', () =>
    docxFile(nested(100_000, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')),
  ),
  tooDeep('styles.docx', 'nests in a part beside the text', () =>
    zipOf(docxParts(body, { 'word/styles.xml': nested(65, '<a>', '</a>') })),
  ),
  tooDeep('unknown.docx', 'nests elements that nobody reads', () => docxFile(nested(63, '<w:x>', '</w:x>'))),
  tooDeep('arrays.json', 'nests lists', () => ascii(`{"format": ${nested(64, '[', ']')}}`)),
  tooDeep('objects.json', 'nests a million objects', () => ascii('{"a":'.repeat(1_000_000))),
  tooDeep('brackets.json', 'nests a million lists and ends', () => ascii('['.repeat(1_000_000))),
];

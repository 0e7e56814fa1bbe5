import { strToU8, type Zippable, zipSync } from 'fflate';

/*
 * Small Word documents, written as strings of WordprocessingML: each test names only what it is about.
 */

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part of the document with its root element, in which the prefixes w, r, mc and m are known. */
export function xmlPart(root: string, content: string, namespace = transitional): string {
  const names = `xmlns:w="${namespace}" xmlns:r="${relationshipTypes}" xmlns:mc="${compatibility}"`;
  const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  return `${declaration}<w:${root} ${names} ${math}>${content}</w:${root}>`;
}

export const documentXml = (body: string): string => xmlPart('document', `<w:body>${body}</w:body>`);

export function relationshipsXml(targets: Readonly<Record<string, string>>): string {
  const list = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipTypes}/${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${declaration}<Relationships xmlns="${namespace}">${list.join('')}</Relationships>`;
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: '2018-02-26' }];
  return zipSync(files, { level: 1 });
}

/** The parts of a document with that body; others are added or replaced by name. */
export function docxParts(body: string, others: Parts = {}): Parts {
  return {
    '_rels/.rels': relationshipsXml({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relationshipsXml({
      styles: 'styles.xml',
      footnotes: 'footnotes.xml',
      header: 'header1.xml',
    }),
    'word/document.xml': documentXml(body),
    ...others,
  };
}

/** A .docx with that body. */
export const docxFile = (body: string, others: Parts = {}): Uint8Array => zipOf(docxParts(body, others));

/** A run. `look` is what stands in its properties, such as `<w:b/>`. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of plain text. `properties` as in `<w:pStyle w:val="Heading1"/>`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A cell of paragraphs, or of plain text. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

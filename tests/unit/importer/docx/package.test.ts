import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../../src/importer/docx/archive.ts';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { resolveTarget } from '../../../../src/importer/docx/relationships.ts';
import { blockTexts } from '../../../support/blockText.ts';
import {
  cell,
  documentXml,
  docxFile,
  docxParts,
  type Parts,
  paragraph,
  relationshipsXml,
  relationshipTypes,
  row,
  table,
  xmlPart,
  zipOf,
} from '../../../support/docxFile.ts';

const read = (parts: Parts): string[] => blockTexts(readDocx(zipOf(parts)).value.blocks);
const body = paragraph('The focus group met.');
const packageOf = (main: string): Parts => ({
  '_rels/.rels': relationshipsXml({ officeDocument: main }),
  [main]: '<x/>',
});

describe('An archive that is no Word document is told as what it is', () => {
  test.each([
    ['rejected.workbook', 'a workbook', packageOf('xl/workbook.xml')],
    ['rejected.workbook', 'a workbook in its binary form', packageOf('xl/workbook.bin')],
    ['rejected.slides', 'slides', packageOf('ppt/presentation.xml')],
    ['rejected.openDocument', 'an OpenDocument text', { mimetype: 'x', 'content.xml': '<x/>' }],
    ['rejected.otherZip', 'a book', { mimetype: 'application/epub+zip', 'book.xml': '<x/>' }],
    ['rejected.otherZip', 'a feed', { 'content.xml': '<x/>' }],
    ['rejected.otherZip', 'nothing that is known', { 'report.txt': 'Meetings' }],
    ['rejected.workbook', 'a workbook with a document in it', docxParts(body, { 'xl/workbook.xml': '<x/>' })],
    [
      'rejected.slides',
      'slides with a document in them',
      docxParts(body, { 'ppt/presentation.xml': '<x/>' }),
    ],
  ])('%s: %s', (key, _, parts) => {
    expect(() => readDocx(zipOf(parts))).toThrow(expect.objectContaining({ key }));
  });
});

describe('The parts of a document', () => {
  const relationship = (type: string, target: string, rest = '') =>
    `<Relationship Id="a" Type="${relationshipTypes}/${type}" Target="${target}"${rest}/>`;
  const relationships = (...list: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

  test.each([
    ['word/document.xml', 'styles.xml', 'word/styles.xml'],
    ['word/document.xml', '/styles.xml', 'styles.xml'],
    ['word/document.xml', '../custom/./styles.xml', 'custom/styles.xml'],
    ['word/document.xml', '..//custom//styles.xml', 'custom/styles.xml'],
    ['word/document.xml', 'styles/', 'word/styles'],
    ['', '../../etc/passwd', 'etc/passwd'],
  ])('are found as seen from %j: %j', (part, target, path) => {
    expect(resolveTarget(part, target)).toBe(path);
  });

  test('are told apart by their kinds, in whatever order they are named', () => {
    const names = relationshipsXml({ thumbnail: 'docProps/app.xml', officeDocument: 'word/document.xml' });
    expect(read(docxParts(body, { '_rels/.rels': names, 'docProps/app.xml': '<x/>' }))).toEqual([
      'The focus group met.',
    ]);
  });

  const header = { 'word/header1.xml': xmlPart('hdr', paragraph('TD233')) };
  test.each([
    ['lies outside of the file', relationship('header', 'header1.xml', ' TargetMode="External"')],
    ['another program names', `<x:Relationship xmlns:x="urn:x" Type="/header" Target="header1.xml"/>`],
  ])('are not read where one %s', (_, one) => {
    const others = { ...header, 'word/_rels/document.xml.rels': relationships(one) };
    expect(read(docxParts(body, others))).toEqual(['The focus group met.']);
    const named = relationships(one, relationship('header', '/word/header1.xml', ' TargetMode="Internal"'));
    expect(read(docxParts(body, { ...others, 'word/_rels/document.xml.rels': named }))).toHaveLength(2);
  });

  const ours = xmlPart(
    'styles',
    '<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="heading 2"/></w:style>',
  );
  const titled = paragraph('Meetings', '<w:pStyle w:val="Ours"/>') + body;
  test.each([
    ['where they are said to be', 'ours.xml', { styles: 'ours.xml' }],
    ['in their usual place where nothing says', 'styles.xml', { theme: 'theme.xml' }],
  ])('are styles %s', (_, part, targets) => {
    const others = { [`word/${part}`]: ours, 'word/_rels/document.xml.rels': relationshipsXml(targets) };
    expect(read(docxParts(titled, others))).toEqual(['## Meetings', 'The focus group met.']);
  });

  test('are endnotes too, each in one line however many paragraphs it has', () => {
    const notes = `<w:endnote w:id="1">${paragraph('Without observers.')}${paragraph('In person.')}</w:endnote>`;
    const others = {
      'word/_rels/document.xml.rels': relationshipsXml({ endnotes: 'endnotes.xml' }),
      'word/endnotes.xml': xmlPart('endnotes', notes),
    };
    const mark = '<w:r><w:t>It met.</w:t><w:endnoteReference w:id="1"/></w:r>';
    expect(read(docxParts(paragraph(mark), others))).toEqual(['It met.¹', '¹ Without observers. In person.']);
  });

  test('are pages whose heads hold tables and words, which are paragraphs', () => {
    const head = xmlPart('hdr', table(row(cell('TD233'))) + paragraph('Geneva', '<w:outlineLvl w:val="0"/>'));
    const [first, second] = readDocx(docxFile(body, { 'word/header1.xml': head })).value.blocks;
    expect(first).toMatchObject({ kind: 'table', cells: [{ paragraphs: ['TD233'] }] });
    expect(second).toEqual({ kind: 'paragraph', text: 'Geneva' });
  });

  test('are read in the body alone, and not beside it', () => {
    const beside = documentXml(body).replace('<w:body>', `<w:docDefaults>${body}</w:docDefaults><w:body>`);
    expect(read(docxParts('', { 'word/document.xml': beside }))).toEqual(['The focus group met.']);
  });

  test('are missed where they are set into it as files, with a warning', () => {
    expect(readDocx(docxFile(`${body}<w:altChunk/>`)).findings).toEqual([
      { severity: 'warning', key: 'reading.embedded', fillings: {}, source: null },
    ]);
    expect(readDocx(docxFile(`${body}<w:subDoc/>`)).findings).toHaveLength(1);
    expect(readDocx(docxFile(body)).findings).toEqual([]);
  });

  test('may stand in folders, which are no parts, however often they are named', () => {
    const archive = openArchive(zipOf({ ...docxParts(body), 'word/': '', 'Word/': '', '/': '', '\\': '' }));
    expect(archive.has('word/')).toBe(false);
    expect(archive.has('word/document.xml')).toBe(true);
  });
});

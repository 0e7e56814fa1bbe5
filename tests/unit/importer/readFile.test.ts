import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Rejection } from '../../../src/importer/finding.ts';
import { mebibyte } from '../../../src/importer/limits.ts';
import { naming, readReportFormat, readSourceDocument } from '../../../src/importer/readFile.ts';
import { readReport } from '../../../src/importer/readReport.ts';
import { ascii } from '../../support/badFile.ts';
import { docxFile, paragraph } from '../../support/docxFile.ts';
import { smallReport } from '../../support/smallReport.ts';

const rejection = (key: string, fillings: object) => expect.objectContaining({ key, fillings });
const sentences = [
  'The ITU-T Focus Group on tea kettles (FG TK) was established by TSAG.',
  'It met in Z\xfcrich.',
];

describe('A file', () => {
  test('is read as what it holds, whatever it is called', () => {
    const blocks = [{ kind: 'paragraph', text: 'It met.' }];
    expect(
      readSourceDocument(docxFile(paragraph('It met.') + paragraph('It met.')), 'a.txt').value.blocks,
    ).toContainEqual(blocks[0]);
    expect(readSourceDocument(ascii('\nIt met.\n'), 'a.docx').value).toEqual({ blocks });
    expect(readReport(strToU8(JSON.stringify(smallReport())), 'a.docx')).toMatchObject({
      document: null,
      used: [],
    });
  });

  test('that is a document gives what was odd in reading it before what is odd in it', () => {
    const { document, findings, report, used } = readReport(ascii(sentences.join('\n\n')), 'a.json');
    expect(findings.map(({ key }) => key)).toEqual([
      'reading.windows1252',
      'finding.noMeetings',
      'finding.noTables',
    ]);
    expect(report.focusGroup.acronym).toBe('FG TK');
    expect(document?.blocks).toHaveLength(2);
    expect(used.length).toBeGreaterThan(1);
  });

  test.each([
    ['rejected.pdf', {}, ascii('%PDF-1.7')],
    ['rejected.richText', {}, ascii('{\\rtf1')],
    ['rejected.empty', {}, ascii('')],
    ['rejected.notReport', {}, ascii('Kettles are hot.')],
    ['rejected.otherJson', {}, ascii('{}')],
    ['rejected.json', { line: '1', column: '2' }, ascii('{')],
    ['rejected.otherZip', {}, ascii('PK\x05\x06'.padEnd(22, '\0'))],
  ])('is turned down by its name: %s', (key, fillings, bytes) => {
    expect(() => readReport(bytes, 'tea.docx')).toThrow(rejection(key, { ...fillings, file: 'tea.docx' }));
  });

  test('past the limit is turned down before its letters are looked at', () => {
    const text = new Uint8Array(10 * mebibyte + 1).fill(0x80);
    expect(() => readSourceDocument(text, 'tea.txt')).toThrow(
      rejection('rejected.tooLarge', { limit: '10', file: 'tea.txt' }),
    );
  });

  test('of another kind is no report in the report format', () => {
    expect(() => readReportFormat(ascii('%PDF-1.7'), 'a')).toThrow(rejection('rejected.pdf', { file: 'a' }));
  });
});

test('A fault of a reader itself stays what it is', () => {
  const fault = new Error('tea');
  const failing = () => {
    throw fault;
  };
  expect(() => naming('tea.txt', failing)).toThrow(fault);
  expect(naming('tea.txt', () => 7)).toBe(7);
  expect(new Rejection('rejected.pdf').fillings).toEqual({});
});

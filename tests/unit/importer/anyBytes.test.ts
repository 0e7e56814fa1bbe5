import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Rejection } from '../../../src/importer/finding.ts';
import { readReportFormat, readSourceDocument } from '../../../src/importer/readFile.ts';
import { ascii, joined } from '../../support/badFile.ts';
import {
  cell,
  documentXml,
  docxFile,
  docxParts,
  paragraph,
  row,
  run,
  table,
  zipOf,
} from '../../support/docxFile.ts';
import { anyText, fc, runsFrom } from '../../support/properties.ts';
import { smallReport } from '../../support/smallReport.ts';

const runs = runsFrom(4);
const patient = { timeout: 120_000 };

/** True where bytes give a result or a rejection that names the file, from either reader. */
function isAnswered(bytes: Uint8Array): boolean {
  for (const read of [readSourceDocument, readReportFormat]) {
    try {
      read(bytes, 'any.docx');
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      expect(error.fillings['file']).toBe('any.docx');
    }
  }
  return true;
}

const body =
  paragraph(run('Meetings', '<w:b/>')) +
  table(
    row(cell('Total', '<w:vMerge w:val="restart"/>'), cell('81')),
    row(cell('', '<w:vMerge/>'), cell('64')),
  ) +
  paragraph('to identify;', '<w:numPr><w:numId w:val="1"/></w:numPr>');
const xml = documentXml(body);
const samples = {
  'a .docx': docxFile(body),
  'a .txt': strToU8('Meetings\n\n–\nan item\n\n\tGeneva\n\t39 – “x”\n\n\tBern\n'),
  'a .json': strToU8(JSON.stringify(smallReport())),
};

/** Changes at some places: bytes put for others, left out, or put between. */
const spoiling = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(3),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom('<', '>', '&', '"', '[', '{', '\n', '\t', '<w:p>', '</w:tc>', 'PK').map(ascii),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);
type Spoiling = { at: number; drop: number; put: Uint8Array }[];

function spoil(bytes: Uint8Array, changes: Spoiling): Uint8Array {
  return changes.reduce((whole, { at, drop, put }) => {
    const place = Math.floor(at * whole.length);
    return joined(whole.subarray(0, place), put, whole.subarray(place + drop));
  }, bytes);
}

describe('There is an answer, and never another error, for', patient, () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400, size: 'max' }), isAnswered), runs);
  });

  test('any bytes behind any signature', () => {
    const signature = fc.constantFrom(
      'PK\x03\x04',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      '{',
      '[{',
      '<?xml',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    );
    const bytes = fc
      .tuple(signature.map(ascii), fc.uint8Array({ maxLength: 200 }))
      .map((pieces) => joined(...pieces));
    fc.assert(fc.property(bytes, isAnswered), runs);
  });

  test('any text', () => {
    fc.assert(
      fc.property(
        anyText({ maxLength: 200 }).map((text) => strToU8(text)),
        isAnswered,
      ),
      runs,
    );
  });

  test.each(Object.entries(samples))('%s that is spoilt', (_, bytes) => {
    fc.assert(
      fc.property(spoiling, (changes) => isAnswered(spoil(bytes, changes))),
      runs,
    );
  });

  test('a .docx whose text is spoilt', () => {
    const broken = (changes: Spoiling) =>
      zipOf(docxParts('', { 'word/document.xml': spoil(strToU8(xml), changes) }));
    fc.assert(
      fc.property(spoiling, (changes) => isAnswered(broken(changes))),
      runs,
    );
  });

  test('any JSON in the place of any value of a report', () => {
    const places = Object.keys(smallReport());
    const report = fc
      .tuple(fc.constantFrom(...places), fc.jsonValue())
      .map(([place, value]) => ({ ...smallReport(), [place]: value }));
    fc.assert(
      fc.property(report, (data) => isAnswered(strToU8(JSON.stringify(data)))),
      runs,
    );
  });
});

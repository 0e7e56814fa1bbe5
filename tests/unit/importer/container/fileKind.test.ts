import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/importer/container/fileKind.ts';
import { ascii, joined, utf16 } from '../../../support/badFile.ts';
import { docxFile, paragraph } from '../../../support/docxFile.ts';

const document = docxFile(paragraph('Meetings'));

test.each([
  ['zip', 'a .docx', document],
  ['zip', 'a .docx behind something else', joined(ascii('\x7fstub\0\0'), document)],
  ['json', 'an object', ascii('\n {"format": 1}')],
  ['json', 'a list', ascii('[ {"a": 1}]')],
  ['json', 'an object in UTF-16', joined(Uint8Array.of(0xff, 0xfe), utf16(' {"a": 1}'))],
  ['json', 'an object behind a byte order mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), ascii('{}'))],
  ['text', 'a note in brackets', ascii('[Draft] Progress report')],
  ['text', 'a list of numbers', ascii('1, 2, 3')],
  ['text', 'words about PDF', ascii('The %PDF- mark begins a file')],
] as const)('%s is the kind of %s', (kind, _, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

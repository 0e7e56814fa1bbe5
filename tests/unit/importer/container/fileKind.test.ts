import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/importer/container/fileKind.ts';
import { ascii, joined, spoilt, utf16 } from '../../../support/badFile.ts';
import { lockedDoc, ole } from '../../../support/badTexts.ts';
import { docxFile, paragraph } from '../../../support/docxFile.ts';

const document = docxFile(paragraph('Meetings'));
const page = '<?kettle?>';
const lowFirst = Uint8Array.of(0xff, 0xfe);
const highFirst = Uint8Array.of(0xfe, 0xff);
const utf8Mark = Uint8Array.of(0xef, 0xbb, 0xbf);
/** The record that ends a zip, without the words that may follow it. */
const zipEnd = joined(ascii('PK\x05\x06'), new Uint8Array(18));

test.each([
  ['zip', 'a .docx', document],
  ['zip', 'a .docx behind something else', joined(ascii('\x7fstub\0\0'), document)],
  ['json', 'an object', ascii('\n {"format": 1}')],
  ['json', 'a list', ascii('[ {"a": 1}]')],
  ['json', 'an object in UTF-16', joined(Uint8Array.of(0xff, 0xfe), utf16(' {"a": 1}'))],
  ['json', 'a list of lists', ascii('[[1]]')],
  ['json', 'a list of words', ascii('["tea"]')],
  ['json', 'a list of nothing', ascii('[]')],
  ['json', 'a list in UTF-16, high byte first', joined(highFirst, utf16('[{"a": 1}]', true))],
  ['json', 'an object behind a byte order mark', joined(utf8Mark, ascii('{}'))],
  ['json', 'an object behind a blank that does not break', ascii('\xa0{"a": 1}')],
  ['text', 'an object behind two byte order marks', joined(utf8Mark, utf8Mark, ascii('{}'))],
  ['empty', 'a file of no byte', ascii('')],
  ['webPage', 'a page', ascii('<!DOCTYPE html><p>Tea')],
  ['webPage', 'a piece of a page', ascii('\n<TABLE>')],
  ['webPage', 'the end of a page', ascii('</p></body>')],
  ['webPage', 'a page as XML', ascii('<?xml version="1.0"?><HTML/>')],
  ['webPage', 'a page of another program', ascii('<?php echo 1 ?>')],
  ['webPage', 'a page in UTF-16', joined(lowFirst, utf16(page))],
  ['webPage', 'a page in UTF-16, high byte first', joined(highFirst, utf16(page, true))],
  ['xml', 'XML', ascii('<?xml version="1.0"?><kettle/>')],
  ['text', 'a heart', ascii('<3 tea')],
  ['text', 'a page with noughts between its letters and no mark of UTF-16', utf16(page)],
  ['zip', 'a zip with the longest comment', joined(ascii('x'), zipEnd, new Uint8Array(0xffff))],
  ['text', 'the end of a zip too far from the end', joined(ascii('x'), zipEnd, new Uint8Array(0x10000))],
  ['text', 'the end of a zip cut short', joined(ascii('tea'), zipEnd.slice(0, 8))],
  ['text', 'a note in brackets', ascii('[Draft] Progress report')],
  ['text', 'a list of numbers', ascii('1, 2, 3')],
  ['text', 'words about PDF', ascii('The %PDF- mark begins a file')],
] as const)('%s is the kind of %s', (kind, _, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

test.each([
  [0xff, 0xff],
  [0xfe, 0xfe],
  [0xff, 0xbb],
  [0xfe, 0xbb],
  [0xef, 0xfe],
  [0xef, 0xff],
])('Half a mark of UTF-16 is none (%i, %i)', (first, second) => {
  expect(kindOf(joined(Uint8Array.of(first, second), utf16(page)))).toBe('text');
});

test.each([0, 1, 2, 3])('A zip whose end has another sign for its byte %i is none', (at) => {
  expect(kindOf(joined(ascii('tea'), zipEnd))).toBe('zip');
  expect(kindOf(joined(ascii('tea'), spoilt(zipEnd, at, 0x20)))).toBe('text');
});

test.each([
  ['locked', 'a package with a password', ole('Root Entry', 'EncryptedPackage')],
  ['locked', 'a package of which only the lock is left', ole('Root Entry', 'EncryptionInfo')],
  ['oldOffice', 'a workbook', ole('Root Entry', 'Workbook')],
  ['oldOffice', 'an older workbook', ole('Root Entry', 'Book')],
  ['oldOffice', 'slides', ole('Root Entry', 'PowerPoint Document')],
  ['oldOffice', 'a workbook cut off behind its name', ole('Book').slice(0, 1032)],
  ['oldDoc', 'a document with a workbook set into it', ole('Root Entry', 'WordDocument', 'Workbook')],
  ['oldDoc', 'a directory that names nothing', ole('Root Entry')],
  ['oldDocLocked', 'a document with a password', lockedDoc],
  ['oldDoc', 'a document without the flag of a password', spoilt(lockedDoc, 523, 0xfe)],
  ['oldDoc', 'what begins as no document, at its first byte', spoilt(lockedDoc, 512, 0)],
  ['oldDoc', 'what begins as no document, at its second byte', spoilt(lockedDoc, 513, 0)],
] as const)('%s is the kind of an old file that holds %s', (kind, _, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { openArchive } from '../../../../src/importer/docx/archive.ts';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { ascii, joined } from '../../../support/badFile.ts';
import { documentXml, docxFile, paragraph, relationshipsXml, zipOf } from '../../../support/docxFile.ts';

/** How many parts are unpacked meanwhile to their end. */
function unpackedBy(work: () => void): number {
  const push = vi.spyOn(Inflate.prototype, 'push');
  work();
  const ends = push.mock.calls.filter(([, isLast]) => isLast).length;
  push.mockRestore();
  return ends;
}

const parts = { 'word/document.xml': 'The focus group met. '.repeat(99), 'word/styles.xml': '<w:styles/>' };
const sound = zipOf(parts);
const text = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  strFromU8(openArchive(bytes).read(name) ?? new Uint8Array());

/** A zip of one stored part that tells its sizes only behind its bytes, and its places in 64 bits. */
function streamedZip64(name: string, content: Uint8Array, crc: number): Uint8Array {
  const number = (size: number, value: number) =>
    Uint8Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) & 0xff);
  const unknown = number(4, 0xffffffff);
  const local = joined(
    ascii('PK\x03\x04\x2d\0\x08\0\0\0\0\0\0\0'),
    number(12, 0),
    number(2, name.length),
    number(2, 0),
    ascii(name),
  );
  const descriptor = joined(
    ascii('PK\x07\x08'),
    number(4, crc),
    number(8, content.length),
    number(8, content.length),
  );
  const extra = joined(
    number(2, 1),
    number(2, 24),
    number(8, content.length),
    number(8, content.length),
    number(8, 0),
  );
  const entry = joined(
    ascii('PK\x01\x02\x2d\0\x2d\0\x08\0\0\0\0\0\0\0'),
    number(4, crc),
    unknown,
    unknown,
    number(2, name.length),
    number(2, extra.length),
    number(2, 0),
    number(2, 0),
    number(2, 0),
    number(4, 0),
    unknown,
    ascii(name),
    extra,
  );
  const start = local.length + content.length + descriptor.length;
  const end64 = joined(
    ascii('PK\x06\x06'),
    number(8, 44),
    number(2, 45),
    number(2, 45),
    number(4, 0),
    number(4, 0),
    number(8, 1),
    number(8, 1),
    number(8, entry.length),
    number(8, start),
  );
  const locator = joined(ascii('PK\x06\x07'), number(4, 0), number(8, start + entry.length), number(4, 1));
  const end = joined(
    ascii('PK\x05\x06'),
    number(4, 0),
    number(2, 0xffff),
    number(2, 0xffff),
    unknown,
    unknown,
    number(2, 0),
  );
  return joined(local, content, descriptor, entry, end64, locator, end);
}

describe('An archive', () => {
  test('gives its parts by name, whatever the case, a leading stroke or backslashes', () => {
    const archive = openArchive(zipSync({ 'Word\\Document.XML': strToU8('x') }));
    expect(archive.has('/word/document.xml')).toBe(true);
    expect(archive.read('word/document.xml')).toEqual(strToU8('x'));
    expect(archive.read('word/other.xml')).toBeNull();
  });

  test('may hold parts that are stored', () => {
    expect(text(zipSync({ 'word/document.xml': strToU8('stored') }, { level: 0 }))).toBe('stored');
  });

  test('may stand behind something else, and have words behind it', () => {
    expect(text(joined(ascii('#!/bin/sh\n'), sound))).toBe(parts['word/document.xml']);
    expect(text(joined(sound, ascii('behind')))).toBe(parts['word/document.xml']);
  });

  test('may be written as a stream, with places in 64 bits', () => {
    expect(text(streamedZip64('word/document.xml', ascii('123456789'), 0xcbf43926))).toBe('123456789');
  });

  test('may have names that lead elsewhere, which nothing follows', () => {
    const archive = openArchive(zipOf({ ...parts, '../../etc/passwd': 'x', constructor: 'y', 'C:\\a': 'z' }));
    expect(archive.read('constructor')).toEqual(strToU8('y'));
    expect(archive.has('etc/passwd')).toBe(false);
    expect(archive.has('__proto__')).toBe(false);
  });

  test('may have damage in parts that are not read', () => {
    const bytes = zipSync({
      'media/a.bin': [strToU8('a'.repeat(99)), { level: 9 }],
      'word/document.xml': strToU8('sound'),
    });
    bytes[30 + 'media/a.bin'.length] = 0xff;
    expect(text(bytes)).toBe('sound');
  });

  test('is unpacked once: the same pass counts the bytes and reads them', () => {
    const media = { 'word/media/a.png': new Uint8Array(99), 'word/styles.xml': '<w:styles/>' };
    const file = docxFile(paragraph('The focus group met in Geneva.'), media);
    expect(unpackedBy(() => readDocx(file))).toBe(5);
  });

  test('that packs far more than words do is let go while it is counted, and read by unpacking it again', () => {
    const file = docxFile(paragraph('The focus group met in Geneva. '.repeat(9_000)));
    expect(unpackedBy(() => openArchive(file))).toBe(3);
    expect(unpackedBy(() => readDocx(file))).toBe(4);
  });

  test('gives a part that is asked for again, and one whose name is not that of XML, as well', () => {
    const file = zipOf({
      '_rels/.rels': relationshipsXml({ officeDocument: 'word/main' }),
      'word/main': documentXml(paragraph('The focus group met in Geneva.')),
    });
    const archive = openArchive(file);
    expect(archive.read('word/main')).toEqual(archive.read('word/main'));
    expect(archive.read('_rels/.rels')).toEqual(archive.read('_rels/.rels'));
    expect(readDocx(file).value.blocks).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { readZipDirectory } from '../../../../src/importer/docx/zipDirectory.ts';
import { limits } from '../../../../src/importer/limits.ts';
import { ascii, joined, lastIndexOf, spoilt } from '../../../support/badFile.ts';
import { documentXml, docxFile, docxParts, paragraph, zipOf } from '../../../support/docxFile.ts';

const number = (size: number, value: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);
const overflow = 0xffffffff;

type Entry = { name?: string; sizes?: [unpacked: number, packed: number, place: number]; extra?: Uint8Array };

/** What a directory says of one part, with words of its own behind it. */
function entryOf(
  { name = 'tea.xml', sizes = [9, 9, 7], extra = new Uint8Array() }: Entry,
  words = '',
): Uint8Array {
  const [unpacked, packed, place] = sizes;
  return joined(
    ascii('PK\x01\x02'),
    number(6, 0),
    number(2, 8),
    number(4, 0),
    number(4, 0xcafe),
    number(4, packed),
    number(4, unpacked),
    number(2, name.length),
    number(2, extra.length),
    number(2, words.length),
    number(8, 0),
    number(4, place),
    ascii(name),
    extra,
    ascii(words),
  );
}

const field = (id: number, ...values: Uint8Array[]): Uint8Array => {
  const content = joined(...values);
  return joined(number(2, id), number(2, content.length), content);
};
type Told = { count?: number; size?: number; offset?: number };

const endOf = ({ count = 1, size = 0, offset = 0 }: Told): Uint8Array =>
  joined(
    ascii('PK\x05\x06'),
    number(6, 0),
    number(2, count),
    number(4, size),
    number(4, offset),
    number(2, 0),
  );

const end64Of = ({ count = 1, size = 0, offset = 0 }: Told): Uint8Array =>
  joined(ascii('PK\x06\x06'), number(28, 0), number(8, count), number(8, size), number(8, offset));
const locatorOf = (place: number): Uint8Array =>
  joined(ascii('PK\x06\x07'), number(4, 0), number(8, place), number(4, 1));
const unknown = endOf({ count: 0xffff, size: overflow, offset: overflow });

/** A directory and nothing else. */
function directoryOf(...entries: Uint8Array[]): Uint8Array {
  const whole = joined(...entries);
  return joined(whole, endOf({ count: entries.length, size: whole.length }));
}
/** A directory in 64 bits, with something before it, and where its end is said to stand. */
function directory64(before: string, place: number, between = ''): Uint8Array {
  const entry = entryOf({});
  const end = end64Of({ size: entry.length });
  return joined(ascii(before), entry, end, ascii(between), locatorOf(place), unknown);
}

const damaged = expect.objectContaining({ key: 'rejected.damagedZip' });
const tea = { name: 'tea.xml', method: 8, crc: 0xcafe, packedSize: 9, headerAt: 7 };

describe('The directory of an archive', () => {
  test('names each part, where it stands and how it is packed, whatever is said of it besides', () => {
    const extra = field(0x7075, ascii('milk'));
    const bytes = directoryOf(entryOf({ extra }, 'with sugar'), entryOf({ name: 'a/b.xml', extra }, 'x'));
    expect(readZipDirectory(bytes)).toEqual([tea, { ...tea, name: 'a/b.xml' }]);
  });

  test('may name a part by nothing', () => {
    expect(readZipDirectory(directoryOf(entryOf({ name: '' })))).toEqual([{ ...tea, name: '' }]);
  });

  test('may tell of a part in 64 bits what does not fit, behind whatever else it tells', () => {
    const other = field(0x7075, ascii('milk!'));
    const packed = entryOf({ sizes: [9, overflow, 7], extra: joined(other, field(1, number(8, 9))) });
    expect(readZipDirectory(directoryOf(packed))).toEqual([tea]);
    const all = field(1, number(8, 5 * 2 ** 32 + 1), number(8, 9), number(8, 7));
    const wide = entryOf({ sizes: [overflow, overflow, overflow], extra: joined(other, all) });
    expect(readZipDirectory(directoryOf(wide))).toEqual([tea]);
  });

  test.each([
    ['than a file can have', field(1, number(8, 9), number(8, 2 ** 32 + 9))],
    ['than there is room for', field(1, number(8, 9))],
    ['and does not say how much', field(0x7075, number(8, 9), number(8, 9))],
  ])('is damaged where a part claims more %s', (_, extra) => {
    const entry = entryOf({ sizes: [overflow, overflow, 7], extra });
    expect(() => readZipDirectory(directoryOf(entry, entryOf({})))).toThrow(damaged);
  });

  test('is damaged where a name would end behind the file', () => {
    expect(() => readZipDirectory(directoryOf(spoilt(entryOf({}), 29, 0x7f)))).toThrow(damaged);
  });

  const stated = entryOf({}).length;
  test.each([
    ['where it says', directory64('', stated)],
    ['where it says, though it is longer than usual', directory64('', stated, 'more of it')],
    ['before its sign, where something stands before the archive', directory64('#!/bin/sh', stated)],
    ['before its sign, where it says a place behind the file', directory64('', 2 ** 40)],
    ['before its sign, where it says a place with something else', directory64('', 0)],
  ])('in 64 bits is found %s', (_, bytes) => {
    const shift = bytes[0] === 0x50 ? 0 : 9;
    expect(readZipDirectory(bytes)).toEqual([{ ...tea, headerAt: 7 + shift }]);
  });

  test.each([
    ['nowhere', joined(locatorOf(0), unknown)],
    ['behind the file', joined(locatorOf(2 ** 40), unknown)],
    ['where there is something else', joined(ascii('x'.repeat(99)), locatorOf(9), unknown)],
    ['where there is its sign', joined(ascii('x'.repeat(99)), locatorOf(99), unknown)],
  ])('in 64 bits is damaged where it stands %s', (_, bytes) => {
    expect(() => readZipDirectory(bytes)).toThrow(damaged);
  });

  test.each([
    ['behind the file', { size: 0x7fffffff, offset: 0x7fffffff }],
    ['before the file', { size: 99_999, offset: 1 }],
  ])('is damaged where it would begin %s', (_, told) => {
    expect(() => readZipDirectory(joined(entryOf({}), endOf(told)))).toThrow(damaged);
  });

  test('may have as many parts as the limit says, whatever it claims', () => {
    const entries = (count: number) => joined(...new Array(count).fill(entryOf({ sizes: [0, 0, 0] })));
    const most = entries(limits.parts);
    const tooMany = expect.objectContaining({ key: 'rejected.tooManyParts' });
    expect(readZipDirectory(joined(most, endOf({ count: limits.parts })))).toHaveLength(limits.parts);
    expect(() => readZipDirectory(joined(entries(limits.parts + 1), endOf({})))).toThrow(tooMany);
    expect(() => readZipDirectory(joined(entryOf({}), endOf({ count: limits.parts + 1 })))).toThrow(tooMany);
  });

  test('may be followed by the longest comment, and no longer one', () => {
    const words = (length: number) => joined(directoryOf(entryOf({})), new Uint8Array(length));
    expect(readZipDirectory(words(0xffff))).toEqual([tea]);
    expect(() => readZipDirectory(words(0x10000))).toThrow(damaged);
  });
});

describe('A part is damaged, which is told by its name,', () => {
  const sound = docxFile(paragraph('The focus group met.'));
  const name = 'word/document.xml';
  const entry = lastIndexOf(sound, ascii(name)) - 46;
  const told = (at: number, size: number, value: number): Uint8Array => {
    const copy = sound.slice();
    copy.set(number(size, value), entry + at);
    return copy;
  };
  const stored = (bytes: Uint8Array) => spoilt(bytes, entry + 10, 0);

  test.each([
    ['where it stands within the last bytes of the file', told(42, 4, sound.length - 20)],
    ['where it stands behind the file', told(42, 4, sound.length + 99)],
    ['where it is stored behind the file', stored(told(42, 4, sound.length + 99))],
    ['where it stands where no part begins', told(42, 4, 1)],
    ['where it goes on behind the file', told(20, 4, sound.length - 400)],
    ['where it has no bytes', told(20, 4, 0)],
  ])('%s', (_, bytes) => {
    expect(() => readDocx(bytes)).toThrow(
      expect.objectContaining({ key: 'rejected.damagedPart', fillings: { part: name } }),
    );
  });

  test('where it began before the file, whose first bytes are lost', () => {
    expect(() => readDocx(sound.slice(4))).toThrow(
      expect.objectContaining({ key: 'rejected.damagedPart', fillings: { part: '_rels/.rels' } }),
    );
  });
});

test('A part that takes many steps to unpack is read to its last letter', () => {
  let seed = 7;
  const letter = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x61 + (seed % 26));
  };
  const words = Array.from({ length: 99_999 }, letter).join('');
  const [block] = readDocx(zipOf(docxParts('', { 'word/document.xml': documentXml(paragraph(words)) }))).value
    .blocks;
  expect(block).toEqual({ kind: 'paragraph', text: words });
});

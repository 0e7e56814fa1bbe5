import { strToU8 } from 'fflate';
import { ascii, type BadFile, joined, utf16 } from './badFile.ts';
import { docxFile, paragraph, run } from './docxFile.ts';

const prose = 'Meetings\n\nThe focus group met in Geneva.\n';
const noise = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 0xff);
/** An old file of Office whose directory has these entries. */
export const ole = (...entries: string[]): Uint8Array => {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  entries.forEach((entry, index) => {
    file.set(utf16(entry), 1024 + index * 128);
  });
  return file;
};
/** An old document whose main stream says that a password is needed. */
export const lockedDoc = ole('Root Entry', 'WordDocument');
lockedDoc.set([0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01], 512);

const empty = (fault: string, name: string, bytes: () => Uint8Array): BadFile => ({
  name,
  fault,
  bytes,
  words: ['empty'],
});

export const emptyFiles: BadFile[] = [
  empty('holds no byte', 'nothing.docx', () => new Uint8Array()),
  empty('holds blanks only', 'blanks.txt', () => ascii(' \r\n\t\r\n  \n')),
  empty('holds a byte order mark only', 'mark.txt', () => Uint8Array.of(0xef, 0xbb, 0xbf)),
  empty('holds blanks that do not break', 'nbsp.txt', () => strToU8('\u00a0\u2003\u3000\n')),
  empty('holds invisible characters', 'invisible.txt', () => strToU8('\u200b\u00ad\u2060\ufeff')),
  empty('holds blanks in UTF-16', 'utf16.txt', () => joined(Uint8Array.of(0xff, 0xfe), utf16(' \n'))),
  empty('is a document without a word', 'empty.docx', () => docxFile(paragraph(''))),
  empty('is a document without a paragraph', 'none.docx', () => docxFile('')),
  empty('is a document of deleted words', 'deleted.docx', () =>
    docxFile(paragraph('<w:del><w:r><w:delText>Meetings</w:delText></w:r></w:del>')),
  ),
  empty('is a document of hidden words', 'hidden.docx', () =>
    docxFile(paragraph(run('Meetings', '<w:vanish/>'))),
  ),
];

const markup = (name: string, fault: string, text: string): BadFile => ({
  name,
  fault,
  bytes: () => strToU8(text),
  words: ['not a progress report'],
});

export const otherTexts: BadFile[] = [
  markup('page.docx', 'is a web page', '<!DOCTYPE html><html><body><p>Report</p></body></html>'),
  markup('page.txt', 'is a web page without a type', '\ufeff\n <HTML><BODY>Report</BODY></HTML>'),
  markup('piece.txt', 'is a piece of a web page', '<table><tr><td>Geneva</td></tr></table>'),
  markup('page.xhtml', 'is XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
  markup('script.json', 'is a script', '<script>alert(1)</script>'),
  markup('picture.docx', 'is an SVG picture', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  markup('flat.docx', 'is XML', '<?xml version="1.0"?><pkg:package xmlns:pkg="urn:x"/>'),
  markup('rich.docx', 'is rich text', '{\\rtf1\\ansi Meetings\\par}'),
  {
    name: 'utf16.txt',
    fault: 'is a web page in UTF-16',
    bytes: () => joined(Uint8Array.of(0xff, 0xfe), utf16('<!doctype html><p>Report')),
    words: ['not a progress report'],
  },
  ...['report.pdf', 'report.docx', 'report.txt', 'report.json'].map(
    (name): BadFile => ({
      name,
      fault: `is a PDF called ${name}`,
      bytes: () => ascii('%PDF-1.7\n%\xe2\xe3\n'),
      words: ['PDF'],
    }),
  ),
  { name: 'late.pdf', fault: 'is a PDF behind a line', bytes: () => ascii('\r\n%PDF-1.4\n'), words: ['PDF'] },
  {
    name: 'old.doc',
    fault: 'is an old .doc',
    bytes: () => ole('Root Entry', 'WordDocument'),
    words: ['old .doc'],
  },
  {
    name: 'old.docx',
    fault: 'is an old .doc renamed',
    bytes: () => ole('WordDocument'),
    words: ['old .doc'],
  },
  { name: 'cut.docx', fault: 'is an old .doc cut off', bytes: () => ole().slice(0, 40), words: ['old .doc'] },
  {
    name: 'locked.doc',
    fault: 'is a locked .doc',
    bytes: () => lockedDoc,
    words: ['old .doc', 'protected by a password'],
  },
  {
    name: 'old.xls',
    fault: 'is an old workbook',
    bytes: () => ole('Root Entry', 'Workbook'),
    words: ['not a Word document'],
  },
  {
    name: 'locked.docx',
    fault: 'is an encrypted package',
    bytes: () => ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    words: ['protected by a password'],
  },
  { name: 'noise.txt', fault: 'is noise', bytes: () => noise(5000), words: ['not text'] },
  { name: 'noise.docx', fault: 'is noise called .docx', bytes: () => noise(70_000), words: ['not text'] },
  { name: 'zeros.txt', fault: 'is noughts', bytes: () => new Uint8Array(3000), words: ['not text'] },
  {
    name: 'picture.txt',
    fault: 'is a PNG picture',
    bytes: () => joined(ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0'), noise(500)),
    words: ['not text'],
  },
  {
    name: 'packed.gz',
    fault: 'is a gzip',
    bytes: () => joined(ascii('\x1f\x8b\x08\0\0\0\0\0\0\x03'), noise(900)),
    words: ['not text'],
  },
];

const encoding = (name: string, fault: string, bytes: () => Uint8Array): BadFile => ({
  name,
  fault,
  bytes,
  words: ['encoding'],
});

export const oddEncodings: BadFile[] = [
  encoding('le.txt', 'is UTF-16 without its mark', () => utf16(prose)),
  encoding('be.txt', 'is UTF-16 without its mark, high byte first', () => utf16(prose, true)),
  encoding('odd.txt', 'is UTF-16 cut within a letter', () =>
    joined(Uint8Array.of(0xff, 0xfe), utf16(prose), ascii('x')),
  ),
  encoding('odd-be.txt', 'is UTF-16 cut within a letter, high byte first', () =>
    joined(Uint8Array.of(0xfe, 0xff), utf16(prose, true), ascii('x')),
  ),
  encoding('half.txt', 'holds half a letter of UTF-16', () =>
    joined(Uint8Array.of(0xff, 0xfe), utf16('a\ud800b')),
  ),
  encoding('utf32.txt', 'is UTF-32', () => joined(Uint8Array.of(0xff, 0xfe, 0, 0), utf16('M\0e\0'))),
  encoding('koi8.txt', 'is Russian in KOI8-R', () =>
    ascii('\xf7\xd3\xd4\xd2\xc5\xde\xc9 \xc7\xd2\xd5\xd0\xd0\xd9\n'),
  ),
  encoding('sjis.txt', 'is Japanese in Shift-JIS', () => ascii('\x89\xef\x8b\x63\x81\x46 2017\n')),
  encoding('latin.json', 'is JSON in windows-1252', () => ascii('{"name": "Z\xfcrich, Gen\xe8ve und Bern"}')),
  { ...encoding('western.txt', 'is windows-1252', () => ascii(`${prose}Z\xfcrich \x96 Bern`)), isRead: true },
  {
    ...encoding('broken.txt', 'is UTF-8 with a broken place', () =>
      joined(strToU8(`${prose}Zürich – Genève`), Uint8Array.of(0xc3, 0x20)),
    ),
    isRead: true,
  },
];

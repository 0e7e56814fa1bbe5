import { zipSync } from 'fflate';
import { ascii, type BadFile, joined, lastIndexOf, spoilt } from './badFile.ts';
import { documentXml, docxFile, docxParts, paragraph, relationshipsXml, zipOf } from './docxFile.ts';

const body = paragraph('The focus group met in Geneva, 17-19 October 2017.').repeat(30);
const sound = docxFile(body);
const centralEntry = (name: string): number => lastIndexOf(sound, ascii(name)) - 46;
const localEntry = sound.indexOf(0x50);
const end = sound.length - 22;

const bad =
  (words: string[]) =>
  (name: string, fault: string, bytes: () => Uint8Array): BadFile => ({
    name: `${name}.docx`,
    fault,
    bytes,
    words,
  });
const damaged = bad(['damaged']);
const notWord = bad(['not a Word document']);
const locked = bad(['protected by a password']);
/** A document whose main part is that text. */
const withXml = (xml: string) => () => zipOf(docxParts('', { 'word/document.xml': xml }));
const damagedXml = (name: string, fault: string, xml: string): BadFile => ({
  ...bad(['damaged', 'word/document.xml'])(name, fault, withXml(xml)),
});
const withDtd = (declaration: string): string =>
  documentXml(paragraph('&x;')).replace('<w:document', `<!DOCTYPE w:document [${declaration}]><w:document`);

export const otherZips: BadFile[] = [
  notWord('book', 'is a workbook', () =>
    zipOf({
      '_rels/.rels': relationshipsXml({ officeDocument: 'xl/workbook.xml' }),
      'xl/workbook.xml': '<x/>',
    }),
  ),
  notWord('slides', 'is slides', () =>
    zipOf({
      '_rels/.rels': relationshipsXml({ officeDocument: 'ppt/presentation.xml' }),
      'ppt/presentation.xml': '<x/>',
    }),
  ),
  notWord('text', 'is OpenDocument', () =>
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  ),
  notWord('archive', 'is an archive of texts', () => zipOf({ 'report.txt': 'Meetings' })),
  notWord('nothing', 'is an archive of nothing', () => zipSync({})),
  notWord('lost', 'has no main part', () =>
    zipOf({ '_rels/.rels': relationshipsXml({ officeDocument: 'word/gone.xml' }) }),
  ),
  notWord('other', 'has something else for a main part', withXml('<html/>')),
  notWord('outside', 'has its main part outside', () =>
    zipOf({ '_rels/.rels': relationshipsXml({ officeDocument: '../../etc/passwd' }) }),
  ),
];

export const damagedZips: BadFile[] = [
  ...[0.02, 0.25, 0.5, 0.75, 0.9, 0.99].map((share) =>
    damaged(`cut-${share}`, `was cut off after ${share * 100} %`, () =>
      sound.slice(0, Math.floor(sound.length * share)),
    ),
  ),
  damaged('cut-1', 'lacks its last byte', () => sound.slice(0, -1)),
  damaged('directory', 'has no directory', () => spoilt(sound, centralEntry('_rels/.rels') + 1, 0)),
  damaged('offset', 'has its directory elsewhere', () => spoilt(spoilt(sound, end + 16, 1), end + 12, 1)),
  damaged('count', 'claims more parts than it has', () => spoilt(sound, end + 10, 99)),
  damaged('size', 'claims a part longer than the file', () =>
    spoilt(sound, centralEntry('word/document.xml') + 22, 0x7f),
  ),
  damaged('header', 'lacks the header of a part', () => spoilt(sound, localEntry, 0)),
  damaged('method', 'is packed in an unknown way', () =>
    spoilt(sound, centralEntry('word/document.xml') + 10, 12),
  ),
  damaged('sum', 'has a wrong checksum', () => spoilt(sound, centralEntry('word/document.xml') + 16, 0)),
  damaged('bits', 'has flipped bits in its text', () => {
    const at = lastIndexOf(sound.subarray(0, centralEntry('_rels/.rels')), ascii('word/document.xml'));
    return spoilt(sound, at + 60, ~(sound[at + 60] ?? 0));
  }),
  damaged('twice', 'holds a part twice', () =>
    zipOf(docxParts(body, { 'WORD/Document.xml': documentXml(body) })),
  ),
  damaged('shared', 'has parts that share their bytes', () => {
    const at = centralEntry('word/document.xml');
    const entry = sound.slice(at, end);
    const copies = Array.from({ length: 9 }, (_, index) => spoilt(entry, 46, 65 + index));
    const file = joined(sound.slice(0, end), ...copies, sound.slice(end));
    file[file.length - 12] = 12;
    file[file.length - 14] = 12;
    return file;
  }),
  locked('flag', 'has an encrypted part', () => spoilt(sound, centralEntry('word/document.xml') + 8, 1)),
  locked('rels', 'has an encrypted part that is not read', () =>
    spoilt(sound, centralEntry('_rels/.rels') + 8, 9),
  ),
];

const start = documentXml('').replace('</w:body></w:document>', '');
const xmlFaults: readonly [name: string, fault: string, xml: string][] = [
  ['broken', 'breaks off in its text', documentXml(body).slice(0, 900)],
  ['tag', 'breaks off in a tag', `${start}<w:p`],
  ['crossed', 'has tags crossed', documentXml('<w:p><w:r></w:p></w:r>')],
  ['unclosed', 'leaves a tag open', documentXml('<w:p>')],
  ['unopened', 'closes what was not opened', documentXml('</w:p>')],
  ['attribute', 'names an attribute twice', documentXml('<w:p w:a="1" w:a="2"/>')],
  ['quotes', 'has a value without quotes', documentXml('<w:p w:a=1/>')],
  ['less', 'has a bare < in a value', documentXml('<w:p w:a="<"/>')],
  ['and', 'has a bare & in its text', documentXml(paragraph('R & D'))],
  ['entity', 'uses an entity that nothing declares', documentXml(paragraph('&nbsp;'))],
  ['null', 'refers to the character 0', documentXml(paragraph('&#0;'))],
  ['half', 'refers to half a letter', documentXml(paragraph('&#xD800;'))],
  ['roots', 'has two roots', `${documentXml(body)}<w:document/>`],
  ['after', 'has words behind its end', `${documentXml(body)}words`],
  ['comment', 'leaves a comment open', documentXml('<!-- ')],
  ['cdata', 'leaves a CDATA section open', documentXml('<w:p><![CDATA[')],
  ['nothing', 'has an empty main part', ' '],
  ['dtd', 'declares a document type', withDtd('')],
  ['laughs', 'multiplies entities', withDtd('<!ENTITY a "ha"><!ENTITY x "&a;&a;&a;&a;&a;&a;">')],
  ['external', 'reads a file through an entity', withDtd('<!ENTITY x SYSTEM "file:///etc/passwd">')],
];

export const damagedDocuments: BadFile[] = [
  ...xmlFaults.map((fault) => damagedXml(...fault)),
  damaged('utf8', 'has broken UTF-8 in its text', () =>
    zipOf(docxParts('', { 'word/document.xml': joined(ascii(start), Uint8Array.of(0xc3, 0x28)) })),
  ),
  damaged('styles', 'has damaged styles', () => zipOf(docxParts(body, { 'word/styles.xml': '<w:styles>' }))),
  damaged('relations', 'has damaged relationships', () =>
    zipOf(docxParts(body, { '_rels/.rels': '<Relationships' })),
  ),
  {
    name: 'embedded.docx',
    fault: 'holds its words in another file set into it',
    bytes: () => docxFile(`${body}<w:altChunk r:id="rId9"/>`),
    words: ['not read'],
    isRead: true,
  },
];

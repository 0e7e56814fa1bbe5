import { type Count, newCount } from '../count.ts';
import { type Finding, type Reading, Rejection } from '../finding.ts';
import { type SourceDocument, saysSomething } from '../sourceDocument.ts';
import { type Archive, openArchive } from './archive.ts';
import { blocksOf } from './blocks.ts';
import { readChildren } from './content.ts';
import { readHeaders } from './headers.ts';
import { readNotes } from './notes.ts';
import { readPartXml } from './partXml.ts';
import type { Piece } from './pieces.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { newStory, type Shared } from './story.ts';
import { readStyles } from './styles.ts';

const usualMainPart = 'word/document.xml';

/** What else a zip may be, told by a part that only such a file has. */
function otherKindOf(archive: Archive): Rejection {
  if (archive.has('xl/workbook.xml') || archive.has('xl/workbook.bin'))
    return new Rejection('rejected.workbook');
  if (archive.has('ppt/presentation.xml')) return new Rejection('rejected.slides');
  const isOpenDocument = archive.has('mimetype') && archive.has('content.xml');
  return new Rejection(isOpenDocument ? 'rejected.openDocument' : 'rejected.otherZip');
}

/** The name of the part that holds the document; a package whose own relationships are lost has it in the usual place. */
function mainPartOf(archive: Archive): string {
  const main = readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.part;
  const part = [main, usualMainPart].find((name) => name !== undefined && archive.has(name));
  const isOther = archive.has('xl/workbook.xml') || archive.has('ppt/presentation.xml');
  if (part === undefined || isOther) throw otherKindOf(archive);
  return part;
}

const partsOf = (relationships: readonly Relationship[], type: string): string[] => [
  ...new Set(relationships.filter((one) => one.type === type).map(({ part }) => part)),
];

function readShared(archive: Archive, relationships: readonly Relationship[]): Shared {
  const [count, struck]: [Count, string[]] = [newCount(), []];
  const styles = readStyles(archive, partsOf(relationships, 'styles')[0] ?? 'word/styles.xml');
  const notes = ['footnotes', 'endnotes']
    .flatMap((type) => partsOf(relationships, type))
    .flatMap((part) => [...readNotes(archive, part, { styles, count, struck })]);
  return { styles, notes: new Map(notes), count, struck };
}

function readBody(archive: Archive, part: string, shared: Shared): Reading<Piece[]> {
  const xml = readPartXml(archive, part);
  const root = xml?.next();
  if (!xml || root?.kind !== 'open' || root.name !== 'w:document') throw otherKindOf(archive);
  const story = newStory(xml, shared);
  let pieces: Piece[] = [];
  readChildren(xml, ({ name }) => {
    if (name === 'w:body') pieces = pieces.concat(story.readPieces());
  });
  // What follows the document must be well-formed too, or the file broke off.
  while (xml.next());
  const embedded: Finding = { severity: 'warning', key: 'reading.embedded', fillings: {}, source: null };
  return { value: pieces, findings: story.hasEmbedded ? [embedded] : [] };
}

/**
 * A Word document's text as accepted: tracked changes applied, hidden text, fields' instructions and comments left out, and
 * with a warning what is struck out.
 * Macros, links and what lies outside of the file are never looked at.
 * @throws Rejection where it is another kind of archive, damaged, encrypted, empty, or past a limit
 */
export function readDocx(bytes: Uint8Array): Reading<SourceDocument> {
  const archive = openArchive(bytes);
  const part = mainPartOf(archive);
  const relationships = readRelationships(archive, part);
  const shared = readShared(archive, relationships);
  const { value: pieces, findings } = readBody(archive, part, shared);
  const blocks = [...readHeaders(archive, partsOf(relationships, 'header'), shared), ...blocksOf(pieces)];
  if (!saysSomething(blocks)) throw new Rejection('rejected.empty');
  const struck = shared.struck.map(
    (quote): Finding => ({ severity: 'warning', key: 'reading.struck', fillings: { quote }, source: null }),
  );
  return { value: { blocks }, findings: [...findings, ...struck] };
}

import type { Block } from '../sourceDocument.ts';
import type { Archive } from './archive.ts';
import { readPartXml } from './partXml.ts';
import { newStory, type Shared } from './story.ts';

function readHeader(archive: Archive, part: string, shared: Shared): Block[] {
  const xml = readPartXml(archive, part);
  if (xml === null) return [];
  xml.next();
  return newStory(xml, shared)
    .readPieces()
    .flatMap((piece): Block[] => {
      if (piece.kind === 'table') return [piece];
      return /\p{L}/u.test(piece.text) ? [{ kind: 'paragraph', text: piece.text }] : [];
    });
}

/** Words at the head of pages, such as a document's number: each once, without page numbers that stand alone. */
export function readHeaders(archive: Archive, parts: readonly string[], shared: Shared): Block[] {
  const blocks = parts.flatMap((part) => readHeader(archive, part, shared));
  return [...new Map(blocks.map((block) => [JSON.stringify(block), block])).values()];
}

import { countPlaces } from '../count.ts';
import { visitContent } from './content.ts';
import { emptyParagraph, finishParagraph, newDraft, type ParagraphRead, readParagraph } from './paragraph.ts';
import type { DocumentStory, Piece } from './pieces.ts';
import { readTable } from './tableReader.ts';
import type { XmlElement, XmlReader } from './xmlReader.ts';

/** What the body, headers and notes of one document share. */
export type Shared = Pick<DocumentStory, 'styles' | 'notes' | 'count' | 'struck'>;

/** Notes stand behind the outermost paragraph or table that refers to them. */
function takeNotes(story: DocumentStory): Piece[] {
  if (story.nesting > 0 || story.openNotes.length === 0) return [];
  return story.openNotes.splice(0).map((text) => ({ ...emptyParagraph, text }));
}

/** Reads the blocks in the element just opened. A paragraph whose end was deleted goes on in the next. */
function readPieces(story: DocumentStory, visit: (element: XmlElement) => void): Piece[] {
  const pieces: Piece[] = [];
  let unfinished: ParagraphRead | null = null;
  const finish = () => {
    for (const piece of unfinished ? finishParagraph(story, unfinished) : []) {
      pieces.push(piece);
      // What stands in a cell counts as the cell.
      if (story.nesting === 0) countPlaces(story.count);
    }
    for (const note of takeNotes(story)) pieces.push(note);
    unfinished = null;
  };
  visitContent(story, (element) => {
    if (element.name === 'w:p') {
      unfinished = readParagraph(story, unfinished?.draft ?? newDraft());
      if (!unfinished.look.endDeleted) finish();
    } else if (element.name === 'w:tbl') {
      finish();
      story.nesting++;
      const table = readTable(story);
      story.nesting--;
      if (table) pieces.push(table);
      finish();
    } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') story.hasEmbedded = true;
    else visit(element);
  });
  finish();
  return pieces;
}

export function newStory(xml: XmlReader, shared: Shared): DocumentStory {
  const story: DocumentStory = {
    ...shared,
    xml,
    muted: false,
    nesting: 0,
    noteCount: 0,
    openNotes: [],
    hasEmbedded: false,
    readPieces: (visit = () => {}) => readPieces(story, visit),
  };
  return story;
}

import { tidyText } from '../text/tidyText.ts';
import { visitContent } from './content.ts';
import { type ParagraphLook, readParagraphLook } from './look.ts';
import type { DocumentStory, Paragraph, Piece } from './pieces.ts';
import { type ParagraphDraft, readMath, readRun } from './run.ts';

/** A paragraph as read, and whether its end was deleted: then its words go on in the next one. */
export type ParagraphRead = { draft: ParagraphDraft; look: ParagraphLook };

export function newDraft(): ParagraphDraft {
  return { words: [], struck: [], hasPlainWords: false, hasPicture: false, boxes: [] };
}

/** Reads `w:p` into a draft, which holds words already where the paragraph before goes on in it. */
export function readParagraph(story: DocumentStory, draft: ParagraphDraft): ParagraphRead {
  let look: ParagraphLook = {};
  visitContent(story, ({ name }) => {
    if (name === 'w:pPr') look = readParagraphLook(story.xml);
    else if (name === 'w:r') readRun(story, draft, story.styles.get(look.style ?? '')?.bold ?? false);
    else if (name === 'm:oMath' || name === 'm:oMathPara') readMath(story, draft);
  });
  return { draft, look };
}

export const emptyParagraph: Paragraph = {
  kind: 'paragraph',
  text: '',
  level: 0,
  numbered: false,
  bold: false,
  hasPicture: false,
};

/** The paragraph, then what stands in the text boxes anchored in it. Without words or a picture it is none. */
export function finishParagraph(story: DocumentStory, { draft, look }: ParagraphRead): Piece[] {
  const struck = draft.struck.join('').trim();
  if (struck !== '') story.struck.push(tidyText(`[${struck}] ${draft.words.join('')}`));
  // Documents have very many without a word.
  if (draft.words.length === 0 && !draft.hasPicture) return draft.boxes;
  const style = story.styles.get(look.style ?? '');
  const words = style?.hidden ? '' : draft.words.join('');
  const text = tidyText(words);
  const paragraph: Paragraph = {
    ...emptyParagraph,
    text,
    level: look.level ?? style?.level ?? 0,
    numbered: look.numbered ?? style?.numbered ?? false,
    bold: text !== '' && !draft.hasPlainWords,
    hasPicture: draft.hasPicture,
  };
  if (text === '' && !draft.hasPicture) return draft.boxes;
  // A line that is broken in a cell is as good as a paragraph there.
  const isBroken = story.nesting > 0 && words.includes('\v');
  const lines = isBroken
    ? words.split('\v').map((line) => ({ ...paragraph, text: tidyText(line) }))
    : [paragraph];
  return [...lines, ...draft.boxes];
}

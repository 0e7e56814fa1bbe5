import { readOwnText, visitContent } from './content.ts';
import { type RunLook, readRunLook } from './look.ts';
import type { DocumentStory, Piece } from './pieces.ts';
import type { XmlElement } from './xmlReader.ts';

/** A paragraph while its runs are read. */
export type ParagraphDraft = {
  words: string[];
  /** Words that are struck out, which are none of those. */
  struck: string[];
  /** True once words stand in it that are not bold. */
  hasPlainWords: boolean;
  hasPicture: boolean;
  /** What stands in text boxes that are anchored in it. */
  boxes: Piece[];
};

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raiseDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);

/** A mark after a number stands apart from it, so that nobody takes it for a digit of the number: "64 ¹". */
function markApart(draft: ParagraphDraft, mark: string): string {
  return /\d$/.test(draft.words.at(-1) ?? '') && /^[⁰¹²³⁴-⁹]/.test(mark) ? ` ${mark}` : mark;
}

/** Blanks at the ends of a text stand for nothing where they only break the line of the XML, unless they are preserved. */
function wordsOf(text: string, { attributes }: XmlElement): string {
  const isPreserved = attributes.get(':space') === 'preserve';
  return isPreserved || !/^\s*[\n\r]|[\n\r]\s*$/.test(text) ? text : text.trim();
}

/** Symbol fonts keep ASCII at U+F000; other signs of theirs have no words. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16) & 0xff;
  const isSymbolFont = attributes.get('w:font')?.toLowerCase() === 'symbol';
  return isSymbolFont && code >= 0x20 && code < 0x40 ? String.fromCharCode(code) : '';
}

/** A note's mark; its words wait until the paragraph or table ends. */
function readNoteMark(story: DocumentStory, { name, attributes }: XmlElement): string {
  story.noteCount++;
  const mark = raiseDigits(String(story.noteCount));
  const words = story.notes.get(`${name} ${attributes.get('w:id') ?? ''}`);
  if (words !== undefined && words !== '') story.openNotes.push(`${mark} ${words}`);
  return mark;
}

const pictures = new Set([':blip', ':imagedata', ':chart', ':relIds', ':OLEObject']);

/** A drawing: words of its text boxes, or a picture. */
function readDrawing(story: DocumentStory, draft: ParagraphDraft): void {
  visitContent(story, ({ name }) => {
    if (name === 'w:txbxContent') {
      story.nesting++;
      for (const piece of story.readPieces()) draft.boxes.push(piece);
      story.nesting--;
    } else if (pictures.has(name)) draft.hasPicture = true;
    else readDrawing(story, draft);
  });
}

function isBold(look: RunLook, styleBold: boolean, story: DocumentStory): boolean {
  return look.bold ?? story.styles.get(look.style ?? '')?.bold ?? styleBold;
}

/** Reads `w:r` into the paragraph's draft. `styleBold` where the paragraph's style makes its runs bold. */
export function readRun(story: DocumentStory, draft: ParagraphDraft, styleBold: boolean): void {
  let look: RunLook = {};
  const add = (text: string) => {
    const style = story.styles.get(look.style ?? '');
    if (text === '' || story.muted || (look.hidden ?? style?.hidden)) return;
    const isStruck = look.struck ?? style?.struck;
    if (isStruck) draft.struck.push(text);
    if (isStruck && text.trim() !== '') return;
    const isRaised = look.raised ?? style?.raised ?? false;
    draft.words.push(markApart(draft, isRaised ? raiseDigits(text) : text));
    if (text.trim() !== '' && !isBold(look, styleBold, story)) draft.hasPlainWords = true;
  };
  visitContent(story, (element) => {
    switch (element.name) {
      case 'w:rPr':
        look = readRunLook(story.xml);
        return;
      case 'w:t':
        return add(wordsOf(readOwnText(story.xml), element));
      case 'w:tab':
      case 'w:ptab':
        return add(' ');
      case 'w:br':
      case 'w:cr':
        return add('\v');
      case 'w:noBreakHyphen':
        return add('-');
      case 'w:sym':
        return add(symbolOf(element));
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return add(readNoteMark(story, element));
      case 'w:ruby':
        return visitContent(story, ({ name }) => {
          if (name === 'w:r') readRun(story, draft, styleBold);
        });
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return readDrawing(story, draft);
    }
  });
}

/** Formulas of Office Math: their letters and digits in a row, without those that were deleted. */
export function readMath(story: DocumentStory, draft: ParagraphDraft): void {
  visitContent(story, ({ name }) => {
    if (name === 'm:t') draft.words.push(readOwnText(story.xml));
    else readMath(story, draft);
  });
}

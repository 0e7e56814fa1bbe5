import type { Block } from '../sourceDocument.ts';
import { raisedDigits } from '../text/noteSigns.ts';
import { isAnnexLabel, isHeadingShape, itemOf, joinAnnexTitles, levelOf } from '../text/shapes.ts';
import type { Paragraph, Piece } from './pieces.ts';

/** How headings are told in a document: by style as far as it has any, else by bold letters, else by their shape. */
type HeadingRule = {
  /** The deepest level that styles give; headings in bold stand below it. */
  deepestStyled: number;
  hasBoldHeadings: boolean;
};

const isParagraph = (piece: Piece | undefined): piece is Paragraph => piece?.kind === 'paragraph';
const isBoldHeading = (piece: Paragraph): boolean =>
  piece.bold && !piece.numbered && isHeadingShape(piece.text);

function headingRuleOf(pieces: readonly Piece[]): HeadingRule {
  const paragraphs = pieces.filter(isParagraph).filter(({ text }) => text !== '');
  const deepestStyled = paragraphs.reduce((deepest, { level }) => Math.max(deepest, level), 0);
  return { deepestStyled, hasBoldHeadings: paragraphs.some(isBoldHeading) };
}

/** Without styles or bold letters a short line is a heading where words that are none follow, or a table. */
function isHeadingByShape(pieces: readonly Piece[], at: number, text: string): boolean {
  if (!isHeadingShape(text)) return false;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const followsShort = isParagraph(before) && isHeadingShape(before.text) && !isAnnexLabel(before.text);
  const isBeforeShort = isParagraph(after) && isHeadingShape(after.text) && !isAnnexLabel(text);
  return after !== undefined && !followsShort && !isBeforeShort;
}

function headingLevelOf(rule: HeadingRule, pieces: readonly Piece[], at: number, piece: Paragraph): number {
  if (piece.level > 0) return piece.level;
  if (piece.numbered) return 0;
  if (isBoldHeading(piece)) return rule.deepestStyled + levelOf(piece.text);
  const hasOtherRule = rule.deepestStyled > 0 || rule.hasBoldHeadings;
  return !hasOtherRule && isHeadingByShape(pieces, at, piece.text) ? levelOf(piece.text) : 0;
}

function paragraphBlock(piece: Paragraph, level: number): Block {
  const { text } = piece;
  if (level > 0) return { kind: 'heading', level, text };
  const typed = itemOf(text);
  return piece.numbered || typed !== null
    ? { kind: 'item', text: typed ?? text }
    : { kind: 'paragraph', text };
}

const ofNote = new RegExp(`^[${raisedDigits}]{1,3} `);
const leadsOn = (block: Block | undefined): boolean =>
  block?.kind === 'item' || (block?.kind === 'paragraph' && block.text.endsWith(':'));

/** "¹ See clause 8." behind "Its objectives are:", or behind an item, stands after the list, which it would end otherwise. */
function notesBehindLists(blocks: readonly Block[]): Block[] {
  const [ordered, notes]: [Block[], Block[]] = [[], []];
  for (const block of blocks) {
    const before = ordered.at(-1);
    if (block.kind === 'paragraph' && ofNote.test(block.text) && leadsOn(before)) notes.push(block);
    else {
      const goesOn = block.kind === 'item' || (block.kind === 'table' && before?.kind === 'paragraph');
      if (!goesOn) ordered.push(...notes.splice(0));
      ordered.push(block);
    }
  }
  return [...ordered, ...notes];
}

/** What pieces of a document's body are as blocks; empty paragraphs are none, a picture in one is a block of its own. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const rule = headingRuleOf(pieces);
  const blocks = pieces.flatMap((piece, at): Block[] => {
    if (piece.kind === 'table') return [piece];
    const picture: Block[] = piece.hasPicture ? [{ kind: 'picture' }] : [];
    if (piece.text === '') return picture;
    return [paragraphBlock(piece, headingLevelOf(rule, pieces, at, piece)), ...picture];
  });
  return joinAnnexTitles(notesBehindLists(blocks));
}

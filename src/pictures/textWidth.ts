/**
 * How wide text can come out, in ems, by kind of character: the widest of the fonts the page names, DejaVu among them,
 * so that a place that holds the estimate holds the text. First match counts.
 */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  // Marks that stand on another letter, and joiners.
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\s.,:;!|'’‘ijlI()[\]/·ا]/u, 0.42],
  [/[ftrJ"“”-]/u, 0.5],
  [/[0-9]/u, 0.65],
  [/[MWm@%—…ЖМШЩЮжмшщюыЫФф]/u, 1.02],
  [/[A-Z\u00c0-\u00de]/u, 0.8],
  [/[a-zß-ÿ–]/u, 0.66],
  [/[\u0370-\u04ff]/u, 0.8],
  [/\p{Script=Latin}/u, 0.85],
  [/[\u0590-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u, 0.85],
];
/** Chinese, Japanese, Korean, pictures, and whatever is not listed: a full square and a little. */
const square = 1.05;
const boldness = 1.12;

export type Type = { size: number; bold?: boolean };

/** Widths by character, found once each: a deck is measured letter by letter in several arrangements. */
const found = new Map<string, number>();

function emsOf(character: string): number {
  const known = found.get(character);
  if (known !== undefined) return known;
  const ems = widths.find(([characters]) => characters.test(character))?.[1] ?? square;
  found.set(character, ems);
  return ems;
}

/** Width of a line of text, in the unit of `size`; never too narrow for the fonts named. */
export function textWidth(text: string, { size, bold = false }: Type): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? boldness : 1);
}

/** The text, or as much of it as the room holds with "…" at its end. */
export function fitText(text: string, type: Type, room: number): string {
  if (textWidth(text, type) <= room) return text;
  const most = room - textWidth('…', type);
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += textWidth(character, type);
    if (width > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Words, and parts of words that end in a hyphen or a stroke, each with the space before it: not one letter alone, as in ITU-T. */
const breakable = /[^\S\u00a0]*(?:(?:[^\s/-]|\u00a0|-(?=\p{L}(?!\p{L})))+[/-]*|[/-]+)/gu;

/** Text in lines no wider than the room, broken between words, and within one only where it alone is too wide. */
export function wrapText(text: string, type: Type, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(breakable)) {
    if (textWidth((line + piece).trimStart(), type) <= room) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trim());
    const parts = breakWord(piece.trim(), type, room);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

function breakWord(word: string, type: Type, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, type) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

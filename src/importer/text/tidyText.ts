/*
 * What stands in a document for layout only, taken out; what belongs to words, kept.
 */

const blanks = /[\s\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]+/g;
/** Control characters, soft hyphens, zero-width blanks, byte order marks, word joiners. */
const meaningless = /[\p{Cc}\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/gu;
const joiners = /[\u200c\u200d]/g;
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** What is not printable ASCII, a tab, a Western letter or a common mark: only that needs more than blanks folded. */
const unusual = /[^\t -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/;
/** A letter of a script in which a joiner changes how a word is written, such as Persian or Hindi. */
const joining = /^(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]/u;
/** More marks on one letter than any script has: putting them in order takes time by the square of their number. */
const mostMarks = 30;
const perhapsPiled = new RegExp(`[\\u0300-\\uffff]{${mostMarks + 1}}`);
const mark = /^\p{M}/u;

function letterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, at - (isLowHalf ? 2 : 1)), at);
}

function joins(text: string, at: number): boolean {
  return joining.test(letterBefore(text, at)) && joining.test(text.slice(at + 1, at + 3));
}

function withoutPiledMarks(text: string): string {
  let marks = 0;
  let kept = '';
  for (const letter of text) {
    marks = mark.test(letter) ? marks + 1 : 0;
    if (marks <= mostMarks) kept += letter;
  }
  return kept;
}

/** Text in Unicode NFC, in time linear in its length. */
export function normalised(text: string): string {
  return (perhapsPiled.test(text) ? withoutPiledMarks(text) : text).normalize('NFC');
}

/**
 * One line of words: blanks of every kind folded into single ones, invisible characters removed where they mean nothing, in
 * NFC. Joiners stay between letters of scripts that join, direction marks in lines with letters written from the right.
 */
export function tidyText(text: string): string {
  if (!unusual.test(text))
    return /[\t ]{2}|\t/.test(text) ? text.replace(/[\t ]+/g, ' ').trim() : text.trim();
  const visible = text
    .replace(blanks, ' ')
    .replace(meaningless, '')
    .replace(directionMarks, rightToLeft.test(text) ? '$&' : '')
    .replace(joiners, (joiner, at: number, whole: string) => (joins(whole, at) ? joiner : ''));
  return normalised(visible).replace(/ {2,}/g, ' ').trim();
}

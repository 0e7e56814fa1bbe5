import type { Block } from '../sourceDocument.ts';

/*
 * What a line's shape tells where no style does: headings, captions, items of a list. All take text that is tidy.
 */

const marks =
  '\\-\\u2010-\\u2015\\u2212\\u2043\\u2022\\u2023\\u25e6\\u25cf\\u25cb\\u25aa\\u25a0\\u00b7\\u2219*\\u27a2\\uf0b7\\uf0a7\\uf0d8';
const markAlone = new RegExp(`^[${marks}]$`);
/** `(TBC)` must stay: only a number, one small letter or a small Roman number stands for a place in a list. */
const leadingMark = new RegExp(
  `^(?:[${marks}]|\\d{1,3}[.)]|\\((?:\\d{1,3}|[a-z]|[ivx]{2,4})\\)|[a-z]\\)) (?=\\S)`,
);

/** A dash or bullet on a line of its own, with its item on the next. */
export function isMarkAlone(text: string): boolean {
  return markAlone.test(text);
}

/** 2 for "2." or "2)" on a line of its own; null where it is none. */
export function numberAlone(text: string): number | null {
  const digits = /^(\d{1,3})[.)]$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The words of a list item without the dash, bullet or number before them; null where none stands there. */
export function itemOf(text: string): string | null {
  const mark = leadingMark.exec(text)?.[0];
  return mark === undefined ? null : text.slice(mark.length);
}

const caption = /^(?:table|figure|fig\.|tableau|tabla|cuadro|таблица|рисунок) ?\d/i;
const annex =
  /^(?:annexe?|appendix|attachment|anexo|anhang|приложение) [\p{L}\d]{1,4}(?: ?[-:.\u2013\u2014])?$/iu;
const annexTitle = /^(?:annexe?|appendix|attachment|anexo|anhang|приложение) [\p{L}\d]{1,4}\b/iu;
/** "4.1 WG1: Kettles" */
const groupTitle =
  /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]? (?:[WT]G|(?:working|topic|sub-?) ?group) ?[\dA-Z]{1,3} ?: [^:,;()]{2,130}$/i;
/** The same without a number before it, which a line of any list may be: what stands below must tell. */
const bareGroupTitle = /^(?:working|topic|sub-?) ?group ?[\dA-Z]{1,3} ?: [^:;()]{3,131}(?<![.,])$/i;
const factOfGroup =
  /^(?:(?:co-?)?(?:lead(?:er)?s?|chair\w{0,7}|conven[eo]rs?|co-?ordinators?)|mandate|mission|scope|objectives?|terms of reference|deliverables?) ?:/i;

/** "Working group 1: Terms" over "Leader: Ann Roe". */
export const isTitleOfGroup = (text: string, below: string): boolean =>
  bareGroupTitle.test(text) && /: \p{Lu}/u.test(text) && factOfGroup.test(below);

const numbered = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]\.\d{1,2}|[IVX]{1,4})[.)]? (?=\p{Lu}|\p{Lo})/u;
/** "17 October 2017" and "October 2017" are no titles. */
const day = /(?:^|\d )\p{L}+ \d{4}$/u;
/** "The group was established by TSAG" is a sentence without its stop; "Meetings that were held" is a title. */
const told = /(?<!\b(?:[Tt]hat|[Ww]hich|[Ww]ho|[Ww]hat|[Hh]ow)) (?:was|were|has been|have been) \p{Ll}/u;
const mostLetters = 90;
const fewestLetters = 4;

/** A heading that only says which annex it is: "Annex A:", its title on the next line. */
export function isAnnexLabel(text: string): boolean {
  return text.length <= 24 && annex.test(text);
}

/** A mark of a note may follow the stop. */
const stop = /[.,;:!?…][⁰¹²³⁴-⁹]*$/;

function readsLikeSentence(text: string): boolean {
  const commas = text.split(',').length - 1;
  return (
    stop.test(text) ||
    /, ?\d|@|:\/\//.test(text) ||
    day.test(text) ||
    told.test(text) ||
    commas > 2 ||
    (text.includes(': ') && !annexTitle.test(text) && !groupTitle.test(text))
  );
}

/** A short line that begins like a title and does not end like a sentence. Where it stands must be judged besides. */
export function isHeadingShape(text: string): boolean {
  // The title of a group may be long.
  if (text.length > mostLetters && !groupTitle.test(text)) return false;
  if (isAnnexLabel(text)) return true;
  const title = text.replace(numbered, '');
  const letters = title.replace(/[^\p{L}]/gu, '').length;
  return (
    letters >= fewestLetters &&
    /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(title) &&
    !caption.test(text) &&
    !readsLikeSentence(text)
  );
}

/** A short line with a number before it: a heading, or an item of a list of short ones. */
export function isNumbered(text: string): boolean {
  return numbered.test(text);
}

/** 1 for "2 Meetings", 2 for "2.1 Meetings held". */
export function levelOf(text: string): number {
  const number = numbered.exec(text)?.[0].trim().replace(/[.)]$/, '') ?? '';
  return number.split('.').length;
}

/** "Annex A:" and the title on the next line are one heading. */
export function joinAnnexTitles(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'heading' && block.kind === 'heading' && isAnnexLabel(last.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}

import { foldPunctuation } from '../text/fold.ts';
import { noteSigns } from '../text/noteSigns.ts';
import { type Match, matchFolded } from './matching.ts';
import { looksLikeName } from './names.ts';
import { beginsWithStatus } from './statuses.ts';

/** "D1.1", "ABC-D4", "DEL 10.24", "FG DLT D1.1", "FG TK-2030 D1", "Deliverable 3", "TR.7", "D.WG1-02". */
const code =
  '(?:(?:FG[ -][A-Za-z0-9]{1,12}(?:-[A-Z]{2,6})?|[A-Z][A-Za-z0-9]{1,11})(?:-\\d{2,4})?[ -])?(?:D|DEL|Del|Deliverable|TR|TS|TP|RD|OD)[ .-]?(?:[A-Z]{1,4}[ .-]?)?\\d{1,4}(?:[.-]\\d{1,4}){0,4}[a-z]?';
const codeAlone = new RegExp(`^(?<code>${code})[.:]?$`, 'd');
const codeAndTitle = new RegExp(`^(?<code>${code})(?: ?[:)] ?|\\. | ?-{1,2} | )(?<title>\\S.*)$`, 'ds');

/** "Deliverable MMI-1" is "MMI-1", as "Draft D1.1" is "D1.1"; "Deliverable 3" is all the code there is. */
const ownLabel = /^(?:Deliverable|Draft|Report) (?=[A-Z])/;

/** "D1.1 ¹", "D1.1*": the mark of a note is no part of a code, nor a title behind it. */
const noteMark = new RegExp(` ?[${noteSigns}]{1,3}$`);

/** The code where the words are nothing but one. */
export function readCode(text: string): string | null {
  return (
    matchFolded(codeAlone, text.trim().replace(noteMark, ''))?.groups['code']?.replace(ownLabel, '') ?? null
  );
}

/** "(WG1)", "(Terms) and D1.2 (Map)": what one bracket holds need be no title. */
const bracketOnly = new RegExp(`^\\([^()]*\\)(?:$|(?:[,;]| &)?(?: and)? ${code} ?\\()`);

/** "D1.1 was approved", "D1.1 (Terms) was merged into D1.2": no title in small letters begins so. */
export const tells =
  /^(?:[("“][^()"”]*[)"”],? )?(?:was|were|is|are|has|have|had|will|would|shall|should|may|can|could)\b/i;

/** "D1.1 Terms and definitions", "DEL 10.24: Sensors": a code and the title after it. "D1 completed" has none. */
export function readCodeAndTitle(text: string): { code: string; title: string } | null {
  const { code, title } = matchFolded(codeAndTitle, text.trim())?.groups ?? {};
  if (code === undefined || title === undefined || ` ${title}`.replace(noteMark, '') === '') return null;
  return beginsWithStatus(title) || (tells.test(title) && !/^[A-Z]/.test(title)) || bracketOnly.test(title)
    ? null
    : { code: code.replace(ownLabel, ''), title: title.trim() };
}

const titleAndCode = new RegExp(`^(?<title>[^()]{2,300}[^() ]) ?\\((?<code>${code})\\)\\.?$`, 'd');

/** "Reference architecture (D2.1)": a title with its code in brackets behind it. */
export function readTitleAndCode(text: string): { code: string; title: string } | null {
  const { code, title } = matchFolded(titleAndCode, text.trim())?.groups ?? {};
  return code === undefined || title === undefined ? null : { code, title };
}

/** Between codes; a slash or a dash may stand in one of them. */
const betweenCodes = /, ?(?:and )?| ?; ?(?:and )?| ?& ?| and /;
const betweenWholeCodes = / ?\/ ?| (?:to|through) | ?-{1,2} ?(?=[A-Z])/;
/** "1.2" of "D1.1, 1.2", or a number such as "FG-TK-O-012", which "Rev.1" is not. */
const furtherCode =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|(?!rev|ver|ed|add|cor|part|vol)[A-Za-z][\w.-]{2,40}\d)$/i;

/** "D1.1, D1.2", "D1.1 to D1.4", "D1.1/D1.2": the codes of several deliverables, and no title. */
export function namesSeveralCodes(text: string): boolean {
  const words = foldPunctuation(text).trim();
  if (words.length > 200) return false;
  const parts = words.split(betweenCodes);
  const isCode = (part: string) => readCode(part) !== null;
  const areCodes = (wholes: string[]) => wholes.length > 1 && wholes.every(isCode);
  return (
    areCodes(words.split(betweenWholeCodes)) ||
    // As two lines of one cell.
    areCodes(words.split(' ')) ||
    (parts.length > 1 && parts.every((part) => isCode(part) || furtherCode.test(part)))
  );
}

/** Behind a bracket a blank is enough, as where a cell lost the ends of its lines: "D1 Terms (draft) D2 Map (done)". */
const nextCode = new RegExp(
  `(?:[;,]|(?<=\\S) -{1,2})(?: and)? (?=${code}(?![\\w.-])(?: ?[:)]| -{1,2}| ))|(?<=\\([a-z\\d][^()]{2,40}\\)) (?=D(?:EL)?[ .-]?\\d[\\d.]{0,8}(?: ?:| -{1,2}| [A-Z]))`,
  'g',
);
const lastCode = new RegExp(`(?<=[^;,]) and (?=${code}(?![\\w.-])(?: ?[:)]| [A-Z]))`, 'g');
const firstAndNext = new RegExp(`^(?<code>${code}):? .{2,150}? and (?<next>${code})(?:: | (?=[A-Z]))`);

/** "D1.1: Terms and D1.2: Map", where the second is the one that comes next. */
function goesUp(text: string): boolean {
  const { code = '', next } = firstAndNext.exec(text)?.groups ?? {};
  return next === code.replace(/\d+$/, (number) => String(Number(number) + 1));
}
const codeBeforeTitle = new RegExp(`^(?:and|or|&|to|through|[,/+-]) ?${code}(?![\\w])`);

/**
 * "D1.1 Terms; D1.2 Map" as its codes and titles, "D1.1 Terms" as one. Null where one of the parts is none, or where a
 * title begins with a further code: "D1.1 and D1.2 Terms".
 */
export function readCodesAndTitles(text: string): { code: string; title: string }[] | null {
  const folded = foldPunctuation(text);
  const marks = [...folded.matchAll(nextCode)];
  // "D1.1: Terms, D1.2: Map and D1.3: Tests": in a list an "and" leads to the last one, or to any with a colon.
  const ands = marks.length > 0 || goesUp(folded) ? [...folded.matchAll(lastCode)] : [];
  const led = ands.filter(
    ({ index }, at) => at === ands.length - 1 || /^ and [\w. -]{2,20} ?:/.test(folded.slice(index)),
  );
  const starts = [...marks, ...led]
    .map(({ index, 0: mark }) => ({ end: index, start: index + mark.length }))
    .toSorted((one, other) => one.end - other.end);
  const pieces = [{ start: 0, end: 0 }, ...starts].map(({ start }, at) => text.slice(start, starts[at]?.end));
  const read = pieces.map(readCodeAndTitle);
  const told = read.filter((one) => one !== null && !codeBeforeTitle.test(foldPunctuation(one.title)));
  return told.length === pieces.length ? told.filter((one) => one !== null) : null;
}

/** The number a code begins with, which is that of its working group in codes such as "D1.2": "1". */
export function groupInCode(code: string): string | null {
  return /(?:^|[ -])D(?:EL)?[ .-]?(\d{1,4})[.-]\d/i.exec(code)?.[1] ?? null;
}

const groupWord =
  '(?:WGs?|TGs?|SWGs?|(?:sub-?)?working groups?|topic groups?|sub-?groups?|task groups?|ad hoc groups?|groups?)';
const groupNumber = '(?:\\d{1,3}[A-Za-z]?|[A-Z]|[IVX]{1,5}|[A-Z][\\w-]{0,20})';
const numbered = new RegExp(`^\\(?(?:${groupWord}(?!s$)[ -]?)?(?<number>${groupNumber})[.:)]?$`, 'i');
/** "1" of "1", "(1)", "WG1", "WG 1", "TG-1" or "Working Group 1"; "A" of "A". */
export function readGroupNumber(text: string): string | null {
  return numbered.exec(text.trim())?.groups?.['number'] ?? null;
}

/**
 * In a column "Sub-group", "SG1", "1 Terms" and "1 – Terms" are one of them: the letters of its heading stand for the word. Ad hoc groups may be numbered
 * anew beside others.
 */
export function withGroupWord(text: string, heading: string): string {
  const initials = heading.replace(/(\p{L})\p{L}*[ -]?/gu, '$1').toUpperCase();
  return text
    .trim()
    .replace(/^(?!AHG)[A-Z]{2,5}(?=[ -]?\d)/, (letters) => (initials.includes(letters) ? 'WG' : letters))
    .replace(/^(?=\d{1,2}(?:[.:)]| [–—-])? (?:\p{Lu}\p{Ll}|\p{Lu}{2,5}s? (?:and|for|of) ))/u, 'WG');
}

const leadingNumber = '[ -]?(?<number>\\d{1,3}[A-Za-z]?|[A-Z](?![\\w]))';
const leadingGroup = `^${groupWord}${leadingNumber}`;
const titled = new RegExp(`${leadingGroup} ?(?:[:.)] ?|- ?)(?<title>\\S.*)$`, 'dis');
const titledInBrackets = new RegExp(`${leadingGroup} ?\\((?<title>[^()]{2,150})\\)(?<rest>.*)$`, 'dis');
const titledInQuotes = new RegExp(
  `${leadingGroup} ?:? ?"(?<title>[^"]{2,150})"(?<rest>(?:[,;.(]| [-(]| (?:is |led |chaired )).{0,300})?$`,
  'dis',
);
/** In capitals as a heading has them, where the title must begin with one: "Working Group 1 Terms". */
const titledInCell = new RegExp(
  `^(?:${groupWord}|(?:Sub-?[Ww]|W)orking [Gg]roups?|Topic [Gg]roups?|Sub-?[Gg]roups?|Task [Gg]roups?|Ad [Hh]oc [Gg]roups?)${leadingNumber} (?<title>[A-Z].*)$`,
  'ds',
);

/** "TG-Cough (driver: …)", "WG-Radio: Radio links": a group with a name for a number, which may have no title besides. */
const named =
  /^(?<label>(?:TG|WG|SWG)-(?<number>[A-Z][A-Za-z]{1,20}))(?:(?: ?: | - )(?<title>\S.*)|(?<rest> ?\(.{1,300}\)\.?))?$/ds;

/** "WG-AS (Agricultural surveys), chaired by …" */
const titleInBrackets = /^ ?\((?<title>[A-Z][^():,]{2,100})\)/d;

/** "Sub-group 1 (SG-1) Hardware", "Working Group 1 (WG1): Terms": the short name in brackets is no title. */
const shortName = new RegExp(
  `^(?<group>${groupWord}[ -]?(?<number>\\d{1,3})) ?\\([A-Z]{1,4}[ -]?\\k<number>\\)(?: ?[:-])? (?<title>\\p{Lu}.*)$`,
  'disu',
);

/** "Working Group on Tea trade (WG-TT), led by …", "Topic group on cups (TG-Cups)": what the group is called stands behind its title. */
const nameBehind = new RegExp(
  `^(?:the )?${groupWord}(?: \\d{1,3})? (?:on|for) (?:the )?(?<title>[^():;]{2,150}?) \\((?:S?WG|TG|AHG)(?:-(?<name>[A-Z][A-Za-z]{0,20})|[ -]?(?<number>\\d{1,3}))\\)(?<rest>.*)$`,
  'dis',
);

const commaBehind = new RegExp(
  `^(${groupWord}[ -]?\\d{1,2})(?:,| on(?! hold))(?= (?!${groupWord}[ -]?\\d)[a-z]{2})`,
  'i',
);

/** What stands behind the title of a heading would be lost. */
function quotedIn(words: string, standsAlone: boolean): Match | null {
  const quoted = matchFolded(titledInQuotes, words);
  return standsAlone && quoted?.groups['rest'] ? null : quoted;
}

export type GroupHeading = { number: string; title: string; rest: string };

/** "WG1: Terminology", "Working Group 2 (Use cases) is led by …". In a cell or a heading a blank is enough: "WG1 Terminology". */
export function readGroupAndTitle(text: string, standsAlone: boolean): GroupHeading | null {
  // "WG 1, Use cases", "WG 1 on use cases" where nothing else stands beside it.
  const words = standsAlone ? text.trim().replace(commaBehind, '$1:') : text.trim();
  const behind = matchFolded(shortName, words)?.groups ?? {};
  if (behind['number'] !== undefined && behind['title'] !== undefined && /^\p{Lu}/u.test(behind['title']))
    return { number: behind['number'], title: behind['title'], rest: '' };
  const called = matchFolded(nameBehind, words)?.groups ?? {};
  const isCalled = called['name'] ?? called['number'];
  if (isCalled !== undefined && called['title'] !== undefined)
    return { number: isCalled, title: called['title'], rest: called['rest']?.trim() ?? '' };
  const {
    label,
    number: name,
    title: after = label,
    rest: inBrackets = '',
  } = matchFolded(named, words)?.groups ?? {};
  const own = matchFolded(titleInBrackets, inBrackets)?.groups['title'];
  if (name !== undefined && own !== undefined && !looksLikeName(own))
    return { number: name, title: own, rest: inBrackets.slice(inBrackets.indexOf(')') + 1).trim() };
  if (label !== undefined && name !== undefined && after !== undefined)
    return { number: name, title: after.trim(), rest: inBrackets.trim() };
  const match =
    matchFolded(titledInBrackets, words) ??
    quotedIn(words, standsAlone) ??
    matchFolded(titled, words) ??
    (standsAlone ? matchFolded(titledInCell, words) : null);
  const { number, title, rest = '' } = match?.groups ?? {};
  // "Working group e-meetings" are no group E.
  const isWord = number !== undefined && /^[a-z]$/.test(number);
  return number === undefined || title === undefined || isWord
    ? null
    : { number, title: title.trim(), rest: rest.trim() };
}

import { namesDays } from '../values/dates.ts';
import { labelledWordsIn } from '../values/labelledWords.ts';
import { labelOf, matchFolded } from '../values/matching.ts';
import { month } from '../values/monthNames.ts';
import { type Desk, sentencesIn } from './desk.ts';
import type { GridCell } from './grid.ts';
import { isOfOtherGroup, keyOf } from './otherGroup.ts';
import { type Passage, passagesOf, tablesOf } from './outline.ts';

const fullName =
  /(?<name>(?:ITU(?:-T)?(?:\/[A-Z]{2,10})? )?Focus Group (?:on|for) (?:(?!Focus Group)[^()]|\((?!FG)[\w/&-]{1,15}\)(?= )){2,200}?) ?\((?<acronym>(?:ITU-T )?FG[- ]?[^()]{1,30})\)/di;
/** "the Focus Group Kettles for All (FG KFA) was established": without an "on". */
const nameWithoutOn =
  /(?<name>(?:ITU(?:-T)? )?Focus Group (?!Chair|Vice|Lead|Manage|Secretar|Member|Meet|Report)\p{Lu}[^().;]{2,150}?) ?\((?<acronym>FG[- ][^()]{1,30})\)(?= (?:was|is|has been) |\.?$)/du;
const quotedName =
  /(?<name>(?:ITU(?:-T)? )?Focus Group "[^"()]{2,200}") ?\((?<acronym>(?:ITU-T )?FG[- ]?[^()]{1,30})\)/di;
const time = `(?:\\d|(?:early|mid|late)\\b|${month}(?: \\d|$))`;
/** Words that begin what a sentence says of the group behind its name: "on 15 May", "at its meeting", "for a period of". */
const behindName = [
  `(?:on|in|at|during|since|until|from|by|under|with|for|as|after|following|to|within|through|upon) (?:${time}|(?:its|their|this|TSAG|SG ?-?\\d{1,2}|(?:ITU-T )?Study Group|Mr|Ms|Mrs|Dr|Prof|(?:an? )?(?:initial |first )?(?:period|duration|term|lifetime|mandate|view to|total of)|\\w{3,10} (?:month|year)s?)\\b)`,
  '(?:on|in|at|during|by|under|with|after|following|upon) (?:the )(?:chair|leadership|parent|auspices|umbrella|guidance|responsibility|(?:\\w{1,20} ){0,2}meeting|proposal|request|decision|approval)',
  '(?:was|is|has|had|held|met|meets|were|will|shall|should|would|established|created|formed|approved|launched|agreed|decided|which|that|who|whose|having|chaired|led|headed|began|started|reports?|reporting|until|during|since|following)\\b',
].join('|');
const nameAlone = new RegExp(
  `(?<name>(?:ITU(?:-T)? )?Focus Group (?:on|for) (?:the )?[\\p{L}\\p{N}_&/' -]{2,120}?)(?= (?:${behindName})| --? (?:[\\w.]{1,20} ){0,4}(?:report|update|summary|status)\\b|[.,;:()]|$)`,
  'diu',
);
/** "Focus Group on tea in Geneva", before "in May 2019" */
const placeBehind = / (?:in|at) (?:\p{Lu}\p{Ll}{1,20}(?: |$)){1,2}$/u;
const timeNext = new RegExp(`^ (?:in|on|from|during) ${time}`, 'i');

/** "Focus Group on tea, cups and lids" as a line of its own: the commas are part of the name. */
const bareName = `^(?:ITU(?:-T)? )?Focus Group (?:on|for) (?!.*\\b(?:reports?|meetings?|deliverables|status|update|activit\\w{1,3}|is|are|was|were|has|have|had|will)\\b)`;
const listedName = new RegExp(
  `${bareName}[^().;:\\d]{2,150}, [^().;:\\d,]{2,60} and [^().;:\\d,]{2,60}$`,
  'i',
);

function nameAloneIn(text: string): string | null {
  if (listedName.test(text)) return text;
  const found = matchFolded(nameAlone, text);
  const name = found?.groups['name']?.trim() ?? null;
  return found !== null && timeNext.test(text.slice(found.end))
    ? (name?.replace(placeBehind, '') ?? null)
    : name;
}

const reversedName =
  /(?<acronym>FG[- ][A-Za-z0-9]{1,15}) ?\((?:the )?(?<name>(?:ITU(?:-T)? )?Focus Group (?:on|for) [^()]{2,200})\)/di;
/** In front of "-O-021", "-R3" and the like, which make it the number of a document. */
const acronymAlone = /\bFG[- ][A-Z][A-Za-z0-9]{1,15}(?:[-/&](?![A-Z]\d)[A-Za-z0-9]{1,10})?\b(?!-\d)/;

/** Most sentences name no group at all. */
const perhapsNames = /group|FG/i;

/** `isWhole` where the acronym stands beside the name, and tells where it ends. */
type Names = { name: string | null; acronym: string | null; isWhole?: boolean };

function namesIn(texts: string[]): Names {
  let loose: Names = { name: null, acronym: null };
  for (const text of texts) {
    if (!perhapsNames.test(text)) continue;
    const full = [fullName, reversedName, quotedName, nameWithoutOn]
      .map((pattern) => matchFolded(pattern, text)?.groups)
      .find((groups) => groups !== undefined);
    if (full?.['name'] !== undefined && full['acronym'] !== undefined) {
      return {
        name: full['name'].trim(),
        acronym: full['acronym'].replace(/^ITU-T /, '').trim(),
        isWhole: true,
      };
    }
    loose = {
      name: loose.name ?? nameAloneIn(text),
      acronym: loose.acronym ?? acronymAlone.exec(text)?.[0] ?? null,
    };
  }
  return loose;
}

const nameLabel =
  /^(?:full )?(?:name|title)(?: of (?:the )?(?:itu-t )?(?:focus )?group)?$|^(?:itu-t )?focus group(?: name)?$|^group name$/;
const acronymLabel = /^(?:acronym|abbreviation|short (?:name|title))(?: of (?:the )?(?:focus )?group)?$/;
const nameUnderLabel =
  /^(?:(?<before>FG[- ][\w/-]{1,20}) ?[:-] (?=.*\bFocus Group\b))?(?<name>(?=[^()]*\p{L}{2})[^()]{3,200}?)(?: ?\((?<acronym>(?:ITU-T )?FG[- ][^()]{1,30})\))?$/du;

/** The names that words behind a label give, and nothing besides; a label alone may be over the name of anything. */
function namesUnder(label: string, words: string, isBesideAcronym = false): Names | null {
  const key = labelOf(label);
  if (acronymLabel.test(key))
    return /^FG[- ][A-Z][\w/-]{1,20}$/.test(words) ? { name: null, acronym: words } : null;
  if (!nameLabel.test(key)) return null;
  const { name, before, acronym = before } = matchFolded(nameUnderLabel, words)?.groups ?? {};
  // "Name" may stand over that of anybody, and "Focus group" over many.
  const isSure =
    /\bfocus group (?:on|for) /i.test(words) ||
    (/group/.test(key) &&
      (isBesideAcronym ||
        acronym !== undefined ||
        (/name|title/.test(key) && /\bfocus group\b/i.test(words))));
  if (name === undefined || !isSure) return null;
  return { name: name.trim(), acronym: acronym?.replace(/^ITU-T /, '') ?? null };
}

/** Whether a row tells how the group is called: it names no columns. */
export const isRowOfNames = (label: string, words: string): boolean => namesUnder(label, words) !== null;

type Told = { names: Names; pieces: (Passage | GridCell)[] };

type Labelled = { label: string; words: string; pieces: Told['pieces'] };

/** Beside its acronym, "Focus Group | Tea" is over its name and nothing else. */
function toldOf(labelled: readonly Labelled[]): Told[] {
  const hasAcronym = labelled.some(
    ({ label, words }) => (namesUnder(label, words)?.acronym ?? null) !== null,
  );
  return labelled.flatMap(({ label, words, pieces }) => {
    const names = namesUnder(label, words, hasAcronym);
    return names === null ? [] : [{ names, pieces }];
  });
}

/** "Name of group | Focus Group on tea", "Acronym | FG TEA", "Focus group: Tea (FG TEA)" */
function namesUnderLabels(desk: Desk): Told[] {
  const inLines = desk.sections.flatMap((section) =>
    toldOf(
      passagesOf(section).flatMap((passage): Labelled[] => {
        const [only, ...others] = labelledWordsIn(passage.text);
        if (only === undefined || others.length > 0) return [];
        return [{ ...only, pieces: [passage] }];
      }),
    ),
  );
  const inTables = tablesOf(desk.sections).flatMap(({ grid }) =>
    toldOf(
      grid.cells.flatMap((label): Labelled[] => {
        const cell = label.column === 0 && grid.width(label.row) === 2 ? grid.at(label.row, 1) : null;
        if (cell === null || cell === label) return [];
        return [{ label: label.text, words: cell.text, pieces: [label, cell] }];
      }),
    ),
  );
  return [...inLines, ...inTables];
}

/** A sentence may hold more than the acronym of a title, as the number of a document does: "FG-TEA-CAL". */
function isWithin(short: string | null, long: string | null): boolean {
  return short !== null && long !== null && (long.startsWith(`${short}-`) || long.startsWith(`${short}/`));
}

const nameLine = new RegExp(`${bareName}[^()]{2,200}$`, 'i');
const acronymLine = /^\(?((?:ITU-T )?FG[- ][\w&/-]{1,25}(?: [\w&/-]{1,15})?)\)?$/;

/** "Focus Group on tea: cups and lids" over "FG-CUP" at the head, as one line would have them. */
function namesInTwoLines(desk: Desk): string[] {
  const lines = desk.sections.slice(0, 3).flatMap((section) => [
    section.title,
    ...passagesOf(section)
      .slice(0, 8)
      .map(({ text }) => text),
  ]);
  return lines.flatMap((line, at) => {
    const acronym = acronymLine.exec(lines[at + 1] ?? '')?.[1];
    return acronym === undefined || !nameLine.test(line) || namesDays(line) ? [] : [`${line} (${acronym})`];
  });
}

/** The group's names; `title` is that of the document, where its head gives one. */
export function readNames(desk: Desk, title: string): { name: string; acronym: string } {
  const titles = [title, ...namesInTwoLines(desk), ...desk.sections.map((section) => section.title)].map(
    (text) => text.slice(0, 500),
  );
  const inTitles = namesIn(titles);
  // What the report itself is called comes first: other titles may be about others.
  const own = namesIn(titles.filter((text) => text !== '').slice(0, title === '' ? 1 : 2));
  const ownKey = keyOf(own.acronym ?? '');
  const inSentences = namesIn(
    [...sentencesIn(desk)].flatMap(({ sentence: { text }, section }) =>
      section.kind === 'relationships' || isOfOtherGroup(text, own.acronym ?? '') ? [] : [text],
    ),
  );
  const told = namesUnderLabels(desk);
  const under = (key: 'name' | 'acronym') =>
    told.find(({ names }) => names[key] !== null)?.names[key] ?? null;
  // The text may spell the same acronym in another way, or have more of it: "FG-TK&CUPS".
  const key = keyOf(inSentences.acronym ?? '');
  const isOwn = ownKey.startsWith(key) || ((own.name === null || ownKey === '') && key.startsWith(ownKey));
  const inTexts = !isOwn || isWithin(inTitles.acronym, inSentences.acronym) ? null : inSentences.acronym;
  // A head without labels is a table, too.
  const inHead = namesIn(
    tablesOf(desk.sections.slice(0, 1)).flatMap(({ grid }) =>
      grid.cells.slice(0, 20).map(({ text }) => text.slice(0, 500)),
    ),
  );
  const acronym = inTexts ?? own.acronym ?? inTitles.acronym ?? under('acronym') ?? inHead.acronym;
  const isCut = own.isWhole === true && inSentences.isWhole !== true;
  const name =
    (isOwn && !isCut ? inSentences.name : own.name) ?? inTitles.name ?? under('name') ?? inHead.name;
  for (const { names, pieces } of told)
    if ((names.name ?? name) === name && (names.acronym ?? acronym) === acronym)
      for (const piece of pieces) desk.ledger.use(piece);
  if (acronym === null || name === null) desk.tell('warning', 'finding.groupNameMissing', {}, null);
  return { acronym: acronym ?? name ?? 'Focus Group', name: name ?? acronym ?? 'Focus Group' };
}

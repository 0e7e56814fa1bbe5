import { foldPunctuation } from '../text/fold.ts';
import { isHeadingShape } from '../text/shapes.ts';
import { type GroupHeading, readGroupAndTitle } from '../values/codes.ts';
import { readListedDeliverable } from '../values/listedDeliverable.ts';
import { matchFolded } from '../values/matching.ts';
import { looksLikeName } from '../values/names.ts';
import { roleIn } from '../values/offices.ts';
import { isLeadIn } from './desk.ts';
import { groupNamedAlone, groupOfDeliverables } from './groupOffice.ts';
import { personBehind, splitLeader } from './leaderInWords.ts';
import type { Part, Passage, Section } from './outline.ts';

const numbering = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]? (?=\p{L})/u;

/** "WG1 Report", "Working Group 1: Terms of Reference": what is told of the group, and no title of it. */
const ofGroup =
  /^[\p{L} -]{2,20}\d{0,3}(?: [A-Z])?(?: ?[:–—-])? (?:terms of reference|(?:progress |status |meeting )?reports?|(?:planned |future |next )?meetings?|activit(?:y|ies)|progress|status|members(?:hip)?|mission|scope|objectives|work ?plan|next steps|summary|results?)$/iu;

/** "WG1" over a section, which gives no title besides, or "4.1 WG1: Terminology". */
export function groupOfHeading(heading: string): { number: string; title: string; isAlone: boolean } | null {
  const words = heading.trim().replace(numbering, '');
  const alone = groupNamedAlone(words);
  if (alone !== null) return { number: alone.number, title: words, isAlone: true };
  const told = readGroupAndTitle(words, true);
  if (told === null || ofGroup.test(words)) return null;
  // "WG1 Leadership" gives none either; those below are of the group.
  const isAlone = /^(?:leaders(?:hip)?|officers)$/i.test(told.title);
  return { number: told.number, title: isAlone ? words : told.title, isAlone };
}

/** "4.2 WG2 Model" as a line of its own: a heading that lost its style. */
export function groupOfLine(text: string): GroupHeading | null {
  const told = /^\d{1,2}\.\d/.test(text) && isHeadingShape(text) ? groupOfHeading(text) : null;
  return told === null ? null : { ...told, rest: '' };
}

/** The group that a line right above a table names, be it with its title, its leader or alone. */
export function groupAbove({ parts }: Section, at: number): { number: string } | null {
  const [over, before] = [parts[at - 1], parts[at - 2]];
  const namedBy = (part: Part | undefined) =>
    part?.kind === 'paragraph' && part.text.length <= 150
      ? (groupOfDeliverables(part.text) ?? groupOfHeading(part.text) ?? readGroupAndTitle(part.text, false))
      : null;
  // Under a list of groups a table may be of all of them.
  return before?.kind === 'item' || namedBy(before) !== null ? null : namedBy(over);
}

/** "4 Working group 1: Terms", "Working group 2 Map" right above a table. */
export function groupOverTable({ parts }: Section, { kind, text, at }: Passage): GroupHeading | null {
  const isTitle =
    kind === 'paragraph' && parts[at + 1]?.kind === 'table' && isHeadingShape(text.replace(': ', ' '));
  const told = isTitle ? groupOfHeading(text) : null;
  return told === null || told.isAlone ? null : { ...told, rest: '' };
}

const verb = /\b(?:is|are|was|were|has|have|had|will|met|meets|held)\b/i;
const groupWord = '(?:[WT]G|working group|topic group)[ -]?';
const groupMark = `${groupWord}(?:\\d{1,3}|[A-Z])(?:: ?|\\)? -{1,2} |\\) | \\()`;
/** What leads to the next one: "; WG2: ", ", and WG3 – ", ". WG2: ". */
const nextGroup = new RegExp(`(?:[;,.]|(?<=[^;,.])(?= and ))(?: and)? (?=${groupMark})`, 'gi');
const inBlank = /^[WT]G[ -]?\d{1,2} (?=\p{Lu})/u;
const nextInBlank = /(?:[;,]|(?<=[^;,])(?= and ))(?: and)? (?=[WT]G[ -]?\d{1,2} \p{Lu})/gu;
/** "There are two groups: WG1: …" */
const overGroups = new RegExp(`^[^:;.]{0,120}\\bgroups[^:;.]{0,30}: (?=${groupMark})`, 'i');
const numberOf = new RegExp(`^${groupWord}(\\w{1,3})\\b`, 'i');

/** "WG1 Chair", "WG1 Ann Roe" give no title. */
const isTitle = (words: string): boolean =>
  roleIn(words) === null && !verb.test(words) && !(words.includes(' ') && looksLikeName(words));

/** "WG1: Metrics; WG2: Headends" in a piece for each group; none where it tells of one. */
export function groupsOneByOne(whole: string): string[] {
  const text = whole.slice(overGroups.exec(foldPunctuation(whole))?.[0].length ?? 0);
  const folded = foldPunctuation(text);
  const isInBlank = inBlank.test(folded);
  const marks = [...folded.matchAll(isInBlank ? nextInBlank : nextGroup)].filter(({ index }) => {
    const before = folded.slice(0, index);
    return before.split('(').length === before.split(')').length;
  });
  const starts = marks.map(({ index, 0: mark }) => ({ end: index, start: index + mark.length }));
  const pieces = [{ start: 0 }, ...starts].map(({ start }, at) => text.slice(start, starts[at]?.end).trim());
  const numbers = pieces.map((piece) => numberOf.exec(piece)?.[1]);
  if (numbers.includes(undefined) || new Set(numbers).size < 2) return [];
  // "WG1 and WG2: ask for help"
  if (pieces.some((piece) => numberOf.exec(piece)?.[0] === piece)) return [];
  if (!isInBlank) return pieces;
  const titles = pieces.map((piece) => piece.replace(inBlank, ''));
  return titles.every(isTitle) ? titles.map((title, at) => `WG${numbers[at]}: ${title}`) : [];
}

const listOfGroups = /^(?:\d[\d.]* )?(?:the )?(?:working|topic|sub-?|task) ?groups?$/i;
const lettered = /^(?<number>[A-Z]|\d{1,2})(?: ?:| -{1,2}) (?<title>[A-Z].*)$/ds;

/** "A: Captioning" in a list below "Working groups", whose heading says what the letter is. */
export function letteredGroup({ kind, text, source }: Passage): GroupHeading | null {
  if (kind !== 'item' || !listOfGroups.test(source.section.trim())) return null;
  const { number, title } = matchFolded(lettered, text)?.groups ?? {};
  return number === undefined || title === undefined ? null : { number, title, rest: '' };
}

const called =
  /^(?<label>[A-Z][\w&/-]{0,30}(?: [\w&/-]{1,30}){0,5} (?:WG|TG|working group|topic group))(?=,| \(| -| is )(?<rest>.*)$/dis;

/** "Security WG, chaired by Ann Roe": a group with a name for a number, known by who leads it. */
export function calledGroup(text: string): GroupHeading | null {
  const { label, rest } = matchFolded(called, text)?.groups ?? {};
  if (label === undefined || rest === undefined || /^(?:the|this|each|every|an?) /i.test(label)) return null;
  const { before, leader } = splitLeader(rest);
  return leader === null || before.length > 3 ? null : { number: label, title: label, rest };
}

const prepares =
  /,? (?:(?:is|are) )?(?:currently )?(?:prepar(?:es|ing)|develop(?:s|ing)|produc(?:es|ing)|deliver(?:s|ing)|work(?:s|ing) on|responsible for|will (?:prepare|develop|produce|deliver))(?: the following)?(?: (?:draft )?(?:deliverables?|documents?))?(?: as follows)? ?:$/i;
/** "WG1, Terms", "Working Group 1 Terms": a comma or a blank where others have a colon. */
const behindNumber =
  /^(?<group>[A-Za-z][^,:()]{0,24}?(?:[ -]?\d{1,3}[A-Za-z]?|[ -][A-Z]{1,4})),? (?=\p{Lu})/u;

/** The part of a passage that says which group it is, where the rest only leads to what stands below. */
function withoutLeadIn(text: string): string {
  const words = text.trim();
  const end = prepares.exec(foldPunctuation(words))?.index;
  return words.slice(0, end).replace(/[;:]$/, '').trim();
}

function leadsToDeliverables(section: Section, { text, at }: Passage): boolean {
  const next = section.parts[at + 1];
  return isLeadIn(text) && next?.kind === 'item' && readListedDeliverable(next.text) !== null;
}

/**
 * "WG1 Terms – leader: Ann Roe", "WG1, Terms, Mr Ek", "WG1 Terms:" over deliverables: a blank or a comma is enough behind the
 * number where more says that these words are about a group.
 */
export function groupByContext(section: Section, passage: Passage): GroupHeading | null {
  const words = withoutLeadIn(passage.text);
  const heading = readGroupAndTitle(words.replace(behindNumber, '$<group>: '), false);
  if (heading === null) return null;
  const { before, leader, deputy } = splitLeader(heading.title);
  const behind = foldPunctuation(heading.title.slice(before.length));
  const isApart = /^ ?[,;(]/.test(behind) || /[-:]\s*$/.test(foldPunctuation(before));
  const isLed = (leader ?? deputy) !== null && isApart && !/^[,;]? ?\(?(?:and )?(?:is|was) /.test(behind);
  const isKnown = isLed || personBehind(before).person !== null || leadsToDeliverables(section, passage);
  return isKnown && !verb.test(before) ? heading : null;
}

import { readCodeAndTitle, tells } from './codes.ts';
import { matchFolded } from './matching.ts';
import { month } from './monthNames.ts';
import { beginsWithStatus, inTime, settled, share, when } from './statuses.ts';

/*
 * A deliverable as an item of a list tells it: its code and title, and behind them what a table has columns for, such as
 * "(status: completed)", "– due November 2022" or "(WG1)".
 */

export type ListedDeliverable = {
  code: string;
  title: string;
  extra: Record<string, string>;
  /** The number of the working group that stands behind the title. */
  group: string | null;
  /** What stands at the end and may be no part of the title. */
  unclear: string | null;
};

type Facts = Pick<ListedDeliverable, 'extra' | 'group'>;

const perhapsTitle =
  '(?:(?:advanced |first |final |initial )?draft|planned|pending|stable|mature|ready|done)';
/** Behind a dash "draft" alone may end a title. */
const status = new RegExp(
  `^(?:${settled}|done|(?:stable|mature|advanced|working|first|initial|final) draft)${inTime}$`,
  'i',
);
const progress = new RegExp(`^${share}$`, 'i');
const statusInBrackets = new RegExp(
  `^(?:${settled}|${perhapsTitle}|final(?: version)?|complete|(?:stable|working|mature|baseline|revised) (?:draft|text)|skeleton|(?:first |initial )?outline|table of contents)${inTime}$`,
  'i',
);
const due = new RegExp(
  `^(?<label>due|target date|deadline|expected|planned|scheduled)(?: (?:in|on|by|for))?:? (?<day>${when})$`,
  'di',
);
const labelled =
  /^(?<label>status|due(?: date)?|target(?: date)?|deadline|progress|stage|type|editors?|rapporteurs?)(?: ?: ?| - )(?<words>[^:,;()]{1,80}(?:\([^():;]{1,80}\))?)$/di;
const ofGroup =
  /^(?:S?WG|TG|working group|topic group|sub-?group|task group)(?: |-| no\.? )?(?<number>\d{1,3}|[A-Z])$/di;
/** Words that may tell how far a deliverable is, or of whom it is, in a form that is not known. */
const perhapsFact = new RegExp(
  `\\b(?:status(?: ?:| is)|deadline|due (?:date|in|on|by|${month})\\b)|\\b[WT]G ?\\d|^(?:${settled}|${perhapsTitle})\\b`,
  'i',
);

/** "The following deliverables were", "The others are still" */
const ofBelow =
  '(?:(?:the )?(?:(?:following|other|remaining|these) )?deliverables? (?:(?:were|are|have been) )?|(?:the )?(?:following|others?|rest|remaining ones|these) (?:is|are|was|were|ha(?:s|ve) been) )?(?:(?:still|now|already) )?';
const overList = new RegExp(
  `^(?:[\\d.]{1,8} )?${ofBelow}(?<status>(?:${settled}|${perhapsTitle}|complete)${inTime})(?: so far| to date| deliverables?)? ?:?$`,
  'i',
);

/** "Withdrawn:", "4.3 Discontinued deliverables", "The following deliverables were approved:": of all that stand below. */
export function statusOver(title: string): { Status: string } | null {
  const status = overList.exec(title.trim())?.groups?.['status'];
  return status === undefined ? null : { Status: status };
}

const bracket = /^(?<head>.{1,400}?) ?[([](?<tail>[^()[\]]{1,120})[)\]]$/ds;
/** Behind a label a bracket may tell who somebody is with: "editor: Ann Roe (Acme)". */
const ofLabelled = '(?:(?<=:[^:]{1,80})\\([^()]{1,80}\\))?';
const behind = (mark: string, words: string): RegExp =>
  new RegExp(`^(?<head>.{1,400})${mark} (?<tail>${words}${ofLabelled})$`, 'ds');
const dash = behind(' -{1,2}', '[^()[\\]]{1,120}');
const colon = /^(?<head>.{1,400}[)\]"]) ?: (?<tail>[^()[\]:]{1,120})$/ds;
const semicolon = behind(';', '[^();[\\]]{1,80}');
const stop = behind('\\.', '[^.()[\\]]{1,80}');
const comma = behind(',', '[^(),[\\]]{1,80}');

const quoted = /^"(?<title>[^"]{2,400})[.,]?"$/d;

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1).toLowerCase();

/** One fact, such as "due June 2023". */
function factOf(words: string, inBrackets: boolean): Facts | null {
  const number = matchFolded(ofGroup, words)?.groups['number'];
  if (number !== undefined && !/[a-z]/.test(number)) return { extra: {}, group: number };
  const { label, words: said } = matchFolded(labelled, words)?.groups ?? {};
  if (label !== undefined && said !== undefined)
    return { extra: { [capital(label)]: said.trim() }, group: null };
  const { label: ahead, day } = matchFolded(due, words)?.groups ?? {};
  if (ahead !== undefined && day !== undefined) return { extra: { [capital(ahead)]: day }, group: null };
  if (progress.test(words)) return { extra: { Progress: words }, group: null };
  return (inBrackets ? statusInBrackets : status).test(words)
    ? { extra: { Status: words }, group: null }
    : null;
}

/** Both together; null where they say two things of one kind. */
function together(one: Facts | null, other: Facts | null): Facts | null {
  if (one === null || other === null) return null;
  const isTwice =
    (one.group !== null && other.group !== null) || Object.keys(other.extra).some((key) => key in one.extra);
  return isTwice ? null : { extra: { ...one.extra, ...other.extra }, group: one.group ?? other.group };
}

/** "(WG1, December 2023)": a time beside another fact. */
const day = new RegExp(`^${when}$`, 'i');
const dated = (words: string): Facts => ({ extra: { Date: words }, group: null });

const nothing: Facts = { extra: {}, group: null };

function factsIn(tail: string, inBrackets: boolean): Facts | null {
  const whole = factOf(tail, inBrackets);
  if (whole !== null) return whole;
  if (day.test(tail)) return null;
  const parts = tail.split(/[,;] /).map((words) => words.trim());
  // "(WG3; new)", where a title may have "(new)" alone.
  const isOfGroup = inBrackets && parts.some((part) => ofGroup.test(part));
  return parts
    .map((part) => {
      if (isOfGroup && /^new$/i.test(part)) return { extra: { Status: part }, group: null };
      return factOf(part, inBrackets) ?? (day.test(part) ? dated(part) : null);
    })
    .reduce<Facts | null>(together, nothing);
}

type Ended = { head: string; tail: string; inBrackets: boolean };

function endOf(text: string): Ended[] {
  return [bracket, dash, colon, semicolon, stop, comma].flatMap((pattern) => {
    const { head, tail } = matchFolded(pattern, text)?.groups ?? {};
    return head === undefined || tail === undefined
      ? []
      : [{ head: head.trim(), tail: tail.trim(), inBrackets: pattern === bracket }];
  });
}

/** No title has more behind it. */
const mostEnds = 5;

/** "Terms (WG1). Approved in March 2025.": a sentence that says how far it is. */
const sentenceBehind = /^(?<head>.{1,400}\))\. (?<tail>[^.;]{3,80})$/ds;

/** "Terms (WG1) - approved, sent to SG13": whose it is stands apart from what is unclear. */
const groupInside =
  /^(?<before>[^()[\]]{1,400}[^()[\] ]) ?[([](?<group>[^()[\]]{2,20})[)\]](?:[.,;:]| -{1,2}) (?<behind>.+)$/ds;

/** A title without the facts behind it. */
function withoutFacts(title: string): Omit<ListedDeliverable, 'code'> {
  let facts = nothing;
  let rest = title.replace(/[.;,]$/, '').trim();
  const { head, tail } = matchFolded(sentenceBehind, rest)?.groups ?? {};
  const said = tail === undefined ? null : factOf(tail, false);
  if (head !== undefined && said !== null) [facts, rest] = [said, head];
  for (let ends = 0; ends < mostEnds; ends += 1) {
    const told = endOf(rest).map(({ head, tail, inBrackets }) => ({
      head,
      facts: together(factsIn(tail, inBrackets), facts),
    }));
    const found = told.find((one) => one.facts !== null);
    if (found?.facts === undefined || found.facts === null) break;
    facts = found.facts;
    rest = found.head;
  }
  rest = matchFolded(quoted, rest)?.groups['title'] ?? rest;
  const { before = '', group = '', behind } = matchFolded(groupInside, rest)?.groups ?? {};
  const told = behind === undefined ? null : factOf(group, true);
  if (told !== null && told.group !== null && facts.group === null)
    return { title: before, extra: facts.extra, group: told.group, unclear: behind?.trim() ?? null };
  const doubtful = endOf(rest).find(({ tail }) => perhapsFact.test(tail));
  if (doubtful === undefined) return { title: rest, ...facts, unclear: null };
  return { title: title.replace(/[.;]$/, ''), ...nothing, unclear: doubtful.tail };
}

/** "completed", "Completed in May 2021", "September 2023 (completed)", "May 2021, approved": how far it is, beside a time or alone. */
export const tellsStatus = (words: string): boolean =>
  beginsWithStatus(words) || 'Status' in withoutFacts(words).extra;

/** "D1.1, Terms", but not "D1.1, D1.2 Terms" nor what was done with one. */
const codeAndComma = /^(?<code>[^ ,]{2,20}(?: [^ ,]{1,12})?), (?<title>\p{Lu}.*)$/dsu;

/** "D1.1 (WG1): Terms": whose it is, between code and title. */
const groupBetween = /^[([](?<group>[^()[\]]{2,20})[)\]](?: ?:| -{1,2})? (?<title>\S.*)$/ds;

/** A title in a table without the status in brackets behind it: "Terms (on hold)", "Map (approved, May 2023)", "Pots (80%)". */
export function withoutStatus(title: string): Pick<ListedDeliverable, 'title' | 'extra'> | null {
  const { head, tail } = matchFolded(bracket, title.trim())?.groups ?? {};
  if (head === undefined || tail === undefined) return null;
  if (progress.test(tail)) return { title: head.trim(), extra: { Progress: tail } };
  return status.test(tail) ? { title: head.trim(), extra: { Status: tail.trim() } } : null;
}

/** `otherwise` reads codes that only the list tells. */
export function readListedDeliverable(
  text: string,
  otherwise: (text: string) => { code: string; title: string } | null = () => null,
): ListedDeliverable | null {
  const { code = '', title = '' } = matchFolded(codeAndComma, text.trim())?.groups ?? {};
  const isTold = !/ (?:was|were|is|are|has|have|had|will) /.test(title);
  const read =
    readCodeAndTitle(text) ??
    (isTold && readCodeAndTitle(title) === null ? readCodeAndTitle(`${code} ${title}`) : null) ??
    otherwise(text);
  if (read === null || tells.test(read.title)) return null;
  const { group: between = '', title: behind = '' } = matchFolded(groupBetween, read.title)?.groups ?? {};
  const group = factOf(between, true)?.group ?? null;
  if (group === null) return { code: read.code, ...withoutFacts(read.title) };
  const told = withoutFacts(behind);
  return told.group === null
    ? { code: read.code, ...told, group }
    : { code: read.code, ...withoutFacts(read.title) };
}

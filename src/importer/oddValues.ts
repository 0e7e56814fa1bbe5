import type { Person } from '../domain/leadership.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source, Stated } from '../domain/provenance.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import type { Finding } from './finding.ts';
import { foldPunctuation } from './text/fold.ts';
import { isCountry, isCountryCode } from './values/countries.ts';
import { findDays, namesDays } from './values/dates.ts';
import { bodyWord } from './values/lists.ts';
import { month } from './values/monthNames.ts';
import { looksLikeName } from './values/names.ts';
import { beginsWithName } from './values/severalPeople.ts';
import { hasOpenMark, isOpen, isSilent, nameLikeMark } from './values/statuses.ts';

/*
 * The last look at what was read: values whose words look like more than the value, or like something else. A reader that
 * cut in the wrong place leaves traces: half a bracket, an "and" at the end, a date in a name.
 */

/** What its words are of; a text of another field is not judged. */
type Kind =
  | 'place'
  | 'name'
  | 'affiliation'
  | 'country'
  | 'appointer'
  | 'host'
  | 'groupNumber'
  | 'groupTitle'
  | 'notOfGroup'
  | 'deliverable'
  | 'body'
  | 'report';
/** `isAlone` where no country stands behind an affiliation. */
type Value = { kind: Kind; text: string; source: Source; isAlone?: boolean };

const cutEnd = /^[,;:.)\]/]|[,;:([/]$|(?:^|[ ,;])(?:and|or|by|of|the|with|to|from|for|in|at)$/;
const address = /@|:\/\/|\bwww\./;
/** "4 May", "early June" */
const dayOrPart = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?|early|mid|late)[ -]${month}(?![\\p{L}\\d])`,
  'iu',
);
const year = /\b(?:19|20)\d\d\b/;
const event = /\b(?:meetings?|plenary|sessions?|workshops?|hosted|organi[sz]ed|participants?|held)\b/i;
/** A meeting that has no place but this. */
const online = /\b(?:e-?|on-?line |virtual |electronic |remote )meeting\b/gi;
/** "Oslo, Norway. The room is free" */
const sentenceInside = /\p{Ll}{3}\. \p{Lu}|\p{Ll} (?:is|are|was|were|will|has|have) /u;
const office =
  /\b(?:co-?|vice-?)?(?:chair(?:s|man|men|woman|person)?|leaders?|lead(?= ?:)|conven[eo]rs?|rapporteurs?|led by)\b|\b(?:acting|interim|vacant)$/i;
const group = /\b(?:WG|TG|SWG|SG) ?-?\d/;
/** "FG IMT-2020": the year is a part of what it is about. */
const yearInName = /(?<=^FG[ -][A-Z]{2,8})-20\d\d$/;
/** "FG-TK-Q-101" and "Acme (FG-TK-Q-101)" hold a document of that group. */
const documentNumber = /-[A-Z]{1,3}-?\d{1,4}[)\]]?$/;
/** But for "m²" and "CO²". */
const footnote = /[*\u2020\u2021]|(?<!(?<!\p{L})\p{L}{1,2})[⁰¹²³⁴-⁹]/u;
/** "de Wit", "al-Amin", "van der Berg". */
const particle =
  /^(?:a[ld]|da|de|del|della|den|der|di|do|dos|du|el|bin|ibn|la|le|ten|ter|van|von|zu|[’'])[ -]?/;
const beginsSmall = /^\p{Ll}/u;
/** "oneM2M", "buildingSMART", "e-meeting". */
const smallOnPurpose = /^(?:\p{Ll}-|\p{Ll}{1,12}[\p{Lu}\d])/u;
const honorific = /(?:^|[ (])(?:Mr|Ms|Mrs|Dr|Prof)\b/;
/** "Terms (final)", "(new)" */
const stateBehind =
  /(?:^| )\((?:(?:[a-z]+ )?(?:drafts?|final|new|approved|completed|published|agreed|revised|stable|outline|skeleton|started|done|ready|planned)|\d{1,3} ?%)\)$/i;
/** "Suspended", "Merged with WG A", "Terms (closed in May 2023)", "[deleted]", "Void": of such a number there is nothing more, or nothing yet. */
const over =
  /(?:^|[([,] ?| - )(?:closed|cancell?ed|deleted|dis(?:banded|continued|solved)|dropped|merged|moved|(?:not |un)used|removed|replaced|reserved|suspended|terminated|void|withdrawn)(?: (?:by|for|in|into|on|since|to|with) [^()]{0,80})?[)\]]?$/i;
/** Behind a title they say what became of it; before a word, "closed kettles", some are a part of it. */
const becameOfIt =
  '(?:(?:on hold|stopped|paused|frozen|dormant|(?:in)?active|idle|on-?going|in progress|abandoned|discontinued|suspended|cancell?ed|withdrawn|dropped|obsolete|superseded|replaced|renamed|renumbered|merged|moved|transferred|split|combined|integrated|incorporated|absorbed|handed over|taken over|postponed|deferred|delayed|proposed|closed)(?= ?[),;:]|$| (?:and|as|at|by|due|for|from|in|into|on|since|to|under|until|with)(?!\\p{L}))|(?:formerly|previously|joint(?:ly)?|pending|awaiting|no longer)(?![\\p{L}-]))';
/** "Terms (stopped; moved to D2.1)", "Terms (joint with WG3)", "Map - work stopped", "This deliverable was withdrawn at …" */
const tellsOfIt = new RegExp(
  `\\((?!\\p{Lu})[^()]{0,80}(?<![\\p{L}-])${becameOfIt}[^()]{0,80}\\)$| - (?!\\p{Lu})[^()]{0,60}(?<![\\p{L}-])${becameOfIt}|^Th(?:is|e) (?:deliverable|document|report|work(?:ing group)?|group) (?:is|was|has|will)(?!\\p{L})`,
  'u',
);
const forNow = /\((?:[^()]{1,60}, )?(?:acting|interim)\)$/i;
const code = /\bD ?\d{1,2}(?:\.\d{1,2})?\b/;
/** "Terms; TEA-2 Map", "Terms and D1.2 Map", "Terms D2 - Map" */
const nextDeliverable =
  /(?:[;,)]|\band) (?:and )?(?:D ?\d[\d.]*|[A-Z]{2,8}-[A-Z]?\d{1,3}):? [A-Z]|\bD ?\d[\d.]*(?: ?:| -) [A-Z]/;
const state = /\b(?:status|completed|ongoing|in progress|under development|due|target|deadline)\b/i;

function isUnbalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') open += 1;
    if (sign === ')' || sign === ']') open -= 1;
    if (open < 0) return true;
  }
  return open !== 0;
}

/** True where a word of some languages begins small though it names somebody or something. */
const isSmall = (words: string): boolean => beginsSmall.test(words) && !smallOnPurpose.test(words);

const tellsTime = (words: string): boolean =>
  findDays(words) !== null || namesDays(words) || year.test(words) || dayOrPart.test(words);

/** "Acme, Peru - Tom Lee, Tea Lab": a sign that may as well stand between two people. */
const joint = /, | (?:--?|[•|+]) /;
const namesCountry = (words: string): boolean => words.split(joint).some(isCountry);

/** "T. Lee", "Acme | Tom Lee", "Acme - Tom Lee, Cup Co", but not "Acme - Tea Lab"; "Tom Lee (CC)", but not "Tea Lab (TL)". */
const namesAnother = (words: string): boolean =>
  /(?:^|[,•|+-] )\p{Lu}\. \p{Lu}/u.test(words) ||
  (/, | [•|+] /.test(words) &&
    words
      .split(/ (?:--?|[•|+]) /)
      .slice(1)
      .some(beginsWithName)) ||
  (/^(\p{Lu})[^()]* \((?!\1)\p{Lu}+\)$/u.test(words) && beginsWithName(words));

/** "Overview (Ann Roe)", "Overview (Ann Roe, Acme)", "Overview - Ann Roe-Ek": who it is, perhaps. */
function endsInName(words: string): boolean {
  const inside =
    /\(([^()]{4,80})\)$/.exec(words)?.[1] ?? / - ((?:[^()-]|-(?=\p{L})){4,60})$/u.exec(words)?.[1] ?? '';
  if (inside.includes(', ') && namesCountry(inside)) return true;
  const [first = ''] = inside.split(', ');
  return /^\p{Lu}\S{0,20} (?:\S{1,20} )?\p{Lu}\p{Ll}/u.test(first) && looksLikeName(first);
}

const oddAs: Record<Kind, (words: string) => boolean> = {
  place: (words) =>
    /\d|[;:~]|, \(|^\(|\b(?:kick-?off|hosts?|confirmed|planned|scheduled|possibly|perhaps|additional|from|dates?|deadlines?|registration|call for|ad hoc|inaugural)\b/i.test(
      words,
    ) ||
    event.test(words.replace(online, '')) ||
    sentenceInside.test(words) ||
    footnote.test(words) ||
    /\b(?:place|venue|format|location)\b/i.test(words) ||
    tellsTime(words),
  name: (words) =>
    // "Jun (Harry) Li"
    /[\d()[\]]/.test(words.replace(/ \(\p{Lu}\p{Ll}{1,15}\)(?= \p{Lu})/u, '')) ||
    / (?:and|&) /.test(words) ||
    footnote.test(words) ||
    office.test(words) ||
    // "Dr.Ann Roe"
    /^(?:Dr|Mrs?|Ms|Prof)\.\S/.test(words) ||
    isCountry(words) ||
    (isSmall(words) && !particle.test(words)),
  // A body may have a year or a number in its name; a person behind a bracket, or a country before it, has none of it.
  affiliation: (words) =>
    /\),? \p{L}|, (?:which|who|that) |\btel\b|; \p{Ll}|\b(?:candidate|nominat|endors)/u.test(words) ||
    footnote.test(words) ||
    namesAnother(words) ||
    office.test(words) ||
    honorific.test(words) ||
    /^(?:since|until|till|from|acting|on|both|same|idem|ditto)\b/i.test(words) ||
    // "supported by Bo Ek, Acme", "gone in 2031", "tea expert", "Acme, responsible for tea"
    /^\p{Ll}{3,14} (?:by|with) |^\p{Ll}.{0,60} in (?:19|20)\d\d(?!\d)|^\p{Ll}[\p{Ll}-]* [\p{Ll} -]+$|, (?:responsible|in charge)(?!\p{L})/u.test(
      words,
    ) ||
    // "Director of Tea (Acme, Peru)"
    namesCountry(words.replace(/ \([^(),]*\)$|\)$/, '')),
  // Of these codes, some are words of their own.
  country: (words) => !isCountry(words) && (!isCountryCode(words) || /^(?:AI|HR|IT|PM|PR|QA)$/.test(words)),
  appointer: (words) =>
    // "TSAG further"
    /^(?:TSAG|SG ?\d{1,2}) (?!plenary|meeting)\p{Ll}+$/u.test(words) ||
    /^\(|^(?:at|in|on|during|by|the meeting|meeting|then)\b/i.test(words),
  host: (words) => isSmall(words) || tellsTime(words),
  groupNumber: (words) => /[,;:()]|\band more\b|^(?:our|the) /i.test(words),
  groupTitle: (words) =>
    /^[\d.]+$/.test(words) ||
    office.test(words) ||
    honorific.test(words) ||
    code.test(words) ||
    sentenceInside.test(words) ||
    footnote.test(words) ||
    stateBehind.test(words) ||
    over.test(words) ||
    tellsOfIt.test(words) ||
    forNow.test(words) ||
    // "Ann Roe, Norway"
    (words.includes(', ') && namesCountry(words)) ||
    endsInName(words),
  notOfGroup: () => true,
  deliverable: (words) =>
    isSilent(words) ||
    /\b(?:chaired|coordinated|drafted|edited|led) by\b/i.test(words) ||
    nextDeliverable.test(words) ||
    state.test(words) ||
    group.test(words) ||
    footnote.test(words) ||
    stateBehind.test(words) ||
    over.test(words) ||
    tellsOfIt.test(words) ||
    // "Terms was merged into D1.2"
    / (?:was|were|ha(?:s|ve) been) /.test(words) ||
    // Quotation marks, a bracket and nothing else, a version, another one; a date or the number of a Recommendation behind a title.
    /^["'].*["']$|^\([^()]*\)$|^\(?(?:rev\b|see |draft \d|v(?:er[a-z]{0,4})?\.? ?\d[\d.]{0,6}[ ):])|\((?:[^()]{0,20}\b(?:19|20)\d\d|[A-Z]\.\d{3,4}[^()]{0,20})\)$/i.test(
      words,
    ),
  body: (words) =>
    documentNumber.test(words) ||
    isSmall(words) ||
    /^(?:to|from|for|FGs) |^FGs?(?: all)?$|\b(?:was|has|have|again|external)\b/i.test(words) ||
    tellsTime(words) ||
    /[([](?:\d{1,3}\)|(?:at|by|in|via|from|on|through|see) )/.test(words) ||
    // "ITU-R (WP 5A, WP 5D)" may be several.
    /\([^()a-z]{2,60}(?:,| and) [^()a-z]{2,60}\)/.test(words) ||
    // "Sister Focus Groups (AN, VM)" are several, "5D" a part of one, "3: cups" a statement.
    /\b(?:Study|Focus) Groups\b|^\d{1,3}(?:[A-Z]$|:)/.test(words) ||
    /\b(?:LSs?|repl(?:y|ies)|statements?)\b/i.test(words) ||
    // "SG5 and SG9"
    / and (?:the )?(?!(?:AI|ICTs?|IoT)$)(?:Study Group \d{1,2}|[^\s()]{0,12}[A-Z][^\s()]{0,12}[A-Z][^\s()]{0,12}(?: \d{1,5})?)$/.test(
      words,
    ),
  report: (words) => /[,;:]|\d (?:\d|[A-Z]{1,9}-)|\b(?:see|as|in|new|told)\b|[-/]$/i.test(words),
};

/** "Acme, Bo Ek" of "Ann Roe (Acme), Bo Ek": what stands behind the bracket is somebody else, perhaps. */
function isBehindBracket({ kind, text, source: { quote = '' } }: Value): boolean {
  const [last = '', ...before] = text.split(', ').reverse();
  const isOfOne = kind === 'affiliation' && before.length > 0 && quote.includes(`), ${last}`);
  return isOfOne && last.includes(' ') && looksLikeName(last);
}

function isOdd(value: Value): boolean {
  const { kind, text } = value;
  const words = foldPunctuation(text).trim().replace(yearInName, '');
  // "TBD" alone is all that some reports give in the place of a title.
  if ((kind === 'deliverable' || kind === 'groupTitle') && isOpen(words)) return false;
  return (
    isUnbalanced(words) ||
    cutEnd.test(words) ||
    address.test(words) ||
    hasOpenMark(words.replace(nameLikeMark, '')) ||
    oddAs[kind](words) ||
    isBehindBracket(value)
  );
}

/** "Acme, DRC": what may be a country by a name that nobody knows. */
const perhapsCountry = /, ((?!Inc|Ltd)\p{Lu}\S{1,4}(?: Congo)?)$/u;

function ofPerson({ name, affiliation, country: told }: Person, source: Source): Value[] {
  const country = told ?? perhapsCountry.exec(affiliation ?? '')?.[1] ?? null;
  return [
    { kind: 'name', text: name, source },
    ...(affiliation === null
      ? []
      : [{ kind: 'affiliation' as const, text: affiliation, source, isAlone: country === null }]),
    ...(country === null ? [] : [{ kind: 'country' as const, text: country, source }]),
  ];
}

const ofStated = <Inner>(
  value: Stated<Inner>,
  valuesOf: (inner: Inner, source: Source) => Value[],
): Value[] => ('value' in value ? valuesOf(value.value, value.source) : []);

const one =
  (kind: Kind) =>
  (text: string, source: Source): Value[] => [{ kind, text, source }];

const ofDeliverables = /^(?!.*(?:group|structure)).*(?:deliverable|output|report)/i;

/** Of a group without any: a title from a table of deliverables, or a mission "to write D1.1". */
function perhapsOfDeliverable(title: string, mission: WorkingGroup['mission'], source: Source): Value[] {
  const isListed = source.table !== undefined && ofDeliverables.test(source.section);
  return [
    ...(isListed ? one('notOfGroup')(title, source) : []),
    ...ofStated(mission, (text, at) => (code.test(text) ? one('notOfGroup')(text, at) : [])),
  ];
}

function valuesIn({
  meetings,
  plannedMeetings,
  leadership,
  workingGroups,
  liaison,
}: ProgressReport): Value[] {
  return [
    ...meetings.flatMap(({ place, meetingReport, source }) => [
      ...one('place')(place, source),
      ...ofStated(meetingReport, one('report')),
    ]),
    ...plannedMeetings.flatMap(({ place, hosts, source }) => [
      ...ofStated(place, one('place')),
      ...hosts.flatMap((host) => one('host')(host, source)),
    ]),
    ...leadership.flatMap(({ person, appointedBy, source }) => [
      ...ofPerson(person, source),
      ...(appointedBy === null ? [] : one('appointer')(appointedBy, source)),
    ]),
    ...workingGroups.flatMap(({ number, title, mission, leader, source, deliverables }) => [
      ...(deliverables.length === 0 && !title.endsWith(number)
        ? perhapsOfDeliverable(title, mission, source)
        : []),
      ...one('groupNumber')(number, source),
      // That a group has no title but its number is told already.
      ...(title === number ? [] : one('groupTitle')(title, source)),
      ...ofStated(leader, ofPerson),
      ...deliverables.flatMap((deliverable) => one('deliverable')(deliverable.title, deliverable.source)),
    ]),
    ...[...liaison.statementsSentTo, ...liaison.presentationsFrom].flatMap(({ name, source }) =>
      one('body')(name, source),
    ),
    ...liaison.representatives.flatMap(({ of, to, person, source }) => [
      ...[of, to].flatMap((body) => one('body')(body, source)),
      ...(person === null ? [] : ofPerson(person, source)),
    ]),
    ...liaison.jointMeetings.flatMap(({ with: body, place, source }) => [
      ...one('body')(body, source),
      ...(place === null ? [] : one('place')(place, source)),
    ]),
  ];
}

/** Behind a comma or a dash, and so told in no brackets and no column of its own. */
const isBare = ({ text, source: { quote = '' }, isAlone = false }: Value): boolean =>
  isAlone && [', ', ' - '].some((sign) => foldPunctuation(quote).includes(sign + foldPunctuation(text)));

const peopleOrBodies = (text: string): string[] => foldPunctuation(text).split(/, | (?:and|&|-) /);
const ofBody = new RegExp(`${bodyWord}|Tele|Mobile|Lab|Group|Research|Bank|Union`);
/** "Tom Lee", "Tom Lee and Max Orr" of "Ann Roe, Tom Lee and Max Orr" */
const mayBePeople = (value: Value): boolean =>
  isBare(value) && !ofBody.test(value.text) && peopleOrBodies(value.text).every(beginsWithName);

/** Values whose words look like more than the value, or like something else. */
export function oddValuesIn(report: ProgressReport): Finding[] {
  const values = valuesIn(report);
  const people = new Set(values.flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])));
  // Where another is told so with what can be no name, such words are a body's as a rule.
  const tellsBodies = values.some((value) => isBare(value) && !mayBePeople(value));
  return values.flatMap((value) => {
    const { kind, text, source } = value;
    const parts = kind === 'affiliation' ? peopleOrBodies(text) : [];
    const perhaps = mayBePeople(value);
    const odd = isOdd(value) || (perhaps && parts.length > 1) || parts.some((part) => people.has(part));
    if (!odd && (tellsBodies || !perhaps)) return [];
    const severity = odd ? 'warning' : 'note';
    return { severity, key: 'finding.oddValue', fillings: { value: text }, source };
  });
}

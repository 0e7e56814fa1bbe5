import type { ProgressReport } from '../domain/progressReport.ts';
import { type Desk, sentencesIn, wordsTold } from './sections/desk.ts';
import { willMeet } from './sections/leadIns.ts';
import { namesOtherEvent } from './sections/otherEvents.ts';
import { isOfOtherGroup } from './sections/otherGroup.ts';
import type { Passage } from './sections/outline.ts';
import { isPlannedLine } from './sections/plannedParagraph.ts';
import { type SectionKind, tellsFacts } from './sections/sectionKind.ts';
import { foldPunctuation } from './text/fold.ts';
import { knownExternals } from './values/bodies.ts';
import { namesDays } from './values/dates.ts';
import { withoutItemMark } from './values/lists.ts';
import { spelledOut } from './values/numbers.ts';
import { readPerson } from './values/people.ts';
import { isDenied } from './values/undone.ts';

/*
 * What stands under a known heading and was read by nobody is kept as a remark. Where it has the signs of a fact that the
 * report has a field for, that is told, as a note: whoever reviews the report then knows what is missing.
 */

const meeting = /\b(?:meetings?|plenar(?:y|ies)|sessions?|met|convened?)\b/i;
const person =
  /\b(?:chair|conven[eo]r|rapporteur|president|lead(?:er)?s?\b|led by)[^.;]{0,60}?(?: (?:Mr|Mrs|Ms|Dr|Prof)\.){0,2} \[?\p{Lu}[\p{L}'-]+,?(?: \p{Lu}\.)? \p{Lu}[\p{L}'.-]+ ?[(),–-]/iu;
/** "Replies were sent to Acme", "… and has sent answers to both", "FG TK replied to the statement from SG5" */
const reply =
  /\b(?:sent|issued|g[ai]ven?|provided) (?:\S{1,20} ){0,3}(?:repl(?:y|ies)|responses?|answers?) to\b|\b(?:repl(?:y|ies)|responses?|answers?) .{0,40}\b(?:sent|issued|given|provided) to\b|(?:group|\bFG[ -]\S{1,20}|^it|^we) (?:\S{1,20} ){0,3}(?:replied|responded|answered) /i;
const exchange = new RegExp(
  `^(?!.*\\b(?:[Rr]eceived|[Ii]ncoming|from)\\b).*\\b(?:[Ll]iais(?:ons?|e[sd]|ing)|LSs?|[Ss]tatements?)\\b.{0,200}\\b(?:SG ?-?\\d|ITU-[RD]|${knownExternals})`,
);
/** "UNECE was invited to present its views", "Presentations were received from tea Union" */
const presented =
  /\b[A-Z]{3}.{0,200}\b(?:presented|(?:invited|asked) to present|presentations?)\b|\b[Pp]resentations? .{0,160}\b(?:from|by) .{0,80}[A-Z]/;
const ofOthers = /\b(?:received|incoming|from|no|not|to (?:be|see|send))\b/i;
/** "Vice-Chairs: Ann Roe, Bo Ek", "Chair: Norway": whatever is the heading over it, this is no remark. */
const office =
  /^(?:(?:[Cc]o|[Vv]ice|[Dd]eputy)[ -]?)?[Cc]hair\w{0,7} ?: ?(?!TB|Vacant|Open\b)\p{Lu}\S*(?: \p{Lu}|\.?$)/u;
/** Who goes between the groups. */
const envoy =
  /\brepresentative\b.{0,80}?, (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}\p{Ll}+ \p{Lu}\p{L}+,|(?<![\p{L}-])(?!Group)\p{Lu}\p{Ll}+ represents (?:the )?\p{Lu}{2}|\bliaison (?:officer|representative|rapporteur|person)s? (?:from|of|for|to|with) (?:the )?\p{Lu}/u;
const output =
  /^(?:deliverables?|title) ?: (?!none|n\/a|see|TB)|^[WT]G ?\d: |(?<![\w.])(?:[A-Z]{2,5}-)?D(?:EL)? ?\d{1,2}(?:\.\d| ")|\b(?:report|specification|deliverable|supplement|produce)s?\b.{0,40} "[^"]{8,}"/i;

/** Who set up what, and when. */
const founding =
  /\b(?:established|created|set up|formed|launched|a [Ff]ocus [Gg]roup) (?:by|under|within|in|on|at|of)\b.{0,60}\b(?:TSAG|SG ?-?\d|Study Group \d)|^(?:The )?(?:ITU-T )?(?:Focus Group|FG)\b.{0,160} approved by (?:TSAG|SG)/;

/** "… was approved by ITU-T TSAG and started work on 21 April 2020", "Following the decision of SG9 in May 2021, …". */
const start =
  /^(?=.{0,400}\b(?:TSAG|SG ?-?\d|Study Group \d))(?=.{0,400}\b(?:19|20)\d\d\b).{0,400}\b(?:deci(?:ded|sion)|agreed|approv(?:ed|al)|start(?:ed)?|began|inception)\b/i;
/** "It is to work for one year". */
const length = new RegExp(
  `^(?!.{0,400}\\b(?:last|past|previous|next|every|ago)\\b).{0,200}\\b(?:group|FG|it)\\b.{0,200}\\b(?:\\d{1,2}|${spelledOut})[ -](?:month|year)s?\\b`,
  'i',
);

/** "Its mandate ends on 20 April 2022", "FG TK will end in June 2015", under any heading. */
const mandate =
  /\bmandate (?:will )?(?:end|expire|run)s?\b|\b(?:group|FG[- ]\S{1,20}) (?:will |is to |shall )?(?:end|expire|cease)s?(?: its work| to exist)? (?:in|on|by|after)\b/i;

/** `over` is what stands over the words: the heading, and what introduces the list. */
type Sign = (words: string, over: string) => boolean;

/** Of what is to come the year is enough, as most have no days yet. */
const tellsMeeting: Sign = (words) =>
  meeting.test(words) &&
  (namesDays(words) || (willMeet.test(words) && /\b20\d\d\b/.test(words))) &&
  !namesOtherEvent(words);
/** "The reports are in TK-O-012 and TK-O-034": of which meetings is not said. */
const reportNumber = /\b[Rr]eports?\b.{0,60} [A-Z][\w-]*-\d|\b[A-Z]{2,8}-[A-Z]{1,3}-?\d.{0,40}\breports?\b/;
/** "6th meeting (final): TBD", "Third meeting: Q2 2020", "47 and 39 participants respectively", "A total of 84 input documents", "B: Lima, 26 August (Acme), 120 participants", "Dates: 3-5 June (TBC)", "The last meeting is to be scheduled" */
const meetingOrFigure =
  /^(?:the )?(?:\w{1,8}(?:st|nd|rd|th)|final|next) meeting\b[^:]{0,40}:|\btotal of \d{1,4} (?:(?:in|out)puts?|contributions|documents)\b|^(?:[A-Z]: .{5,100}\D)?\d{1,4} participants(?:,|$)|\b\d{1,4} and \d{1,4} (?:participants|contributions|documents)\b|^dates?: ?\d|^the \S{1,20} (?:and \S{1,20} )?meeting is (?:still |yet )?to be\b/i;
/** "Riga, 4-5 May 2021": where meetings are listed it needs no word for them. */
const listsMeeting: Sign = (words, over) =>
  tellsMeeting(words, over) ||
  reportNumber.test(words) ||
  meetingOrFigure.test(words) ||
  (words.split(' ').length <= 8 && namesDays(words) && !namesOtherEvent(words));

/** Where it is said already it need not be said of every other group, too. */
const isFounded = ({ focusGroup: { parentGroup, established } }: ProgressReport): boolean =>
  parentGroup.status !== 'not-stated' && established.status !== 'not-stated';

const signs: Partial<Record<SectionKind, Sign>> = {
  introduction: (words, over) => tellsMeeting(words, over) || isPlannedLine(words),
  meetings: listsMeeting,
  plannedMeetings: listsMeeting,
  leadership: (words) => person.test(words),
  deliverables: (words) => output.test(words) || person.test(words),
  relationships: (words, over) =>
    exchange.test(words) ||
    reply.test(words) ||
    /^recipients? (?:includ|were)/i.test(words) ||
    envoy.test(words) ||
    presented.test(words) ||
    tellsMeeting(words, over),
};

/** "Tea", which is no abbreviation of a body. */
const oneWord = /^\p{L}\p{Ll}+$/u;

/** So many words at most tell one thing and no story. */
const mostOfLine = 15;

/** "EUROCAE: Ms Ann Roe", "Deliverable 2/3: Terms": a line that is no sentence, in a list or by itself. */
const isShortLine = ({ kind, sentences }: Passage, words: string): boolean =>
  (kind === 'item' || sentences.length === 1) &&
  words.split(' ').length <= mostOfLine &&
  !(kind === 'item' ? /:$/ : /[.:]$/).test(words);

export function tellFactsLeft(desk: Desk, report: ProgressReport): void {
  const remarks = new Set<object>([...report.remarks, ...report.nextSteps]);
  const told = wordsTold(desk);
  const tellsFounding = !isFounded(report);
  const tellsLifetime =
    report.focusGroup.lifetimeMonths.status === 'not-stated' &&
    !desk.findings.some(({ key }) => key === 'finding.lifetimeUnclear');
  let over = '';
  for (const { sentence, passage, section } of sentencesIn(desk)) {
    if (passage.kind !== 'item' || passage.at === 0) over = section.title;
    if (passage.kind !== 'item') over += ` ${passage.text}`;
    const { text, source } = sentence;
    const values = desk.ledger.valuesOf(sentence);
    const isLeft = values.length > 0 && values.every((value) => remarks.has(value));
    if (!isLeft || told.has(text) || told.has(source.quote)) continue;
    const words = foldPunctuation(withoutItemMark(text));
    // Where the officers are told, somebody is one, whatever the words behind the name say.
    const isOfficer = section.kind === 'leadership' && readPerson(words)?.name.includes(' ');
    if (isDenied(text) && !isOfficer) continue;
    const isIntroduction =
      section.kind === 'introduction' && !isOfOtherGroup(text, report.focusGroup.acronym);
    const isOfFounding =
      (tellsFounding && (founding.test(words) || (isIntroduction && start.test(words)))) ||
      (tellsLifetime && (mandate.test(words) || (isIntroduction && length.test(words))));
    const isLine =
      tellsFacts.has(section.kind) &&
      isShortLine(passage, words) &&
      !(section.kind === 'relationships' && ofOthers.test(`${over} ${words}`)) &&
      !oneWord.test(words) &&
      !namesOtherEvent(over);
    if (isOfficer || isLine || isOfFounding || office.test(words) || signs[section.kind]?.(words, over))
      desk.tell(isOfficer ? 'warning' : 'note', 'finding.factLeft', { quote: text }, source);
  }
}

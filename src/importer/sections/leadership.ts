import type { Office } from '../../domain/leadership.ts';
import type { Source } from '../../domain/provenance.ts';
import { appointing, withoutBesides } from '../values/besidesPerson.ts';
import { readGroupAndTitle } from '../values/codes.ts';
import { withoutGroupOffice } from '../values/groupOfficeBehind.ts';
import { labelledOffices, namesOfficersInDoubt, officesOfItem } from '../values/officeLabels.ts';
import {
  appointedIn,
  appointedInLead,
  type Held,
  isOfficeOfOthers,
  isRoleAlone,
  leadsToFormer,
  officesIn,
  roleIn,
  severalRoles,
  tellsOfChange,
  tellsOfLeaving,
  titleOfOffice,
  withoutPredecessor,
} from '../values/offices.ts';
import { readPerson, withoutSince } from '../values/people.ts';
import { isOnePerson, splitPeople } from '../values/severalPeople.ts';
import { hasOpenMark, isProposed, nameLikeMark } from '../values/statuses.ts';
import { tellsOfEnd } from '../values/terms.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter, sentencesIn } from './desk.ts';
import { isOfOneBefore, isOfOtherGroup } from './otherGroup.ts';
import type { Passage, Section, Sentence } from './outline.ts';
import { officesOnce } from './sameOffice.ts';

const sectionKinds = ['leadership', 'introduction', 'meetings', 'deliverables', 'unknown'] as const;
/** Leaders of working groups are told where the groups are. */
const otherOffice =
  /\b(?:working|topic|sub-?|task) ?groups?\b|\bworking part(?:y|ies)\b|\bhonou?rary\b|\b(?:drafting|editing|breakout) (?:group|session|meeting)|\b(?:workshop|webinar|session|panel|ad[- ]hoc group)\b[^,;.]{0,60} (?:was|were|is) (?:co-?)?chaired|\b(?:WG|WP|TG)(?: ?\d|-\w|,? (?:(?:is|was) )?chaired\b)|\bchaired the\b/i;
/** "Chairman of ITU-T SG13": the office is one in another body, which a name of its own tells. */
const elsewhere =
  /[Cc]hair(?:man|woman|person)?,? (?:of|for) (?:the )?(?!(?:ITU-T )?(?:Focus|FG|Group)\b)\p{Lu}/u;

const ofGroups = /^(?:\d[\d.]* )?(?:(?:working|topic|sub-?|task) ?groups?|[WT]Gs?(?=\d|\b))/i;
/** "Group chair": below the name of a group of the group, of either. */
const ofEither = /^(?:the )?group/i;
const officeLabel = /^(?:(?:the )?group(?:.s)? )?(?:co-?|vice[ -]?|deputy[ -]?)?chair\w{0,7}(?: is)? ?[:-]/i;

/** What is told of a group in lines of its own takes no more of them. */
const linesOfGroup = 12;

/** Whether an office is told in a section about working groups, or in a line below one that names such a group. */
function isUnderGroup(section: Section, passage: Passage): boolean {
  const isOfGroups = section.kind !== 'leadership' && ofGroups.test(section.title.trim());
  if (isOfGroups || readGroupAndTitle(section.title, true) !== null)
    return !/\bfocus group\b/i.test(passage.text);
  if (!officeLabel.test(passage.text)) return false;
  for (let at = passage.at - 1; at >= Math.max(0, passage.at - linesOfGroup); at -= 1) {
    const part = section.parts[at];
    if (part?.kind !== passage.kind || part.text.length > 160) return false;
    if (ofGroups.test(part.text)) return true;
    if (/\bFG\b|\bfocus group\b/i.test(part.text)) return false;
  }
  return false;
}

const chaired = /\bchaired by\b|\bchairs the\b/i;

/** In words about an office: it is held for the time being. */
export const interim =
  /\b(?:acting|interim) (?:(?:co|vice|deputy)[ -]?)?(?:chair|lead)|[(, ](?:acting|interim)\)|[([](?:acting|interim)[\];,]|, (?:acting|interim)(?=[:;,.]| [–-]|$)|(?:^|\| )(?:acting|interim)(?: \||:|,| [–-]|$)|\(?a\.i\.\)?|\bad interim\b/i;

export function tellInterim(desk: Desk, quote: string, source: Source | undefined): void {
  if (source !== undefined && interim.test(withoutGroupOffice(quote)))
    desk.tell('note', 'finding.officeInterim', { quote }, source);
}

export const saysOpen = (words: string): boolean => hasOpenMark(words.replace(nameLikeMark, ''));

/** "Ann Roe (TBC)", "Proposed Chair": who holds the office is not settled, and the format cannot say so. */
export function tellOpen(desk: Desk, quote: string, source: Source | undefined): void {
  if (source !== undefined && (saysOpen(quote) || isProposed(quote)) && !desk.isTold(quote))
    desk.tell('warning', 'finding.officeChanged', { quote }, source);
}

/** "Chair: Ann Roe; Bo Lab": somebody else, or where she is from. */
const oneOffice = /^[^:;]{0,40}chair(?:man|woman|person)? ?: [^:;]{3,200};[^:]*$/i;

/** What is said of one person besides, in words that tell of nothing but offices. */
const besides = /^(?:[,;]| [–-]{1,2}) (?:also|responsible|in charge|who) /;

function enter(desk: Desk, piece: Sentence | Passage, held: Held[]): Office[] {
  if (held.length > 0) {
    tellInterim(desk, piece.text, piece.source);
    tellOpen(desk, piece.text, piece.source);
    const isBare = held.some(({ person }) => person.affiliation === null);
    if (held.length > 1 && isBare && oneOffice.test(piece.text))
      desk.tell('warning', 'finding.officeChanged', { quote: piece.text }, piece.source);
  }
  const { text } = piece;
  const [first] = held;
  const isTold = held.some(({ appointedBy }) => appointedBy !== null);
  const saysMore =
    first !== undefined &&
    (saysOpen(text) ||
      withoutGroupOffice(text, first.role) !== text ||
      (!isTold && besides.test(text.slice(withoutBesides(text).length))));
  if (saysMore) for (const one of 'sentences' in piece ? piece.sentences : [piece]) desk.whole.add(one);
  return held.map((one) => {
    const office: Office = { ...one, source: piece.source };
    desk.ledger.use(piece, office);
    return office;
  });
}

/** "Ann Roe (Acme, Norway) (until May 2019)", "Ann Roe (Acme) – until May 2019" */
const untilWhen = / ?[(,;–-] ?(?:until|till)\b.*$/;

/** A person, with when the office began or ended, and nothing about another office. */
const isPersonAlone = (text: string): boolean =>
  text.length <= 160 &&
  roleIn(text) === null &&
  isOnePerson(withoutSince(withoutPredecessor(text)).replace(untilWhen, ''));

/** Paragraphs with a person each, as Word has them under "Vice-Chairs:" where nobody made a list of it. */
function peopleAfter(section: Section, passage: Passage): Passage[] {
  const people: Passage[] = [];
  let isMixed = false;
  for (const part of section.parts.slice(passage.at + 1)) {
    if (part.kind !== 'paragraph' || !isPersonAlone(part.text)) break;
    // Capitals alone, after lines that have others, are a title.
    const isCapitals = part.text === part.text.toUpperCase();
    if (isMixed && isCapitals) break;
    isMixed ||= !isCapitals;
    people.push(part);
  }
  return people;
}

/** The officer of an item; none where one has gone, or may have. */
function fromItem(desk: Desk, item: Passage, role: Office['role'], by: string | null): Office[] {
  const own = withoutGroupOffice(item.text, role);
  const words = withoutPredecessor(own);
  const isOver = tellsOfChange(words) || tellsOfEnd(words);
  // Who came in somebody's place was appointed later.
  return enter(desk, item, isOver ? [] : officesOfItem(words, role, words === own ? by : null));
}

const isNobody = /vacant|TB[ACD]|to be |none/i;

/** The items after a sentence such as "… appointed two Vice Chairmen:". */
function fromListAfter(desk: Desk, sentence: Sentence, passage: Passage, section: Section): Office[] {
  const role = roleIn(sentence.text);
  if (role === null || passage.sentences.at(-1) !== sentence) return [];
  const by = appointedInLead(sentence.text);
  const listed = itemsAfter(section, passage);
  // "Vice-Chairmen" over a list needs no colon where all in it are people.
  const isTitle = titleOfOffice(sentence.text) !== '' && listed.every(({ text }) => isOnePerson(text));
  if (!isLeadIn(sentence.text) && !isTitle) return [];
  const lines = listed.length === 0 && isRoleAlone(sentence.text) ? peopleAfter(section, passage) : listed;
  const items = lines.filter((item) => item.sentences.every(desk.ledger.isFree));
  const each = items.map((item) => ({ item, offices: fromItem(desk, item, role, by) }));
  const offices = each.flatMap((one) => one.offices);
  for (const { item, offices: read } of each)
    if (
      offices.length > 0 &&
      read.length === 0 &&
      (!isNobody.test(item.text) || readPerson(item.text) !== null)
    )
      desk.tell('warning', 'finding.officeChanged', { quote: item.text }, item.source);
  return offices;
}

const severalLabel = /^[^:]{0,40}(?:chairs|chairmen|chairwomen|chairpersons) ?:/i;

/** "Vice-Chairmen: Ann Roe (Acme)" over lines with a person each: the label is that of all. */
function fromLinesBelow(desk: Desk, passage: Passage, section: Section, told: Office[]): Office[] {
  const [first, ...others] = told;
  const isAlone = passage.kind === 'paragraph' && passage.sentences.length === 1 && others.length === 0;
  if (first === undefined || !isAlone || !severalLabel.test(passage.text)) return [];
  return peopleAfter(section, passage)
    .filter((line) => line.sentences.every(desk.ledger.isFree))
    .flatMap((line) => fromItem(desk, line, first.role, first.appointedBy));
}

function heldIn(text: string): Held[] {
  if (namesOfficersInDoubt(text)) return [];
  for (const read of [labelledOffices, officesIn]) {
    const held = read(text);
    if (held.length > 0) return held;
  }
  return officesOfItem(text, null, null);
}

/** No group has more officers in one list. */
const longestList = 60;
const allAppointed = new RegExp(
  `\\b(?:management|leadership|officers|team)\\b[^.;:]{0,80} (?:was|were|has been|have been) ${appointing}\\b[^;:]{0,80}\\b(?:as follows|following|below) ?:$`,
  'i',
);

/** What introduces the list that an item stands in. */
function leadOver({ parts }: Section, { kind, at }: Passage): Sentence | undefined {
  if (kind !== 'item') return undefined;
  const over = parts.slice(Math.max(0, at - longestList), at).findLast((part) => part.kind !== 'item');
  return over?.kind === 'paragraph' ? over.sentences.at(-1) : undefined;
}

/** "The management of the group was appointed by SG5 as follows:" over the list that an officer stands in. */
function leadOfAll(lead: Sentence | undefined): { lead: Sentence; by: string } | null {
  const by = lead !== undefined && allAppointed.test(lead.text) ? appointedIn(lead.text) : null;
  return lead === undefined || by === null ? null : { lead, by };
}

/** Those of a line, who were appointed as the words over their list say, where their own do not; nobody who has gone, as these say. */
function heldInLine(desk: Desk, words: string, sentence: Sentence, at: [Section, Passage]): Office[] {
  const told = heldIn(words);
  const lead = told.length > 0 ? leadOver(...at) : undefined;
  if (lead !== undefined && isLeadIn(lead.text) && leadsToFormer(lead.text)) {
    desk.tell('warning', 'finding.officeChanged', { quote: sentence.text }, sentence.source);
    return [];
  }
  const over = leadOfAll(lead);
  const held = told.map((one) => ({ ...one, appointedBy: one.appointedBy ?? over?.by ?? null }));
  const offices = enter(desk, sentence, held);
  if (over !== null) for (const office of offices) desk.ledger.use(over.lead, office);
  return offices;
}

/** "TSAG created FG TK and appointed Ann Roe (Acme) as Chairman": beside the founding, which was read before. */
function isOfFounding(desk: Desk, sentence: Sentence): boolean {
  const values = desk.ledger.valuesOf(sentence);
  const isPlain = (value: object) => 'value' in value && typeof value.value !== 'object';
  return values.length > 0 && values.every(isPlain) && appoints.test(sentence.text);
}
const appoints = new RegExp(`\\b${appointing}\\b`);

const afterLeaving =
  /^(?:following|after|upon) the (?:resignation|departure) of [^,;()]{3,80}(?:\([^()]{1,80}\)[^,;()]{0,40})?, /i;
const overList = /^[^:;]{3,80}: /;

/** "SG13 Chairman: Ann Roe" */
const labelsOthersOffice = (text: string): boolean => {
  const [label = ''] = text.split(':', 1);
  return label !== text && label.length <= 50 && !appoints.test(label) && isOfficeOfOthers(label);
};

const hasLeft = (words: string): boolean => tellsOfChange(words) || tellsOfEnd(words);

/** "Vice-Chairs: Bob Lee (Acme; until April 2024), Cy Ek (Tea)": of him alone it is in doubt, and of nobody beside him. */
function withoutThoseWhoLeft(text: string): string {
  const words = text.replace(afterLeaving, '');
  // Few sentences tell of anybody who left.
  if (!hasLeft(words)) return words;
  const label = overList.exec(words)?.[0] ?? '';
  const people = splitPeople(words.slice(label.length), true);
  const [first = '', ...others] = people.map((one) => one.replace(/\.$/, ''));
  const rest = [first, ...others].filter((one) => !hasLeft(one));
  const isPerson = (one: string) => isOnePerson(one.replace(/(?<=\)) \([^()]{1,80}\)$/, ''));
  // Without a label the first one stands behind what is said of all.
  const arePeople = others.every(isPerson) && (label === '' ? !hasLeft(first) : isPerson(first));
  return arePeople && rest.length > 0 && rest.length < people.length ? `${label}${rest.join('; ')}` : words;
}

function fromSentences(desk: Desk): Office[] {
  const found = [...sentencesIn(desk, ...sectionKinds, 'nextSteps')].filter(
    ({ sentence, section: { kind } }) =>
      (desk.ledger.isFree(sentence) || isOfFounding(desk, sentence)) &&
      // Among steps to come only a plain label tells of officers; a planned meeting may have a chair of its own.
      (kind !== 'nextSteps' || officeLabel.test(sentence.text)),
  );
  return found.flatMap((one) => {
    const { sentence, passage, section } = one;
    const text = withoutGroupOffice(sentence.text);
    const isAbout = roleIn(text) !== null || chaired.test(text);
    const isOther =
      otherOffice.test(text) || elsewhere.test(text) || isOfOtherGroup(text, desk.about.acronym);
    const isOpenYet = desk.ledger.isFree(sentence) || isOfFounding(desk, sentence);
    if (!isOpenYet || !isAbout || isOther) return [];
    if (isUnderGroup(section, passage)) {
      if (ofEither.test(text) && officeLabel.test(text))
        desk.tell('warning', 'finding.officeChanged', { quote: sentence.text }, sentence.source);
      return [];
    }
    const all = withoutPredecessor(text);
    const words = withoutThoseWhoLeft(all);
    const isOfOthers = labelsOthersOffice(text) || isOfOneBefore(one, desk.about.acronym);
    if (isOfOthers || tellsOfChange(all) || words !== all)
      desk.tell('warning', 'finding.officeChanged', { quote: sentence.text }, sentence.source);
    if (isOfOthers || tellsOfChange(words)) return [];
    if (words !== all) desk.whole.add(sentence);
    if (namesOfficersInDoubt(words))
      desk.tell('warning', 'finding.officeChanged', { quote: sentence.text }, sentence.source);
    const told = heldInLine(desk, words, sentence, [section, passage]);
    const listed = [
      ...fromListAfter(desk, sentence, passage, section),
      ...fromLinesBelow(desk, passage, section, told),
    ];
    const isLost =
      told.length + listed.length === 0 && (officeLabel.test(text) || /chair[^:]{0,80}: /i.test(text));
    if (isLost && / \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ ?[(,;–-]/u.test(text) && !desk.isTold(sentence.text))
      desk.tell('warning', 'finding.officeChanged', { quote: sentence.text }, sentence.source);
    // On what occasion has no field.
    const hasOccasion = ({ appointedBy: by }: Office) =>
      by !== null &&
      (/^ (?:in|on|at|during) /.test(text.split(by)[1] ?? '') || /^(?:At|In|On|During) /.test(text));
    if ([...told, ...listed].some(hasOccasion)) desk.whole.add(sentence);
    // The sentence says of all in its list who appointed them.
    for (const office of listed) desk.ledger.use(sentence, office);
    return [...told, ...listed];
  });
}

/** Whether a section stands under one about a group of the group, or right behind its title. */
function isInGroup(sections: readonly Section[], index: number): boolean {
  const level = sections[index]?.level ?? 0;
  const over = sections.slice(Math.max(0, index - linesOfGroup), index).reverse();
  const around = over.find((section) => section.level < level);
  return [over[0], around].some(
    (one) =>
      one !== undefined && (ofGroups.test(one.title.trim()) || readGroupAndTitle(one.title, true) !== null),
  );
}

/** The people of a section that is called as their office is: "Vice-Chairmen". */
function fromTitles(desk: Desk): Office[] {
  return desk.sections.flatMap((section, index) => {
    const title = titleOfOffice(section.title);
    const role = roleIn(title);
    if (role === null || section.level === 0 || isInGroup(desk.sections, index)) return [];
    const lines: Passage[] = [];
    for (const part of section.parts) {
      if ((part.kind !== 'paragraph' && part.kind !== 'item') || !isPersonAlone(part.text)) break;
      if (part.sentences.every(desk.ledger.isFree)) lines.push(part);
    }
    const [first] = lines;
    // One line of names under "Vice-Chairs" may be of two people, or of one and a body.
    const isUnclear =
      lines.length > 1 ? !severalRoles.test(title) : namesOfficersInDoubt(`${title}: ${first?.text ?? ''}`);
    if (first !== undefined && isUnclear) {
      desk.tell(
        'warning',
        'finding.officeChanged',
        { quote: lines.map(({ text }) => text).join('; ') },
        first.source,
      );
      return [];
    }
    return lines.flatMap((line) => fromItem(desk, line, role, null));
  });
}

/** "Mr Ek resigned in November 2021", "He was succeeded by …": said of an officer in a sentence that names no office. */
function tellOfLeaving(desk: Desk, offices: Office[]): void {
  const names = offices.map(lastName);
  const sections = new Set(offices.map(({ source }) => source.section));
  for (const { sentence } of freeSentences(desk, ...sectionKinds)) {
    const { text, source } = sentence;
    if (!tellsOfLeaving(text) || roleIn(text) !== null) continue;
    const isOfOneBefore = sections.has(source.section) && /\bs?he\b/i.test(text);
    const words = wordsOf(text);
    if (isOfOneBefore || names.some((name) => words.includes(name)))
      desk.tell('warning', 'finding.officeChanged', { quote: text }, source);
  }
}

/** Of a note that may say that somebody has left, or of an affiliation that somebody has: "(Acme (retired), Norway)". */
const marked = /[\p{L})\]][*\u2020\u2021\u00b9\u00b2\u00b3\u2070-\u2079]|\(retired/u;

const predecessors = /\b(?:replacing|succeeding|in place of) ([^,;()]{3,80})/gi;
const lastName = ({ person }: Office): string => person.name.split(' ').at(-1) ?? '';
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}'-]/u);

/** "…, Ann Roe (Acme), Bo Ek (Tea; replacing Ms Roe)": she stands there as an officer, too. */
const replacesOfficer = (quote: string, offices: readonly Office[]): boolean =>
  [...quote.matchAll(predecessors)].some(([, who = '']) =>
    offices.some((one) => wordsOf(who).includes(lastName(one))),
  );

/** The officers that sentences and lists name; `known` are those of tables. */
export function readLeadership(desk: Desk, known: Office[]): Office[] {
  const offices = officesOnce(desk, [...known, ...fromSentences(desk), ...fromTitles(desk)]);
  tellOfLeaving(desk, offices);
  for (const { source } of offices) {
    const { quote = '' } = source;
    const isInDoubt = marked.test(quote) || replacesOfficer(quote, offices);
    if (isInDoubt && !desk.isTold(quote, 'finding.officeChanged'))
      desk.tell('warning', 'finding.officeChanged', { quote }, source);
  }
  return offices;
}

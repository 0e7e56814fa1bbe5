import type { Representative } from '../../domain/liaison.ts';
import { foldPunctuation } from '../text/fold.ts';
import { bodyOf, isKnownBody } from '../values/bodies.ts';
import { partsOutsideBrackets, withoutItemMark } from '../values/lists.ts';
import { abbreviated, labelOf, matchFolded } from '../values/matching.ts';
import { looksLikeName, withoutTitle } from '../values/names.ts';
import { readWholeNumber, spelledOut } from '../values/numbers.ts';
import { withoutInterim, withoutPredecessor } from '../values/offices.ts';
import { readAffiliation, readPerson } from '../values/people.ts';
import { isOpen, isSilent } from '../values/statuses.ts';
import { leaveUnclear } from './cellValues.ts';
import { type Desk, type FoundSentence, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { cellSource, headRowOf } from './grid.ts';
import { isNameOf } from './otherGroup.ts';
import { type Passage, passagesOf, type Sentence, type TablePassage, tablesOf } from './outline.ts';
import { counterparts } from './statementTable.ts';

const office = '(?:liaison (?:officers?|representatives?|rapporteurs?|persons?)|representatives?)';
const number = '(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|the|its|as|is)';
/** "A liaison officer to ISO/TC 307 (Blockchain …) was appointed by the Focus Group", "Ann Roe is the liaison officer from Acme to FG TK". */
const ownOfficer = new RegExp(
  `\\b(?:${number} )?(?:\\S{1,40} )?${office}(?: of (?:the )?(?:focus group|FG(?:[- ][\\w-]{1,20})?)| from (?:the )?(?<from>\\p{Lu}[^,;:()]{0,80}?))? (?:to|with|for|at) (?:the )?(?<to>[\\p{Lu}\\d][^,;:]{0,120}?)(?= \\(|,| (?:was|were|is|are|has|have|who|and)\\b|: |(?<!${abbreviated})\\.? ?$)`,
  'diu',
);
/** "TC 307 has appointed two liaison representatives to follow … in ITU-T". */
const theirOfficer = new RegExp(
  `^(?:The )?(?<of>[\\p{Lu}][^,;:]{0,100}?) (?:has |have )?(?:appointed|nominated|designated|named) (?:${number} )(?:\\S{1,40} )?${office}\\b(?<rest>.*)$`,
  'diu',
);
const toBody =
  /\b(?:in|to|at|with) (?:the )?(?<to>(?:ITU-T )?(?:SG ?\d{1,2}|Study Group \d{1,2}|TSAG)|ITU-T|FG[- ][\w-]{1,20}|the focus group)/di;
const personAs =
  /^(?:.{0,80}\b(?:appointed|nominated|designated) )?(?<person>(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?\p{Lu}[^:;]{2,150}?) (?:as|serves as|acts as|is|was appointed as|was appointed) (?:the |an? |its )?(?:\S{1,40} )?liaison /du;
/** "FG TK was represented at the Acme plenary by its liaison officer, Ann Roe (Bo Lab)". */
const represented = new RegExp(
  `\\b(?:group|FG[- ][\\w-]{1,20}) (?:was|is) represented (?:at|in|to) (?:the |a )?(?<to>[^,;:()]{2,60}?)(?: (?:plenary|meetings?|assembly)\\b[^;:]{0,120}?)? by its ${office},? (?<person>\\p{Lu}[^:;]{2,150}?)\\.?$`,
  'diu',
);
const personAfter = /: (?<person>\p{Lu}[^:;]{2,150})\.?$/du;

const nominates =
  /^(?:The )?(?<of>[\p{Lu}][^,;:]{0,100}?) (?:has |have )?(?:appointed|nominated|designated|named) /du;

/** Said of an officer who is none as yet, or none any more. */
const notInOffice =
  /\b(?:(?:yet|still) to|(?:not|to) (?:yet )?(?:be(?:en)? )?(?:appointed|nominated|designated|named|confirmed|identified|selected|sent)|(?:not|never|will|shall|should|would|could|may|might|(?:expected|planned|invited|requested|asked|proposed|intends?|plans?|wishes) to) (?:yet |soon |also |now |be |been ){0,2}(?:appoint|nominat|designat|nam|select|provid|send)(?:e|ed|ing)?|expected|candidates?|pending|vacant|stepp(?:ed|ing) down|resign(?:ed|s|ation)|withdr[ae]wn?|no longer|retired|replaced|(?:has|have|had) left|former(?:ly)?|until|till|under (?:discussion|consideration)|no (?:[^\s,;.]{1,20} ){0,3}(?:liaison|representatives?)|(?:not|never) (?:yet )?(?:be(?:en)? )?(?:found|decided|known|agreed|available)|(?:un|not (?:considered )?)necessary|postponed|(?:still |being |currently )(?:sought|wanted|looked for)|looking for)\b/i;

function tellNotInOffice(desk: Desk, { text, source }: Sentence): boolean {
  const isOver = notInOffice.test(foldPunctuation(withoutPredecessor(text)));
  if (isOver) desk.tell('warning', 'finding.officeChanged', { quote: text }, source);
  return isOver;
}

/** Of "SG5 and SG9" it would be the first. */
function nameOf(words: string): string {
  return / and /.test(words) ? words : bodyOf(words).name;
}

function isTheGroup(name: string): boolean {
  return /^(?:the )?(?:focus group|FG)$/i.test(foldPunctuation(name));
}

function countOf(words: string | undefined, plural: boolean): number | null {
  if (words === undefined || /^(?:the|its|as|is)$/i.test(words)) return plural ? null : 1;
  return /^an?$/i.test(words) ? 1 : readWholeNumber(words);
}

/** Whole names by their last parts: reports call "ISO/TC 307" by "TC 307" too; null for a part that two bodies share. */
type FullNames = Map<string, string | null>;

function addFullName(names: FullNames, name: string): void {
  for (const { index } of name.slice(0, 200).matchAll(/[/ ]/g)) {
    const part = name.slice(index + 1);
    const known = names.get(part);
    if (known === undefined) names.set(part, name);
    else if (known !== null && !known.endsWith(name) && !name.endsWith(known)) names.set(part, null);
  }
}

function fullNameOf(name: string, names: FullNames): string {
  return names.get(name) ?? name;
}

const one = '\\b(?:officer|representative|rapporteur|person)';
/** Behind "appointed by" it is who appointed the officer. */
const toWhom = ' (?:to|with|for|at) (?:the )?[\\p{Lu}\\d][^,;:()]{0,120}?(?<! by [^,;:()]{1,80})';
const title = '(?:Mr|Ms|Mrs|Dr|Prof)';
/** "a liaison officer, Ann Roe, to FG TK", "to SG5, Ann Roe (Acme, Norway),"; but "to SG5, Tea Board (TB)," may be two bodies. */
const personBeside = new RegExp(
  `${one}(?:,|${toWhom}(?: \\([^()]{1,100}\\))?,(?= ${title}\\b| [^,;:()]{2,60} \\([^()]{1,60}, )) (?<person>\\p{Lu}[^,;:()]{1,60}?(?: \\([^()]{1,150}\\))?)(?=,|\\.?$| (?:has|is|was)\\b)`,
  'du',
);
/** "to SG5 (Ann Roe, Acme, Norway)" */
const personInside = new RegExp(
  `${one}${toWhom} \\((?<person>${title}\\b[^()]{3,150}|\\p{Lu}[^(),]{2,60}, [^()]{3,100}, [^(),]{2,40})\\)`,
  'du',
);

const titleInside = new RegExp(`\\(${title}\\b`);

function personIn(text: string): Representative['person'] {
  const said = personOf(text, personAs, personAfter, personBeside);
  if (said !== null) return said;
  const inside = personOf(text, personInside);
  // "(Smart Cups, Pots, Tea)" is what the body is about.
  return inside?.country === null && !titleInside.test(text) ? null : inside;
}

/** By the first pattern that finds somebody. */
function personOf(text: string, ...patterns: RegExp[]): Representative['person'] {
  const words = patterns.reduce<string | undefined>(
    (found, pattern) => found ?? matchFolded(pattern, text)?.groups['person'],
    undefined,
  );
  const person = words === undefined ? null : readPerson(words);
  // A name of one word is the group's, or a body's.
  return person?.name.includes(' ') && !/\b(?:group|officer|liaison)\b/i.test(person.name)
    ? withoutInterim(person)
    : null;
}

/** "Ann Roe (Acme) acts as liaison officer to the group": the officer is Acme's. */
function bodyOfPerson(text: string): string | undefined {
  return personOf(text, personAs, personAfter)?.affiliation ?? undefined;
}

const named = `(?:${title}\\.? )?\\p{Lu}[^,;:()]{1,60}(?: \\([^()]{1,100}\\))?`;
const somebody =
  "\\p{Lu}[\\p{L}'.-]{0,25}(?: (?:\\p{Ll}{2,3} ){0,2}\\p{Lu}[\\p{L}'.-]{0,25}){1,3}(?: \\([^()]{1,100}\\))?";
/** "Mr Bo Ek (Kenya) to OGC" and "Bo Ek (to OGC)" are officers too where the words before tell of one. */
const personToBody = new RegExp(
  `^(?<person>${somebody}) (?:to|for|with) (?:the )?(?<to>(?:ITU-T )?[\\p{Lu}\\d][^,;:()]{1,80}?(?: \\([^()]{1,100}\\))?)\\.?$`,
  'du',
);
const personAndBody = /^(?<person>[^()]{3,80}?) \((?:(?:to|with|for) )(?:the )?(?<to>[^()]{2,120})\)\.?$/d;
/** One more officer in the same sentence: "…, and Ann Roe (Acme) as liaison officer to Bo Union", "… and Mr Bo Ek to OGC". */
const nextOfficer = new RegExp(
  `(?:,? and |[,;] )(?=${named}(?<! ha(?:s|ve)(?: [^,;:()]{1,40})?) (?:(?:was |is )(?:appointed |nominated )?|serves |acts )?(?:as )?(?:the |an? |its )?(?:\\S{1,40} )?liaison |(?:the liaison \\p{Ll}{6,15}|${somebody}) to (?:the )?[\\p{Lu}\\d]|${title}\\.? ${somebody} (?:for|with) |\\p{Lu}[^,;:()]{1,60} \\((?:to|for|with) )`,
  'gu',
);

/** "Ann Roe for GSMA and Bo Ek for W3C" behind such words: each a body of their own. */
const nextFor = new RegExp(`,? and (?=${somebody} for )`, 'u');

/** What a sentence says of each of several officers; the sentence as a whole where it tells of one. */
function clausesOf(text: string): string[] {
  let start = 0;
  const clauses = [...foldPunctuation(text).matchAll(nextOfficer)].map((joint) => {
    const clause = text.slice(start, joint.index);
    start = joint.index + joint[0].length;
    return clause;
  });
  return [...clauses, text.slice(start)];
}

const officersLabel = /^liaison (?:officers?|representatives?|rapporteurs?|persons?)$/;
/** "SG5: Ms Ann Roe (Acme, Norway)", "Acme – Bo Lund", "From Acme: Bo Lund" under "Liaison officers:". */
const bodyAndPerson =
  /^(?:(?<way>to|from) )?(?:the )?(?<body>[\p{Lu}\d][^:;()]{1,80}?)(?: ?: | - )(?<person>[^:;]{3,200}?)[.;,]?(?: and)?$/diu;

/** Whose is one from such a body itself, it does not say, but where it says which way. */
function officerInItem(text: string, acronym: string): Officer | null {
  const { way = '', body = '', person: words = '' } = matchFolded(bodyAndPerson, text)?.groups ?? {};
  const person = readPerson(words);
  if (person === null || !person.name.includes(' ')) return null;
  const mayBeSomebody = way === '' && looksLikeName(withoutTitle(body)) && !isKnownBody(bodyOf(body));
  if (!/^[\p{Lu}\d]/u.test(body) || mayBeSomebody) return null;
  if (way === '' && person.affiliation !== null && body.includes(person.affiliation)) return null;
  const other = nameOf(body);
  const [of, to] = /^from$/i.test(way) ? [other, acronym] : [acronym, other];
  return { of, to, count: 1, person: withoutInterim(person), note: null };
}

function officerOfItem(desk: Desk, item: Passage): Representative[] {
  const text = withoutItemMark(item.text);
  const { acronym } = desk.about;
  const told = officerInItem(text, acronym) ?? officerOfPart(text, acronym);
  if (told === null || !item.sentences.every(desk.ledger.isFree)) return [];
  if (item.sentences.some((sentence) => tellNotInOffice(desk, sentence))) return [];
  const officer: Representative = { ...told, note: null, source: item.source };
  desk.ledger.use(item, officer);
  return [officer];
}

/** "Our three liaison officers: ", "The group has appointed the following liaison officers: ", "Liaison officers are " */
const officersLead = new RegExp(
  `^(?:(?:the|our|its|following|current|\\d{1,2}|${spelledOut}|(?:focus )?group(?:'s)?|FG[- ][\\w-]{1,20}|we|it|ha[sd]|have|appointed|nominated) ){0,7}liaison (?:officers?|representatives?|rapporteurs?|persons?)(?: of (?:the (?:focus )?group|FG[- ][\\w-]{1,20}))?(?: (?:is|are|was|were|have been))?(?: (?:appointed|nominated))?(?: ?:| -|(?<=are|is|were|was)) `,
  'i',
);

/** The group's own in a list below such words. */
function officersInList(desk: Desk, { sentence, passage, section }: FoundSentence): Representative[] {
  if (!isLeadIn(sentence.text) || `${sentence.text} `.replace(officersLead, '') !== '') return [];
  const read = itemsAfter(section, passage).flatMap((item) => officerOfItem(desk, item));
  if (read.length > 0) desk.ledger.use(sentence);
  return read;
}

/** The same right under a heading that is nothing else. */
function officersUnderHeadings(desk: Desk): Representative[] {
  const sections = desk.sections.filter(({ title }) =>
    officersLabel.test(labelOf(title.replace(/^\d[\d.]{0,12}\)? /, ''))),
  );
  return sections.flatMap(passagesOf).flatMap((passage) => officerOfItem(desk, passage));
}

function officerOfPart(part: string, acronym: string): Officer | null {
  const { person: words = '', to = '' } =
    (matchFolded(personAndBody, part) ?? matchFolded(personToBody, part))?.groups ?? {};
  const person = readPerson(words);
  return person === null || to === ''
    ? null
    : { of: acronym, to: nameOf(to), count: 1, person: withoutInterim(person), note: part };
}

/**
 * "Liaison officers: Ann Roe (to Acme), Bo Lund (to Cy Forum)", "The liaison officers are Ann Roe to Acme and Bo Lund to Cy
 * Forum."; none where one of them does not look so.
 */
function officersInLine(text: string, acronym: string): Officer[] {
  const lead = officersLead.exec(foldPunctuation(text))?.[0].replace('FG-', 'FG ');
  if (lead === undefined || (lead.includes('FG ') && !lead.includes(acronym))) return [];
  const officers = partsOutsideBrackets(text.slice(lead.length), ',;')
    .flatMap((part) => part.replace(/^and /, '').split(nextFor))
    .flatMap(clausesOf)
    .map((part) => officerOfPart(part, acronym));
  return officers.every((one) => one !== null) ? officers : [];
}

const itsOfficer = new RegExp(`\\bas its (?:\\S{1,40} )?${office}`, 'i');

/** "SG5 appointed Ann Roe as its liaison officer to Acme": one of SG5, and none of the group. */
function isOfSender(text: string, isOwn: (name: string) => boolean): boolean {
  const sender = matchFolded(nominates, text)?.groups['of'];
  const isBody = sender !== undefined && !/ (?:was|were|is|are|been)$/.test(sender);
  return isBody && !isOwn(sender) && itsOfficer.test(foldPunctuation(text));
}

type Officer = Omit<Representative, 'source'>;
type Party = Pick<Representative, 'of' | 'to' | 'count'>;

function partiesIn(text: string, acronym: string, names: FullNames): Party | null {
  // "FG-TK" is the group of "FG TK".
  const isOwn = (name: string) => isNameOf(name, acronym) || isTheGroup(name);
  const theirs = matchFolded(theirOfficer, text)?.groups;
  const plural = /(?:officers|representatives|rapporteurs|persons)\b/i.test(foldPunctuation(text));
  const { of = '', rest = '' } = theirs ?? {};
  // "Jane Roe was appointed as liaison officer" is about a person.
  const isAppointed = / (?:was|were|is|are|been)$/i.test(of.trim());
  if (theirs !== undefined && !isOwn(of) && !isAppointed) {
    const to = matchFolded(toBody, rest)?.groups['to'] ?? acronym;
    return {
      of: fullNameOf(nameOf(of), names),
      to: isOwn(to) ? acronym : bodyOf(to).name,
      count: countOf(theirs['number'], plural),
    };
  }
  const own = matchFolded(ownOfficer, text)?.groups;
  const to = own?.['to']?.trim();
  if (own === undefined || to === undefined) return null;
  const count = countOf(own['number'], plural);
  const from = own['from'];
  const isOfOther = from === undefined ? isOfSender(text, isOwn) : !isOwn(from);
  if (!isOwn(to) && isOfOther) return null;
  if (!isOwn(to)) return { of: acronym, to: fullNameOf(bodyOf(to).name, names), count };
  // "Acme nominated Jane Roe as liaison officer to the Focus Group": the officer is the other body's.
  const sender =
    from ?? (isAppointed ? undefined : matchFolded(nominates, text)?.groups['of']) ?? bodyOfPerson(text);
  if (sender === undefined || isOwn(sender)) return null;
  return { of: fullNameOf(nameOf(sender), names), to: acronym, count };
}

/** The group's own, who spoke for it before a body that is known for one. */
function officerBefore(text: string, acronym: string): Officer | null {
  const { to = '', person: words = '' } = matchFolded(represented, text)?.groups ?? {};
  const [body, person] = [bodyOf(to), readPerson(words)];
  if (person === null || !isKnownBody(body)) return null;
  return { of: acronym, to: body.name, count: 1, person: withoutInterim(person), note: text };
}

function officersIn(text: string, acronym: string, names: FullNames): Officer[] {
  const inLine = officersInLine(text, acronym);
  if (inLine.length > 0) return inLine;
  const before = officerBefore(text, acronym);
  if (before !== null) return [before];
  const read = (words: string): Officer[] => {
    const parties = partiesIn(words, acronym, names);
    return parties === null ? [] : [{ ...parties, person: personIn(words), note: words }];
  };
  // What is told of one of several must not go to another.
  const [first = '', ...others] = clausesOf(text);
  const officers = read(first);
  const isOwn = officers[0]?.of === acronym;
  return [
    ...officers,
    ...others.flatMap((words) => {
      const [other = isOwn ? officerOfPart(words, acronym) : null] = read(words);
      return other === null ? [] : [other];
    }),
  ];
}

const officersOver = /\bliaison (?:officer|representative|rapporteur|person)/i;
const officerLabel = new RegExp(`^(?:name of )?(?:the )?${office}(?: name)?$`);

/** The group's officers from a table of bodies with an officer each; whose is one from such a body itself, it does not say. */
function officersInTable(desk: Desk, table: TablePassage): Representative[] {
  const { grid } = table;
  const head = headRowOf(grid);
  if (grid.columns > 20 || !grid.cells.every(desk.ledger.isFree)) return [];
  const labels = Array.from({ length: grid.columns }, (_, column) =>
    labelOf(grid.at(head, column)?.text ?? ''),
  );
  const column = labels.findIndex((label) => officerLabel.test(label));
  const bodies = labels.findIndex((label) => counterparts.test(label));
  const from = labels.findIndex((label) =>
    /^(?:affiliation|company|employer)(?: ?(?:\/|and) ?country)?$/.test(label),
  );
  // A column "Group" may be of anything.
  const own = labels[bodies] === 'group' ? '' : labels[column];
  const over = `${table.section} | ${table.caption} | ${own}`;
  if (column < 0 || bodies < 0 || !officersOver.test(over)) return [];
  return Array.from({ length: grid.rows - head - 1 }, (_, index) => head + 1 + index).flatMap((row) => {
    const [body, cell] = [grid.at(row, bodies), grid.at(row, column)];
    const told = cell === null || body === null ? null : readPerson(cell.text);
    const fromCell = from < 0 ? null : grid.at(row, from);
    const isFrom =
      fromCell !== null && told?.affiliation === null && !isSilent(fromCell.text) && !isOpen(fromCell.text);
    const person = told !== null && isFrom ? { ...told, ...readAffiliation(fromCell.text) } : told;
    if (body === null || cell === null || body.text === '' || isSilent(cell.text) || isOpen(cell.text))
      return [];
    const source = cellSource(table, cell, { row: body.text, column: grid.at(head, column)?.text ?? '' });
    const isTheirs = person !== null && person.affiliation !== null && body.text.includes(person.affiliation);
    if (person === null || !person.name.includes(' ') || isTheirs) {
      leaveUnclear(desk, { cell, source });
      return [];
    }
    const to = nameOf(body.text);
    const one: Representative = {
      of: desk.about.acronym,
      to,
      count: 1,
      person: withoutInterim(person),
      note: null,
      source,
    };
    for (const used of [body, cell, ...(isFrom ? [fromCell] : [])]) desk.ledger.use(used, one);
    for (const label of [column, bodies, from].map((at) => (at < 0 ? null : grid.at(head, at))))
      if (label !== null) desk.ledger.use(label);
    return [one];
  });
}

const theGroup = /\b(?:to|at|with) the (?:focus )?group\b/i;
const further =
  '(?:ITU-T )?(?:Study Group \\d{1,2}|SG ?\\d{1,2}|FG[- ][\\w-]{1,20}|(?=[\\w&-]{0,9}[A-Z][\\w&-]{0,9}[A-Z])[\\w&-]{2,20}(?:/[A-Z]{2,4})?(?: \\d{1,5})?)';
/** "SG5 and SG9", "SG5 is Ann Roe, and to SG9 Bo Ek": further bodies behind the one that was read. */
const furtherBodies = new RegExp(
  `^(?: (?:is|are) ${named})?(?:,|,? and) (?:to )?(?:the )?(?<also>${further}(?:(?:,|,? and) (?:to )?(?:the )?${further}){0,9})(?= (?:and|was|were|is|are|has|have|working|technical)\\b|[.,]| [\\p{Lu}(]|$)`,
  'u',
);
/** "SG5, Ann Roe, was appointed": somebody, or one more body. */
const nameBehind =
  /^(?: \([^()]{1,100}\))?, (?<also>\p{Lu}\p{L}+ \p{Lu}[^,;:()]{1,60}(?: \([^()]{1,80}\))?), (?:has|is|was|and one)\b/u;

/** Liaison officers in either direction; `known` are the bodies that the report names in full. */
export function readRepresentatives(desk: Desk, known: string[]): Representative[] {
  const { acronym } = desk.about;
  const read: Representative[] = [];
  const names: FullNames = new Map();
  for (const name of known) addFullName(names, name);
  for (const found of freeSentences(desk, 'relationships', 'leadership', 'unknown')) {
    const { sentence } = found;
    if (!/\b(?:liaison|representatives?)\b/i.test(sentence.text)) continue;
    read.push(...officersInList(desk, found));
    const officers = officersIn(withoutItemMark(sentence.text), acronym, names);
    if (officers.length > 0 && tellNotInOffice(desk, sentence)) continue;
    if (officers.length === 0 && itsOfficer.test(sentence.text))
      desk.tell('note', 'finding.factLeft', { quote: sentence.text }, sentence.source);
    for (const officer of officers) {
      const one: Representative = { ...officer, source: sentence.source };
      desk.ledger.use(sentence, one);
      read.push(one);
      const [, behind = ''] = sentence.text.split(sentence.text.includes(one.to) ? one.to : theGroup);
      const words = furtherBodies.exec(behind)?.groups?.['also'];
      const isOneName = [one.to, words ?? ''].every((name) => !isKnownBody(bodyOf(name)));
      // "JCA-IoT and SC&C" is one group. That it may be two is told with all odd values.
      if (words !== undefined && isOneName) one.to = `${one.to} and ${words}`;
      else {
        const left = words ?? (one.person === null ? nameBehind.exec(behind)?.groups?.['also'] : undefined);
        if (left !== undefined) desk.tell('warning', 'finding.wordsLeft', { words: left }, sentence.source);
      }
      for (const name of [one.of, one.to]) addFullName(names, name);
    }
  }
  return [
    ...read,
    ...officersUnderHeadings(desk),
    ...tablesOf(desk.sections).flatMap((table) => officersInTable(desk, table)),
  ];
}

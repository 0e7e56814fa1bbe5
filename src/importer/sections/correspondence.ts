import type { Counterpart } from '../../domain/liaison.ts';
import type { Source, Statement } from '../../domain/provenance.ts';
import { limits } from '../limits.ts';
import { foldPunctuation } from '../text/fold.ts';
import { type BodiesRead, isKnownBody } from '../values/bodies.ts';
import { labelledWordsIn } from '../values/labelledWords.ts';
import { matchFolded, withoutStop } from '../values/matching.ts';
import { asOneName, namedBodies } from '../values/namedBodies.ts';
import { titleOfOffice } from '../values/offices.ts';
import { longestSentence, sentencesOf } from '../values/sentences.ts';
import { addressee } from '../values/statementNames.ts';
import { isSilent } from '../values/statuses.ts';
import { isDenied, isUndone, withoutMarksOfUndone } from '../values/undone.ts';
import { type Desk, type FoundSentence, isLeadIn, itemsAfter, sentencesIn } from './desk.ts';
import { cellSource, type GridCell } from './grid.ts';
import { isNameOf } from './otherGroup.ts';
import {
  areNotSent,
  leadsToBodies,
  linesNotSent,
  type Outgoing,
  outgoingHeading,
  outgoingLine,
} from './outgoingWords.ts';
import {
  type Part,
  type Passage,
  passagesOf,
  type Section,
  type Sentence,
  type TablePassage,
  tablesOf,
} from './outline.ts';
import { recipientCells } from './statementTable.ts';

const sentTo =
  /\b(?:liaison statements?|liaisons|LSs?)\b[^.;]{0,60}? to:? (?<to>.+)$|\b(?:liaison statements?|liaisons|LSs?)\b[^.;]{0,40}? exchanged with:? (?<both>.+)$|\bexchanged (?:\S+ ){0,3}?(?:liaison statements?|liaisons|LSs?) with:? (?<each>.+)$|\b(?:group|FG(?:[- ][\w-]{1,20})?|it|we) (?:\S+ ){0,3}?liaised with:? (?<all>.{2,400}?),? (?:and (?:has |have )?)?(?:sent|sending) [^.;]{0,40}?(?:liaison statements?|liaisons|LSs?) to (?:each|all|them)\b|\b(?:group|FG(?:[- ][\w-]{1,20})?|we) (?:ha(?:s|ve) )?(?:also )?informed (?!by |that )(?<informed>.{2,400}?),? (?:by|through|via|with|in) (?:an? )?(?:liaison statements?|LSs?)\b/di;
const sending =
  /\bLS\/o\b|^(?:outgoing )?(?:liaison statements?|liaisons|LSs?) to\b|\b(?:sent|sends|transmitted|addressed|issued|forwarded|exchanged|liaised|informed)\b/i;
/** How many came in, or went to each: that has no field. */
const countsMore = /\breceived\b|(?<! Groups?) \((?:\d{1,3}|once|twice|thrice|[a-z]{3,8} times)\)/i;
/** In a list of next steps, what is not told of the past is a task. */
const sentThen = /\b(?:sent|transmitted|addressed|issued|forwarded|exchanged)\b/i;
const liaising = /\bliaison statements?\b|\bliaisons\b|\bLSs?\b/i;

const presentedTo =
  /^(?<who>.{2,600}?) (?:have |has )?(?:presented|gave (?:a )?presentations?|made (?:a )?presentations?|gave (?:talks?|an? overview))\b/di;
const presentationsFrom =
  /\bpresentations? (?:(?:on|about) [^.;]{1,120}? )?(?:was |were )?(?:received |given |made |delivered )?(?:from|by):? (?<who>.+?)(?: (?:at|during|to)\b.*)?$/di;

const besidePresenters = /^(?:invited )?presentations? (?:received )?(?:from|by):?$/i;

/** The sentences of a passage's piece: an item is one, whatever sentences it has. */
const eachOf = ({ sentence: { text }, passage }: FoundSentence): string[] =>
  passage.kind === 'item' ? sentencesOf(text, limits.sentences) : [text];

type Piece = Sentence | Passage | GridCell;

/** What does not say which bodies it means stays unplaced beside those that were read. */
function keepUnclear(desk: Desk, piece: Piece, source: Source, { bodies, unclear }: BodiesRead): void {
  for (const text of unclear) {
    desk.tell('warning', 'finding.wordsLeft', { words: text }, source);
    // Of a piece that gives nothing else the words are kept whole.
    if (bodies.length === 0) continue;
    const statement: Statement = { text, summary: false, source };
    desk.unplaced.push(statement);
    desk.ledger.use(piece, statement);
  }
}

function enter(desk: Desk, piece: Piece, source: Source, read: BodiesRead): Counterpart[] {
  keepUnclear(desk, piece, source, read);
  return read.bodies.map((body) => {
    const counterpart: Counterpart = { ...body, source };
    desk.ledger.use(piece, counterpart);
    return counterpart;
  });
}

/** "Acme: kettles", "Acme - kettles": in a list of names, what stands behind a name is no part of it. */
const nameBefore = /^(?<name>[^:;,()]{2,60}?(?:\([^()]{1,40}\))?)(?:: | - )/;

const ofItu = /^ITU(?:-T)?: /;

/** "LS01: SG13, Acme - Kettles": the number of a statement, whom it was sent to, and what it is about. */
const numbered = /^LSs?(?:\/o)?[ -]?\d{1,3}: (?<name>[^:;]{2,160}?)(?: - |\.?$)/di;

/** Small words that no list of bodies has: "SG13 work on kettles". */
const tellsAbout = /(?<![\p{L}/])(?!and |of |the )\p{Ll}{2,20}(?![\p{L}\p{N}])/u;

/** "IMO, ISO/TC 8, SG13": a line of names without a word between. */
const isListOfNames = ({ at, text }: Passage): boolean =>
  at === 0 &&
  /^[^:.;]{2,300}\.?$/.test(text) &&
  !tellsAbout.test(text) &&
  namedBodies(text).bodies.length > 1;

type Named = { name: string; isWhole: boolean };

function nameIn(item: Passage): Named {
  const called = matchFolded(numbered, item.text)?.groups['name'];
  if (called !== undefined) return { name: called, isWhole: false };
  const text = withoutStop(item.text.replace(/[;,]?(?: and)?$/, ''))
    .replace(ofItu, '')
    .replace(/^to:? (?=[\p{Lu}\d]|the )/iu, '');
  const name = nameBefore.exec(foldPunctuation(text))?.groups?.['name'];
  return { name: text.slice(0, name?.length), isWhole: name === undefined };
}

/** An item that names a body without doubt: one that is known, or the recipient of a statement. */
function isEvident(item: string, { bodies }: BodiesRead): boolean {
  return bodies.some(isKnownBody) || (bodies.length > 0 && addressee(item) !== item);
}

/** The bodies in a list; where it may be one of titles instead (not `sure`), only if some are bodies without doubt. */
function namedInItems(desk: Desk, list: readonly Passage[], sure: boolean, lead: Source): Counterpart[] {
  const items = list
    .filter((item) => item.sentences.every(desk.ledger.isFree))
    .map((item) => ({ item, ...nameIn(item) }))
    .map((one) => ({ ...one, read: namedBodies(one.name) }));
  if (!sure && !items.some(({ name, read }) => isEvident(name, read))) {
    const words = items.slice(0, 4).map(({ item }) => item.text);
    if (words.length > 0) desk.tell('warning', 'finding.wordsLeft', { words: words.join('; ') }, lead);
    return [];
  }
  return items.flatMap(({ item, name, isWhole, read }) => {
    // Behind a number may stand what the statement is about.
    const isOfNumber = numbered.test(foldPunctuation(item.text));
    if (isOfNumber && (!read.bodies.some(isKnownBody) || tellsAbout.test(name))) {
      desk.tell('warning', 'finding.wordsLeft', { words: name }, item.source);
      return [];
    }
    if (!isWhole) for (const part of item.sentences) desk.whole.add(part);
    return enter(desk, item, item.source, read);
  });
}

function listed(desk: Desk, { sentence, passage, section }: FoundSentence, sure: boolean): Counterpart[] {
  if (!isLeadIn(sentence.text)) return [];
  const read = namedInItems(desk, itemsAfter(section, passage), sure, sentence.source);
  if (read.length > 0) desk.ledger.use(sentence);
  return read;
}

/** Those in lists that have nothing but a heading over them: "Outgoing liaison statements". */
function recipientsUnderHeadings(desk: Desk, notSent: ReadonlySet<Sentence>): Counterpart[] {
  return desk.sections.flatMap((section) => {
    const found = outgoingHeading(section.title, section.over);
    if (found === null) return [];
    const items = passagesOf(section).filter((passage) => {
      const { kind, text, sentences } = passage;
      const isListed = kind === 'item' || numbered.test(foldPunctuation(text)) || isListOfNames(passage);
      return isListed && !sentences.some((sentence) => notSent.has(sentence));
    });
    return namedInItems(desk, items, found.sure, { section: section.title });
  });
}

function isFirst(list: Counterpart[]): (one: Counterpart, index: number) => boolean {
  const first = new Map<string, number>();
  list.forEach(({ name }, index) => {
    if (!first.has(name)) first.set(name, index);
  });
  return ({ name }, index) => first.get(name) === index;
}

/** Each line of a cell begins with a name. */
function linesOf({ paragraphs }: GridCell): string {
  return paragraphs.map((line) => line.replace(/[,;]?(?: and)?$/, '')).join('; ');
}

/** Those that tables of outgoing statements name; a table that names the group itself lists what came in, too. */
function recipientsInTable(desk: Desk, section: Section, table: TablePassage): Counterpart[] {
  const named = recipientCells(desk, section, table)
    .filter(({ cell }) => cell.text.length <= longestSentence)
    .map((one) => ({ ...one, read: namedBodies(linesOf(one.cell)) }));
  if (named.some(({ read }) => read.bodies.some(({ name }) => isNameOf(name, desk.about.acronym)))) return [];
  return named.flatMap(({ cell, source, sure, read }) => {
    const isRead = sure || isEvident(cell.text, read);
    const isUntold = read.unclear.length === 0 && (!isRead || read.bodies.length === 0);
    if (isUntold && !isSilent(cell.text))
      desk.tell('warning', 'finding.wordsLeft', { words: cell.text }, source);
    return isRead ? enter(desk, cell, source, read) : [];
  });
}

function recipientsInTables(desk: Desk): Counterpart[] {
  return desk.sections.flatMap((section) =>
    tablesOf([section]).flatMap((table) => recipientsInTable(desk, section, table)),
  );
}

/** Those that a line names behind its label, or the list after it. */
function recipientsInLine(desk: Desk, found: FoundSentence, { names: told, sure }: Outgoing): Counterpart[] {
  // "Sent: 2 (SG5, Acme)", "Outgoing: 5 LSs (SG5, Acme)"
  const names = told.replace(/^\d{1,3} ?(?:(?:LSs?|liaison statements?) )?\((.{2,400})\)\.?$/, '$1');
  if (names === '') return listed(desk, found, sure);
  const read = namedBodies(names);
  if (!sure && !isEvident(names, read)) {
    if (!/^\d{1,3}$/.test(names))
      desk.tell('warning', 'finding.wordsLeft', { words: names }, found.sentence.source);
    return [];
  }
  return enter(desk, found.sentence, found.sentence.source, read);
}

/** "; replies are awaited from ISO/TC 307 and IEEE", " and received replies from BBF", "; IEEE presented its work" */
const replies =
  /; (?:and )?\p{Ll}[^;]{2,80} from .*$|(?:, and|;(?: and)?) (?:the )?\p{Lu}[^,;]{1,100}? (?:presented|gave|made) .*$|,? and (?:has |have |had )?(?:received|got|obtained) .*$/su;

const sends = '(?:sent|transmitted|addressed|issued|forwarded)';
/** "TSAG sent a liaison statement to SG13", "In May 2017 TSAG created FG TK and sent …": no statement of the group. */
const sentByOthers = new RegExp(
  `^(?:(?:In|On|At) .{1,60}? )?(?:The )?(?:ITU-T )?(?:TSAG|SG ?\\d{1,2}|Study Group \\d{1,2}) (?:(?:has |also ){0,2}${sends}|(?:created|established|set up|formed|launched|appointed) (?:(?! (?:which|that|it) ).){1,200}? and (?:also )?${sends}) `,
  'i',
);

function recipientsInSentence(desk: Desk, found: FoundSentence, text: string): Counterpart[] {
  const { source } = found.sentence;
  if (sentByOthers.test(foldPunctuation(text))) return [];
  const { to, both, each, all, informed } = matchFolded(sentTo, text)?.groups ?? {};
  const told = all ?? informed ?? to ?? both ?? each ?? '';
  const names = told.replace(replies, '');
  if (isUndone(text.slice(0, text.length - told.length), withoutMarksOfUndone(names))) return [];
  const read = namedBodies(names);
  // A statement to the group itself came in.
  if (read.bodies.some(({ name }) => isNameOf(name, desk.about.acronym))) return [];
  const inSentence = enter(desk, found.sentence, source, read);
  if (inSentence.length > 0 && (countsMore.test(text) || names !== told)) desk.whole.add(found.sentence);
  return inSentence.length > 0 ? inSentence : listed(desk, found, leadsToBodies(text));
}

/** "Liaison statements: SG13 (3), Acme (1)": whether they were sent or came in is not said. */
function tellOfNoDirection(desk: Desk, { sentence, section }: FoundSentence): void {
  if (areNotSent(section.title)) return;
  const [line, ...others] = labelledWordsIn(sentence.text);
  if (line === undefined || others.length > 0 || !/^(?:liaison statements?|liaisons|LSs?)$/i.test(line.label))
    return;
  if (namedBodies(line.words).bodies.some(isKnownBody))
    desk.tell('warning', 'finding.factLeft', { quote: sentence.text }, sentence.source);
}

const isFrom = (part: Part | undefined): boolean =>
  (part?.kind === 'item' || part?.kind === 'paragraph') && /^From: /.test(part.text);

const toAlone = /^[Tt]o (?<to>(?:the )?[\p{Lu}\d][^:]{0,160}?)[.;,]?$/u;
/** "SG5: LS sent in May 2021" */
const sentInItem =
  /^(?<to>[^:;]{2,100}?)(?::| -) (?:an? |one |two |three |\d )?(?:LSs?|liaison statements?) (?:was |were )?(?:sent|issued|transmitted)\b(?! (?:to|by)\b)/di;

/** What an item says behind the name of a body. */
function recipientOfItem(desk: Desk, { sentence, section }: FoundSentence): Counterpart[] {
  const names = matchFolded(sentInItem, sentence.text)?.groups['to'];
  if (names === undefined || section.kind !== 'relationships') return [];
  desk.whole.add(sentence);
  return enter(desk, sentence, sentence.source, namedBodies(names));
}

/** "To: SG13", "To SG16: on kettles", in a list "to SG13" under "Liaisons": where all are known, since a liaison officer may be told so, too. */
function recipientsUnderLiaisons(
  desk: Desk,
  { sentence, passage, section }: FoundSentence,
): Counterpart[] | null {
  const to =
    /^To(?::| (?=(?:the )?[\p{Lu}\d][^:]{0,160}: )| (?=(?:the )?ITU|SG|Study G|TSAG|FG|Focus G)(?!.* (?:is|are|was|were|has|have|had|will) )) ?(?<to>.+)$/u.exec(
      sentence.text,
    )?.groups?.['to'];
  const alone = passage.kind === 'item' ? toAlone.exec(sentence.text)?.groups?.['to'] : undefined;
  const words = to ?? alone;
  const isPaired = [passage.at - 1, passage.at + 1].some((at) => isFrom(section.parts[at]));
  const isAbout = /^(?:\d[\d.]* )?liaisons?(?: statements?)?$/i.test(section.title);
  if (words === undefined || !(isAbout || (isPaired && section.kind === 'relationships'))) return null;
  const names = words.replace(/: (?:on|about) .*$/, '');
  const { bodies, unclear } = namedBodies(names);
  // Beside "From: …" it names bodies, too.
  const isOfStatements = isPaired || /statements?$/i.test(section.title);
  const isKnown = isOfStatements ? bodies.some(isKnownBody) : bodies.every(isKnownBody);
  const isRead = bodies.length > 0 && unclear.length === 0 && isKnown && !/: /.test(names);
  if (isRead && names !== words) desk.whole.add(sentence);
  if (isRead) return enter(desk, sentence, sentence.source, { bodies, unclear });
  desk.tell('warning', 'finding.wordsLeft', { words }, sentence.source);
  return [];
}

/** The recipients of liaison statements, each once. */
export function readStatementsSentTo(desk: Desk): Counterpart[] {
  const notSent = linesNotSent(desk);
  const told = [
    ...sentencesIn(desk, 'relationships', 'meetings', 'introduction', 'nextSteps', 'unknown'),
  ].flatMap((found) => {
    const { text } = found.sentence;
    const isTask = found.section.kind === 'nextSteps' || notSent.has(found.sentence);
    if (!desk.ledger.isFree(found.sentence) || (isTask && !sentThen.test(text))) return [];
    if (isLeadIn(text) && areNotSent(text)) return [];
    tellOfNoDirection(desk, found);
    const under = /^To (?:the )?(?<to>[\p{Lu}\d].*)$/u.exec(text)?.groups?.['to'];
    if (under !== undefined && outgoingHeading(found.section.title) !== null)
      return enter(desk, found.sentence, found.sentence.source, namedBodies(under));
    const underLiaisons = recipientsUnderLiaisons(desk, found);
    if (underLiaisons !== null) return underLiaisons;
    const ofItem = recipientOfItem(desk, found);
    if (ofItem.length > 0) return ofItem;
    const line = outgoingLine(found.section, text);
    if (line !== null) return recipientsInLine(desk, found, line);
    return eachOf(found)
      .filter((one) => liaising.test(one) && sending.test(one))
      .flatMap((one) => recipientsInSentence(desk, found, one));
  });
  const all = [...told, ...recipientsUnderHeadings(desk, notSent), ...recipientsInTables(desk)];
  return all.filter(isFirst(all));
}

/** "Presentations from" beside who gave them. */
function presentersInTables(desk: Desk): Counterpart[] {
  return tablesOf(desk.sections).flatMap((table) => {
    const { grid } = table;
    if (grid.columns !== 2) return [];
    return grid.cells.flatMap((label) => {
      const cell = label.column === 0 && besidePresenters.test(label.text) ? grid.at(label.row, 1) : null;
      if (cell === null || !desk.ledger.isFree(cell) || cell.text.length > longestSentence) return [];
      const read = enter(
        desk,
        cell,
        cellSource(table, cell, { row: label.text }),
        namedBodies(linesOf(cell)),
      );
      if (read.length > 0) desk.ledger.use(label);
      return read;
    });
  });
}

/** "Presentations: SG13, Acme", which may be titles instead where no body is known for one. */
function presentersInLine(
  desk: Desk,
  { sentence: { text, source }, sentence }: FoundSentence,
): Counterpart[] {
  const [line, ...others] = labelledWordsIn(text);
  if (line === undefined || others.length > 0 || !/^presentations?$/i.test(line.label)) return [];
  const read = namedBodies(line.words);
  // "Open & Agile Cups" may be one of them, or two.
  const isPlain = read.bodies.some(isKnownBody) && !line.words.includes(' & ');
  if (isPlain) return enter(desk, sentence, source, read);
  desk.tell('warning', 'finding.wordsLeft', { words: line.words }, source);
  return [];
}

const presentations =
  /^(?:[\d.]{1,8} )?(?:invited )?presentations?(?: (?:received|given|made))?(?<by> (?:from|by)(?: [a-z ]{2,30})?)?$/i;

/** Those in lists right under a heading, which may be titles instead where it does not say "from". */
function presentersUnderHeadings(desk: Desk): Counterpart[] {
  return desk.sections.flatMap((section) => {
    const found = presentations.exec(section.title.trim());
    const lines = passagesOf(section).filter(
      ({ kind, text }) => kind === 'item' || /^\d{1,2}[.)] /.test(text),
    );
    const items = lines.map((line) => ({ ...line, text: line.text.replace(/^\d{1,2}[.)] /, '') }));
    return found === null
      ? []
      : namedInItems(desk, items, found.groups?.['by'] !== undefined, { section: section.title });
  });
}

/** "Acme (energy programme)": what it was about, or when, is no part of the name. */
function withoutTopics(read: BodiesRead): BodiesRead {
  const bodies = read.bodies.map((body) => ({ ...body, name: body.name.replace(topicBehind, '') }));
  return { ...read, bodies };
}
const topicBehind = / \((?:\p{Ll}[^()]*|[^()]* (?:meetings?|workshops?|programmes?))\)$/u;

/** "Acme replied and" presented, too. */
const alsoDid =
  / (?:(?:has|have|also|then) ){0,2}(?!(?:and|of|for|on|in|at|the) )\p{Ll}{2,20}(?:ed|t|e) (?:[^,;]{0,60} )?and(?: also| then)?$/u;

const wasSent = /\b(?:sent|transmitted|addressed|issued|forwarded|received)\b/i;
const sentAndPresented = new RegExp(`${wasSent.source}.{1,300}(?:, and|;) .{1,100} presented\\b`, 'i');
/** "A liaison statement was sent to SG20, and IEEE": the clause before is of others. */
function lastClauseOf(words: string): string {
  const joint = words.includes('; ') ? '; ' : ', and ';
  return (words.split(joint).at(-1) ?? '').replace(/^and /, '');
}

/** "from Acme and from the Tea Board" */
const furtherFrom = /(?<joint>,| and) (?:from|by) (?=(?:the )?[\p{Lu}\d])/gu;

function presentersIn(desk: Desk, sentence: Sentence, text: string): Counterpart[] {
  const subject = matchFolded(presentedTo, text)?.groups['who'];
  const told = subject ?? matchFolded(presentationsFrom, text)?.groups['who'];
  const whole = told && withoutStop(told).replace(alsoDid, '');
  const who = whole !== undefined && wasSent.test(whole) ? lastClauseOf(whole) : whole;
  if (who !== undefined && wasSent.test(who)) {
    if (!isDenied(who)) desk.tell('warning', 'finding.wordsLeft', { words: who }, sentence.source);
    return [];
  }
  if (
    who === undefined ||
    titleOfOffice(who) !== '' ||
    isDenied(text.slice(0, text.indexOf(who) + who.length))
  )
    return [];
  return enter(
    desk,
    sentence,
    sentence.source,
    withoutTopics(
      namedBodies(subject === undefined ? who.replace(furtherFrom, '$<joint> ') : asOneName(who)),
    ),
  );
}

/** Who presented to the group, each once. */
export function readPresentationsFrom(desk: Desk): Counterpart[] {
  const told = [...sentencesIn(desk, 'relationships', 'unknown')].flatMap((found) => {
    const { sentence } = found;
    const texts = eachOf(found);
    // Another sentence of the item, or the clause before, may tell of statements.
    const isFree =
      desk.ledger.isFree(sentence) ||
      ((texts.length > 1 || sentAndPresented.test(sentence.text)) &&
        desk.ledger.valuesOf(sentence).every((value) => 'kind' in value));
    if (!isFree || !/\bpresent/i.test(sentence.text)) return [];
    const inSentence = texts.flatMap((text) => presentersIn(desk, sentence, text));
    if (inSentence.length > 0) return inSentence;
    const inLine = presentersInLine(desk, found);
    return inLine.length > 0 ? inLine : listed(desk, found, true);
  });
  const all = [...told, ...presentersInTables(desk), ...presentersUnderHeadings(desk)];
  return all.filter(isFirst(all));
}

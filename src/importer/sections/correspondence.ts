import type { Counterpart } from '../../domain/liaison.ts';
import type { Source, Statement } from '../../domain/provenance.ts';
import { type BodiesRead, bodiesOf } from '../values/bodies.ts';
import { headAndBracket, namesIn } from '../values/lists.ts';
import { matchFolded } from '../values/matching.ts';
import { readAffiliation } from '../values/people.ts';
import { isDenied, isUndone } from '../values/undone.ts';
import { type Desk, type FoundSentence, isLeadIn, itemsAfter, sentencesIn } from './desk.ts';
import type { GridCell } from './grid.ts';
import { type Passage, type Sentence, tablesOf } from './outline.ts';
import { recipientCells } from './statementTable.ts';

const sentTo =
  /\b(?:liaison statements?|liaisons|LSs?)\b[^.;]{0,60}? to:? (?<to>.+)$|\b(?:sent|transmitted|addressed|issued|forwarded)\b[^.;]{0,60}?\b(?:liaison statements?|liaisons|LSs?)\b[^.;]{0,60}? to:? (?<after>.+)$/di;
const sending =
  /\bLS\/o\b|^(?:outgoing )?(?:liaison statements?|liaisons|LSs?) to\b|\b(?:sent|sends|transmitted|addressed|issued|forwarded|exchanged)\b/i;
/** In a list of next steps, what is not told of the past is a task. */
const sentThen = /\b(?:sent|transmitted|addressed|issued|forwarded|exchanged)\b/i;
const liaising = /\bliaison statements?\b|\bliaisons\b|\bLSs?\b/i;

const presentedTo =
  /^(?<who>.{2,600}?) (?:have |has )?(?:presented|gave (?:a )?presentations?|made (?:a )?presentations?|gave (?:talks?|an? overview))\b/di;
const presentationsFrom =
  /\bpresentations? (?:(?:on|about) [^.;]{1,120}? )?(?:was |were )?(?:received |given |made |delivered )?(?:from|by) (?<who>.+?)(?: (?:on|about|at|during|to)\b.*)?\.?$/di;

/** What ends a list of names in a sentence: a clause of its own. */
const clause =
  /(?:, (?:which|who|to |in order|informing|asking|inviting|requesting|and (?:received|has))| (?:on|about|regarding|concerning|informing|asking|inviting|requesting|in order|since) ).*$/i;

/** Who spoke for a body, and by which statement it was reached, is not its name. */
const besidesName =
  /(?<=^|, | and )(?:(?:the |several |some |invited ){0,3}(?:representatives?|speakers?|experts?|members?|delegates?|colleagues)|(?:Mr|Ms|Mrs|Dr|Prof)\.? [^,;(]{2,60}?) (?:of|from) (?:the )?| ?\(LSs?[^()]{0,40}\)/gi;

const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\. ?| )/;

/** "Mr John Smith (Acme, Norway)" spoke for Acme; after "Ms Ann Roe" alone the next name says for whom. */
function bodyBehind(name: string): string[] {
  if (!title.test(name)) return [name];
  const { inside } = headAndBracket(name);
  const body = inside === null ? null : readAffiliation(inside).affiliation;
  return body === null ? [] : [body];
}

const secondTo =
  /(?<joint>,| and| as well as) (?:also )?(?:LS(?:\/o)? ?\d{0,3} )?to (?:the )?(?=[\p{Lu}\d])/gu;
/** Words that begin a sentence, and no name. */
const ofSentence = /^(?:It|They|We|The group|In|On|At|As|Also|Further|Following)(?![\p{L}-])/u;

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

const nothing: BodiesRead = { bodies: [], unclear: [] };

/** The names a sentence lists, if each looks like one: it begins with a capital or a digit. */
function namedBodies(words: string): BodiesRead {
  const list = words
    .replace(besidesName, '')
    .replace(secondTo, '$<joint> ')
    .replace(clause, '')
    .replace(/[.:]$/, '');
  if (isDenied(list)) return nothing;
  const read = bodiesOf(namesIn(list).flatMap(bodyBehind));
  const isName = ({ name }: { name: string }) =>
    /^[\p{Lu}\d]/u.test(name) && name.length <= 100 && !ofSentence.test(name);
  return read.bodies.every(isName) ? read : nothing;
}

function listed(desk: Desk, { sentence, passage, section }: FoundSentence): Counterpart[] {
  if (!isLeadIn(sentence.text)) return [];
  const items = itemsAfter(section, passage).filter((item) => item.sentences.every(desk.ledger.isFree));
  const read = items.flatMap((item) =>
    enter(desk, item, item.source, namedBodies(item.text.replace(/[;,.]?(?: and)?$/, ''))),
  );
  if (read.length > 0) desk.ledger.use(sentence);
  return read;
}

function isFirst(list: Counterpart[]): (one: Counterpart, index: number) => boolean {
  const first = new Map<string, number>();
  list.forEach(({ name }, index) => {
    if (!first.has(name)) first.set(name, index);
  });
  return ({ name }, index) => first.get(name) === index;
}

/** Those that tables of outgoing statements name. */
function recipientsInTables(desk: Desk): Counterpart[] {
  return desk.sections.flatMap((section) =>
    tablesOf([section]).flatMap((table) =>
      recipientCells(desk, section, table).flatMap(({ cell, source }) =>
        enter(desk, cell, source, namedBodies(cell.text)),
      ),
    ),
  );
}

/** The recipients of liaison statements, each once. */
export function readStatementsSentTo(desk: Desk): Counterpart[] {
  const told = [
    ...sentencesIn(desk, 'relationships', 'meetings', 'introduction', 'nextSteps', 'unknown'),
  ].flatMap((found) => {
    const { text } = found.sentence;
    if (!desk.ledger.isFree(found.sentence) || !liaising.test(text) || !sending.test(text)) return [];
    if (found.section.kind === 'nextSteps' && !sentThen.test(text)) return [];
    const { to, after } = matchFolded(sentTo, text)?.groups ?? {};
    const names = to ?? after ?? '';
    if (isUndone(text.slice(0, text.length - names.length), names)) return [];
    const inSentence = enter(desk, found.sentence, found.sentence.source, namedBodies(names));
    return inSentence.length > 0 ? inSentence : listed(desk, found);
  });
  const all = [...told, ...recipientsInTables(desk)];
  return all.filter(isFirst(all));
}

/** Who presented to the group, each once. */
export function readPresentationsFrom(desk: Desk): Counterpart[] {
  const all = [...sentencesIn(desk, 'relationships', 'unknown')].flatMap((found) => {
    const { text } = found.sentence;
    if (!desk.ledger.isFree(found.sentence) || !/\bpresent/i.test(text)) return [];
    const who = (matchFolded(presentedTo, text) ?? matchFolded(presentationsFrom, text))?.groups['who'];
    if (who !== undefined && isDenied(text.slice(0, text.indexOf(who) + who.length))) return [];
    const inSentence =
      who === undefined ? [] : enter(desk, found.sentence, found.sentence.source, namedBodies(who));
    return inSentence.length > 0 ? inSentence : listed(desk, found);
  });
  return all.filter(isFirst(all));
}

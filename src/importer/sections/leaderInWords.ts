import type { Stated, Statement } from '../../domain/provenance.ts';
import type { GroupLeader } from '../../domain/workingGroup.ts';
import { isCountry } from '../values/countries.ts';
import { headAndBracket, partsOutsideBrackets } from '../values/lists.ts';
import { matchFolded } from '../values/matching.ts';
import { looksLikeName, withoutTitle } from '../values/names.ts';
import { readPerson } from '../values/people.ts';
import { isOnePerson } from '../values/severalPeople.ts';
import type { Desk } from './desk.ts';
import { tellsSeveral } from './groupLeader.ts';
import type { Passage } from './outline.ts';

const office =
  '(?:leader|lead|chair(?:man|woman|person)?|conven[eo]r|co-?ordinator|(?:topic )?driver)s?|chair(?:men|women)';
const forNow = '(?: ?\\((?:acting|interim|a\\.i\\.)\\))?';
const toBeSettled =
  'to be (?:confirmed|determined|appointed|decided|announced|nominated|elected|selected|named)';
const nobodyYet = `TB[CDA]|${toBeSettled}`;
const leaderWords = new RegExp(
  [
    '[,;]? ?\\(?(?:(?:and )?is |was )?(?<joint>jointly |co-?)?(?:led|chaired|coordinated|co-ordinated|convened) by (?<open>.+)$',
    `[,;]? ?\\(?(?<!vice[ -]?|deputy[ -]?)(?<label>(?:(?:acting|interim) )?(?:co-?)?(?:${office})${forNow})(?: is)?(?: ?:|(?<=: leads?) -) ?(?<colon>.+)$`,
    `[,;]? ?\\(?(?:leader|lead|chair|convener|coordinator|driver) (?:is |still )?(?<none>${nobodyYet})\\)?\\.?$`,
  ].join('|'),
  'di',
);
/** "Terms - leader Ann Roe" */
const leaderBehind =
  /(?:[,;] ?|\(|(?<=- ))(?:leader|lead|chair(?:man|woman|person)?|conven[eo]r|co-?ordinator) (?<person>(?<name>[^:;,()]{3,60}?)(?: ?\([^()]{2,120}\))?)\)?\.?$/di;
const deputyWords = new RegExp(
  `[,;]? ?\\(?(?<deputy>(?:vice|deputy)[ -]?(?:co-?)?(?:${office})${forNow} ?: ?.+)$`,
  'di',
);

/** "Chair: …", "WG Chair: …", "Acting leader: …", "Vice-chair: …" at the beginning of a line. */
export const officeLabel = new RegExp(
  `^(?:[WT]G )?(?:(?:acting|interim) )?(?:co-?|vice[ -]?|deputy[ -]?)?(?:${office}|chairpersons)${forNow}(?: is)? ?:`,
  'i',
);

/** "(Acme, Norway), prepares D1", "; mission: to name pots": what is said of the group behind whoever leads it. */
const goesOn =
  /^(?<person>.{2,300}?\)|[^()]{2,150}?(?=[,;]))[,;]? (?:(?:and|which|who|that) )?(?:has|have|had|is|are|was|were|will|met|[a-z]{2,15}(?:[^s]s|ed)|(?!(?:[Vv]ice|[Dd]eputy|[Cc]o|[Aa]ssistant)(?: |-|lead|chair))[A-Za-z][a-z -]{2,30}:) ./ds;

export type LeaderTold = {
  before: string;
  leader: string | null;
  /** Their label says that they lead for the time being. */
  forNow: boolean;
  /** It says that they are more than one. */
  several: boolean;
  /** With its label, since the format has no field for it. */
  deputy: string | null;
};

/** What stands after "led by" or "Leader:", and what stands before. */
export function splitLeader(text: string): LeaderTold {
  const bare = matchFolded(leaderBehind, text);
  const isNamed = looksLikeName(withoutTitle(bare?.groups['name'] ?? ''));
  const match = matchFolded(leaderWords, text) ?? (isNamed ? bare : null);
  const words =
    match?.groups['open'] ?? match?.groups['colon'] ?? match?.groups['none'] ?? match?.groups['person'];
  const behind = matchFolded(deputyWords, text);
  const start = Math.min(match?.start ?? text.length, behind?.start ?? text.length);
  const before = text.slice(0, start);
  // Whoever is named after the deputy is told with them.
  const deputy = behind !== null && behind.start === start ? (behind.groups['deputy'] ?? null) : null;
  if (match === null || words === undefined || deputy !== null)
    return {
      before,
      leader: null,
      forNow: false,
      several: false,
      deputy: deputy === null ? null : withoutLastBracket(deputy),
    };
  const { label = '', joint } = match.groups;
  const isForNow = /acting|interim|a\.i\./i.test(label);
  const leader = matchFolded(goesOn, words)?.groups['person'] ?? words;
  const several = joint !== undefined || tellsSeveral(label);
  return { before, leader: withoutLastBracket(leader), forNow: isForNow, several, deputy: null };
}

/** "(leader: A (B))" leaves one bracket too many. */
function withoutLastBracket(words: string): string {
  const bare = words.trim().replace(/(?<!a\.i)[.;,]$/i, '');
  return bare.split(')').length > bare.split('(').length ? bare.replace(/\)$/, '') : bare;
}

export function heldForNow(leader: Stated<GroupLeader>): Stated<GroupLeader> {
  return 'value' in leader ? { ...leader, value: { ...leader.value, interim: true } } : leader;
}

const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\. ?| )/;

function endsInCountry(words: string | null): boolean {
  return isCountry(partsOutsideBrackets(words ?? '').at(-1) ?? '');
}

/** "Ann Roe, acting" */
const isForNow = /, (?:acting|interim|ad interim|a\.i\.?)$/i;

const behindDash = / ?(?:[,:]| -{1,2}) (?<person>[^,(-][^(]{2,80} ?\([^()]{2,200}\))$/d;

/** "Captioning, Mr Ek", "Captioning – Mr Ek" */
const behindComma =
  /^(?<before>[^(]{1,200}?)(?:,| -{1,2}) (?<called>(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [^,(]{2,60})$/d;

/** "Captioning: to be appointed" */
const nobodyBehind = new RegExp(`(?: ?[,:]| -{1,2}) (?<none>${toBeSettled}|vacant)\\.?$`, 'di');

/** "Ann Roe, ACME & Bo Ek, TLA" */
function areSeveral(words: string): boolean {
  const people = words.split(/ (?:&|and) |; /);
  return people.length > 1 && people.every((one) => isOnePerson(one) && /, \p{Lu}[\p{Lu}\d&-]+$/u.test(one));
}

/** "Captioning (Mr Bo Ek, Oman)", "Captioning – Bo Ek (Acme, Oman)": a title, and somebody of whom nothing says what they do. */
export function personBehind(text: string): { title: string; person: string | null } {
  const open = matchFolded(nobodyBehind, text);
  if (open !== null) return { title: text.slice(0, open.start), person: open.groups['none'] ?? '' };
  const dash = matchFolded(behindDash, text);
  const named = dash?.groups['person'] ?? '';
  const isNamed =
    isOnePerson(named) && (honorific.test(named) || endsInCountry(headAndBracket(named).inside));
  if (dash !== null && isNamed) return { title: text.slice(0, dash.start), person: named };
  const { before, called } = matchFolded(behindComma, text)?.groups ?? {};
  if (before !== undefined && called !== undefined && looksLikeName(withoutTitle(called)))
    return { title: before, person: called };
  const [alone = text] = /^[^()]*\([^()]*\)/.exec(text) ?? [];
  // "WG1 (Ann Roe, Norway)", "WG1: Ann Roe (Acme, Norway) and cups": who stands there is no title.
  if (isOnePerson(alone) && (honorific.test(alone) || readPerson(alone)?.country != null))
    return { title: '', person: text };
  const { head, inside } = headAndBracket(text);
  const isPerson =
    inside !== null &&
    isOnePerson(inside) &&
    (honorific.test(inside) || endsInCountry(inside) || isForNow.test(inside) || areSeveral(inside));
  return isPerson && head !== '' ? { title: head, person: inside } : { title: text, person: null };
}

/** Words of a passage of which the rest is read. */
export function keepStatement(desk: Desk, passage: Passage, text: string): void {
  const statement: Statement = { text, summary: false, source: passage.source };
  desk.unplaced.push(statement);
  desk.ledger.use(passage, statement);
}

/** Somebody named beside a group, of whom it is not said that they lead it. */
export function keepWords(desk: Desk, passage: Passage, words: string, row: string): void {
  keepStatement(desk, passage, words);
  desk.tell('warning', 'finding.unclearLeader', { row, quote: words }, passage.source);
}

/** A group's vice-leader, for whom the format has no field. */
export function keepOfficerWords(desk: Desk, passage: Passage, words: string): void {
  keepStatement(desk, passage, words);
  desk.tell('warning', 'finding.deputyLeader', { quote: words }, passage.source);
}

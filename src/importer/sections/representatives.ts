import type { Representative } from '../../domain/liaison.ts';
import { foldPunctuation } from '../text/fold.ts';
import { bodyOf } from '../values/bodies.ts';
import { matchFolded } from '../values/matching.ts';
import { readWholeNumber } from '../values/numbers.ts';
import { withoutInterim } from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { type Desk, freeSentences } from './desk.ts';

const office = '(?:liaison (?:officers?|representatives?|rapporteurs?|persons?)|representatives?)';
const number = '(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|the|its|as|is)';
/** "A liaison officer to ISO/TC 307 (Blockchain …) was appointed by the Focus Group". */
const ownOfficer = new RegExp(
  `\\b(?:${number} )?(?:\\S{1,40} )?${office} (?:to|with|for|at) (?:the )?(?<to>[\\p{Lu}\\d][^,;:]{0,120}?)(?= \\(|,| (?:was|were|is|are|has|have|who|and)\\b|: |\\.? ?$)`,
  'diu',
);
/** "TC 307 has appointed two liaison representatives to follow … in ITU-T". */
const theirOfficer = new RegExp(
  `^(?:The )?(?<of>[\\p{Lu}][^,;:]{0,100}?) (?:has |have )?(?:appointed|nominated|designated|named) (?:${number} )(?:\\S{1,40} )?${office}\\b(?<rest>.*)$`,
  'diu',
);
const toBody =
  /\b(?:in|to|at|with) (?:the )?(?<to>ITU-T(?: (?:SG ?\d{1,2}|Study Group \d{1,2}))?|FG[- ][\w-]{1,20}|the focus group)/di;
const personAs =
  /^(?:.{0,80}\b(?:appointed|nominated|designated) )?(?<person>(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?\p{Lu}[^:;]{2,150}?) (?:as|serves as|acts as|is|was appointed as|was appointed) (?:the |an? |its )?(?:\S{1,40} )?liaison /du;
const personAfter = /: (?<person>\p{Lu}[^:;]{2,150})\.?$/du;

const nominates =
  /^(?:The )?(?<of>[\p{Lu}][^,;:]{0,100}?) (?:has |have )?(?:appointed|nominated|designated|named) /du;

function isTheGroup(name: string): boolean {
  return /^(?:the )?(?:focus group|FG)$/i.test(foldPunctuation(name));
}

function countOf(words: string | undefined, plural: boolean): number | null {
  if (words === undefined || /^(?:the|its|as|is)$/i.test(words)) return plural ? null : 1;
  return /^an?$/i.test(words) ? 1 : readWholeNumber(words);
}

/** Whole names by their last parts: reports call "ISO/TC 307" by "TC 307" too. */
type FullNames = Map<string, string>;

function addFullName(names: FullNames, name: string): void {
  for (const { index } of name.slice(0, 200).matchAll(/[/ ]/g)) {
    const part = name.slice(index + 1);
    if (!names.has(part)) names.set(part, name);
  }
}

function fullNameOf(name: string, names: FullNames): string {
  return names.get(name) ?? name;
}

function personIn(text: string): Representative['person'] {
  const words =
    matchFolded(personAs, text)?.groups['person'] ?? matchFolded(personAfter, text)?.groups['person'];
  const person = words === undefined ? null : readPerson(words);
  // A name of one word is the group's, or a body's.
  return person?.name.includes(' ') && !/\b(?:group|officer|liaison)\b/i.test(person.name)
    ? withoutInterim(person)
    : null;
}

type Party = Pick<Representative, 'of' | 'to' | 'count'>;

function partiesIn(text: string, acronym: string, names: FullNames): Party | null {
  const theirs = matchFolded(theirOfficer, text)?.groups;
  const plural = /(?:officers|representatives|rapporteurs|persons)\b/i.test(foldPunctuation(text));
  const { of = '', rest = '' } = theirs ?? {};
  // "Jane Roe was appointed as liaison officer" is about a person.
  const isAppointed = / (?:was|were|is|are|been)$/i.test(of.trim());
  if (theirs !== undefined && of !== acronym && !isTheGroup(of) && !isAppointed) {
    const to = matchFolded(toBody, rest)?.groups['to'] ?? acronym;
    return {
      of: fullNameOf(bodyOf(of).name, names),
      to: /^the /i.test(to) ? acronym : bodyOf(to).name,
      count: countOf(theirs['number'], plural),
    };
  }
  const own = matchFolded(ownOfficer, text)?.groups;
  const to = own?.['to']?.trim();
  if (own === undefined || to === undefined) return null;
  const count = countOf(own['number'], plural);
  if (to !== acronym && !isTheGroup(to))
    return { of: acronym, to: fullNameOf(bodyOf(to).name, names), count };
  // "Acme nominated Jane Roe as liaison officer to the Focus Group": the officer is the other body's.
  const sender = isAppointed ? undefined : matchFolded(nominates, text)?.groups['of'];
  if (sender === undefined || isTheGroup(sender)) return null;
  return { of: fullNameOf(bodyOf(sender).name, names), to: acronym, count };
}

/** Liaison officers in either direction; `known` are the bodies that the report names in full. */
export function readRepresentatives(desk: Desk, acronym: string, known: string[]): Representative[] {
  const read: Representative[] = [];
  const names: FullNames = new Map();
  for (const name of known) addFullName(names, name);
  for (const { sentence } of freeSentences(desk, 'relationships', 'leadership', 'unknown')) {
    if (!/\b(?:liaison|representatives?)\b/i.test(sentence.text)) continue;
    const parties = partiesIn(sentence.text, acronym, names);
    if (parties === null) continue;
    const one: Representative = {
      ...parties,
      person: personIn(sentence.text),
      note: sentence.text,
      source: sentence.source,
    };
    desk.ledger.use(sentence, one);
    read.push(one);
    for (const name of [one.of, one.to]) addFullName(names, name);
  }
  return read;
}

import type { Office, Person } from '../../domain/leadership.ts';
import { foldPunctuation } from '../text/fold.ts';
import { partsOutsideBrackets } from './lists.ts';
import { matchFolded, trimEdges } from './matching.ts';
import { readPerson, splitPeople } from './people.ts';

export type Held = { role: Office['role']; person: Person; appointedBy: string | null };

const chair = 'chair(?:man|men|woman|women|persons?|s)?';
/** In prose and tables alike. A co-chairman is a chairman; a deputy is a vice-chairman. */
const role = `(?:(?:vice|deputy|co|acting|interim)[ -]?)?${chair}`;
const roleWord = new RegExp(`\\b${role}\\b`, 'gi');
const name =
  "\\p{Lu}[\\p{L}'.-]{0,30}(?: (?:(?:de|van|von|der|den|bin|al|el|la|dos|da|di) ){0,2}\\p{Lu}[\\p{L}'.-]{0,30}){1,4}";
const bracket = '\\([^()]{0,200}(?:\\([^()]{0,60}\\)[^()]{0,100}){0,2}\\)';
const person = `(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?${name}(?: ?${bracket}){0,2}`;
const of = '(?:the |an? |its |both )?(?:[\\p{L}-]{1,20} ){0,4}?';

/** The role a word or a cell names; null where it names none. */
export function roleIn(words: string): Office['role'] | null {
  const found = foldPunctuation(words).match(roleWord)?.at(-1);
  if (found === undefined) return null;
  return /^(?:vice|deputy)/i.test(found) ? 'vice-chairman' : 'chairman';
}

/** A cell or a label that is a role and little else. */
export function isRoleAlone(words: string): boolean {
  return words.length <= 60 && roleIn(words) !== null && !/[(,]/.test(words);
}

const anyCase = (pattern: string): string =>
  pattern
    .replace(/chair/g, '[Cc]hair')
    .replace('vice|deputy|co|acting|interim', '[Vv]ice|[Dd]eputy|[Cc]o|[Aa]cting|[Ii]nterim');
const roleAnyCase = anyCase(role);
const personAsRole = new RegExp(
  `(?<person>${person}),? (?:as|was|were|is|are|serves as|acts as)(?: (?:appointed|elected|nominated|selected|designated|confirmed))?(?: as)? ${of}(?<role>${roleAnyCase})(?![\\p{L}])`,
  'dgu',
);
const roleIsPeople = new RegExp(
  `(?<role>${roleAnyCase})(?: of (?:the )?[^,.:()]{1,60}?)?(?: (?:is|are|was|were)|:| -)(?: (?:appointed|elected))? (?<person>${person}(?:(?:, and |, | and |; )${person}){0,30})`,
  'dgu',
);
const chairedBy = new RegExp(`(?<role>chair)ed by (?<person>${person})`, 'dgu');

const verb = /\b(?:appointed|elected|nominated|selected|designated|confirmed)\b/gi;
const appointmentBy = /\bappointment by (?:the )?(?<by>[^()]{2,80}?) of$/i;
const passiveBy =
  /^[^.;]{0,200}?\b(?:appointed|elected|nominated|selected|designated|confirmed)[^.;]{0,200}? by (?:the )?(?<by>[^,.;:()]{2,80})/i;

/** Who appoints, where the words before the last verb name somebody: "the kick-off meeting in October 2017 appointed". */
function subjectBefore(text: string): string | null {
  const last = [...foldPunctuation(text).matchAll(verb)].at(-1);
  if (last === undefined) return null;
  const before = (partsOutsideBrackets(text.slice(0, last.index)).at(-1) ?? '').replace(
    / (?:has|have|had)$/i,
    '',
  );
  if (/ (?:was|were|is|are|been)$/i.test(before) || before.length > 100) return null;
  const subject = trimEdges(before.replace(/^(?:and )?(?:the )?/i, ''));
  return /^(?:it|they|which)?$/i.test(subject) ? null : subject;
}

/** Who appointed the officers a sentence introduces. */
export function appointedIn(text: string): string | null {
  const passive = foldPunctuation(text).match(passiveBy)?.groups?.['by'];
  return subjectBefore(text) ?? passive?.trim() ?? null;
}

/** The officers a sentence names, each with who appointed them as the sentence says it. */
export function officesIn(text: string): Held[] {
  const found: (Held & { start: number })[] = [];
  for (const pattern of [personAsRole, roleIsPeople, chairedBy]) {
    for (
      let match = matchFolded(pattern, text);
      match !== null;
      match = matchFolded(pattern, text, match.end)
    ) {
      const { person: people = '', role: words = '' } = match.groups;
      const start = match.start;
      if (found.some((other) => other.start === start)) continue;
      const local = text.slice(0, start).trim().match(appointmentBy)?.groups?.['by'];
      for (const one of splitPeople(people).flatMap((each) => readPerson(each) ?? [])) {
        found.push({
          start,
          role: roleIn(words) ?? 'chairman',
          person: withoutInterim(one),
          appointedBy: local ?? appointedIn(text),
        });
      }
    }
  }
  return found.map(({ start: _, ...held }) => held);
}

export function withoutInterim({ name: written, affiliation, country }: Person): Person {
  return { name: written, affiliation, country };
}

const rolePrefix = new RegExp(
  `^(?<role>(?:[\\p{L}-]{1,20} ){0,3}${roleAnyCase}(?: of [^:]{1,60})?) ?(?::| -) ?(?<rest>.+)$`,
  'du',
);
const roleSuffix = new RegExp(
  `^(?<rest>.{3,300}?),? (?:\\(|- )?(?<role>(?:[\\p{L}-]{1,20} ){0,3}?${roleAnyCase})\\)?[.;,]?(?: and)?$`,
  'du',
);

/** The officers of a list's item: "Name, affiliation, country" with the role the list is about, or with a role of its own. */
export function officesOfItem(
  text: string,
  listRole: Office['role'] | null,
  appointedBy: string | null,
): Held[] {
  const own = matchFolded(rolePrefix, text)?.groups ?? matchFolded(roleSuffix, text)?.groups;
  const held = own === undefined ? listRole : roleIn(own['role'] ?? '');
  if (held === null) return [];
  const people = splitPeople(own?.['rest'] ?? text).flatMap((one) => readPerson(one) ?? []);
  return people.map((one) => ({ role: held, person: withoutInterim(one), appointedBy }));
}

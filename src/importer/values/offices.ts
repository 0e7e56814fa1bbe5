import type { Office, Person } from '../../domain/leadership.ts';
import { foldPunctuation } from '../text/fold.ts';
import { appointing } from './besidesPerson.ts';
import { isCountry } from './countries.ts';
import { partsOutsideBrackets } from './lists.ts';
import { matchFolded, trimEdges } from './matching.ts';
import { month } from './monthNames.ts';
import { readPerson } from './people.ts';
import { splitPeople } from './severalPeople.ts';

export type Held = { role: Office['role']; person: Person; appointedBy: string | null };

const chair = 'chair(?:man|men|woman|women|persons?|s)?';
/** In prose and tables alike. A co-chairman is a chairman; a deputy or an associate is a vice-chairman. */
const role = `(?:(?:vice|deputy|associate|co|acting|interim)[ -]?)?${chair}`;
const roleWord = new RegExp(`\\b${role}\\b`, 'gi');
/** With a short name in brackets: "Jun (Harry) Li". */
const name =
  "\\p{Lu}[\\p{L}'.-]{0,30}(?: \\(\\p{Lu}\\p{Ll}{1,15}\\))?(?: (?:(?:de|van|von|der|den|bin|al|el|la|dos|da|di) ){0,2}\\p{Lu}[\\p{L}'.-]{0,30}){1,4}";
const bracket = '\\([^()]{0,200}(?:\\([^()]{0,60}\\)[^()]{0,100}){0,2}\\)';
/** "of Tea Board" before a bracket, which says where that is. */
const ofBody = `(?: (?:of|from) (?:the )?\\p{Lu}[\\p{L}&.-]{0,30}(?: (?:(?:of|for|the) ){0,2}\\p{Lu}[\\p{L}&.-]{0,30}){0,5}(?= ?\\())?`;
const suffix = '(?:, (?:Jr|Sr|Esq|Ph\\.?D)\\.?(?= ?\\())?';
const person = `(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?${name}${suffix}${ofBody}(?: ?${bracket}){0,2}`;
const people = `${person}(?:(?:[,;] and |[,;] | and )${person}){0,30}`;
/** What follows a name without brackets: ", Acme, Norway", " of Acme". */
const plainBody = `(?:(?:,| from| of) \\p{Lu}[^,;:.()]{0,80}?(?: ?${bracket})?)(?:, \\p{Lu}[^,;:.()]{0,80}?(?: ?${bracket})?){0,3}`;
const of = '(?:the |an? |its |both )?(?:[\\p{L}-]{1,20} ){0,4}?';

/** The role a word or a cell names; null where it names none. */
export function roleIn(words: string): Office['role'] | null {
  // Most text names none, and is asked about often.
  if (!/chair/i.test(words)) return null;
  const found = foldPunctuation(words).match(roleWord)?.at(-1);
  if (found === undefined) return null;
  return /^(?:vice|deputy|associate)/i.test(found) ? 'vice-chairman' : 'chairman';
}

const succession =
  '(?:succeeding|replacing|in place of|in succession to|to replace|to succeed|(?:following|after|upon) the resignation|who (?:replace|succeed)s?(?:ed|d)?)\\b';
const successor = new RegExp(`,? ${succession}.*$`, 'is');
/** "(replacing Cy Ek)", "(Acme, Norway, replacing Cy Ek)": what stands behind the bracket holds. */
const successorInBracket = new RegExp(
  ` ?\\(${succession}[^()]{0,200}(?:\\([^()]{0,100}\\)[^()]{0,60})?\\)|[,;]? ${succession}(?<=\\([^()]{0,260})[^()]{0,200}(?=\\))`,
  'gi',
);
/** "Ann Roe (Acme (retired), Norway)": within the bracket of the affiliation that is about it. */
const change =
  /\b(?:in the absence of|absent (?:from|at|during)|(?:meeting|session|plenary),? (?:which|that) was (?:co-?)?chaired|candidates? (?:for|as|to)\b(?=.*chair)|chair\w{0,7} (?:in|during|for) (?:the|its|his|her) (?:first|second|third|initial|early|previous) (?:\w{1,12} )?(?:years?|terms?|periods?|months?|half|phase)|chair\w{0,7}[- ](?:elect|designate)\b|honorary|emeritus|incoming|past[- ](?=chair|vice|co-)|proposed (?:as|to be)\b(?=.*chair)|replac|succe(?:ed|ss)|resign|stepp(?:ed|ing) down|t(?:ook|aken?|akes) over|former|until|outgoing|retire(?<!\([^(),]{0,150}\(retire)|hand(?:ed|ing)? over|in place of|previous|deceased|passed away|left the (?:focus )?group|who (?:has |had )?left|\(?†)/i;

/** "Following the appointment of Cy Ek (Acme) as Chairman, who left in May 2022, TSAG appointed …" */
const leaver =
  /^(?:following|after) the appointment .{1,300}?,? who (?:has |had )?(?:left|resigned|stepped down|retired|passed away)[^,;]{0,80}, (?=\p{L})/iu;

/** Without "succeeding Cy Ek" and the like: who went before holds the office no more. */
export function withoutPredecessor(text: string): string {
  return text.replace(leaver, '').replace(successorInBracket, '').replace(successor, '');
}

/** "from next meeting": who holds the office till then is not told. */
export const notYet =
  /\b(?:from|as of|after|starting|effective) (?:the )?(?:next|following|coming) (?:meeting|plenary)/i;

/** "till May 2020", but not "Till Roe". */
export const till = new RegExp(`\\btill (?:the|(?:the )?end|\\d|${month}\\b)`, 'i');

/** Somebody held an office, and does not now. */
const gone =
  /\b(?:vacated|no longer|not (?:[^\s,;.]{1,20} ){0,12}any ?(?:more|longer)|(?:not|never) (?:yet )?(?:\S{4,12}ed )?(?:as )?(?:the |an? |its )?(?:\S{2,7}[ -])?chair|ceased|gave up|relinquish|left (?:in|on|at) )/i;

/** True where words tell who came and who went: who holds the office now cannot be told without doubt. */
export function tellsOfChange(text: string): boolean {
  return change.test(text) || gone.test(text) || notYet.test(text) || till.test(text);
}

/** True where words tell that somebody left an office. */
export function tellsOfLeaving(text: string): boolean {
  return (
    gone.test(text) ||
    /\b(?:resign(?:ed|s|ation)?|stepp(?:ed|ing) down|retired(?<!\([^(),]{0,150}\(retired)|replaced|succeeded|passed away|withdr(?:ew|awn)|ha(?:s|ve|d) left)\b/i.test(
      text,
    )
  );
}

/** The same of words over a list or a table, or that those in it held an office before: "Until May 2019 the officers were:", "First term:". */
export const leadsToFormer = (lead: string): boolean =>
  tellsOfLeaving(lead) ||
  /^(?:until|till)\b|\b(?:former|outgoing|(?:first|initial|previous) (?:term|mandate|period))\b/i.test(lead);

/** "Chairman of SG13", "TSAG Vice-Chair", "Chairman of the kick-off meeting": an office, and none in the group. */
const ofOthers =
  /^(?:ITU-T )?(?:SG ?\d{1,2}|Study Group \d{1,2}|TSAG) (?:(?:vice|deputy|co)[ -]?)?chair|chair\w{0,7} (?:of|for) (?:the )?(?:(?:ITU-T )?(?:SG ?\d|Study Group|TSAG)|(?:\S{1,20} )?(?:meeting|session|workshop)\b)/i;

export const isOfficeOfOthers = (words: string): boolean => ofOthers.test(words);

/** A cell or a label that is a role and little else. */
export function isRoleAlone(words: string): boolean {
  return (
    words.length <= 60 &&
    roleIn(words) !== null &&
    !/[(,]/.test(words) &&
    !isOfficeOfOthers(words) &&
    !tellsOfChange(words)
  );
}

const anyCase = (pattern: string): string =>
  pattern
    .replace(/chair/g, '[Cc]hair')
    .replace(
      'vice|deputy|associate|co|acting|interim',
      '[Vv]ice|[Dd]eputy|[Aa]ssociate|[Cc]o|[Aa]cting|[Ii]nterim',
    );
/** A role as a pattern for where case matters, as it does for names. */
export const roleAnyCase = anyCase(role);
/** Between somebody and the office. */
const asRole = `,? (?:as|was|were|is|are|(?:continues to )?serves? as|acts as)(?: ${appointing}(?: by (?:the )?[\\p{Lu}\\d][^,.;:()]{1,60}?(?= as ))?)?(?: as)? ${of}(?<role>${roleAnyCase})(?![\\p{L}])`;
const personAsRole = new RegExp(`(?<person>${people})${asRole}`, 'dgu');
/** "The Vice-Chairmen are" */
const roleAhead = new RegExp(
  `(?<role>${roleAnyCase})(?: of (?:the )?[^,.:()]{1,60}?)? (?:is|are|was|were|remains?) $`,
  'u',
);
/** "TSAG appointed Ann Roe (Acme) Chairman, and Bob Lee (Bo Lab) and Cy Ek (Tea) Vice-Chairmen." */
const personAndRole = new RegExp(
  `(?:${appointing}|,? and|[,;]) (?<person>${people})(?<=\\)) (?<role>${roleAnyCase})(?= ?(?:[.,;]|$|(?:and|in|at|on|by|during)\\b))`,
  'dgu',
);
/** "FG TK appointed as Vice-Chairs Ann Roe (Acme) and Bob Lee (Bo Lab)" */
const appointedAs = new RegExp(
  `${appointing} as (?:(?:its|the|an?|two|three) )?(?<role>${roleAnyCase}):? (?<person>${people})`,
  'dgu',
);
/** A role that is the title of a list or a section: "Vice-Chairmen", "3.1 Co-Chairs of the Focus Group". */
const officeTitle = new RegExp(
  `^(?:[\\d.]{1,8}\\)? )?(?:the |(?:ITU-T )?(?:FG|focus group)(?:[ -][\\w-]{1,20})? )?${roleAnyCase}(?: of the (?:focus )?group)?$`,
  'iu',
);

/** Its role, "" where the words are anything else. */
export function titleOfOffice(words: string): string {
  const folded = foldPunctuation(words).trim();
  return folded.length <= 60 && officeTitle.test(folded) ? folded : '';
}

/** The same with the affiliation between commas; after "in" or "of" would be a place or a body. */
const personOfBodyAsRole = new RegExp(
  `(?<!(?:in|at|on|of|for|from|by|with|and) )(?<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?${name}${plainBody})${asRole}`,
  'dgu',
);
const roleIsPerson = new RegExp(
  `(?<role>${roleAnyCase})(?: of (?:the )?[^,.:()]{1,60}?)? (?:is|was|remains)(?: (?:appointed|elected))? (?<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?${name}${plainBody})(?=\\.?$|, (?:who |(?:re-?)?${appointing}\\b))`,
  'dgu',
);
const roleIsPeople = new RegExp(
  `(?<role>${roleAnyCase})(?: of (?:the )?[^,.:()]{1,60}?)?(?: (?:is|are|was|were|remains?|ha(?:s|ve) been)(?: ?:)?|:| -)(?: (?:re-?)?${appointing})?(?: (?:at|by|during|in|on) [^,.;:()]{2,80}:)? (?<person>${people})`,
  'dgu',
);
const beforeTitle = /(?:,? and |[,;] )(?=(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b)/;
const fromBody = `(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? ${name}${plainBody}`;
/** The same of several, whom their titles tell apart. */
const rolesArePeople = new RegExp(
  `(?<role>${roleAnyCase}) (?:are|were|remain) (?<person>${fromBody}(?:(?:, and |, | and |; )${fromBody}){1,30})\\.?$`,
  'dgu',
);
const ofBodyInCountry = `${name} (?:of|from) (?:the )?\\p{Lu}[^,;:.()]{0,80}, \\p{Lu}[^,;:.()]{1,30}`;
const betweenBodies = `(?:, and |, | and )(?=${name} (?:of|from) )`;
const atBodies = new RegExp(betweenBodies, 'u');
/** "The Vice-Chairmen are Ann Roe of Acme, Norway, and Bob Lee of Bo Lab, Oman, both appointed by SG13." */
const rolesOfBodies = new RegExp(
  `(?<role>${roleAnyCase}) (?:are|were|remain) (?<person>${ofBodyInCountry}(?:${betweenBodies}${ofBodyInCountry}){1,10}?)(?=\\.?$|, (?:both|all|each|who|${appointing})\\b)`,
  'dgu',
);
const leads = '^(?:The (?:(?:ITU-T )?[Ff]ocus )?[Gg]roup(?! \\d)|FG)[^,.;:()]{0,60} is led by';
/**
 * "assisted by two Vice-Chairs, Ann Roe (Acme) and Bob Lee (Bo Lab)", "The group is led by its Chair, Cy Ek (Tea), and two
 * Vice-Chairs, …".
 */
const besides = new RegExp(
  `(?:(?:assisted|supported) by|(?<=${leads})|(?<=${leads} [^.;:]{1,200}) and) (?:\\p{L}{2,10} ){0,2}(?<role>${roleAnyCase}),? (?<person>${people})`,
  'dgu',
);
const chairedBy = new RegExp(
  `(?<role>[Cc]hair)ed by (?<person>${person}(?:${plainBody}(?=\\.?$|;|, (?:with|and|assisted|supported)))?)`,
  'dgu',
);

const andOthers = `(?:(?:, and |, | and )(?!(?:[Vv]ice|[Dd]eputy|[Cc]o)?[ -]?[Cc]hair)${person}){0,30}`;
/** "co-chaired by Ann Roe (Acme), Bob Lee (Bo Lab) and Cy Ek (Tea)": of one alone it would not be said. */
const coChairedBy = new RegExp(
  `[Cc]o-?(?<role>[Cc]hair)ed by (?<person>${person}${andOthers})(?<=\\))`,
  'dgu',
);

/** The words for more than one. */
export const severalRoles = /(?:men|women|persons|chairs) ?:?$/i;

const wasAppointed = `,? (?:was|were|has been|have been) (?:both |all |each )?(?:re-?)?${appointing}\\b`;

/** "Chair Mr Roe (Acme); Vice-Chairs …", "The Vice-Chairs Ann Roe (Acme) and Bob Lee (Bo Lab) were confirmed". */
const roleBefore = new RegExp(
  `(?:^(?:[^:;.(),]{3,40}: )?|; )(?:and )?(?:[Tt]he )?(?<role>${roleAnyCase}),? (?=(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\b|[^;]{1,80}?\\()(?<person>${person}${andOthers})(?=\\.?$|;|${wasAppointed})`,
  'dgu',
);
/** "The Chairman, Ms Ann Roe of Acme, Norway, was appointed by TSAG." */
const roleBeforeBody = new RegExp(
  `^(?:[Tt]he )?(?<role>${roleAnyCase}),? (?<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?${name}${plainBody})(?=${wasAppointed})`,
  'dgu',
);

const chairs = new RegExp(
  `(?<person>${person}) (?<role>[Cc]o-?[Cc]hair|[Cc]hair)s the (?:[\\p{L}-]{1,20} )?(?:[Gg]roup|FG)`,
  'dgu',
);

const appoints = new RegExp(`\\b${appointing}\\b`);
const verb = new RegExp(`\\b${appointing}\\b`, 'gi');
const appointmentBy = /\bappointment by (?:the )?(?<by>[^()]{2,80}?) of$/i;
/** Up to the end of a sentence, which the stop of "Dr. Ann Roe (Acme Inc.)" is not. */
const upToStop = '(?:[^.;]|(?<=\\b(?:Mrs?|Ms|Dr|Prof|Inc|Ltd|Co|Corp|[A-Z]))\\.)';
/** "were appointed at the first meeting" */
const atMeeting = new RegExp(
  `^${upToStop}{0,200}?\\b${appointing}[^.;,]{0,100}? (?:at|during) (?:the |its )?(?<by>(?:[\\w-]{1,20} ){0,3}meeting(?: (?:of|in|on) [^,.;:()]{2,60})?)(?![\\w-])`,
  'i',
);
const passiveBy = new RegExp(
  `^${upToStop}{0,200}?\\b(?<!to be )${appointing}${upToStop}{0,200}? by (?!acclamation|consensus|unanim|correspondence|e-?mail|(?:secret |electronic )?(?:ballot|vote|election))(?:the )?(?<by>[^,.;:()[\\]]{2,80})`,
  'i',
);

/** "At its second meeting the Focus Group" */
const occasion =
  /^(?:at|in|on|during|after|following) .{1,80}? (?=(?:the )?(?:ITU-T )?(?:(?:focus |study )?group(?: \d{1,2})?|FG(?:[ -][\w-]{1,20})?|TSAG|SG ?\d{1,2})$)/i;

const alsoDone = /\b(?:created|established|set up|formed|launched) (?:the|an?|this) [^.;]{3,250} and $/i;
const atTime = /^(?:at|in|on|during) /i;

/** Who appoints, where the words before the last verb name somebody: "the kick-off meeting in October 2017 appointed". */
function subjectBefore(text: string): string | null {
  const last = [...foldPunctuation(text).matchAll(verb)].at(-1);
  // "…, both appointed by SG2" has it behind the verb.
  if (last === undefined || /^ by\b/.test(text.slice(last.index + last[0].length))) return null;
  // "TSAG, at its meeting of May 2020, created the group and appointed": whoever did the one did the other.
  const ahead = text.slice(0, alsoDone.exec(foldPunctuation(text.slice(0, last.index)))?.index ?? last.index);
  const parts = partsOutsideBrackets(ahead);
  const own = ahead.length < last.index ? parts.filter((part) => !atTime.test(part)) : parts;
  const before = (own.at(-1) ?? '').replace(
    /(?: (?:has|have|had|also|both|all|each|then|later|further(?:more)?|again|thereafter|afterwards|re|[a-z]{3,20}ly)| re-){1,3}$/i,
    '',
  );
  if (/(?:^| )(?:was|were|is|are|been)$/i.test(before.trim()) || before.length > 100) return null;
  const subject = trimEdges(before.replace(occasion, '').replace(/^(?:and )?(?:the )?/i, ''));
  return /^(?:it|they|which|who|meeting|(?:both|all|each)(?: of (?:them|whom))?)?$/i.test(subject) ||
    isCountry(subject) ||
    tellsMore.test(subject) ||
    occasion.test(`${subject} TSAG`)
    ? null
    : subject;
}

/** Words before the verb that are more than a body's name: they tell of an office, or of something else by a verb of their own. */
const tellsMore = /chair| (?:is|are|was|were|has|have) /i;

function passiveIn(text: string): string | null {
  const folded = foldPunctuation(text);
  const by = (passiveBy.exec(folded) ?? atMeeting.exec(folded))?.groups?.['by'];
  return by?.replace(/ (?:as .*|are|were|is|was)$/s, '').trim() ?? null;
}

/** "SG15 in December 2021": a body named by itself, not a meeting of it. */
const bodyAndWhen =
  /^((?:ITU-T )?(?:TSAG|SG ?\d{1,2}|Study Group \d{1,2}|(?:Focus )?Group|FG(?:[ -][\w-]{1,20})?)) (?:in|on|at|during) .*$/i;
const withoutWhen = (by: string | null): string | null => by?.replace(bodyAndWhen, '$1') ?? null;

/** Who appointed the officers a sentence introduces. */
export function appointedIn(text: string): string | null {
  return withoutWhen(subjectBefore(text) ?? passiveIn(text));
}

/** The same of somebody in a list, behind whose name that stands: "Ann Roe (Acme), appointed by SG20"; undefined where nothing does. */
export function appointedBehind(text: string): string | null | undefined {
  const at = text.search(verb);
  // "one more to be nominated by SG20": somebody else, later.
  const isAhead = /\bto be $/i.test(text.slice(0, Math.max(at, 0)));
  return at < 0 || isAhead ? undefined : withoutWhen(passiveIn(text.slice(at)));
}

type Span = { start: number; end: number };

const ownVerb = / (?:is|are|serves?|acts|remains?) /;

/** ", and the group" before "elected", where what comes next is about somebody else. */
const ofNext =
  /(?:\band|;) (?!(?:was|were|is|has|had|been|both|all|re)\b)(?:(?:at|in|on|during) [^,;]{1,60}, )?[^,;]{1,80}$/i;

/** "Ann Roe was appointed by TSAG as Chairman; Bob Lee is Vice-Chairman": who appointed her is not told of him. */
function isOfAnother(text: string, { start, end }: Span, others: Span[]): boolean {
  const at = foldPunctuation(text).search(verb);
  const isOwn = (span: Span) =>
    ownVerb.test(text.slice(span.start, span.end).replace(/\([^()]{0,200}\)/g, ''));
  const isNearer = (other: Span) =>
    at < start
      ? other.end <= start && (other.start < at || !isOwn(other))
      : other.start >= end && (other.start <= at || ofNext.test(text.slice(end, at)));
  return (
    isOwn({ start, end }) &&
    others.some(isNearer) &&
    !/:|\b(?:both|all|each)\b/.test(text.slice(Math.min(at, end), Math.max(at, start)))
  );
}

/**
 * Who appointed the one officer a sentence names in this place. Where it tells of several appointments, only the words
 * between the officers before and after are about this one.
 */
function appointedAt(text: string, { start, end }: Span, others: Span[] = []): string | null {
  const verbs = foldPunctuation(text).match(verb) ?? [];
  if (verbs.length < 2) {
    const at = foldPunctuation(text).search(verb);
    // "Ann Roe is Chairman and TSAG appointed Bob Lee": what is said of another before ends where that does.
    const before = others.flatMap((other) => (other.end <= at && at <= start ? [other.end] : []));
    const own = text.slice(Math.max(0, ...before)).replace(/^[,;]?(?: and)? /, '');
    return isOfAnother(text, { start, end }, others) ? null : appointedIn(own);
  }
  const from = Math.max(0, ...others.flatMap((other) => (other.end <= start ? [other.end] : [])));
  const to = Math.min(text.length, ...others.flatMap((other) => (other.start >= end ? [other.start] : [])));
  return withoutWhen(subjectBefore(text.slice(from, end)) ?? passiveIn(text.slice(start, to)));
}

/** Who appointed those whom a list after these words names: "The Chair, appointed by TSAG, and two Vice-Chairs appointed by SG5:". */
export function appointedInLead(text: string): string | null {
  return appointedAt(text, { start: text.toLowerCase().lastIndexOf('chair'), end: text.length });
}

/** The officers a sentence names, each with who appointed them as the sentence says it. */
export function officesIn(text: string): Held[] {
  const found: (Held & Span)[] = [];
  for (const pattern of [
    personAsRole,
    personOfBodyAsRole,
    roleIsPerson,
    rolesArePeople,
    rolesOfBodies,
    roleIsPeople,
    coChairedBy,
    chairedBy,
    chairs,
    besides,
    roleBefore,
    roleBeforeBody,
    ...(appoints.test(text) ? [personAndRole, appointedAs] : []),
  ]) {
    for (
      let match = matchFolded(pattern, text);
      match !== null;
      match = matchFolded(pattern, text, match.end)
    ) {
      const { person: told = '', role: words = '' } = match.groups;
      const { start, end } = match;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const all =
        pattern === rolesOfBodies
          ? told.split(atBodies)
          : pattern === rolesArePeople
            ? told.split(beforeTitle)
            : splitPeople(told, true);
      const isMany = severalRoles.test(words);
      const ahead = pattern === personAsRole ? roleAhead.exec(foldPunctuation(text.slice(0, start))) : null;
      const lead = ahead?.groups?.['role'];
      // "Bob Lee (Bo) and Ann Roe (Acme) as Chairman": only the last is said to be; the others are what stands before them.
      const first = pattern !== personAsRole ? 0 : isMany ? Number(ahead !== null) : all.length - 1;
      for (const [index, each] of all.entries()) {
        const isLed = index < first;
        const one = isLed && lead === undefined ? null : readPerson(each);
        if (one === null) continue;
        found.push({
          start: isLed ? (ahead?.index ?? start) : start,
          end: isLed ? start : end,
          role: roleIn(isLed ? (lead ?? '') : words) ?? 'chairman',
          person: withoutInterim(one),
          appointedBy: text.slice(0, start).trim().match(appointmentBy)?.groups?.['by'] ?? null,
        });
      }
    }
  }
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, appointedBy, ...held }) => ({
      ...held,
      appointedBy: appointedBy ?? appointedAt(text, { start, end }, found),
    }));
}

export function withoutInterim({ name: written, affiliation, country }: Person): Person {
  return { name: written, affiliation, country };
}

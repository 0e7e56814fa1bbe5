import { foldPunctuation } from '../text/fold.ts';
import { type BodiesRead, type Body, bodiesOf } from './bodies.ts';
import { endsInDoubt, headAndBracket, mayBeTwo, namesIn } from './lists.ts';
import { matchFolded, withoutStop } from './matching.ts';
import { month } from './monthNames.ts';
import { spelledOut } from './numbers.ts';
import { readAffiliation } from './people.ts';
import { addressee } from './statementNames.ts';
import { isDenied, isMarkedUndone } from './undone.ts';

const ofStatement =
  'on|about|regarding|concerning|informing|asking|inviting|requesting|in order|since|in (?:reply|response|return|answer)|for (?:their |its |your )?(?:information|action|comments?|consideration|review|input|feedback|reply)';
const ofTime = `(?:in|on|at|by) (?:its |our |(?:early |late |mid-)?(?:${month} )?(?:19|20)\\d\\d)|(?:at|during|after|before|following) (?:its|the) `;
/** What ends a list of names in a sentence: a clause of its own, what a statement is about, when it was sent, or who got a copy. */
const clause = new RegExp(
  `(?:, (?:which|who|to |in order|informing|asking|inviting|requesting|and (?:received|has))| (?:${ofStatement}) | (?:${ofStatement})[.;]?$| (?:${ofTime})|(?: and)? (?:with (?:a )?copy|copied) to ).*$`,
  'i',
);
/** "SA3 (May 2023)": when it was sent. */
const timeInBrackets = new RegExp(
  ` \\((?:(?:sent|dated|in|on) ){0,2}(?:(?:\\d{1,2}(?:-\\d{1,2})? )?${month} )?(?:19|20)\\d\\d\\)`,
  'gi',
);
/** Behind a comma it may be one more name, or one more word of what the statement is about. */
const furtherName =
  /(?:[,;] (?:and )?(?:also )?(?:to )?(?:the )?| and the )(?:\p{Lu}|\d|\p{Ll}{1,12}\p{Lu})| cop(?:y|ied) to /u;

/** Who spoke for a body, by which statement or document ("FG-TK-O-012") it was reached, and what it is asked for, is not its name. */
const besidesName =
  /(?<=^|, | and )(?:(?:the |several |some |invited ){0,3}(?:representatives?|speakers?|experts?|members?|delegates?|colleagues)|(?:Mr|Ms|Mrs|Dr|Prof)\.? [^,;(]{2,60}?) (?:of|from) (?:the )?| ?[([](?:see )?(?:[\w-]{1,20}-)?[IO]-\d{1,4}[)\]]| ?\((?:(?:by )?(?:Mr|Mrs|Ms|Dr|Prof)\.? (?!Congo)[^()]{2,80}|(?:LSs?(?![a-zÀ-ɏ]|[^()]*(?:draft|pending|planned|in prep|under|not ))|for (?:info|action|comment|consid|review|reply))[^()]{0,40}|(?:cc|c\.c\.|cop(?:y|ies|ied))(?: to)? ?:? [^()]{1,80})\)/gi;

/** "Representatives of Acme and of the Tea Board": of each of them. */
const spokeFor =
  /^(?:[a-z]{3,10} ){0,3}(?:representatives?|speakers?|experts?|members?|delegates?|colleagues) (?:of|from) /i;
const furtherOf = /,? and (?:of|from) (?:the )?(?=\p{Lu})/gu;

/** "and other SDOs such as Acme": what they have in common is no name. */
const inCommon =
  /(?<=^|[,;] |[,;] and | and )(?:the |other |several |various |external |relevant |many ){0,3}(?:[\w-]{1,20} )?(?:SDOs|bodies|organi[sz]ations|fora|forums|consortia|entities|groups),? (?:including|such as|e\.g\.,?|namely|like) /gi;

/** "five ITU-T study groups (SG2, SG3)" */
const counted = new RegExp(
  `^(?:the )?(?:\\d{1,2}|${spelledOut}) (?=(?:ITU-T )?(?:study|focus) groups \\()`,
  'i',
);

const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\. ?| )/;

/** "Mr John Smith (Acme, Norway)" spoke for Acme; after "Ms Ann Roe" alone the next name says for whom. */
function bodyBehind(name: string): string[] {
  if (!title.test(name)) return [name];
  const { inside } = headAndBracket(name);
  const body = inside === null ? null : readAffiliation(inside).affiliation;
  return body === null ? [] : [body];
}

const secondTo =
  /(?<joint>,| and| as well as|;(?: and)?(?= to )) (?:also )?(?:(?:an? |another |the )?(?:LS(?:\/o)?|liaison statement|reply|response) ?\d{0,3} ?|(?:one|two|three) )?to (?:the )?(?=[\p{Lu}\d]|\p{Ll}{1,12}\p{Lu})/gu;
/** Words that begin a sentence, and no name. */
const ofSentence = /^(?:It|They|We|The group|In|On|At|As|Also|Further|Following)(?![\p{L}-])/u;
/** A name begins with a capital or a digit, or has a capital soon after: "buildingSMART", "oneM2M". */
const nameStart = /^(?:[\p{Lu}\d]|\p{Ll}{1,12}\p{Lu})/u;

const sentenceInside =
  / (?:it|they|we|has|have|had|was|were|is|are|be|sent|which|that|who|will|would|should)(?![\p{L}-])| (?!(?:of|for|and|on|in|from|at|by|with|under) )\p{Ll}{3,20} (?:the|an?|its|their|that|to) /u;

function isName({ name }: Body): boolean {
  return nameStart.test(name) && name.length <= 100 && !ofSentence.test(name) && !sentenceInside.test(name);
}

/** The words of a list, and those in it of which it cannot be told whom they name. */
type List = { words: string; unclear: string[] };

const itu = '(?:ITU-T )?(?:SG|Study Group|FG|Focus Group|TSAG)';
const acronym = '[A-Z][A-Z0-9][\\w-]{0,19}';
/** "Focus Group on tea (FG TEA)": the acronym says it all. */
const groupWithAcronym =
  /(?:ITU-T )?Focus Group on (?:(?!Focus Group)[^();]){2,150} \((?<acronym>FG[ -][\w-]{1,20})\)/dg;
const groupOnAcronym = new RegExp(
  `(?:ITU-T )?Focus Group on (?<acronym>${acronym})(?=[,;.:]|$| (?:on|about|regarding|concerning|as well as) | and (?:the )?${itu})`,
  'dg',
);
const groupsTogether = /(?:the )?(?:ITU-T )?(?:Focus Groups|FGs) (?:on (?:the )?)?(?!FG[ -]|[(\d])(?=\S)/d;
const pair = /^(?<one>[^,;()]{1,150}?) and (?<other>[^,;()]{1,150}?)(?=[,;]|$)/d;
const groupInWords = /(?:the )?(?:ITU-T )?Focus Group on (?:the )?[^,;()]{2,150}(?=[,;]|$)/d;
/** Stands for the blank before an "on" or "for" inside a name while that is looked for which begins what a statement is about. */
const within = '\u{e002}';
const ofBody =
  /(?<=\b(?:Groups?|Committee|Commission|Party|Activity|Council|Force|Panel|Convention|Initiative|Partnership|Alliance|Forum|Cent(?:er|re)|Institute)) (?=(?:on|for) (?:the )?\p{Lu})|(?<=\bFocus Group) (?=on )/gu;
/** "The Convention on Tea" before what it did is a name, whatever it is called. */
export const asOneName = (words: string): string =>
  words.replace(/(?<!\bGroups?) (?=on (?:the )?\p{Lu})/gu, within);
/** "The Tea Board on Kettles" may be called so, or have written about them. */
const perhapsOfName = /(?:^|[,;] | and )the (?:\p{Lu}[^\s,;]{0,20} ){0,3}\p{Lu}\p{Ll}{2,20}$/u;

function replaceFolded(text: string, pattern: RegExp): string {
  let [rest, from] = [text, 0];
  for (let match = matchFolded(pattern, rest); match !== null; match = matchFolded(pattern, rest, from)) {
    const { acronym: own = '' } = match.groups;
    const name = /^FG[ -]/.test(own) ? own : `FG ${own}`;
    rest = `${rest.slice(0, match.start)}${name}${rest.slice(match.end)}`;
    from = match.start + name.length;
  }
  return rest;
}

/** Two groups that one word names together, "the Focus Groups on DPM and DFC"; of others it is not told where each ends. */
function withGroupsApart({ words, unclear }: List): List {
  const found = matchFolded(groupsTogether, words);
  if (found === null) return { words, unclear };
  const [before, rest] = [words.slice(0, found.start), words.slice(found.end)];
  const two = matchFolded(pair, rest);
  const names = Object.values(two?.groups ?? {}).filter((name) => name !== undefined);
  const end = two?.end ?? (rest.includes(';') ? rest.indexOf(';') : rest.length);
  const isAcronym = (name: string) => new RegExp(`^${acronym}$`).test(name);
  if (two !== null && names.every(isAcronym))
    return {
      words: `${before}${names.map((name) => `FG ${name}`).join(', ')}${rest.slice(end)}`,
      unclear,
    };
  return {
    words: `${before}${rest.slice(end)}`,
    unclear: [
      ...unclear,
      `${words.slice(found.start, found.end)}${rest.slice(0, end)}`.replace(/^the |\.$/g, ''),
    ],
  };
}

/** One group called by what it is about; where an "and" follows, its name may end before it or go on. */
function withGroupInWords({ words, unclear }: List): List {
  const found = matchFolded(groupInWords, words);
  if (found === null) return { words, unclear };
  const name = words.slice(found.start, found.end);
  if (!/ and | & /.test(name)) return { words, unclear };
  return {
    words: `${words.slice(0, found.start)}${words.slice(found.end)}`,
    unclear: [...unclear, name.replace(/^the |\.$/g, '')],
  };
}

/** Without what the statements are about; where that may hold more names, it is said. */
function withoutClause(words: string): List {
  const kept = words.replace(ofBody, within);
  const cut = kept.replace(clause, '');
  const rest = kept.slice(cut.length).replaceAll(within, ' ');
  const isInDoubt =
    furtherName.test(foldPunctuation(rest)) || (/^ on \p{Lu}/u.test(rest) && perhapsOfName.test(cut));
  const unclear = isInDoubt ? [rest.replace(/^[ ,]+|\.$/g, '')] : [];
  return { words: cut.replaceAll(within, ' '), unclear };
}

function listIn(words: string): List {
  const who = spokeFor.test(words) ? words.replaceAll(furtherOf, ', ') : words;
  const plain = who
    .replace(counted, '')
    .replace(timeInBrackets, '')
    .replace(besidesName, '')
    .replace(inCommon, '');
  const named = replaceFolded(replaceFolded(plain, groupWithAcronym), groupOnAcronym);
  return withGroupInWords(withGroupsApart(withoutClause(named.replace(secondTo, '$<joint> '))));
}

/** "Group on Smart Tea and UN-TEA", "Bank of Tea and the Pot Guild": what is joined may be a body of its own. */
const perhapsTwo =
  / (?:on|of|for) [^,()]{2,80} and (?:the )?(?!ICTs?$|AI$|IoT$)(?:(?<=the )\p{Lu}|[A-Z]{2,8}(?:[-\d][\w-]{0,12})?$)/u;

/** "Received from: SG17", "Acme: kettles": a label, or what it is about, and no name. */
const hasLabel = (name: string): boolean => foldPunctuation(name).includes(': ');

/** "JCA-IoT and SC&C" is one group. */
const jointActivity = /(?<=\bJCA-\w{2,12}) and (?=[A-Z]{1,4}&[A-Z]\b)/g;

const nothing: BodiesRead = { bodies: [], unclear: [] };

/** The names a sentence lists, if each looks like one; what may name some, but does not say which, is unclear. */
export function namedBodies(words: string): BodiesRead {
  const sent = addressee(words.replace(/^to:? (?:the )?(?=[\p{Lu}\d])/iu, ''));
  if (sent === null) return { bodies: [], unclear: [words] };
  const { words: list, unclear } = listIn(sent);
  const trimmed = withoutStop(list.replace(/(?:,? etc\.?|[:;,])$/, ''));
  if (isDenied(trimmed)) return nothing;
  const names = namesIn(trimmed.replace(jointActivity, `${within}and${within}`))
    .map((name) => name.replaceAll(within, ' '))
    .flatMap(bodyBehind);
  const inDoubt = names.filter(
    (name) =>
      isMarkedUndone(name) ||
      addressee(name) === null ||
      perhapsTwo.test(name) ||
      endsInDoubt(name) ||
      mayBeTwo(name, trimmed) ||
      hasLabel(name),
  );
  const read = bodiesOf(
    names.filter((name) => !inDoubt.includes(name)).map((name) => addressee(name) ?? name),
  );
  if (!read.bodies.every(isName)) return nothing;
  return { bodies: read.bodies, unclear: [...unclear, ...inDoubt, ...read.unclear] };
}

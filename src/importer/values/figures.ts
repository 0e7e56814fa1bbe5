import { foldPunctuation } from '../text/fold.ts';
import { findAllDays } from './dates.ts';
import { findMonth } from './months.ts';
import { approximately, atMost, type CountReading, readCount, spelledOut } from './numbers.ts';

export type FigureKind =
  | 'inputDocuments'
  | 'outputDocuments'
  | 'remoteParticipants'
  | 'onSiteParticipants'
  | 'totalParticipants';

const number = `\\d(?:[\\d,.]{0,11}\\d)?(?: \\d{3}(?!\\d)){0,4}|${spelledOut}`;
const figure = new RegExp(
  `(?<![\\w.,])(?<number>(?:(?:${approximately}|${atMost}) ?)?(?:${number}))(?= [a-z-])`,
  'gi',
);

const people = '(?:participants?|people|persons?|experts?|delegates?|attendees?)';
const came =
  '(?:(?:of whom|of them|were|was|participated|joined|attended|connected|followed|present|took part) )*';
const remote =
  '(?:remote|online|on-line|virtual|by (?:distance|phone|video)|(?:at|from) a distance|from home)';
/** In order: what stands directly after the number decides. */
const kinds: [FigureKind, RegExp][] = [
  ['remoteParticipants', new RegExp(`^ (?:${people} )?${came}${remote}(?! ?:? \\d)`, 'i')],
  [
    'onSiteParticipants',
    new RegExp(
      `^ (?:\\S+ )?(?:${people} )?${came}(?:on-?site|on site|in[- ]person|physical|face[- ]to[- ]face|in the room)|^ (?:\\S+ )?${people} ${came}in [^,;.]{1,60} and (?:\\S+ )?(?:${number}) (?:${people} )?${came}${remote}`,
      'i',
    ),
  ],
  ['outputDocuments', /^ (?:\S+ )?(?:output|documents? (?:(?:was|were) )?(?:produced|issued)\b)/i],
  ['inputDocuments', /^ (?:\S+ )?(?:input|contributions?\b)/i],
  ['totalParticipants', new RegExp(`^ (?:\\S+ )?${people}`, 'i')],
];

/** "Contributions: 22", "contributions 22": the label before the number tells what it counts, where no word behind it does. */
const labels: [FigureKind, string][] = [
  ['remoteParticipants', '(?:remote(?:ly)?|on-?line|virtual)(?: (?:participants|participation|attendees))?'],
  ['onSiteParticipants', '(?:on[- ]site|in[- ]person|physical(?:ly)?|face[- ]to[- ]face)(?: participants)?'],
  ['outputDocuments', 'output documents|outputs'],
  ['inputDocuments', 'input documents|inputs|contributions'],
  ['totalParticipants', '(?:total )?(?:participants|participation|attendees|attendance|delegates)'],
];
const start = '(?<![\\p{L}\\p{N}]-? ?)';
const named = `(?:number of )?(?:${labels.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})`;
const anyLabel = named.replace(/\?<\w+>/g, '?:');
const colon = '(?: ?: ?| )';
const labelled = new RegExp(
  `${start}${named}${colon}(?<number>(?:(?:${approximately}|${atMost}) ?)?\\d[\\d,]{0,9})(?:(?<=:[^:]{1,30}) ${people})?(?=[.;)]| ?\\(|, ?[\\p{L}|]|$)`,
  'giu',
);
/** "participants 67 and inputs 28": the run begins with a label, and the number before the next is of the one before it. */
const betweenLabels = new RegExp(
  `(?<=${start}${anyLabel}${colon}\\d{1,6})(?:,? and)? (?=${anyLabel}${colon}\\d)`,
  'giu',
);
/** "participants 67, remote, contributions 28": how many of them, or that all were. */
const labelAlone = / \d{1,6}, ?(?:remote(?:ly)?|on-?line|virtual)[,;)]/i;
/** "participants 67 remote": of the words before it, or of those behind. */
const labelBefore = new RegExp(`${start}${anyLabel} $`, 'iu');

/** "between 60 and", "half of the": the number after it is an end of a range, or the whole of which some are told. */
const notItself =
  /\bbetween [^,;]{1,25} and $|\d ?(?:-|to|or|\+|\/|&|plus|and) ?$|(?:half|third|quarter|most|many|majority|some|few|several|one|each|cent|[%\d]) of (?:the |these |its )?$/i;
/** Who signed up need not have come, and one kind of people is not all of them. */
const notAll = new RegExp(
  `^ (?:registered|expected|invited|female|women|male|new)\\b|^ ${people} (?:had |have |were |was )?(?:registered|expected|invited)`,
  'i',
);
/** "50 participants at most": a bound behind the number. */
const boundBehind =
  /^ (?:[^\s,;:()]{1,20} ){0,3}(?:at (?:the )?most|or (?:fewer|less|under)|max(?:\.|imum))(?! ?(?:of )?\d|[\w-])/i;
/** What is counted in the same breath as a part of the meeting, or as an event beside it, is its figure. */
const ofOther =
  /\b(?:workshops?|webinars?|seminars?|tutorials?|trainings?|breakout|side events?|(?:WG|TG|SWG) ?-?\d|working groups?|topic groups?)\b/i;
/** "… with a workshop (97 participants)", "… by a workshop on AI and tea (97 participants)": it may be that event which had them. */
const eventBracket = /(workshop|webinar|seminar|tutorial|training)(?: (?:on|about) [^,;:()]{1,100})? \(/gi;
/** "… a workshop, attended by 100 people", "… a workshop, which 100 people attended": of what stands before the comma. */
const clauseBehind =
  /,? (?:(?:which|that) |(?:(?:which|that) (?:was|were) )?(?:attended|joined) by |with |attracting )(?=[^,;:()]*$)/gi;
const clauseEnd = /[,;:()]| and | which | while /;

/** The words around a number that tell of the same: up to the next comma or "and". */
function breathAround(text: string, start: number): string {
  const words = text
    .slice(Math.max(0, start - 150), start)
    .replace(eventBracket, '$1 ')
    .replace(clauseBehind, ' ');
  const before = words.split(clauseEnd);
  return `${before.at(-1)}${text.slice(start, start + 150).split(clauseEnd)[0]}`;
}

/** Between those who came and those who were elsewhere: "… came to Oslo and 12 …"; in brackets both are parts of what stands before. */
const besidesOthers =
  /(?<!\([^()]{0,80})\b(?:came|travel+ed|present|gathered|met|attended)\b[^,;.()]{0,40},? (?:and|while|with|whereas) (?:an? )?(?:another |further |additional )?$/i;

/** A number that is part of a date is no figure. */
function withoutDates(text: string): string {
  let words = foldPunctuation(text).replace(/\b(?:in|since|during|until) (?:19|20)\d\d\b/gi, blank);
  for (const { start, end } of [...findAllDays(words), findMonth(words)].filter((found) => found !== null))
    words = words.slice(0, start) + blank(words.slice(start, end)) + words.slice(end);
  return words;
}

const blank = (words: string): string => '|'.repeat(words.length);

export type Figures = Partial<Record<FigureKind, CountReading>>;

/**
 * The figures of a meeting that a sentence tells: "39 input documents", "81 participants, 24 remotely". Told twice, unclear;
 * so is what may be the figure of something else, where no other is told.
 */
export function figuresIn(text: string): Figures {
  const found: Figures = {};
  const doubtful: Figures = {};
  let told = withoutDates(text).replace(betweenLabels, ', ');
  for (const { groups = {}, index } of told.matchAll(labelled)) {
    const kind = labels.find(([one]) => groups[one] !== undefined)?.[0];
    if (kind === undefined) continue;
    const reading = readCount((groups['number'] ?? '').replace(/,$/, ''));
    if (ofOther.test(breathAround(told, index))) doubtful[kind] = { status: 'unclear' };
    else found[kind] = found[kind] === undefined ? reading : { status: 'unclear' };
  }
  if (found.totalParticipants !== undefined && labelAlone.test(told))
    found.totalParticipants = { status: 'unclear' };
  // "Contributions: 22, participants: 45": what stands behind the comma is counted by the next number.
  told = told.replace(labelled, blank);
  let isSplit = false;
  for (const { 0: words, index } of told.matchAll(figure)) {
    const rest = told.slice(index + words.length, index + words.length + 160);
    const kind = kinds.find(([, pattern]) => pattern.test(rest))?.[0];
    if (kind === undefined) continue;
    const before = told.slice(Math.max(0, index - 60), index);
    // "24 participants, plus 6 online": whether they are counted among all is left open.
    if (kind === 'remoteParticipants' && /\bplus $/i.test(before))
      found.totalParticipants = { status: 'unclear' };
    // "36 came to Oslo and 12 followed online": those are not among these, and all of them are not told.
    if (
      kind === 'remoteParticipants' &&
      besidesOthers.test(before) &&
      !/^ of (?:whom|them|which|these)/i.test(rest)
    )
      isSplit = true;
    const isOther =
      notItself.test(before) ||
      labelBefore.test(before) ||
      notAll.test(rest) ||
      boundBehind.test(rest) ||
      ofOther.test(breathAround(told, index));
    if (isOther) doubtful[kind] = { status: 'unclear' };
    else
      found[kind] = found[kind] === undefined ? readCount(words.replace(/[,.]$/, '')) : { status: 'unclear' };
  }
  if (isSplit && found.totalParticipants !== undefined) found.totalParticipants = { status: 'unclear' };
  return { ...doubtful, ...found };
}

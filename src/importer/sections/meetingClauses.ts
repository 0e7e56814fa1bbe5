import { foldPunctuation } from '../text/fold.ts';
import { findDays } from '../values/dates.ts';
import { month } from '../values/monthNames.ts';
import { findPeriod } from '../values/months.ts';
import { ordinal } from '../values/numbers.ts';
import { openMark } from '../values/statuses.ts';
import { agreedToMeet, willMeet } from './leadIns.ts';

const mayMeet = (words: string): boolean => willMeet.test(words) || agreedToMeet.test(words);

export const tellsWhen = (words: string): boolean => findDays(words) !== null || findPeriod(words) !== null;

/** "the 5th", "the next one": a meeting of its own. */
const another = `(?:the )?(?:${ordinal}|next|last|other) (?:\\S{1,20} ){0,2}`;
/**
 * Behind what joins two parts of a sentence, which is not the "and" of "3 and 4 May 2022"; a comma joins them where the
 * next part names its meeting: ", the third one in Tokyo on 10-12 June 2025"; so does a decision: "agreed that the third will be".
 */
const joint = new RegExp(
  `, (?:then )?followed by (?=(?:an?|the|another|one) (?:\\S{1,20} ){0,2}meeting\\b)|(?<=(?<![ ,]\\d{1,2}(?:st|nd|rd|th)?) and |; )|(?<=\\b(?:agreed|decided|announced|confirmed|concluded|noted) that |, where )|(?<=, )(?=${another}(?:in|at|on|from|will|is|was)(?![\\w-]))`,
  'i',
);

/** "the 5th in Toronto (date to be confirmed)": of a meeting of its own, though its days are still open. */
const anotherPlace = new RegExp(
  `^(?:the )?(?:(?:${ordinal}|next|last|other|one) (?:\\S{1,20} ){0,2})?in \\p{Lu}.{0,120}${openMark}`,
  'u',
);

/** ", with a workshop and " a demonstration day on 7 June: its second part is no meeting either. */
const eventBeside =
  /\bwith (?:an? |the |its )?(?:[\w-]{1,20} ){0,4}?(?:workshop|webinar|seminar|tutorial|symposium|exhibition)s? and $/i;

/** "in June 2019 in India and in July 2019 in Brazil": the parts of a sentence, each with one date or none yet. */
function oneDateEach(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(joint)) {
    const last = parts.at(-1);
    const isOwn = tellsWhen(piece) || anotherPlace.test(foldPunctuation(piece));
    if (last === undefined || (isOwn && tellsWhen(last) && !eventBeside.test(last))) parts.push(piece);
    else parts[parts.length - 1] = `${last}${piece}`;
  }
  return parts;
}

const met =
  /\b(?:(?:was|were|has been|have been) (?:held|hosted|convened|organi[sz]ed)|(?:took|taken) place|(?:has |have )?(?:met|held|convened|gathered))\b/i;

/** "to finish in December", "approve its deliverables in May", behind the "and" of a meeting: a task of its own. */
const otherTask = new RegExp(
  `^(?!.{0,300}\\bmeet)(?:(?:it|they|(?:the )?(?:focus )?group|FG[ -]\\S{1,20}|will|should|shall|plans?|intends?|then) ){0,3}(?:to (?!hold|(?:re-?)?convene|gather|be |have |come|continue|conclude|close|finish|end)[a-z]|(?:to )?(?:approve|adopt|submit|deliver|publish|present|complete|finali[sz]e|(?:conclude|close|finish|end)(?! (?:in|at) (?!${month}|the |early|late|mid)\\p{L}))(?![\\w-]))`,
  'iu',
);

/** "D1 will be approved in June", "The deadline for papers is 3 June", before the "and" of a meeting. */
const firstTask =
  /^(?!.{0,300}\bmeet)(?:(?:the |its |final |all ){0,3}(?:deliverables?|documents?|drafts?|deadlines?|approval|adoption|completion|publication|submission|D ?\d{1,2})\b|.{1,100} (?:will|shall|should|must|(?:is|are)(?: \S{2,12})? to) (?:be )?(?:approve|adopt|submit|deliver|publish|present|complete|finali[sz]e|finish|circulate|release|issue|send|sent|review|(?:start|begin|launch)(?! (?:in|on|at)\b))(?:e?d)?\b)/i;

const parent =
  '(?:ITU-T )?(?:SG ?-?\\d{1,2}|Study Group \\d{1,2}|TSAG|WTSA|WP ?\\d[\\d/]{0,6}|parent (?:study )?group)';
const itsMeeting = '(?:meeting|plenary|session)';
/** "… and report to SG11 in", ", finalize D1 in", "until the SG11 meeting in": between a meeting and a time, what the time is of. */
const ofAnother = new RegExp(
  `\\b(?:meet|meetings?|plenary|sessions?)\\b.{0,200}?(?:,|;| and)(?: then| also| will| to){0,2} (?!(?:in|at|on|of|for|from|by|with|is|are|was|has|have|between|during|after|before|until|hold|meet|convene|host|start|begin)\\b)[a-z]{3,15}(?<!ed|ing|ly) (?:an?|the|its|their|all|this|D\\d\\S{0,6}|to (?!be\\b))\\b(?!.{0,300}\\bmeet)|\\b(?:until|till|by|before|after|at|to|for|prior to|ahead of|following) (?:the |its |an? )?(?:[a-z]{2,15} )?(?:${parent} (?:[\\w-]{1,20} ){0,2}?${itsMeeting}|${itsMeeting} of (?:the )?${parent})\\b[^;]{0,80}$`,
  'i',
);

/** "…, immediately after the Tea Forum (": the days in the bracket are those of what it names. */
const ofEvent =
  /\b(?:after|before|following|preceding|prior to|ahead of|back[- ]to[- ]back with|adjacent to|in conjunction with|alongside) (?:the |an? )?(?:[^\s(),;]{1,30} ){1,8}\($/i;

/** Whether words that tell of a meeting lead up to the time of something else. */
export function leadsToOtherTime(words: string): boolean {
  const folded = foldPunctuation(words);
  return ofAnother.test(folded) || ofEvent.test(folded);
}

/** What a sentence tells of meetings to come, in parts with one date each, and the same words struck out of it. */
export type Clauses = { ahead: string[]; held: string };

/** "The first was held in Lima in May and the second will be held in Rome": a part without a verb goes with the one before. */
export function clausesOf(text: string): Clauses {
  const ahead: string[] = [];
  let held = '';
  let isHeld = false;
  const parts = oneDateEach(text);
  for (const [at, part] of parts.entries()) {
    const words = foldPunctuation(part);
    isHeld = !mayMeet(words) && (isHeld || met.test(words));
    const isFirstTask =
      ahead.length === 0 &&
      /\bmeet/i.test(parts[at + 1] ?? '') &&
      !/\b(?:plenary|sessions?)\b/i.test(words) &&
      (otherTask.test(words) || firstTask.test(words));
    if (!isHeld && !isFirstTask && !(ahead.length > 0 && otherTask.test(words)))
      ahead.push(part.replace(/(?:,? and|[;,]) $/, '').trim());
    held += isHeld ? part : '|'.repeat(part.length);
  }
  return { ahead, held };
}

/** Whether a sentence tells of a meeting that was held beside one to come. */
export function tellsOfBoth(text: string): boolean {
  if (!mayMeet(foldPunctuation(text))) return false;
  const { ahead, held } = clausesOf(text);
  return ahead.length > 0 && tellsWhen(held);
}

const asPlanned =
  '(?:which (?:was|had been) )?(?:(?:originally|initially|previously|first) (?:planned|scheduled|foreseen|intended|announced|due|to be held)|(?<=which was )to (?:be held|take place))';
/** "…, originally planned for March 2020 in Geneva, was held online": where and when it was not, in the end. */
const atFirst = new RegExp(
  `(?<=, )${asPlanned} [^;]{1,150}?(?=, (?:was|were|took place|met|will|is|has)\\b)|\\((?:${asPlanned}|originally|initially|previously|instead of|moved from) [^()]{1,150}\\)`,
  'gi',
);

/** "Before the SG13 meeting on 5 June 2018 in Lima, Peru, the group met": where and when somebody else did. */
const besideFirst = new RegExp(
  `^(?:(?:Just|Immediately|Right) (?=[a-z]))?(?:[Bb]efore|[Aa]fter|Prior to|Ahead of|During|Following|In conjunction with|Back-to-back with|Alongside) (?:the |its )?(?:${parent} (?:[\\w-]{1,20} ){0,2}?${itsMeeting}|${itsMeeting} of (?:the )?${parent})(?:,? (?:held|in|on|at|from|to|and|of|the|\\d[\\w-]{0,12}|\\p{Lu}[\\p{L}.-]{1,20})){1,16}, (?=(?:the|this|our) (?:[Ff]ocus )?[Gg]roup|it |FG|a meeting)`,
  'gu',
);

/** The text with such plans and such other meetings struck out, every other word in its place. */
export function withoutFirstPlan(text: string): string {
  const folded = foldPunctuation(text);
  // Each begins or ends with one of these, which most sentences have not.
  if (!/, |\(/.test(folded)) return text;
  let rest = text;
  for (const { index, 0: plan } of [...folded.matchAll(atFirst), ...folded.matchAll(besideFirst)])
    rest = rest.slice(0, index) + '|'.repeat(plan.length) + rest.slice(index + plan.length);
  return rest;
}

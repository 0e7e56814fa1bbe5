import type { CalendarDay, CalendarMonth } from '../../domain/calendarDate.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays } from './dates.ts';
import { month } from './monthNames.ts';
import { findDayOrMonth, findMonth } from './months.ts';

/** Null where the words give no date of the founding, "unclear" where they give more than one month. */
export type FoundingDate = CalendarDay | CalendarMonth | 'unclear' | null;

const otherVerb =
  '(?:met|held|had|started|began|commenced|convened|launched|organi[sz]ed|completed|concluded|ended|closed|terminated|extended|prolonged|renamed|renewed|transferred|moved|reported|submitted|revised|updated)';
/** "; a call was held in", " and its first report was submitted in": another clause; "; this was in" goes on. */
const otherClause = `;(?! (?:it|this|that|the decision)(?![\\w-])) [^;]{1,100}? (?:was|were|is|are|has|have|had|took|met|\\w{3,15}ed(?<!decided|agreed|approved))(?![\\w-])|(?:,? and|,? but|,? while) (?:an?|the|its|their) (?:[\\w-]{1,20} ){1,4}(?:(?:was|were|has been|have been) ${otherVerb}|took place)\\b`;
/** "; SG13 extended its lifetime in", ", with an extension granted in": whoever did it, unlike "extended reality". */
const extension =
  '[,;(][^;]{0,60}?(?<!\\w|be )(?:exten(?:ded|sion)|prolonged|renew(?:ed|al))(?= (?:its?|the|by|for|granted|in|on|to)(?!\\w))';
/** From here on a sentence tells of something else: "established in 2012 (kick-off: 18 June 2012)", "… and first met on …". */
const otherEvent = new RegExp(
  `\\bkick-?off\\b|${otherClause}|${extension}|\\b(?:first|initial|opening|second|last) (?:[a-z-]{2,15} )?meeting\\b|\\binaugural\\b|(?:[,;(]| and| which| who| but) ?(?:(?:it|that|then|since|later|has|had|have|was|first|subsequently) ){0,3}${otherVerb}\\b|\\b(?:until|till|up to|expir\\w{1,4}|deadline|no later than|by the end of|to report)\\b|\\b(?:in|since) (?:19|20)\\d\\d(?![\\w-])`,
  'i',
);
const monthBefore = new RegExp(`(?<![\\p{L}-])${month} ?(?:-|/|,|to|and|or|&) ?$`, 'iu');

/** The first date in words about the founding. */
function firstDateIn(text: string): FoundingDate {
  const folded = foldPunctuation(text);
  const inMonth = findMonth(text);
  const days = findDays(text);
  if (inMonth !== null && (days === null || inMonth.end <= days.start))
    return monthBefore.test(folded.slice(0, inMonth.start)) ? 'unclear' : inMonth.month;
  if (days === null) return null;
  return findDayOrMonth(text)?.date ?? 'unclear';
}

/** The date of the founding in words that begin with what was done: "established by SG13 in May 2017". */
export function foundingDateAfter(words: string): FoundingDate {
  return firstDateIn(words.slice(0, otherEvent.exec(foldPunctuation(words))?.index));
}

/** The same before it: "At its meeting in May 2017, SG13 …". */
export const foundingDateBefore = firstDateIn;

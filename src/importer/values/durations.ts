import { foldPunctuation } from '../text/fold.ts';
import { readWholeNumber, spelledOut } from './numbers.ts';
import { isDenied } from './undone.ts';

const number = `(?<number>\\d{1,3}(?:[.,]5)?|an?|${spelledOut})`;
/** "2 (two) years" is one length, told twice. */
const toldAgain = `(?: ?\\((?<again>\\d{1,3}|${spelledOut})\\))?`;
const duration = new RegExp(
  `(?<![\\w.,/-])${number}${toldAgain}(?<half> and a half)?[ -](?<unit>months?|years?)\\b(?<more> and a half)?`,
  'gi',
);

type Found = { start: number; months: number };

function durationsIn(text: string): Found[] {
  return [...text.matchAll(duration)].flatMap((match) => {
    const { number: words = '', again, half, more, unit = '' } = match.groups ?? {};
    const whole = words.replace(/[.,]5$/, '');
    const count = /^an?$/i.test(words) ? 1 : readWholeNumber(whole);
    if (count === null || (again !== undefined && readWholeNumber(again) !== count)) return [];
    const length = count + ((half ?? more) !== undefined || whole !== words ? 0.5 : 0);
    const months = unit.toLowerCase().startsWith('year') ? length * 12 : length;
    return Number.isInteger(months) && months > 0 ? [{ start: match.index, months }] : [];
  });
}

/** Whether words tell this length among others. */
export const tellsMonths = (text: string, told: number): boolean =>
  durationsIn(foldPunctuation(text)).some(({ months }) => months === told);

/**
 * "unclear" where a sentence about the lifetime gives no single number of months or years, "remaining" where it gives what
 * is left of it, "bound" where it gives by when the work ends.
 */
export type LifetimeReading =
  | { months: number; isAskedToChange?: true }
  | 'unclear'
  | 'remaining'
  | 'bound'
  | null;

/** "shall conclude its work within 18 months": by then at the latest. */
const bound = new RegExp(
  `\\b(?:group|FG)\\b.{0,120}\\b(?:conclude|complete|finish|end)s? (?:its|the|all(?: its)?) work within ${number.replace('?<number>', '?:')}(?: ?\\([\\w-]{1,12}\\))?[ -](?:months?|years?)\\b`,
  'i',
);

const toExpire =
  /\b(?:remaining|remainder|rest of)\b[^,;]{0,60}$|\b(?:expires?|ends?|terminates?|concludes?|runs? out) (?:in|within|after) (?:about )?$/i;
const isLeft = /^[^,;]{0,40}\b(?:remain|remaining|left)\b/i;

const subject =
  /\b(?:established|created|set up)\b(?:(?! (?:has|have|had|was|were|is|and|which|who|work\w{0,3}|met|runs?|running) )[^,;.]){0,150} for (?:a |an )?(?:initial |first )?(?:period of )?(?:\d{1,2}|one|two|three|four|six|nine|twelve|eighteen|twenty-four)(?: ?\([\w-]{1,12}\))?[ -](?:months?|years?)\b|\b(?:establish(?:ed|ment)|creat(?:ed|ion)|set up)\b.{0,200} for (?:a |an )?(?:initial )?(?:period|duration|term) of\b|^(?:[^,]{2,60}, |under its terms of reference )?(?:the |this )?(?:ITU-T )?(?:focus group|group|FG[- ][\w-]{1,20})(?: \([^()]{1,30}\))? (?:will|shall|is (?:(?:scheduled|planned|expected|due|set) )?to) (?:operate|run|exist|last) for (?:an? )?(?:initial )?(?:period of )?[\w-]{1,12}(?: ?\([\w-]{1,12}\))?[ -](?:months?|years?)\b|\blife-?\s?(?:time|span)\b|^life ?:|\bduration of the (?:focus )?group\b|\bextend\w* (?:the )?(?:focus group|FG)\b|\bmandate (?:of|for) (?:an? |the )?\w+ (?:month|year)/i;

/** Most sentences are about something else. */
const perhapsSubject =
  /within|establish|creat|set up|life|duration|exten|mandate|prolong|renew|operate|run|exist|last for/i;

/** "12 to 18 months", "12+6 months", "between one and two years", but not "is set to 2 years" or "Lifetime - 18 months". */
const rangedBefore = new RegExp(
  `(?:\\d|\\b(?:${spelledOut})) ?(?:months? |years? )?(?:-|to|or|\\+|plus) ?$|\\bbetween \\w+ and $`,
  'i',
);

const extended =
  /\b(?:extend(?:ed|s|able)?|prolong(?:ed|s)?|extension|(?<!\b(?:if|unless|when|until) )renewed)\b/i;
/** "Extendable": what may be is no extension, though another may stand behind it. */
const mayBeExtended = /^(?:extendable|extensions? (?:is |are |being )?(?:possible|allowed|permitted))/i;
const intended =
  /\b(?:plans?|will|can|might|possible|possibility|option|requests?|requested|proposes?|proposed|asks?|asked|could|should|seeks?|intends?|considers?|invite[sd]?|invited)\b/i;
const asked =
  /^[^;]{0,80}\b(?:is|are|was|were|has been|being) (?:now |also |being |hereby )?(?:requested|proposed|sought|asked|suggested|planned|foreseen|envisaged|considered|under (?:consideration|discussion))\b|^[^;()]{0,80}(?: under (?:consideration|discussion|review)\b| (?<!\bas )(?:requested|proposed|sought|pending|foreseen|envisaged)\))/i;
const extendedFrom = /^[\w-]{1,20}[ -](?:months?|years?) ?[(,;] ?extended from $/i;
/** "A 9-month extension": the length right before it is its own. */
const ofExtension = /^[\w-]{1,20}[ -](?:months?|years?) (?:further |additional )?$/i;
/** In small letters: "May" is a month. */
const mayBe = /\bmay\b/;

/** "initially two years; currently until June 2023": it is another one now. */
const atFirst =
  /\b(?:initial(?:ly)?|original(?:ly)?|at first)\b[^.]{0,120}(?:[;,(]|\b(?:and|but)) ?(?:it is |is )?(?:currently|now|presently|meanwhile|at present|today|until|till)\b/i;

/** "During its lifetime it sent 24 statements": so long as it lasts, however long that is. */
const allAlong =
  /\b(?:during|over|throughout) (?:its|the)(?: whole| entire)? lifetime\b(?! ?\(| of (?!the|FG))/gi;

/**
 * How long the group lasts, where the sentence is about that: "18 months", "one year", "2 years". An extension "to" a
 * length replaces what stands before it; one "by" a length would have to be added up, and is unclear; one that is only asked
 * for is said to be. `goesOn` where the
 * sentence before is about the lifetime: "It was extended to 24 months."
 */
export function readLifetime(sentence: string, goesOn = false): LifetimeReading {
  if (!perhapsSubject.test(sentence)) return null;
  const text = foldPunctuation(sentence).replace(allAlong, '');
  if (bound.test(text)) return 'bound';
  if (!subject.test(text) && !(goesOn && extended.test(text))) return null;
  const first = text.search(extended);
  // "one year, extendable; SG13 has extended it": it is the second that counts.
  const second = mayBeExtended.test(text.slice(first)) ? text.slice(first + 9).search(extended) : -1;
  const extension = second < 0 ? first : first + 9 + second;
  const lead = text.slice(text.lastIndexOf(';', Math.max(0, extension)) + 1, Math.max(0, extension));
  // What is only asked for, or was turned down, changes nothing: what stands before it holds.
  const isAsked = intended.test(lead) || asked.test(text.slice(Math.max(0, extension)));
  const isOnlyAskedFor =
    extension >= 0 &&
    (mayBeExtended.test(text.slice(extension)) || isAsked || mayBe.test(lead) || isDenied(lead));
  const all = durationsIn(text);
  const found = all.filter(
    ({ start }) => !isOnlyAskedFor || (start < extension && !ofExtension.test(text.slice(start, extension))),
  );
  if (isOnlyAskedFor && found.length === 0) return null;
  if (extension >= 0 && !isOnlyAskedFor) {
    const after = found.filter(({ start }) => start > extension);
    const [only] = after;
    const [now] = found;
    // "30 months (extended from 18 months)"
    const isNow =
      now !== undefined &&
      only !== undefined &&
      found.length === 2 &&
      now.months > only.months &&
      extendedFrom.test(text.slice(now.start, only.start));
    if (isNow) return { months: now.months };
    if (only === undefined || after.length > 1 || !/\bto (?:a total of )?$/.test(text.slice(0, only.start)))
      return 'unclear';
    return { months: only.months };
  }
  const [told, ...others] = found;
  if (told === undefined) return /\d/.test(text) ? 'unclear' : null;
  const before = text.slice(0, told.start);
  if (toExpire.test(before) || isLeft.test(text.slice(told.start))) return 'remaining';
  if (atFirst.test(text)) return 'unclear';
  // "1 year + 1 year": the second is joined to the first.
  const ranged = found.some(({ start }) => rangedBefore.test(text.slice(0, start)));
  return ranged || isDenied(before) || others.some(({ months }) => months !== told.months)
    ? 'unclear'
    : { months: told.months, ...(isAsked && all.length > found.length && { isAskedToChange: true }) };
}

import { foldPunctuation } from '../text/fold.ts';
import { isOpen, isSilent, withoutOpenMark } from './statuses.ts';

export type CountReading =
  | { status: 'stated' | 'approximate' | 'to-be-confirmed'; value: number }
  | { status: 'to-be-determined' | 'not-stated' }
  /** There are words, but no number follows from them without doubt. */
  | { status: 'unclear' };

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in words, as one word: "seven", "twenty-one". */
export const spelledOut = `(?:(?:${tens.join('|')})(?:-(?:${units.slice(1, 10).join('|')}))?|${units.toReversed().join('|')})`;

/** "2nd", "second", as meetings are counted. */
export const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';

/** "2", "No. 2", "#2", "number two", as it stands behind "meeting". */
export const counter = `(?:(?:no|nr|number)\\.? ?)?#?(?:\\d{1,2}|${units.slice(1, 13).toReversed().join('|')})`;

/** "twenty-one", "one hundred and forty": up to 999. */
function spelledNumber(text: string): number | null {
  let total = 0;
  // What may still be added: after "twenty" a number below ten, after a unit nothing.
  let below = 1000;
  for (const word of text.split(/[ -]/)) {
    const unit = units.indexOf(word);
    const ten = tens.indexOf(word);
    if (unit >= 0 && unit < below) {
      total += unit;
      below = 0;
    } else if (ten >= 0 && below >= 100) {
      total += (ten + 2) * 10;
      below = 10;
    } else if (word === 'hundred' && total >= 1 && total <= 9) {
      total *= 100;
      below = 100;
    } else if (word !== 'and' || total < 100) {
      return null;
    }
  }
  return total;
}

const digits = /^(?:0|[1-9]\d{0,15})$/;
const groupedDigits = /^[1-9]\d{0,2}([, '])\d{3}(?:\1\d{3}){0,4}$/;

/** A whole number in digits, in digits grouped by threes, or in words; null for all else. */
export function readWholeNumber(words: string): number | null {
  const text = foldPunctuation(words).trim().toLowerCase();
  const number =
    digits.test(text) || groupedDigits.test(text) ? Number(text.replace(/[, ']/g, '')) : spelledNumber(text);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

export const approximately =
  '(?:(?:(?:no|not) (?:less|fewer)|more) than|over|in excess of|about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|at least|circa|ca\\.|c\\.|~|≈|>|≥)';
/** "Fewer than 50" may be any number below it: near to the number that is told, as "nearly 50" is, it need not be. */
export const atMost =
  '(?:(?:no|not) (?:more|over)(?: than)?|(?:less|fewer|lower|smaller) than|under|below|up to|at (?:the )?most|(?:an? )?max(?:\\.|imum)?(?: of)?|<|≤)';
const approximateStart = new RegExp(`^${approximately} ?`, 'i');
/** "140 (approx.)": the same behind a number. */
const approximateEnd =
  /(?:, ?| ?\()(?:approx(?:\.|imately|imate)?|about|circa|ca\.?|estimated?|at least|or more)\)?$/i;
const counted =
  / (?:participants?|persons?|people|experts?|delegates?|attendees?|documents?|contributions?|inputs?|outputs?)$/i;

/** "39 (including 4 liaison statements)": they are documents as the others are. */
const amongThem = / ?\((?:including|incl\.|of which) \d{1,3} (?:liaison statements?|LSs?)\)$/i;

/** What a cell says where a number of things or people is due. Two paragraphs, two numbers or a footnote mark are unclear. */
export function readCount(cell: string): CountReading {
  if (isSilent(cell)) return { status: 'not-stated' };
  if (isOpen(cell)) return { status: 'to-be-determined' };
  const { words: all, open } = withoutOpenMark(foldPunctuation(cell));
  const words = all.replace(amongThem, '').replace(approximateEnd, '');
  const bare = words.replace(approximateStart, '').replace(/\+$/, '').replace(counted, '');
  const approximate = approximateEnd.test(all) || approximateStart.test(words) || words.endsWith('+');
  const value = readWholeNumber(bare);
  if (value === null) return { status: 'unclear' };
  return { status: open ? 'to-be-confirmed' : approximate ? 'approximate' : 'stated', value };
}

const mode = '(?: (?:participants?|attendees?|delegates?|people|persons?|experts?))?';
const ofWhich = '(?:,? ?\\(|, ?)(?:of (?:whom|which|them) |including |incl\\. |with )?';
const remotely = '(?:remote(?:ly)?|on[- ]?line|virtual(?:ly)?)';
const split = new RegExp(
  `^(?<total>[^(),]{1,60}?)${ofWhich}(?<remote>[^(),]{1,60}?)${mode}(?: of (?:whom|them))? ${remotely}${mode}\\)?$`,
  'i',
);
/** "Total: 81; remote: 24" */
const splitByLabels =
  /^total(?: participants)? ?[:=] ?(?<total>[^;,:]{1,30})[;,] ?(?:of (?:whom|which) )?(?:remote(?:ly)?|on-?line|virtual)(?: participants)? ?[:=] ?(?<remote>[^;,:]{1,30})$/i;

const number = '(?:\\d{1,3}(?:[ ,]\\d{3})+|\\d{1,6})';
const inRoom = '(?:in[- ]person|on[- ]?site|physical(?:ly)?|face[- ]to[- ]face|in the room)';
const onSite = `(?<site>${number})${mode} ${inRoom}${mode}`;
const online = `(?<remote>${number})${mode} ${remotely}${mode}`;
const and = '(?:[,;]|,? (?:and|plus)| ?[/+]) ?';
const allThree = [`${onSite}${and}${online}`, `${online}${and}${onSite}`].map(
  (parts) =>
    new RegExp(`^(?<total>${number})${mode}(?: ?\\(|[:,] ?)(?:of (?:whom|which|them) )?${parts}\\)?$`, 'i'),
);

/** "(on site 41, remote: 25)": the number behind what it counts. */
const behind = new RegExp(`(?<=[(,;] ?)(${inRoom}|${remotely})${mode} ?[:=]? ?(${number})(?=[,;)])`, 'gi');

/** "104 (61 in person, 43 remote)", where those on site and those elsewhere make up the total, without those on site. */
function withoutOnSite(words: string): string {
  const { total, site, remote } = allThree.map((shape) => shape.exec(words)?.groups).find(Boolean) ?? {};
  const [all, here, there] = [total, site, remote].map((one) => Number((one ?? '').replace(/[ ,]/g, '')));
  return all !== undefined && all > 0 && (here ?? 0) + (there ?? 0) === all
    ? `${total} (${remote} remote)`
    : words;
}

/** "102 (63 remote)" as two counts; null where the words have another shape, or either number is in doubt. */
export function readSplitCount(cell: string): { total: CountReading; remote: CountReading } | null {
  const words = withoutOnSite(foldPunctuation(cell).trim().replace(behind, '$2 $1'));
  const { total = '', remote = '' } = (splitByLabels.exec(words) ?? split.exec(words))?.groups ?? {};
  const counts = { total: readCount(total), remote: readCount(remote) };
  return 'value' in counts.total && 'value' in counts.remote ? counts : null;
}

/** "35/12", "0 + 66", or in brackets "48 (48)" as its two counts; null where either is in doubt. */
export function readPair(cell: string, isBracketed: boolean): CountReading[] | null {
  const words = foldPunctuation(cell).trim();
  const shape = isBracketed ? /^(.{1,30}?) ?\((.{1,30})\)$/ : /^([^/+]{1,30})[/+]([^/+]{1,30})$/;
  const counts =
    shape
      .exec(words)
      ?.slice(1)
      .map((part) => readCount(part)) ?? [];
  return counts.length === 2 && counts.every((count) => 'value' in count) ? counts : null;
}

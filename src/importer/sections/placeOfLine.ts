import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from '../values/countries.ts';
import { headAndBracket } from '../values/lists.ts';
import { counter, ordinal } from '../values/numbers.ts';
import { placeInProse } from '../values/places.ts';
import { withoutOpenMark } from '../values/statuses.ts';
import type { MeetingCell } from './meetingLines.ts';
import { kindsOfMeeting, placeOnly, withoutBrackets } from './placeBeside.ts';

/** Where a table says apart how a meeting was held. */
const isFormat = /^(?:meeting )?(?:format|mode|modality|form)(?: of (?:the )?meetings?)?$/i;
const online =
  /^(?:fully |entirely |all[- ])?(?:on-?line|virtual(?:ly)?|remote(?:ly)?|e-?meeting|electronic(?:ally)?|tele-?conference|video ?-?conference)(?: meeting| only)?$/i;
/** "Meetings (all virtual)", "Online meetings": of every meeting under such a heading. */
const allOnline =
  /\b(?:all|fully|entirely)(?: held)? (on-?line|virtual(?:ly)?|remote(?:ly)?)\b|^(?:[\d.]{1,8} )?(on-?line|virtual) meetings\b|\((on-?line|virtual)\)$/i;

/** The word of a heading by which all meetings under it were held so, "" where it has none. */
export const placeOfHeading = (title: string): string =>
  allOnline.exec(foldPunctuation(title))?.slice(1).find(Boolean) ?? '';

const ofAll =
  /\b(?:both|all|each)(?: of them| (?:\w{1,12} )?meetings?)?,?(?: (?:were|being))?(?: (?:held|hosted))?(?: by [^,;.]{1,40}?)? (?=(?:in|at|on-?line|virtually)\b)/i;

/** The place of every meeting of a table, from the words that lead to it: "both hosted by Acme in Lima". */
export function placeOfAll(lead: string): string {
  const { index, 0: said } = ofAll.exec(foldPunctuation(lead)) ?? { index: 0, 0: '' };
  const rest = lead.slice(index + said.length);
  const isSure = said !== '' && !/\b(?:and|or|except|but|apart|while|whereas)\b/i.test(rest);
  return (isSure && placeInProse(rest, { start: 0, end: 0 })) || '';
}

const inRooms =
  '(?:hybrid|mixed|physical|in[- ]person|face[- ]to[- ]face|f2f|on-?site)(?: (?:meeting|mode))?';
const roomsFirst = new RegExp(`^${inRooms}(?:(?:,|:|;| -)? (?:in |at )?|(?= ?\\())`, 'i');
const roomsLast = new RegExp(`(?:, ?| ?\\()${inRooms}\\)?$`, 'i');

/** The place that the words under "Format" give: "Virtual" is one, "Hybrid, Rome" names one, "Hybrid" alone does not. */
function placeOfFormat(text: string): string {
  const words = foldPunctuation(text).trim();
  if (online.test(withoutOpenMark(words).words) || roomsLast.test(words)) return text;
  const first = roomsFirst.exec(`${words} `)?.[0] ?? '';
  if (first !== '') return withoutBrackets(text.trim().slice(first.length).trim());
  // Some tell there where it was: "Praia, Cabo Verde".
  const [named, ...within] = withoutOpenMark(words).words.split(', ').toReversed();
  return within.length > 0 && named !== undefined && isCountry(named) ? text : '';
}

const meetingWord = '(?:meetings?|plenar(?:y|ies)|sessions?|assembly)';
/** "Inaugural meeting", "Extraordinary plenary 2": which meeting it was, in words that name no place. */
const whichOne = new RegExp(
  `^(?:the )?(?:(?:${kindsOfMeeting}|${ordinal}|focus group|(?:ITU-T )?FG(?:[ -][\\w-]{1,20})?|plenary) ?){0,4}(?:${meetingWord})?(?: (?:${counter}|(?:no\\.? ?)?#?(?:[A-Z]|[IVX]{1,4})))?$`,
  'i',
);
const endsAsMeeting = new RegExp(`(?<![\\p{L}-])${meetingWord}(?: ${counter})?$`, 'iu');
const onlineWords = /\b(?:on-?line|virtual|remote|e-?meeting|electronic|hybrid)\b/i;

/** Words that say which meeting it is, and no more. */
export const isNameOfMeeting = (text: string): boolean => text !== '' && whichOne.test(foldPunctuation(text));

/** "A", "2", where the place stands in brackets behind it. */
const sign = /^(?:#?\d{1,2}|[A-Z])$/;

/** "Plenary (Rome)", "FG TK #2 (virtual)", "C (Rome, Italy + remote)": where it was stands in brackets, if anywhere. */
function placeOfName(text: string): string {
  const { head, inside } = headAndBracket(text.trim());
  if (inside === null ? !isNameOfMeeting(text.trim()) : !isNameOfMeeting(head) && !sign.test(head))
    return placeOnly(text);
  const place = (inside ?? '').replace(/ ?\+ ?(?:remote|on-?line|virtual)$/i, '');
  if (isNameOfMeeting(place)) return '';
  return online.test(place) || /^\p{Lu}\p{L}+[^\d]*$/u.test(place) ? place : '';
}

export type PlaceOfLine = {
  place: string;
  cell: MeetingCell | null;
  /** Where the words may only name the meeting: "Budapest meeting". */
  isInDoubt: boolean;
};

const none: PlaceOfLine = { place: '', cell: null, isInDoubt: false };

function placeIn(cells: readonly MeetingCell[], read: (text: string) => string): PlaceOfLine {
  for (const cell of cells) {
    const place = read(cell.cell.text);
    if (place !== '') return { place, cell, isInDoubt: false };
  }
  return none;
}

/** The place that a cell gives which tells how the meeting is held. */
export function placeOfFormats(cells: readonly MeetingCell[]): PlaceOfLine {
  return placeIn(
    cells.filter(({ label }) => isFormat.test(label.trim())),
    placeOfFormat,
  );
}

/** "Beijing" over a column: a place in all likelihood, which its country alone puts beyond doubt. */
export function placeOfHead(head: MeetingCell | undefined): PlaceOfLine {
  if (head !== undefined && online.test(foldPunctuation(head.cell.text).trim()))
    return { place: head.cell.text, cell: head, isInDoubt: false };
  if (head === undefined || !/^\p{Lu}/u.test(head.cell.text)) return none;
  const found = placeIn([head], placeOfName);
  const isWhole = found.place === head.cell.text;
  return { ...found, isInDoubt: isWhole && !isCountry(found.place.split(', ').slice(1).join(', ')) };
}

/** The place of a meeting where no cell gives just that: from what it is called, or from how it was held. */
export function placeBesides(cells: readonly MeetingCell[]): PlaceOfLine {
  const ofFormat = placeOfFormats(cells);
  if (ofFormat.place !== '') return ofFormat;
  const names = cells.filter(({ field }) => field === 'name');
  const ofName = placeIn(names, placeOfName);
  const words = foldPunctuation(ofName.place);
  return { ...ofName, isInDoubt: endsAsMeeting.test(words) && !onlineWords.test(words) };
}

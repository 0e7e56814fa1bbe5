import type { Source } from '../../domain/provenance.ts';
import { noteSigns } from '../text/noteSigns.ts';
import { namesDays } from '../values/dates.ts';
import { aheadMark, hasOpenMark, saysAhead } from '../values/statuses.ts';
import { saysCalledOff } from './calledOff.ts';
import { isAheadTitle, saysHeld } from './leadIns.ts';
import type { MeetingField } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import { saysOpen } from './plannedLine.ts';
import { leadsToOthersMeetings, ownGroup } from './wordsOverTables.ts';

const namesMeeting: ReadonlySet<MeetingField | null> = new Set<MeetingField | null>([
  'days',
  'lastDay',
  'placeAndDays',
  'place',
  'name',
]);
/** A cell that says nothing else: "Cancelled" as the status of a meeting, or in place of its figures. */
const longestMark = 40;
const longestTitle = 80;

/** "☐ held ☒ planned" as "planned". */
export const ticked = (text: string): string => text.replace(/☐[^☐☒☑]*|[☒☑] ?/g, '');

/** A meeting called off, in the words that name it or in those that stand in place of its figures. */
export function calledOffIn({ head, source, cells }: MeetingLine): Source | null {
  if (saysCalledOff(head?.text ?? '') || saysCalledOff(source.section)) return source;
  const names = cells.filter((one) => namesMeeting.has(one.field));
  const own = [head, ...names.map(({ cell }) => cell)].map((one) => one?.text ?? '').join(' ');
  const cell = cells.find((one) => {
    const text = ticked(one.cell.text);
    if (names.includes(one)) return saysCalledOff(text);
    // "Postponed to 4-6 June 2018", where its own days are others.
    const isPutOff = /\bpostponed\b/i.test(text) && namesDays(own) && !own.includes(text.replace(/^\D*/, ''));
    return text.length <= longestMark && (isPutOff || saysCalledOff(text));
  });
  return cell?.source ?? null;
}

/** Where a table says how things stand with each meeting. */
const isStatus = /^(?:status|remarks?|notes?|comments?)$/i;
const confirmed = /^[([]?(?:dates? |venue )?confirmed[)\]]?\.?$/i;

/** "Confirmed" is said of what is still to come: of a meeting in the past it would be "held". */
export const isConfirmed = ({ cells }: MeetingLine): boolean =>
  cells.some(({ label, cell }) => isStatus.test(label.trim()) && confirmed.test(cell.text));

/** The only words of a row. */
function aloneIn({ head, cells }: MeetingLine): MeetingCell['cell'] | null {
  const [one, ...others] = new Set(cells.map(({ cell }) => cell).filter(({ text }) => text !== ''));
  return head === null && one !== undefined && others.length === 0 ? one : null;
}

const isAbout = new RegExp(
  `^[${noteSigns}]|^(?!.{0,200}\\bmeetings?\\b).{1,200}\\b(?:are|is|were|was|includes?)\\b.*\\.$`,
  'i',
);

/** "Note: figures are provisional.", "* With observers", "All dates are subject to approval.": about the table, and no meeting. */
export function isNote(line: MeetingLine): boolean {
  const text = aloneIn(line)?.text ?? '';
  if (/^(?:foot)?notes?\b/i.test(text)) return true;
  return isAbout.test(text) && !namesDays(text) && !saysCalledOff(text);
}

type Below = 'ahead' | 'held' | 'off' | 'others' | 'own';

function belowTitle(text: string, isWhole: boolean, acronym: string): Below | null {
  if (isWhole && leadsToOthersMeetings(text, acronym)) return 'others';
  if (isAheadTitle(text)) return 'ahead';
  if (saysHeld(text)) return 'held';
  if (/\bmeetings\b/i.test(text) && saysCalledOff(text)) return 'off';
  // "Meetings of the Focus Group", below others.
  return isWhole && ownGroup.test(text) ? 'own' : null;
}

/** Over the rows that follow it in a table: "Meetings planned", and nothing else in its row; null where it is none. */
export function titleIn(
  line: MeetingLine,
  acronym: string,
): { cell: MeetingCell['cell']; below: Below } | null {
  const one = aloneIn(line);
  if (one === null || one.text.length > longestTitle || namesDays(one.text)) return null;
  const isWhole = line.cells.every(({ cell }) => cell === one);
  const below = belowTitle(one.text, isWhole, acronym);
  return below && { cell: one, below };
}

/** In place of its figures. */
const aheadAlone = new RegExp(`^[([]?(?:${aheadMark}|(?:still |yet )?to be held|next meeting)[)\\]]?$`, 'i');

/** "Next: No. 2", "3rd (next)": which meeting it is, among those that were held. */
const isNext = /^next(?: meeting)?(?: ?[:(-]|$)|[(,-] ?next\)?$/i;

/** Marked as open or as planned in so many words: no meeting that was held. */
export function isMarkedAhead({ head, cells }: MeetingLine): boolean {
  const named = head?.text ?? '';
  if (
    hasOpenMark(named) ||
    saysAhead(named) ||
    isNext.test(named) ||
    isAheadTitle(named) ||
    cells.some(saysOpen)
  )
    return true;
  return cells.some(
    ({ cell: { text }, field, label }) =>
      (field !== 'name' && field !== 'lastDay' && namesMeeting.has(field) && hasOpenMark(text)) ||
      (namesMeeting.has(field) && isNext.test(text.trim())) ||
      aheadAlone.test(text) ||
      isAheadTitle(text) ||
      ((namesMeeting.has(field) || isStatus.test(label.trim())) && saysAhead(ticked(text))),
  );
}

const sums =
  /^(?:(?:grand |sub-? ?)?totals?|sum|overall|all meetings|averages?|mean|max(?:imum)?|min(?:imum)?|median|(?:change|difference)s?)(?: \(.{1,40}\)|,? (?:(?:in|for|of) )?\d{4}(?:[-/]\d{2,4})?)?[:.]?$/i;

/** What a table says of all its meetings together is none of them. */
export function isSum({ head, cells }: MeetingLine): boolean {
  const named = cells.filter(({ field }) => namesMeeting.has(field)).map(({ cell }) => cell.text);
  // The word may stand beside the sum, where nothing names a meeting.
  const others = named.every((text) => text === '') ? cells.map(({ cell }) => cell.text) : [];
  const texts = [head?.text ?? '', ...named, ...others];
  return texts.some((text) => sums.test(text)) && !texts.some(namesDays);
}

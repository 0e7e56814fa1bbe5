import type { PlannedMeeting } from '../../domain/meeting.ts';
import { opened } from '../values/stated.ts';
import { isOpen, withoutOpenMark } from '../values/statuses.ts';
import { statedWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import type { MeetingField } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import { plannedMeetingOf, withoutPlanMark } from './plannedWords.ts';

const fields: MeetingField[] = ['days', 'lastDay', 'placeAndDays', 'place', 'hosts'];

/** "Tentative date" makes what stands under it open. */
const isTentative = ({ label, cell, field }: MeetingCell): boolean =>
  field !== null && cell.text !== '' && /\b(?:tentative|provisional)\b/i.test(label);
const isOpenStatus = ({ label, cell }: MeetingCell): boolean => /^status\b/i.test(label) && isOpen(cell.text);

/** A meeting with such a cell is not settled yet. */
export function saysOpen(cell: MeetingCell): boolean {
  return isTentative(cell) || isOpenStatus(cell);
}

function wordsOf(labelled: MeetingCell): string {
  const { cell, field } = labelled;
  if (field === 'hosts' && cell.text !== '') return `hosted by ${cell.text}`;
  if (isTentative(labelled)) return `${cell.text} (TBC)`;
  return field === 'days' && isOpen(cell.text) ? `dates ${cell.text}` : cell.text;
}

/** First and last day in one; where either is open, both are. */
function spanWords(first: MeetingCell, last: MeetingCell): string {
  if (isOpen(first.cell.text)) return `${wordsOf(first)}, ${last.cell.text}`;
  const { words, open } = withoutOpenMark(wordsOf(first));
  return `${words} - ${last.cell.text}${open ? ' (TBC)' : ''}`;
}

function joinedWords(cells: MeetingCell[]): string {
  const last = cells.find(({ field, cell }) => field === 'lastDay' && cell.text !== '');
  return cells
    .filter((one) => one !== last)
    .map((one) => (one.field === 'days' && last !== undefined ? spanWords(one, last) : wordsOf(one)))
    .filter((text) => text !== '')
    .join(', ');
}

/** Place and days that stand apart are each open by themselves: "(TBC)" after the place says nothing of the days. */
function withPlaceApart(desk: Desk, line: MeetingLine, place: MeetingCell): PlannedMeeting | null {
  const rest = line.cells.filter(
    ({ field }) => field !== 'place' && field !== null && fields.includes(field),
  );
  const planned = plannedMeetingOf(desk, joinedWords(rest), line.source);
  return planned === null
    ? null
    : { ...planned, place: statedWords(withoutPlanMark(wordsOf(place)), place.source) };
}

/** The planned meeting of a line; null where it tells neither place nor time. */
export function plannedFromLine(desk: Desk, line: MeetingLine): PlannedMeeting | null {
  const cells = line.cells.filter(({ field }) => field !== null && fields.includes(field));
  const apart = cells.some(({ field, cell }) => field === 'days' && cell.text !== '');
  const place = apart ? cells.find(({ field, cell }) => field === 'place' && cell.text !== '') : undefined;
  const words = [line.head?.text ?? '', joinedWords(cells)].filter((text) => text !== '').join(', ');
  const told =
    place === undefined ? plannedMeetingOf(desk, words, line.source) : withPlaceApart(desk, line, place);
  if (told === null) return null;
  const status = line.cells.filter(isOpenStatus);
  const planned =
    status.length === 0 ? told : { ...told, place: opened(told.place), days: opened(told.days) };
  if (line.head !== null) desk.ledger.use(line.head, planned);
  for (const { cell } of [...cells, ...status]) desk.ledger.use(cell, planned);
  if (place !== undefined) desk.ledger.use(place.cell, planned.place);
  return planned;
}

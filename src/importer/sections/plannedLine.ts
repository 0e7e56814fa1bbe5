import type { PlannedMeeting } from '../../domain/meeting.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import { opened } from '../values/stated.ts';
import { isOpen, withoutOpenMark } from '../values/statuses.ts';
import { statedWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { tellsWhen } from './meetingClauses.ts';
import type { MeetingField } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import { withoutBesides } from './placeBeside.ts';
import { placeOfFormats } from './placeOfLine.ts';
import { areHostsOpen, isTentativeTitle, plannedMeetingOf, withoutPlanMark } from './plannedWords.ts';

const fields: MeetingField[] = ['days', 'lastDay', 'placeAndDays', 'place', 'hosts'];

/** "Tentative date" makes what stands under it open. */
const isTentative = ({ label, cell, field }: MeetingCell): boolean =>
  field !== null && cell.text !== '' && /\b(?:tentative|provisional)\b/i.test(label);
const isOpenStatus = ({ label, cell }: MeetingCell): boolean => /^status\b/i.test(label) && isOpen(cell.text);

const isRemark = ({ label }: MeetingCell): boolean =>
  /^(?:status|remarks?|notes?|comments?)$/i.test(label.trim());
/** "To be confirmed" under "Remarks", in a table of meetings to come. */
const isOpenRemark = (one: MeetingCell): boolean => isRemark(one) && isOpen(one.cell.text);
const remarkOfHosts = /^(?:(?:to be |kindly )?(?:co-?)?hosted by|hosts?:) (?<hosts>[^()]{1,200})$/i;
/** "Host: TBC" names nobody, and says nothing of the place. */
function isRemarkOfHosts(one: MeetingCell): boolean {
  const hosts = isRemark(one) ? remarkOfHosts.exec(one.cell.text)?.groups?.['hosts'] : undefined;
  return hosts !== undefined && !isOpen(hosts);
}

/** A meeting with such a cell is not settled yet. */
export function saysOpen(cell: MeetingCell): boolean {
  return isTentative(cell) || isOpenStatus(cell);
}

/** "Acme; Bo Lab": in a cell of hosts what follows is one more of them, but not "; visa letters until May". */
const nextHost = /; (?=(?:and )?(?:the )?\p{Lu}[^;:\d]{1,80}(?:;|$))/gu;

function wordsOf(labelled: MeetingCell): string {
  const { cell, field } = labelled;
  // In brackets, so that what is still open of the host is not said of the days.
  const hosts = cell.text.replace(nextHost, ', ');
  if (field === 'hosts' && areHostsOpen(hosts)) return `(hosted by ${hosts})`;
  if (field === 'hosts' && hosts !== '') return `hosted by ${hosts}`;
  if (isRemarkOfHosts(labelled)) return `(${cell.text.replace(/\.$/, '')})`;
  if (isTentative(labelled)) return `${cell.text} (TBC)`;
  return field === 'days' && isOpen(cell.text) ? `dates ${cell.text}` : cell.text;
}

/** First and last day in one; where either is open, both are. */
function spanWords(first: MeetingCell, last: MeetingCell): string {
  if (isOpen(first.cell.text)) return `${wordsOf(first)}, ${last.cell.text}`;
  const { words, open } = withoutOpenMark(wordsOf(first));
  return `${words} - ${last.cell.text}${open ? ' (TBC)' : ''}`;
}

/** The hosts last: what stands behind them would be one of them. */
function joinedWords(cells: MeetingCell[]): string {
  const last = cells.find(({ field, cell }) => field === 'lastDay' && cell.text !== '');
  return cells
    .toSorted((one, other) => Number(one.field === 'hosts') - Number(other.field === 'hosts'))
    .filter((one) => one !== last)
    .map((one) => (one.field === 'days' && last !== undefined ? spanWords(one, last) : wordsOf(one)))
    .filter((text) => text !== '')
    .join(', ');
}

function tellingCells({ cells }: MeetingLine): MeetingCell[] {
  return cells.filter((one) => (one.field !== null && fields.includes(one.field)) || isRemarkOfHosts(one));
}

/** What a cell gives as the place; open, too, where a remark leaves the host open. In a column of hosts it is said of them alone. */
function placeIn(line: MeetingLine, words: string, source: Source): Stated<string> {
  const place = statedWords(withoutPlanMark(words), source);
  return line.cells.some((one) => isRemarkOfHosts(one) && areHostsOpen(one.cell.text))
    ? opened(place)
    : place;
}

/** Place and days that stand apart are each open by themselves: "(TBC)" after the place says nothing of the days. */
function withPlaceApart(desk: Desk, line: MeetingLine, place: MeetingCell): PlannedMeeting | null {
  const rest = tellingCells(line).filter(({ field }) => field !== 'place');
  const planned = plannedMeetingOf(desk, joinedWords(rest), line.source);
  return planned === null ? null : { ...planned, place: placeIn(line, wordsOf(place), place.source) };
}

/** Where no other cell names the place, the one may that says how the meeting is held: "Virtual". */
function withPlaceOfFormat(desk: Desk, line: MeetingLine, told: PlannedMeeting): PlannedMeeting {
  const { place, cell } = placeOfFormats(line.cells);
  if (cell === null || 'value' in told.place) return told;
  const planned = { ...told, place: placeIn(line, place, cell.source) };
  desk.ledger.use(cell.cell, planned.place);
  return planned;
}

const isWhen = ({ field }: MeetingCell): boolean => field === 'days' || field === 'placeAndDays';

/** "Lima, 4-6 June 2019" under "Meeting": where no other cell tells when, its name may. */
function withNamedDays(line: MeetingLine): MeetingLine {
  if (line.cells.some((one) => isWhen(one) && tellsWhen(one.cell.text))) return line;
  const cells = line.cells.map((one): MeetingCell => {
    return one.field === 'name' && tellsWhen(one.cell.text) ? { ...one, field: 'placeAndDays' } : one;
  });
  return { ...line, cells };
}

/** Of a month alone the note says that it is not settled either: "October 2021; Tentative". */
function openedBy(status: MeetingCell[], told: PlannedMeeting): PlannedMeeting {
  const { note } = told;
  const marks = 'value' in told.days || note === null ? [] : status.map(({ cell }) => cell.text);
  return {
    ...told,
    place: opened(told.place),
    days: opened(told.days),
    note: note === null ? null : [note, ...marks].join('; '),
  };
}

/** The planned meeting of a line; null where it tells neither place nor time. */
export function plannedFromLine(desk: Desk, named: MeetingLine): PlannedMeeting | null {
  const line = withNamedDays(named);
  const cells = tellingCells(line);
  const apart = cells.some(({ field, cell }) => field === 'days' && cell.text !== '');
  const place = cells.find(
    // What is said there of the host is read with the days.
    ({ field, cell }) =>
      apart &&
      field === 'place' &&
      /\p{L}/u.test(withoutBesides(cell.text)) &&
      withoutBesides(cell.text) === cell.text,
  );
  const words = [line.head?.text ?? '', joinedWords(cells)].filter((text) => text !== '').join(', ');
  const read =
    place === undefined ? plannedMeetingOf(desk, words, line.source) : withPlaceApart(desk, line, place);
  if (read === null) return null;
  const told = place === undefined ? withPlaceOfFormat(desk, line, read) : read;
  const status = line.cells.filter((one) => isOpenStatus(one) || isOpenRemark(one));
  const isOpenAll =
    isTentativeTitle(`${line.source.section} ${line.lead ?? ''}`) &&
    !line.cells.some(({ cell }) => /^confirmed/i.test(cell.text));
  const planned = status.length === 0 && !isOpenAll ? told : openedBy(status, told);
  if (line.head !== null) desk.ledger.use(line.head, planned);
  for (const { cell } of [...cells, ...status]) desk.ledger.use(cell, planned);
  if (place !== undefined) desk.ledger.use(place.cell, planned.place);
  return planned;
}

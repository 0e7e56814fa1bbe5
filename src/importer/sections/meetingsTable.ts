import type { Meeting, MeetingDays, PlannedMeeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import { type FoundDays, findAllDays, findDays, namesDays } from '../values/dates.ts';
import { readCount, readPair, readSplitCount } from '../values/numbers.ts';
import { placeInProse } from '../values/places.ts';
import { notStated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import { tellCalledOff } from './calledOff.ts';
import {
  countIn,
  type LabelledCell,
  leaveUnclear,
  leaveWithoutField,
  numberIn,
  statedCount,
} from './cellValues.ts';
import type { Desk } from './desk.ts';
import { outlookInDoubt, outlookOfTableIn } from './doubtfulMeetings.ts';
import { figuresOfOne, headlessLinesOf } from './headlessTable.ts';
import { wordsOfPassage } from './labelLines.ts';
import { leadAgainst, leadToTable, saysHeld } from './leadIns.ts';
import { withoutFirstPlan } from './meetingClauses.ts';
import {
  countsThings,
  type FieldOfPair,
  isApproximate,
  isBound,
  isMeetingFigure,
  isOfWhichRemote,
  isOtherFigure,
  type MeetingField,
  pairIn,
  pairInWords,
  withRemoteNamed,
  withSlash,
} from './meetingFields.ts';
import { type MeetingCell, type MeetingLine, meetingLinesOf, warnOfRaggedRows } from './meetingLines.ts';
import { calledOffIn, isConfirmed, isMarkedAhead, isNote, isSum, ticked, titleIn } from './meetingMarks.ts';
import { checkOnSite } from './onSite.ts';
import { otherEventIn, tellOtherEvent } from './otherEvents.ts';
import { captionOf, type Section, type TablePassage } from './outline.ts';
import { placeBeside, placeOnly } from './placeBeside.ts';
import { isNameOfMeeting, placeBesides, placeOfAll, placeOfHead, placeOfHeading } from './placeOfLine.ts';
import { plannedFromLine } from './plannedLine.ts';
import { isSaidAhead } from './saidAhead.ts';
import { type KnownMeetings, onceTold } from './sameMeeting.ts';
import { type Outlook, outlookBy, tellHeldOrPlanned } from './schedules.ts';
import { leadsToOthersMeetings, wordsOver } from './wordsOverTables.ts';

export type MeetingsRead = { held: Meeting[]; planned: PlannedMeeting[] };

const saysTotal = ({ label }: MeetingCell): boolean => /total/i.test(label);

/** The cells that give a field of this one meeting. Where a table gives it twice, the label that says "total" is the clearer one. */
function cellsFor(line: MeetingLine, field: MeetingField): MeetingCell[] {
  return line.cells
    .filter((one) => one.field === field && !isOtherFigure(one.label))
    .sort((one, other) => Number(saysTotal(other)) - Number(saysTotal(one)));
}

function fieldOf<T>(
  desk: Desk,
  line: MeetingLine,
  field: MeetingField,
  read: (desk: Desk, cell: MeetingCell) => Stated<T>,
): Stated<T> {
  const [first, ...others] = cellsFor(line, field);
  // A title over others, "Participants" above "– total", has no figure of its own.
  for (const other of others.filter(({ cell }) => cell.text !== '')) leaveUnclear(desk, other);
  if (first === undefined) return notStated();
  const isClearest = others.every((one) => one.cell.text === '' || saysTotal(first) !== saysTotal(one));
  if (first.sure && isClearest) return read(desk, first);
  if (first.cell.text !== '') leaveUnclear(desk, first);
  return notStated();
}

/** "Documents considered | 23": a number that no field of a meeting holds. */
const isOtherCount = ({ field, label, cell }: MeetingCell): boolean =>
  field === null && countsThings(label) && 'value' in readCount(cell.text);

/** A sum over meetings, or of those who registered, is no figure of the meeting under which it stands. */
function leaveOtherFigures(desk: Desk, line: MeetingLine): void {
  for (const one of line.cells.filter((cell) => isOtherFigure(cell.label) || isOtherCount(cell)))
    if (isSilent(one.cell.text)) desk.ledger.use(one.cell);
    else if (isBound(one.label)) leaveUnclear(desk, one);
    else leaveWithoutField(desk, one);
}

function countUnder(desk: Desk, one: MeetingCell): Stated<number> {
  const count = countIn(desk, one);
  if (count.status !== 'stated' || !isApproximate(one.label)) return count;
  const approximate: Stated<number> = { ...count, status: 'approximate' };
  desk.ledger.use(one.cell, approximate);
  return approximate;
}

type When = { days: MeetingDays; place: string; isPlaceInDoubt: boolean; cells: MeetingCell[] };

/** First and last day in cells of their own, where they make a span. */
function withLastDay(
  line: MeetingLine,
  dated: LabelledCell,
  first: MeetingDays,
): [MeetingDays, MeetingCell[]] {
  const end = line.cells.find((one) => one.field === 'lastDay' && one.cell !== dated.cell);
  const [last, ...others] = findAllDays(end?.cell.text ?? '');
  const isSpan = last !== undefined && others.length === 0 && first.firstDay === first.lastDay;
  if (end === undefined || !isSpan || last.days.lastDay < first.firstDay) return [first, []];
  return [{ ...first, lastDay: last.days.lastDay }, [end]];
}

/**
 * "18/07/2022" and "19/07/2022", "5" and "7 May 2022": of the first cell alone it cannot be told which day it is. So, too,
 * "17-18 April" beside a year, or "5-7" under "February" and below a year.
 */
function joinedDays(
  { cells, year }: MeetingLine,
  head: MeetingCell[],
): { found: FoundDays; cells: MeetingCell[] } | null {
  const cellsOf = (...fields: (MeetingField | null)[]) => cells.filter(({ field }) => fields.includes(field));
  const [first, last] = [...cellsOf('days').slice(0, 1), ...cellsOf('lastDay').slice(0, 1)];
  const ends = first && last ? [first, last] : [];
  const dated = cellsOf('days', 'placeAndDays');
  const ways = [
    ...[...dated, ...cellsOf('name'), ...head].map((one) => [one]),
    ...dated.map((one) => [one, ...head]),
  ];
  const textOf = (way: MeetingCell[], joint: string) => way.map(({ cell }) => cell.text).join(joint);
  const told: [string, MeetingCell[]][] = [[textOf(ends, ' - '), ends]];
  if (year !== undefined)
    for (const way of ways) told.push([`${textOf(way, ' ')}, ${year.cell.text}`, [...way, year]]);
  for (const [words, joined] of told) {
    const found = findDays(words);
    const isWhole = found?.start === 0 && found.end === words.length;
    // Over the turn of a year it cannot be told which end the year is of.
    const isSure = joined === ends || found?.days.firstDay.slice(0, 4) === found?.days.lastDay.slice(0, 4);
    if (isWhole && isSure) return { found, cells: joined };
  }
  return null;
}

/** "Planned dates": where others stand beside them, they need not be those that held; alone, the meeting need not have been. */
const isOfPlan = ({ label }: MeetingCell): boolean =>
  /\b(?:planned|scheduled|original(?:ly)?|initial(?:ly)?|foreseen|proposed)\b/i.test(label);

/** Whether a table has days of plans and of what came of them, and a meeting only the first. */
function isOnlyPlanned(line: MeetingLine, when: When | null): boolean {
  const [dated] = when?.cells ?? [];
  return (
    dated !== undefined &&
    isOfPlan(dated) &&
    line.cells.some((one) => one.field === 'days' && !isOfPlan(one) && isSilent(one.cell.text))
  );
}

/** "Virtual (originally Lima, 4-5 May 2020)" without what was given up. */
const settledIn = (one: MeetingCell | undefined): string =>
  withoutFirstPlan(one?.cell.text ?? '').replace(/ ?\|{2,}/g, '');

/** Days and place from the cells that can give them, or from the words that head the column. */
function whenAndWhere(line: MeetingLine): When | null {
  const headCell: MeetingCell[] =
    line.head === null
      ? []
      : [{ field: 'placeAndDays', label: '', cell: line.head, source: line.source, sure: true }];
  const candidates = [...headCell, ...line.cells].filter(
    ({ field }) => field === 'days' || field === 'placeAndDays' || field === 'place' || field === 'name',
  );
  const joined = joinedDays(line, headCell);
  const dated =
    [...candidates.filter((one) => !isOfPlan(one)), ...candidates].find(
      (one) => findAllDays(settledIn(one)).length === 1,
    ) ?? joined?.cells[0];
  const words = settledIn(dated);
  const [found = joined?.found] = findAllDays(words);
  if (dated === undefined || found === undefined) return null;
  // Days may stand in a row of their own beside "Place/Date".
  const placeCell =
    candidates.find((one) => one.field === 'place' && one !== dated) ??
    line.cells.find(({ field, cell }) => field === 'placeAndDays' && !namesDays(cell.text));
  // A title says more than place and days: "First meeting, Lima, 4-5 June 2019".
  const isTitle = dated.cell === line.head && 'sentences' in dated.cell;
  const beside = isTitle ? (placeInProse(words, found) ?? '') : placeBeside(words, found);
  const told = [settledIn(placeCell), beside].map(placeOnly).find((one) => one !== '');
  const others = told === undefined && !isTitle ? line.cells.filter((one) => one !== dated) : [];
  const besides = placeBesides(others);
  const { place, cell, isInDoubt } =
    told === undefined && besides.place === '' && !isTitle
      ? placeOfHead(headCell.find((one) => one !== dated && !joined?.cells.includes(one)))
      : besides;
  const nameCell = candidates.find((one) => one.field === 'name' && one !== dated);
  const [days, end] =
    found === joined?.found ? [found.days, joined.cells.slice(1)] : withLastDay(line, dated, found.days);
  const named = headCell.find((one) => isNameOfMeeting(one.cell.text));
  const cells = [dated, ...end, placeCell, nameCell, cell, named].filter(
    (one) => one !== undefined && one !== null,
  );
  return {
    days,
    place: told ?? (place || placeOfHeading(line.source.section) || placeOfAll(line.lead ?? '')),
    isPlaceInDoubt: isInDoubt,
    cells,
  };
}

type Attendance = Pick<Meeting, 'remoteParticipants' | 'totalParticipants'>;

const allRemote = /^(\d{1,6}) ?\(all (?:of them )?(?:remote|on-?line|virtual)(?:ly)?\)$/i;

/** The two counts, be they in cells of their own or in one: "102 (63 remote)". */
function attendanceOf(desk: Desk, line: MeetingLine): Attendance {
  const [only, ...others] = cellsFor(line, 'totalParticipants');
  const apart = cellsFor(line, 'remoteParticipants').length > 0 || others.length > 0;
  if (only?.sure && !apart && !isApproximate(only.label)) {
    const words = withRemoteNamed(only.label, only.cell.paragraphs.join('\n')).replace(
      allRemote,
      '$1 ($1 remote)',
    );
    const both = readSplitCount(
      isOfWhichRemote(only.label) ? words.replace(/(?<=\d)\)$/, ' remote)') : words,
    );
    const total = both && statedCount(both.total, only.source);
    const remote = both && statedCount(both.remote, only.source);
    if (total !== null && remote !== null) {
      for (const value of [total, remote]) desk.ledger.use(only.cell, value);
      return { totalParticipants: total, remoteParticipants: remote };
    }
  }
  return {
    remoteParticipants: fieldOf(desk, line, 'remoteParticipants', countUnder),
    totalParticipants: fieldOf(desk, line, 'totalParticipants', countUnder),
  };
}

type Pairs = { counts: Partial<Record<FieldOfPair, Stated<number>>>; cells: LabelledCell['cell'][] };

/** Two counts in one cell, where its label says what both are: "35/12" under "Documents (input/output)". */
function pairsOf(desk: Desk, line: MeetingLine, place: string): Pairs {
  const pairs: Pairs = { counts: {}, cells: [] };
  for (const { label, cell, source, sure, field } of line.cells) {
    const named = pairIn(label);
    const pair = named ?? pairInWords(label, cell.text);
    if (pair === null || isSilent(cell.text)) continue;
    const isOnly = pair.fields.every((one) =>
      // A label that comes again heads the figures of another meeting.
      line.cells.every((other) => other.cell === cell || (other.field !== one && other.label !== label)),
    );
    const words = cell.paragraphs.join('\n');
    const figures = named === null ? withSlash(words).replace(/[a-z-]+/gi, '') : words;
    const counts = sure && isOnly ? readPair(figures, pair.isBracketed) : null;
    if (counts === null && field !== null) continue;
    pairs.cells.push(cell);
    if (counts === null) leaveUnclear(desk, { cell, source });
    for (const [at, count] of (counts ?? []).entries()) {
      const value = statedCount(count, source);
      const of = pair.fields[at];
      if (of === undefined || value === null) continue;
      if (of === 'onSiteParticipants') {
        desk.unplaced.push({ text: cell.text, summary: false, source });
        desk.tell('note', 'finding.onSiteKept', { place, quote: cell.text }, source);
        continue;
      }
      pairs.counts[of] = value;
      desk.ledger.use(cell, value);
    }
  }
  return pairs;
}

/** The meeting of a line, or the known one that it tells of once more, with what it adds. */
export function heldMeetingOf(desk: Desk, whole: MeetingLine, when: When, known: KnownMeetings): Meeting {
  const { firstDay, lastDay } = when.days;
  const pairs = pairsOf(desk, whole, when.place);
  const line = { ...whole, cells: whole.cells.filter(({ cell }) => !pairs.cells.includes(cell)) };
  const count = (field: MeetingField) => fieldOf(desk, line, field, countUnder);
  const told: Meeting = {
    place: when.place === '' ? (when.cells[0]?.cell.text ?? '') : when.place,
    firstDay,
    lastDay,
    inputDocuments: count('inputDocuments'),
    outputDocuments: count('outputDocuments'),
    meetingReport: fieldOf(desk, line, 'meetingReport', numberIn),
    ...attendanceOf(desk, line),
    ...pairs.counts,
    source: line.source,
  };
  const meeting = onceTold(desk, known, told, whole);
  for (const { cell } of when.cells) desk.ledger.use(cell, meeting);
  // A last day that makes no span with the first.
  for (const end of line.cells.filter(({ field, cell }) => field === 'lastDay' && cell.text !== ''))
    if (!when.cells.includes(end)) leaveUnclear(desk, end);
  const [dated] = when.cells;
  // "as planned" under "Actual dates"
  const isConfirmedBeside = line.cells.some((one) => one.field === 'days' && !isOfPlan(one));
  if (dated !== undefined && isOfPlan(dated) && !isConfirmedBeside)
    desk.tell('warning', 'finding.heldInDoubt', { place: meeting.place }, line.source);
  if (when.place === '' || when.isPlaceInDoubt)
    desk.tell('warning', 'finding.meetingWithoutPlace', { quote: meeting.place }, line.source);
  leaveOtherFigures(desk, line);
  checkOnSite(desk, cellsFor(line, 'onSiteParticipants'), meeting);
  return meeting;
}

function hasWords(line: MeetingLine): boolean {
  return (line.head?.text ?? '') !== '' || line.cells.some(({ cell }) => cell.text !== '');
}

/** The words that should give the days, or the words of the whole line where nothing should. */
function tellWithoutDays(desk: Desk, line: MeetingLine): void {
  const dated = line.cells.find(({ field }) => field === 'days' || field === 'placeAndDays');
  const source = line.head === null && dated !== undefined ? dated.source : line.source;
  const words = line.cells.map(({ cell }) => cell.text).filter((text) => text !== '');
  desk.tell('error', 'finding.meetingWithoutDays', { quote: source.quote || words.join(' | ') }, source);
}

const sayNothing: ReadonlySet<string> = new Set(['not-stated', 'to-be-determined']);

const tellsHeld = ({ field, cell }: MeetingCell): boolean =>
  saysHeld(ticked(cell.text)) ||
  (isMeetingFigure(field) &&
    !/\b(?:regist|expect)/i.test(cell.text) &&
    !sayNothing.has(readCount(cell.text).status));

/** With figures, or with a cell that says so. */
const isPlainlyHeld = ({ cells }: MeetingLine): boolean => cells.some(tellsHeld);

/** In a schedule a meeting with figures was held; of the others their days decide. Null where it cannot be told. */
function isAheadIn(
  desk: Desk,
  line: MeetingLine,
  outlook: Outlook | 'inDoubt',
  when: When | null,
): boolean | null {
  if (isMarkedAhead(line) || isOnlyPlanned(line, when)) return true;
  if (outlook === 'held') return isSaidAhead(desk, line, when?.days ?? null) && !isPlainlyHeld(line);
  if (outlook === 'ahead') return true;
  if (isPlainlyHeld(line)) return false;
  // The days of a meeting that was held are known.
  if (when === null) return outlook === 'schedule';
  const found = outlook === 'schedule' ? outlookBy(desk, when.days) : outlookInDoubt(desk, when.days);
  return found === null ? null : found === 'ahead';
}

/** Adds the meeting of a line to those read, and gives it: one that was held, or by its outlook or a mark a planned one. */
export function readMeetingLine(
  desk: Desk,
  line: MeetingLine,
  outlook: Outlook | 'inDoubt',
  read: MeetingsRead,
  known: KnownMeetings = new Map(),
): Meeting | PlannedMeeting | null {
  const calledOff = calledOffIn(line);
  if (calledOff !== null) {
    tellCalledOff(desk, calledOff.quote ?? '', calledOff);
    return null;
  }
  const otherEvent = otherEventIn(desk, line);
  if (otherEvent !== null) {
    tellOtherEvent(desk, otherEvent.quote ?? '', otherEvent);
    return null;
  }
  const when = whenAndWhere(line);
  const isToCome = isAheadIn(desk, line, outlook, when);
  if (isToCome === null) {
    tellHeldOrPlanned(desk, line.source.quote ?? '', line.source);
    return null;
  }
  const ahead = isToCome ? plannedFromLine(desk, line) : null;
  if (isToCome && ahead === null && when !== null) {
    desk.tell('warning', 'finding.plannedUnclear', { quote: line.source.quote ?? '' }, line.source);
    return null;
  }
  const held = ahead === null && when !== null ? heldMeetingOf(desk, line, when, known) : null;
  // "4-6 May 2019 (TBC)" over figures, among meetings that were held.
  const doubt = ahead !== null && outlook === 'held' ? line.cells.find(tellsHeld) : undefined;
  if (doubt !== undefined)
    desk.tell('warning', 'finding.doubtLeft', { quote: doubt.cell.text }, doubt.source);
  if (ahead !== null) read.planned.push(ahead);
  else if (held === null) tellWithoutDays(desk, line);
  else if (known.get(held.firstDay)?.includes(held) !== true) read.held.push(held);
  return ahead ?? held;
}

/** "Meetings in 2019", "2019", but not "Meetings since 2019". */
const yearOfCaption =
  /^(?:\D{0,60}\bmeetings?(?: held| planned)?(?: in|,)? \(?)?(?<year>(?:19|20)\d\d)(?: meetings)?\)?\.?$/i;

/** Gives each line what stands over it: the year, in a column where it goes on over blanks, or in the caption. */
function addWhatIsOver(lines: MeetingLine[], table: TablePassage, lead: string): void {
  const caption = captionOf(table);
  const told = yearOfCaption.exec(caption.text)?.groups?.['year'];
  let year: MeetingCell | undefined;
  if (told !== undefined) {
    const cell = wordsOfPassage(caption, told);
    year = { field: null, label: '', cell, source: caption.source, sure: true };
  }
  for (const line of lines) {
    year = line.cells.find(({ label, cell }) => /^year$/i.test(label) && cell.text !== '') ?? year;
    Object.assign(line, { year, lead });
  }
}

/** The meetings of a table, held ones and planned ones, without those that are known; null where it is about something else. */
export function readMeetingsTable(
  desk: Desk,
  table: TablePassage,
  section: Section,
  known: KnownMeetings,
): MeetingsRead | null {
  const { acronym } = desk.about;
  if (wordsOver(section, table).some((words) => leadsToOthersMeetings(words, acronym))) return null;
  const lead = leadToTable(section, table);
  const outlook = outlookOfTableIn(desk, section, table);
  const only = figuresOfOne(table, section);
  const lines =
    (only && [only]) ??
    meetingLinesOf(desk, table, lead) ??
    (outlook === 'ahead' ? headlessLinesOf(table) : null);
  if (lines === null) return null;
  addWhatIsOver(lines, table, lead);
  const against = leadAgainst(section, table);
  if (against !== undefined)
    desk.tell('warning', 'finding.doubtLeft', { quote: against.text }, against.source);
  if (only !== null) for (const cell of table.grid.cells) if (cell.column === 0) desk.ledger.use(cell);
  const titles = new Map(lines.map((line) => [line, titleIn(line, acronym)]));
  warnOfRaggedRows(
    desk,
    lines.filter((line) => !titles.get(line) && !isNote(line)),
  );
  const read: MeetingsRead = { held: [], planned: [] };
  // Beside one that was held, what is confirmed is still to come; else its days may tell.
  const ofConfirmed = lines.some(isPlainlyHeld) ? 'ahead' : outlook === 'held' ? 'inDoubt' : outlook;
  let below: typeof outlook | 'off' | 'others' = outlook;
  let saysSo = saysHeld(`${section.title} ${lead}`);
  // Days behind that of the document, and no figures: nothing but the table itself would say that it was held.
  const { day } = desk.about;
  const isLate = (line: MeetingLine): boolean => {
    if (day === null || saysSo || below !== 'held' || isPlainlyHeld(line)) return false;
    const when = whenAndWhere(line);
    return when !== null && when.days.firstDay > day;
  };
  for (const line of lines.filter((one) => hasWords(one) && !isSum(one))) {
    const title = titles.get(line);
    const isOpen = isConfirmed(line) && !isPlainlyHeld(line);
    if (title) {
      below = title.below === 'own' ? outlook : title.below;
      saysSo = below === 'held';
      if (title.below !== 'own' && below !== 'others') desk.ledger.use(title.cell);
    } else if (below === 'off' || below === 'others') {
      const words = line.cells.map(({ cell }) => cell.text).filter((text) => text !== '');
      const tell = below === 'off' ? tellCalledOff : tellOtherEvent;
      tell(desk, words.join(' | '), line.source);
    } else if (isNote(line))
      desk.tell('warning', 'finding.doubtLeft', { quote: line.source.quote ?? '' }, line.source);
    else readMeetingLine(desk, line, isLate(line) ? 'ahead' : isOpen ? ofConfirmed : below, read, known);
  }
  for (const one of read.held) {
    const thatDay = known.get(one.firstDay);
    if (thatDay === undefined) known.set(one.firstDay, [one]);
    else thatDay.push(one);
  }
  return read;
}

import { isCalendarDay } from '../domain/calendarDate.ts';
import type { Person } from '../domain/leadership.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source } from '../domain/provenance.ts';
import type { Finding } from './finding.ts';
import { oddValuesIn } from './oddValues.ts';
import { type Desk, isLeadIn, sentencesIn } from './sections/desk.ts';
import { cellSource } from './sections/grid.ts';
import { saysHeld } from './sections/leadIns.ts';
import { tablesOf } from './sections/outline.ts';
import { countsSome, countToldIn } from './sections/saidAhead.ts';
import { hasFigures } from './sections/sameMeeting.ts';
import { daysWithGapIn, impossibleDaysIn } from './values/dates.ts';
import { looksLikeName } from './values/names.ts';
import { readWholeNumber } from './values/numbers.ts';

/** Told numbers of meetings against the meetings that were found. */
function checkMeetingCount(desk: Desk, report: ProgressReport): void {
  for (const { sentence } of sentencesIn(desk, 'meetings', 'introduction')) {
    const count = countToldIn(sentence.text);
    if (count === null || count === report.meetings.length) continue;
    const fillings = { told: String(count), found: String(report.meetings.length) };
    desk.tell('warning', 'finding.meetingCountDiffers', fillings, sentence.source);
  }
}

const groupsTold =
  /\b(?:its|in|into|of|has|established) (?<count>[a-z-]{3,12}|\d{1,2}) (?:working|topic|task|sub-?) ?groups\b/i;

/** The same of groups, where words that lead to others tell how many there are: "FG TK works in five working groups:". */
function checkGroupCount(desk: Desk, { workingGroups }: ProgressReport): void {
  for (const { sentence } of sentencesIn(desk)) {
    const { count = '' } = (isLeadIn(sentence.text) && groupsTold.exec(sentence.text)?.groups) || {};
    const told = readWholeNumber(count);
    if (told !== null && told !== workingGroups.length)
      desk.tell('warning', 'finding.doubtLeft', { quote: sentence.text }, sentence.source);
  }
}

function participantsOf({ meetings }: ProgressReport): Finding[] {
  return meetings.flatMap(
    ({ place, source, remoteParticipants: remote, totalParticipants: total }): Finding[] => {
      if (!('value' in remote) || !('value' in total) || remote.value <= total.value) return [];
      const fillings = { place, remote: String(remote.value), total: String(total.value) };
      return [{ severity: 'warning', key: 'finding.remoteOverTotal', fillings, source }];
    },
  );
}

type Named = { person: Person; source: Source };

/**
 * "Ann Roe and Bob Lee, Cy Ek", "led by Ann Roe, Cy Ek.": where nothing else stands behind a name, words like one may be of
 * a further person.
 */
function mayBeAnother(
  { person: { name, affiliation, country }, source: { quote = '' } }: Named,
  bare: ReadonlySet<string | undefined>,
): boolean {
  const words = affiliation ?? '';
  return (
    country === null &&
    / /.test(words) &&
    looksLikeName(words) &&
    quote.includes(`${name}, ${words}`) &&
    (bare.has(quote) || quote.includes(` by ${name}`))
  );
}

/** "Li, Wei (Acme)": a name of one word may go on with what looks like an affiliation; alone, the leader "Acme" may be a body. */
function namesInDoubt({ leadership, workingGroups }: ProgressReport): Finding[] {
  const leaders = workingGroups.flatMap(({ leader }) =>
    'value' in leader ? [{ person: leader.value, source: leader.source }] : [],
  );
  const all: Named[] = [...leadership, ...leaders];
  const bare = new Set(
    all.flatMap(({ person, source }) => (person.affiliation === null ? [source.quote] : [])),
  );
  return all.flatMap((one): Finding[] => {
    const { person, source } = one;
    const { name, affiliation } = person;
    const fillings = { name, quote: source.quote ?? name };
    const isOneWord = !name.includes(' ');
    if (isOneWord && affiliation !== null)
      return [{ severity: 'warning', key: 'finding.nameInDoubt', fillings, source }];
    // "Ms Xu" is somebody.
    const isOfLeader =
      isOneWord && 'interim' in person && !/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/.test(fillings.quote);
    const value = isOfLeader ? name : mayBeAnother(one, bare) ? affiliation : null;
    return value === null
      ? []
      : [{ severity: 'warning', key: 'finding.oddValue', fillings: { value }, source }];
  });
}

/** Those that are like one before. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isRepeated = seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isRepeated;
  });
}

/** What comes after the document was written, or after a meeting still to come, can hardly have been held. */
function heldTooLate({ document, meetings, plannedMeetings }: ProgressReport): Finding[] {
  const days = plannedMeetings.flatMap((planned) =>
    'value' in planned.days ? [planned.days.value?.lastDay ?? ''] : [],
  );
  const written = 'value' in document.date ? document.date.value : '';
  const first = [...days, written].filter((day) => isCalendarDay(day)).toSorted()[0];
  if (first === undefined) return [];
  return meetings
    .filter(({ firstDay }) => firstDay > first)
    .map(({ place, source }) => ({
      severity: 'warning',
      key: 'finding.heldInDoubt',
      fillings: { place },
      source,
    }));
}

/** The row or column of a table, or the sentence, that a source names; tables are counted anew in each section. */
const linesOf = (source: Source | null): string[] =>
  (['row', 'column', 'quote'] as const).flatMap((key) =>
    source?.[key] === undefined ? [] : [JSON.stringify([source.section, source.table, key, source[key]])],
  );

/** In a document without a date, the last meetings may be still to come where only those before them have figures. */
function tellLastInDoubt(desk: Desk, { document, meetings, unplaced }: ProgressReport): void {
  if ('value' in document.date) return;
  // A figure that could not be read is one; what is told of its place says nothing of it, nor do words without a number.
  const told = new Set(
    [
      ...desk.findings.filter(
        ({ key, fillings: { words } }) =>
          !/Place$|oddValue/.test(key) && (words === undefined || /\d/.test(`${words}`)),
      ),
      ...unplaced.filter(({ text }) => /^\d/.test(text)),
    ].flatMap(({ source }) => linesOf(source)),
  );
  const isHeld = (meeting: Meeting): boolean =>
    hasFigures(meeting) ||
    saysHeld(`${meeting.source.section} ${meeting.source.quote ?? ''}`) ||
    linesOf(meeting.source).some((line) => told.has(line));
  const end = meetings.findLastIndex(isHeld) + 1;
  const [first] = meetings;
  if (first === undefined || end === 0 || !meetings.slice(0, end).every(hasFigures)) return;
  // Behind one alone it takes a table, and words that stand apart from it.
  for (const { source, place } of meetings.slice(end))
    if (end > 1 || (first.source.table !== undefined && source.table === undefined))
      desk.tell('warning', 'finding.heldInDoubt', { place }, source);
}

const meetingsTwice = ({ meetings }: ProgressReport): Finding[] =>
  repeated(meetings, ({ place, firstDay, lastDay }) =>
    JSON.stringify([place.toLowerCase(), firstDay, lastDay]),
  ).map(({ place, source }) => ({
    severity: 'warning',
    key: 'finding.duplicateMeeting',
    fillings: { place },
    source,
  }));

const codesTwice = ({ workingGroups }: ProgressReport): Finding[] =>
  repeated(
    workingGroups.flatMap(({ deliverables }) => deliverables),
    ({ code }) => code,
  ).map(({ code, source }) => ({
    severity: 'warning',
    key: 'finding.duplicateCode',
    fillings: { code },
    source,
  }));

/** What is odd about a report whatever it was read from. */
export const oddIn = (report: ProgressReport): Finding[] =>
  [participantsOf, heldTooLate, meetingsTwice, codesTwice, namesInDoubt, oddValuesIn].flatMap((check) =>
    check(report),
  );

/** Days such as 31 February, or with others between them that are left out, wherever they stand, with the row and the column of a cell. */
function checkDays(desk: Desk): void {
  const lost = new Set(
    desk.findings.flatMap(({ severity, source }) => (severity === 'error' ? [source?.quote] : [])),
  );
  const tellOf = (text: string, sourceOf: () => Source) => {
    if (lost.has(text)) return;
    for (const quote of impossibleDaysIn(text))
      desk.tell('warning', 'finding.impossibleDays', { quote }, sourceOf());
    for (const value of daysWithGapIn(text)) desk.tell('warning', 'finding.oddValue', { value }, sourceOf());
  };
  for (const { sentence } of sentencesIn(desk)) tellOf(sentence.text, () => sentence.source);
  for (const table of tablesOf(desk.sections))
    for (const cell of table.grid.cells)
      tellOf(cell.text, () => {
        const row = cell.column === 0 ? '' : (table.grid.at(cell.row, 0)?.text ?? '');
        const column = table.grid.at(0, cell.column)?.text ?? '';
        return cellSource(table, cell, { row, column });
      });
}

function checkTables(desk: Desk): void {
  for (const { title: section, parts } of desk.sections)
    for (const part of parts) {
      if (part.kind === 'picture') desk.tell('warning', 'finding.picture', { section }, { section });
      if (part.kind !== 'table') continue;
      for (const cell of part.grid.cells) {
        if (!cell.hasPicture) continue;
        const source = { section, table: part.number, quote: cell.text };
        desk.tell('warning', 'finding.picture', { section }, source);
      }
    }
  if (tablesOf(desk.sections).length === 0) desk.tell('warning', 'finding.noTables', {}, null);
}

const noneHeld =
  /\bno meetings? (?:of [^.;]{1,40} )?(?:has|have|was|were) (?:yet )?(?:been |yet )?(?:held|convened|organi[sz]ed|taken place)\b|\b(?:has|have) not (?:yet )?(?:met|held (?:a|any) meetings?)\b(?! since)/i;

/** "No meeting has been held so far": that none was read is no wonder. */
const saysNoneHeld = (desk: Desk): boolean =>
  [...sentencesIn(desk)].some(({ sentence: { text } }) => noneHeld.test(text) && !countsSome(text));

/** What is odd about the report as a whole, besides what its readers found on the way. */
export function checkReport(desk: Desk, report: ProgressReport): void {
  checkMeetingCount(desk, report);
  checkGroupCount(desk, report);
  for (const { severity, key, fillings, source } of oddIn(report)) desk.tell(severity, key, fillings, source);
  tellLastInDoubt(desk, report);
  checkDays(desk);
  if (report.meetings.length === 0 && !saysNoneHeld(desk))
    desk.tell('warning', 'finding.noMeetings', {}, null);
  checkTables(desk);
}

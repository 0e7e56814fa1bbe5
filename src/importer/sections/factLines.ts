import type { CalendarDay, CalendarMonth } from '../../domain/calendarDate.ts';
import type { FocusGroup } from '../../domain/focusGroup.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { readLifetime } from '../values/durations.ts';
import { foundingDateAfter } from '../values/foundingDate.ts';
import { labelledWordsIn } from '../values/labelledWords.ts';
import { labelOf } from '../values/matching.ts';
import { longestSentence } from '../values/sentences.ts';
import { stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import { tellsOfEnd } from '../values/terms.ts';
import { type LabelledCell, leaveUnclear, leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell } from './grid.ts';
import { titleOfReport } from './headWords.ts';
import { wordsOfPassage } from './labelLines.ts';
import { type Passage, passagesOf, type TablePassage, tablesOf } from './outline.ts';

/*
 * A report may tell what the group is in lines or in a table of two columns: "Established: 5 May 2017", "Parent group: SG13".
 */

type Field = 'parentGroup' | 'established' | 'lifetimeMonths';
export type Facts = Pick<FocusGroup, Field>;

const ofGroup = '(?: of the (?:focus )?group)?';
const fields: [Field, RegExp][] = [
  [
    'parentGroup',
    new RegExp(
      `^(?:current |new )?parent(?: (?:study )?group| body)?${ofGroup}$|^report(?:s|ing)? to$|^(?:established|created|set up|founded) by$`,
    ),
  ],
  [
    'established',
    new RegExp(
      `^(?:(?:date of )?(?:establishment|formation|creation|foundation)|(?:establishment|creation) date|(?:date )?(?:established|created|set up|founded)(?: (?:in|on))?)${ofGroup}$`,
    ),
  ],
  ['lifetimeMonths', new RegExp(`^(?:life(?:-?\\s?time)?|life-?span|duration)${ofGroup}$`)],
];
const parent =
  /^(?:ITU-T )?(?:(?<tsag>TSAG|Telecommunication Standardization Advisory Group(?: \(TSAG\))?)|(?:SG|Study Group)[ -]?(?<number>\d{1,2}))(?: \([^()]{1,120}\))?$/i;

/** "June 2013, by SG5" */
const dayAndParent =
  /^(?<when>[^;]{4,40}?),? by (?:the )?(?<by>(?:ITU-T )?(?:TSAG|(?:SG|Study Group)[ -]?\d{1,2}))\.?$/i;

/** "TSAG, June 2013" */
const parentAndDay =
  /^(?:by )?(?<by>(?:ITU-T )?(?:TSAG|(?:SG|Study Group)[ -]?\d{1,2}))(?:,| on| in| -) (?<when>[^;]{4,40}?)\.?$/i;

type Fact = LabelledCell & { field: Field; label: GridCell | null };

/** "Created: May 2020" may be said of the document; beside the parent group it is of the group. */
const isBare = /^created$/i;
type LineFact = Fact & { isBare: boolean };

export function fieldOf(label: string): Field | null {
  const words = labelOf(label);
  return fields.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "Established: May 2019. Parent group: SG13.": each sentence as a line of its own. */
const inSentences = (passage: Passage): Passage[] =>
  passage.sentences.map((sentence) => ({ ...passage, ...sentence, sentences: [sentence] }));

/** A line under another heading may tell when a working group was set up; the lifetime is read from sentences, too. */
function factsInLines(desk: Desk): Fact[] {
  const sections = desk.sections.filter(
    ({ kind, title }) => kind === 'introduction' || kind === 'unknown' || titleOfReport.test(title),
  );
  return sections.flatMap((section) => {
    const facts = passagesOf(section)
      .flatMap(inSentences)
      .flatMap((passage): LineFact[] => {
        const [only, ...others] = labelledWordsIn(passage.text);
        const field = only === undefined || others.length > 0 ? null : fieldOf(only.label);
        if (only === undefined || field === null || field === 'lifetimeMonths') return [];
        if (!passage.sentences.every(desk.ledger.isFree)) return [];
        const told = { label: null, source: passage.source, isBare: isBare.test(only.label) };
        const words = only.words.replace(/\.$/, '');
        const { when = words, by } =
          field === 'established'
            ? ((dayAndParent.exec(words) ?? parentAndDay.exec(words))?.groups ?? {})
            : {};
        const day: LineFact = { ...told, field, cell: wordsOfPassage(passage, when) };
        return by === undefined
          ? [day]
          : [day, { ...told, field: 'parentGroup', cell: wordsOfPassage(passage, by) }];
      });
    return facts.filter((fact) => !fact.isBare || facts.some(({ field }) => field !== fact.field));
  });
}

/** What stands under "Lifetime" as a heading may be a sentence about anything. */
const lengthOfTime = /^(?:for |initially )?\S{1,12}(?: ?\(\d{1,3}\))?[ -](?:months?|years?)\b/i;

function factUnder(title: string, passage: Passage | undefined): Fact[] {
  const field = fieldOf(title.replace(/^[\d.]{1,8}\)? /, ''));
  if (passage?.sentences.length !== 1 || passage.text.length > 160) return [];
  const cell = wordsOfPassage(passage, passage.text.replace(/\.$/, ''));
  const isRead =
    field === 'parentGroup'
      ? parentIn(cell.text) !== null
      : field === 'lifetimeMonths' && lengthOfTime.test(cell.text) && monthsIn(cell.text) !== null;
  return field !== null && isRead ? [{ field, label: null, cell, source: passage.source }] : [];
}

/** "Lifetime" or "Parent group" as a heading, or the parent's in a line of its own, over what it is. */
function factsUnderTitles(desk: Desk): Fact[] {
  return desk.sections.flatMap((section) => {
    const passages = passagesOf(section);
    const inLines = passages.flatMap((passage, index): Fact[] => {
      const next = passages[index + 1];
      const isTitle = fieldOf(passage.text) === 'parentGroup' && next?.at === passage.at + 1;
      const facts = isTitle ? factUnder(passage.text, next) : [];
      if (facts.length > 0) desk.ledger.use(passage);
      return facts;
    });
    return [...factUnder(section.title, passages[0]), ...inLines];
  });
}

function factOfRow(table: TablePassage, label: GridCell): Fact[] {
  const field = fieldOf(label.text);
  const cell = table.grid.at(label.row, 1);
  if (field === null || cell === null || cell.text === '' || table.grid.width(label.row) !== 2) return [];
  const source: Source = cellSource(table, cell, { row: label.text });
  const { by } = field === 'established' ? (parentAndDay.exec(cell.text)?.groups ?? {}) : {};
  const day: Fact = { field, label, cell, source };
  return by === undefined ? [day] : [day, { ...day, field: 'parentGroup' }];
}

/** One such label may be of anything, unless it has a parent beside it; two of them are of a group. */
function factsInTables(desk: Desk): Fact[] {
  return tablesOf(desk.sections)
    .filter(({ grid }) => grid.columns <= 20)
    .flatMap((table) => {
      const labels = table.grid.cells.filter(({ column }) => column === 0);
      const facts = labels.flatMap((label) => factOfRow(table, label));
      if (new Set(facts.map(({ field }) => field)).size > 1) return facts;
      return facts.filter(({ field, cell }) => field === 'parentGroup' && parentIn(cell.text) !== null);
    });
}

function parentIn(text: string): string | null {
  const words = foldPunctuation(text);
  const found = parent.exec(parentAndDay.exec(words)?.groups?.['by'] ?? words)?.groups;
  // "SG16 (until May 2024)" is the parent no more.
  if (found === undefined || tellsOfEnd(text)) return null;
  return found['number'] === undefined ? 'TSAG' : `SG${found['number']}`;
}

function dateIn(text: string): CalendarDay | CalendarMonth | null {
  const date = foundingDateAfter(text);
  return date === 'unclear' ? null : date;
}

function monthsIn(text: string): number | null {
  const reading = readLifetime(`Lifetime: ${text}`);
  return reading !== null && typeof reading === 'object' ? reading.months : null;
}

/** "2017-05-04" says what "2017-05" says, and more. */
function isFiner(value: string | number, than: string | number): boolean {
  return String(than).length === 7 && String(value).startsWith(`${than}-`);
}

/** What was said before stays; where this differs from it, that is told. */
function settled<T extends string | number>(
  desk: Desk,
  fact: Fact,
  before: Stated<T>,
  read: (text: string) => T | null,
): Stated<T> {
  const { cell, source, label } = fact;
  if (label !== null) desk.ledger.use(label);
  if (isSilent(cell.text)) {
    desk.ledger.use(cell);
    return before;
  }
  const value = cell.text.length > longestSentence ? null : read(cell.text);
  const known = 'value' in before ? before.value : null;
  const differs = value !== null && known !== null && value !== known && !isFiner(value, known);
  if (value === null) leaveUnclear(desk, fact);
  else if (differs) {
    leaveWords(desk, fact);
    desk.tell('warning', 'finding.wordsLeft', { words: cell.text }, source);
  }
  if (value === null || differs) return before;
  const now = value === known ? before : stated(value, source);
  if (now !== before) desk.ledger.tellAs(before, now);
  desk.ledger.use(cell, now);
  return now;
}

/** What lines with labels and a table of facts add to what the sentences say of the group. */
export function withLabelledFacts(desk: Desk, facts: Facts): Facts {
  const all = { ...facts };
  for (const fact of [...factsInLines(desk), ...factsUnderTitles(desk), ...factsInTables(desk)]) {
    if (fact.field === 'parentGroup') all.parentGroup = settled(desk, fact, all.parentGroup, parentIn);
    else if (fact.field === 'established') all.established = settled(desk, fact, all.established, dateIn);
    else all.lifetimeMonths = settled(desk, fact, all.lifetimeMonths, monthsIn);
  }
  return all;
}

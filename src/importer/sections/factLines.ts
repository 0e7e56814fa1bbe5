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
import { hasOpenMark, isSilent } from '../values/statuses.ts';
import { tellsOfEnd } from '../values/terms.ts';
import { type LabelledCell, leaveUnclear, leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell } from './grid.ts';
import { groupOfHeading } from './groupsInLists.ts';
import { titleOfReport } from './headWords.ts';
import { wordsOfPassage } from './labelLines.ts';
import { type Passage, passagesOf, sentencesApart, type TablePassage, tablesOf } from './outline.ts';

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
  ['lifetimeMonths', new RegExp(`^(?:life(?:-?\\s?time)?|life-?span|duration|term)${ofGroup}$`)],
];
const parent =
  /^(?:ITU-T )?(?:(?<tsag>TSAG|Telecommunication Standardization Advisory Group(?: \(TSAG\))?)|(?:SG|Study Group)[ -]?(?<number>\d{1,2}))(?: \([^()]{1,120}\))?$/i;

const aParent = '(?:the )?(?<by>(?:ITU-T )?(?:TSAG|(?:SG|Study Group)[ -]?\\d{1,2}))';
/** "June 2013, by SG5" */
const dayAndParent = new RegExp(`^(?<when>[^;]{4,40}?),? by ${aParent}\\.?$`, 'i');
/** "SG5, June 2013", "SG5 at its meeting in Geneva, 4-8 June 2013": `when` may be "". */
const parentAndDay = new RegExp(
  `^(?:by )?${aParent}(?:(?:,| on| in| at| \\(| -)(?<when> ?[^;]{3,80}?)\\)?)?\\.?$`,
  'i',
);
/** "Established by SG11 on 10 December 2021", without a colon. */
const byLine =
  /^(?<label>(?:established|created|set up|founded|formed) by) (?<words>(?:the )?(?:ITU-T )?(?:TSAG|SG|Study Group)[^;:]{0,60})$/i;
const establishedBy = /^(?:established|created|set up|founded|formed)(?: by)?$/;

/** `words` are those of the cell that tell this fact. */
type Fact = LabelledCell & { field: Field; label: GridCell | null; words: string };
type Told = Pick<Fact, 'field' | 'words'>;

/** What a label and the words behind it tell, one fact or two: "Established by: SG5, June 2013". */
function toldBy(label: string, words: string): Told[] {
  const field = fieldOf(label);
  const isFounding = field === 'established' || establishedBy.test(labelOf(label));
  const { by, when = '' } =
    (isFounding ? (dayAndParent.exec(words) ?? parentAndDay.exec(foldPunctuation(words)))?.groups : null) ??
    {};
  if (by === undefined) return field === null ? [] : [{ field, words }];
  const parents: Told = { field: 'parentGroup', words: by };
  return when === '' ? [parents] : [{ field: 'established', words: when.trim() }, parents];
}

/** "Created: May 2020" may be said of the document; beside the parent group it is of the group. */
const isBare = /^created$/i;
type LineFact = Fact & { isBare: boolean };

export function fieldOf(label: string): Field | null {
  const words = labelOf(label);
  return fields.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A line under another heading may tell when a working group was set up; the lifetime is read from sentences, too. */
function factsInLines(desk: Desk): Fact[] {
  const sections = desk.sections.filter(
    ({ kind, title }, index) =>
      (index === 0 || kind === 'introduction' || kind === 'unknown' || titleOfReport.test(title)) &&
      groupOfHeading(title) === null,
  );
  return sections.flatMap((section) => {
    // "Established: May 2019. Parent group: SG13.": each sentence as a line of its own.
    const facts = passagesOf(section)
      .flatMap(sentencesApart)
      .flatMap((passage): LineFact[] => {
        const { label: by = '', words: when = '' } = byLine.exec(passage.text)?.groups ?? {};
        const labelled = by === '' ? labelledWordsIn(passage.text) : [{ label: by, words: when }];
        const [only, ...others] = labelled;
        if (only === undefined || others.length > 0 || !passage.sentences.every(desk.ledger.isFree))
          return [];
        return toldBy(only.label, only.words.replace(/\.$/, '')).flatMap(({ field, words }): LineFact[] => {
          const isOfLine = field !== 'lifetimeMonths' || /^(?:duration|term)$/i.test(only.label);
          const told = { label: null, source: passage.source, isBare: isBare.test(only.label) };
          return isOfLine ? [{ ...told, field, words, cell: wordsOfPassage(passage, words) }] : [];
        });
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
  return field !== null && isRead
    ? [{ field, label: null, cell, words: cell.text, source: passage.source }]
    : [];
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
  const cell = table.grid.at(label.row, 1);
  if (cell === null || cell.text === '' || table.grid.width(label.row) !== 2) return [];
  const source: Source = cellSource(table, cell, { row: label.text });
  return toldBy(label.text, cell.text).map((told) => ({ ...told, label, cell, source }));
}

/** One such label may be of anything, unless it has a parent beside it; two of them are of a group. */
function factsInTables(desk: Desk): Fact[] {
  return tablesOf(desk.sections)
    .filter(({ grid }) => grid.columns <= 20)
    .flatMap((table) => {
      const labels = table.grid.cells.filter(({ column }) => column === 0);
      const facts = labels.flatMap((label) => factOfRow(table, label));
      if (new Set(facts.map(({ field }) => field)).size > 1) return facts;
      return facts.filter(({ field, words }) => field === 'parentGroup' && parentIn(words) !== null);
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
  const { cell, source, label, words } = fact;
  if (label !== null) desk.ledger.use(label);
  if (isSilent(cell.text)) {
    desk.ledger.use(cell);
    return before;
  }
  const value = words.length > longestSentence ? null : read(words);
  const known = 'value' in before ? before.value : null;
  const differs = value !== null && known !== null && value !== known && !isFiner(value, known);
  if (value === null) leaveUnclear(desk, fact);
  else if (differs) {
    leaveWords(desk, fact);
    // Both facts of one cell may differ, one right after the other.
    const told = desk.findings.at(-1);
    if (told?.source !== source || told.fillings['words'] !== cell.text)
      desk.tell('warning', 'finding.wordsLeft', { words: cell.text }, source);
  }
  if (value === null || differs) return before;
  const now = value === known ? before : stated(value, source, hasOpenMark(cell.text));
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

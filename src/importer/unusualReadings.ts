import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source } from '../domain/provenance.ts';
import type { Desk } from './sections/desk.ts';
import { cellSource, type GridCell, labelsOf } from './sections/grid.ts';
import { type Section, type Sentence, tablesOf } from './sections/outline.ts';
import type { SectionKind } from './sections/sectionKind.ts';
import { newWordsLeft } from './sections/wordsLeft.ts';

/*
 * What was read out of words, or in a place, where reports do not tell it as a rule. It may well be right; it is told, so
 * that whoever reviews the report compares it with the document's words.
 */

/** Words of a plain fact. With one more in its sentence, "formerly", "proposed", "instead", it may mean something else. */
const usual: ReadonlySet<string> = new Set(
  `a an the this that its it their there these two three of in on at by to for from with and as so far other both whom
  is are was were has have been be will held met sent appointed elected serves established created set up launched led gave given received took take place planned hosted presented considered produced attended participated agreed available issued exchanged
  more than over about around approximately approx circa some less fewer nearly almost once twice times
  itu itu-t focus group groups fg study sg sgs parent working wg wgs topic tg tgs sub-group sub-groups external body bodies organization organizations
  meeting meetings first second third fourth fifth sixth seventh eighth ninth tenth next kick-off dates week tbc tbd
  report reports document documents contribution contributions input inputs output outputs participants people persons delegates experts remote remotely total
  lifetime month months year years liaison liaisons statement statements ls officer officers representative representatives presentation presentations work deliverable deliverables
  leader leaders driver vice co a.i acting interim appointment management team mr ms mrs dr prof follows following
  monday tuesday wednesday thursday friday saturday sunday n/a`.split(/\s+/),
);

/** "Number of participants: ", "WG-": it says what stands behind it. */
const label = /^[^:]{1,40}: |\b(?:W|T|SW)G-(?=\p{Lu})/gu;

/** What a presentation or a statement was about changes nothing of who it came from. */
const subject = /(?<=\b(?:work|presentations?|statements?)) (?:on|about) [^,;:()]{1,80}/gi;

/** "The Bank of Canada and Google", "Food & Tea Board": which words are joined to one body, and which to a list, is in doubt. */
function joinsInDoubt(text: string, values: readonly object[]): boolean {
  const names = values.flatMap((value) => ('kind' in value && 'name' in value ? [String(value.name)] : []));
  const joints = text.match(/\p{L} (?:and|&) (?:the )?\p{Lu}\p{Ll}/gu) ?? [];
  return names.length > 0 && (joints.length > 1 || names.some((name) => / and /.test(name)));
}

/** The kinds of section where each kind of value is looked for. */
function homesIn(report: ProgressReport): Map<object, ReadonlySet<SectionKind>> {
  const { meetings, plannedMeetings, leadership, workingGroups, liaison } = report;
  const { statementsSentTo, presentationsFrom, representatives, jointMeetings } = liaison;
  const deliverables = workingGroups.flatMap((group) => group.deliverables);
  const homes = new Map<object, ReadonlySet<SectionKind>>();
  const enter = (values: readonly object[], ...kinds: SectionKind[]) => {
    const home = new Set(kinds);
    for (const value of values) homes.set(value, home);
  };
  enter(meetings, 'meetings', 'introduction');
  enter(plannedMeetings, 'plannedMeetings', 'nextSteps', 'meetings');
  enter(leadership, 'leadership', 'introduction', 'deliverables');
  enter([...workingGroups, ...deliverables], 'deliverables', 'leadership');
  enter([...statementsSentTo, ...presentationsFrom, ...representatives], 'relationships');
  enter(jointMeetings, 'relationships', 'meetings', 'plannedMeetings', 'nextSteps');
  return homes;
}

/** Fields that are no words of the document, or a value of their own. */
const aside: ReadonlySet<string> = new Set(
  'source status kind role precision deliverables mission was'.split(' '),
);

/** What a value says, text by text; days that are one are told once. */
function saidBy(value: object): Set<string> {
  const said = new Set<string>();
  for (const [key, inner] of Object.entries(value)) {
    if (aside.has(key) || typeof inner === 'boolean' || inner === null) continue;
    for (const text of typeof inner === 'object' ? saidBy(inner) : [String(inner)]) said.add(text);
  }
  return said;
}

/** So many values of one place are named; its words tell the rest. */
const mostNamed = 8;

const named = (values: readonly object[]): string =>
  [...new Set(values)]
    .slice(0, mostNamed)
    .map((value) => [...saidBy(value)].join(', '))
    .join('; ');

/** Statements are told in the document's own words: in them nothing can be misread. */
const isRead = (value: object): boolean => !('summary' in value) && saidBy(value).size > 0;

type Piece = { text: string; values: object[]; sourceOf: () => Source };

function piecesOf(desk: Desk, { parts }: Section): Piece[] {
  const valuesOf = (piece: Sentence | GridCell) => desk.ledger.valuesOf(piece).filter(isRead);
  return parts
    .flatMap((part): Piece[] => {
      if (part.kind === 'picture') return [];
      if (part.kind === 'table')
        return part.grid.cells.map((cell) => ({
          text: cell.text,
          values: valuesOf(cell),
          sourceOf: () => cellSource(part, cell, labelsOf(part.grid, cell)),
        }));
      return part.sentences.map((sentence) => ({
        text: sentence.text,
        values: valuesOf(sentence),
        sourceOf: () => sentence.source,
      }));
    })
    .filter(({ values }) => values.length > 0);
}

const tableOf = ({ section, table }: Source): string => `${section} ${table}`;
const cellOf = (source: Source): string => `${tableOf(source)} ${source.row} ${source.column}`;

/** A row, or a cell under two labels; a label itself, a blank or a sum of what the table gives says nothing more. */
function saysMore(text: string, { row = '', column = '' }: Source): boolean {
  const isCell = row !== '' && column !== text;
  // The labels over rows that are told themselves.
  if (row === '' && text.startsWith(`${column} | `)) return false;
  const isSum = [text, row, column].some((words) => /^(?:grand )?totals?\b(?! \p{L})/iu.test(words));
  return (isCell || text.includes(' | ')) && !isSum && /[\p{L}\p{N}]/u.test(text);
}

/** Words of a table that facts of the group were read from found no place, and no reader said so. */
function tellCellsLeft(desk: Desk, report: ProgressReport, homes: ReadonlyMap<object, unknown>): void {
  const read = new Set(
    tablesOf(desk.sections)
      .filter(({ grid }) =>
        grid.cells.some((cell) => desk.ledger.valuesOf(cell).some((value) => homes.has(value))),
      )
      .map(({ section, number }) => tableOf({ section, table: number })),
  );
  const told = new Set(desk.findings.map(({ source }) => source?.quote));
  const toldCells = new Set(desk.findings.flatMap(({ source }) => (source === null ? [] : [cellOf(source)])));
  const toldOf = new Map<string, string[]>();
  for (const { source, fillings } of desk.findings) {
    const words = fillings?.['quote'];
    if (source === null || words === undefined) continue;
    const ofCell = toldOf.get(cellOf(source));
    if (ofCell === undefined) toldOf.set(cellOf(source), [words]);
    else ofCell.push(words);
  }
  for (const { text, source } of report.unplaced) {
    if (source.table === undefined || !read.has(tableOf(source)) || !saysMore(text, source)) continue;
    // A number may stand in many cells: that it is told of one says nothing of the others.
    const isTold = (words: string) =>
      /\p{L}/u.test(words) ? told.has(words) : toldCells.has(cellOf(source));
    if ([text, ...text.split(' | ')].some(isTold)) continue;
    if (toldOf.get(cellOf(source))?.some((words) => words.includes(text))) continue;
    desk.tell('note', 'finding.cellLeft', { quote: text }, source);
  }
}

/**
 * "Lifetime: [12 months]", "[Terms] of tea", "has held [3] meetings": what drafters put in square brackets is not agreed yet.
 * "Acme [Norway]", "Tea [TBC]", a number before an item, and one that refers to a document, say something else.
 */
const notAgreed =
  /(?:^(?:[A-Z]{0,5}-?\d[\d.]{0,5} )?(?!\[\d{1,2}\](?: ?\p{Lu}|$))|[:,;|(] ?|(?<!\p{L})(?:of|in|on|at|from|to|by|with|the|is|was|for|held|has|had|about|and) (?!\[\d{1,3}\](?:[.,;)]|$)))\[(?!TB[ACD]\b|[WT]G[- \d]|(?:On-?line|Virtual|Hybrid|Remote)\b)(?=[\p{Lu}\d])/u;

/** "Three years from the date of its establishment": a lifetime counts from the first meeting, which may come months later. */
const fromFounding =
  /\b(?:months?|years?),? (?:[a-z]{5,9} )?(?:from|after|since) (?:the )?(?:date (?:of )?)?(?:its |the )?(?:establishment|creation|approval|(?:second|next) meeting)\b/i;

/** Tells of every value that stands in unusual words, as a warning in square brackets or beside such a count, or under a heading that does not announce it. */
export function tellUnusualReadings(desk: Desk, report: ProgressReport, names: readonly string[]): void {
  const homes = homesIn(report);
  tellCellsLeft(desk, report, homes);
  const leftIn = newWordsLeft(names, usual);
  const told = new Set(desk.findings.map(({ source }) => source?.quote));
  for (const section of desk.sections) {
    const elsewhere: object[] = [];
    for (const { text, values, sourceOf } of piecesOf(desk, section)) {
      const isOpen = notAgreed.test(text) || fromFounding.test(text);
      if (told.has(text) && !isOpen) continue;
      // A number alone that is not the value's, "98" on site, was used because the value agrees with it.
      const agrees = /^\d+$/.test(text);
      const words = text.replace(label, '').replace(subject, '');
      const isLoose = !agrees && (leftIn(words, values).length > 0 || joinsInDoubt(words, values));
      if (isOpen || isLoose)
        desk.tell(isOpen ? 'warning' : 'note', 'finding.readLoosely', { values: named(values) }, sourceOf());
      else elsewhere.push(...values.filter((value) => homes.get(value)?.has(section.kind) === false));
    }
    if (elsewhere.length > 0)
      desk.tell('note', 'finding.readElsewhere', { values: named(elsewhere) }, { section: section.title });
  }
}

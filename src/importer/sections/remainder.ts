import type { Statement } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { appointing } from '../values/besidesPerson.ts';
import { namesDays } from '../values/dates.ts';
import { labelOf } from '../values/matching.ts';
import { readCount, spelledOut } from '../values/numbers.ts';
import { isOnePerson } from '../values/severalPeople.ts';
import { type Desk, isLeadIn } from './desk.ts';
import { cellSource, type GridCell, labelsOf } from './grid.ts';
import { countsOthers } from './leadIns.ts';
import {
  captionOf,
  type Part,
  type Passage,
  type Section,
  type Sentence,
  type TablePassage,
  tablesOf,
} from './outline.ts';
import { isAnnexMark, ofNextSteps, sectionKindOf, tellsFacts, withoutKinds } from './sectionKind.ts';
import { newWordsLeft, ofLeads, type WordsLeft } from './wordsLeft.ts';

export type Remainder = {
  nextSteps: Statement[];
  matters: Statement[];
  remarks: Statement[];
  unplaced: Statement[];
};

const raised =
  /\b(?:highlighted|raised|pointed out|questioned|concerns?|noted by|delegates|expressed|lack of|issues? (?:was|were|of))\b/i;
const pointer =
  /^(?:please )?(?:refer to|see)(?: also)? (?:the )?(?:annex|appendix|attachment|table|section|clause)\b|^(?:further )?details (?:are|can be found) in (?:annex|appendix|attachment|table|section)\b/i;
/** A sentence that only leads to a table that was read: "… as summarized in Table 1 below." */
const leadsToTable =
  /\b(?:summari[sz]ed|shown|listed|given|presented|provided|described|detailed) (?:in|below)\b.{0,30}\b(?:table|below|following)|\b(?:following table|table below)\b/i;

/** What was, and nothing that is to be: under "Conclusions" no step to come. */
const isOver = (text: string): boolean =>
  /\b(?:ceased|concluded|completed|ended|closed|dissolved|published|delivered|was|were|has|have)\b/i.test(
    text,
  ) &&
  !/\b(?:will|shall|should|would|could|may|can|must|(?<!ceased )to|be|next|future|further|now|plan\w*|expect\w*|inten\w+|continu\w+|propos\w+|recommend\w*|request\w*|invit\w+|ask\w*|need\w*|encourag\w+|remain\w*)\b/i.test(
    text,
  );

/** "Editor: Ann Roe (Acme)", which is no step to come. */
const officer =
  /^(?:[\p{L}-]{2,20} ){0,2}(?:editors?|rapporteurs?|secretar\p{L}{1,4}|(?:vice-?)?chair\p{L}{0,7}|(?:co-?)?leaders?|conven[eo]rs?) ?: (?=\p{Lu}\S* \p{Lu})/iu;
const isOfficer = ({ kind }: Section, text: string): boolean =>
  kind === 'nextSteps' && officer.test(text) && isOnePerson(text.replace(officer, ''));

/** Where words go that no reader took: what a known section tells besides is a remark, the rest is unplaced. */
function homeOf(section: Section, text: string): keyof Remainder {
  // "______" tells nothing.
  if (isOfficer(section, text) || !/[\p{L}\p{N}]/u.test(text)) return 'unplaced';
  switch (section.kind) {
    case 'nextSteps':
      return /conclusion/i.test(section.title) && isOver(text) ? 'remarks' : 'nextSteps';
    // "Next meeting and way forward"
    case 'plannedMeetings':
      return ofNextSteps.test(labelOf(section.title)) && !/\bmeet/i.test(text) ? 'nextSteps' : 'remarks';
    case 'relationships':
      return raised.test(text) ? 'matters' : 'remarks';
    case 'unknown':
      return 'unplaced';
    default:
      return 'remarks';
  }
}

/** Runs of free sentences, in the words of the passage. */
function freeRuns(desk: Desk, passage: Passage): Sentence[][] {
  const runs: Sentence[][] = [];
  let run: Sentence[] = [];
  for (const sentence of passage.sentences) {
    if (desk.ledger.isFree(sentence)) {
      if (run.length === 0) runs.push(run);
      run.push(sentence);
    } else run = [];
  }
  return runs;
}

/** Whether anything of a table, or of the list that begins here, was taken by a reader. */
function isRead(desk: Desk, part: Part | undefined): boolean {
  if (part?.kind === 'table')
    return part.grid.cells.some((cell) => cell.text !== '' && !desk.ledger.isFree(cell));
  return part?.kind === 'item' && part.sentences.some((sentence) => !desk.ledger.isFree(sentence));
}

/** Of a section, the lists and tables that readers took, wholly or in part; each by the place where it begins. */
type Taken = { at: ReadonlySet<number>; hasTable: boolean };

function takenOf(desk: Desk, { parts }: Section): Taken {
  const read = new Set<number>();
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const goesOn = parts[at]?.kind === 'item' && parts[at + 1]?.kind === 'item' && read.has(at + 1);
    if (goesOn || isRead(desk, parts[at])) read.add(at);
  }
  return { at: read, hasTable: parts.some(({ kind }, at) => kind === 'table' && read.has(at)) };
}

const work = '\\b(?:deliverables?|documents?|reports?|specifications?|work items?)\\b';
const done =
  '\\b(?:approved|agreed|adopted|finali[sz]ed|completed|submitted|published|progressed|forwarded|delivered)\\b';
/** "The following deliverables were approved:", "The others are still in progress:" tell how far they are. */
const tellsStatus = new RegExp(
  `${work}.{0,80}${done}|${done}.{0,80}${work}|(?:${work}|\\b(?:following|others?|rest|ones|these)) (?:is|are|was|were|has been|have been) (?:(?:now|still|currently|all) )?(?:${done}|(?:under|delayed|postponed|ready|in p\\w{6,10}|complete|on hold|expected|planned|withdrawn|pending|due|on-?going)\\b)`,
  'i',
);

/** "The Chair was appointed by SG13; vice-chairs are by region:", "The officers were confirmed at the second meeting:", where nobody has read that. */
const tellsAppointment = new RegExp(`\\b(?:${appointing}(?! as follows)|until|propos(?:ed|es))\\b`, 'i');

/** "The plenary and its seven Task Groups", "three deliverables": how many there are, where a reader may find others. */
const tellsNumber = new RegExp(
  `\\b(?:${spelledOut}|\\d{1,2}) (?:[\\w-]{1,20} ){0,2}(?:groups|[WT]Gs|deliverables)\\b`,
  'i',
);

/** "WG1 reviewed the following deliverables:", where nobody has read of which group they are. */
const beginsGroup = /^(?:the )?(?:[WT]G|(?:working|topic|task|sub-?) ?group)(?: ?-?\d| [A-Z]\b)/i;

/** "All hosted by Acme:", which no value of those in the list holds. */
const ofAll = /\b(?:no|not|without|hosted)\b/i;

/** "Group 1 Terms (leader: Ann Roe) prepares:", "Due to storms these meetings were held online:" tell more than that a list follows. */
function tellsMore(text: string, { kind }: Section, besideLead: WordsLeft): boolean {
  if ([tellsStatus, tellsAppointment, tellsNumber, beginsGroup, ofAll].some((pattern) => pattern.test(text)))
    return true;
  const left = besideLead(
    text.replace(/\b(?:table|figure|annex|appendix|section|clause) [\w.]{1,6}/gi, ' '),
    [],
  );
  // What leads to tasks of the group is told in many words.
  return left.some(
    (word) => tellsFacts.has(kind) || (/^[\p{Lu}\p{Lo}\d]/u.test(word) && !text.startsWith(word)),
  );
}

/** What leads to a list or a table that nobody read stays with it. */
function isStructure(section: Section, passage: Passage, text: string, { besideLead, taken }: Look): boolean {
  const words = foldPunctuation(text);
  const next = section.parts[passage.at + 1];
  if (isLeadIn(words) && next !== undefined && next.kind !== 'paragraph')
    return (
      section.kind !== 'unknown' &&
      taken.at.has(passage.at + 1) &&
      !tellsMore(text, section, besideLead) &&
      !countsOthers(section, passage, words)
    );
  const tellsBesides = tellsAppointment.test(words) || tellsNumber.test(words);
  return taken.hasTable && leadsToTable.test(words) && !tellsBesides;
}

/** `leftIn` are the words beside facts, `besideLead` those beside what leads to a list. */
type Look = { leftIn: WordsLeft; besideLead: WordsLeft; taken: Taken };

function remainderOfPassage(
  desk: Desk,
  section: Section,
  passage: Passage,
  look: Look,
  remainder: Remainder,
): void {
  for (const whole of freeRuns(desk, passage)) {
    const run: Sentence[] = [];
    for (const sentence of whole)
      if (isStructure(section, passage, sentence.text, look)) desk.ledger.use(sentence);
      else run.push(sentence);
    if (run.length === 0) continue;
    const isWhole = run.length === passage.sentences.length;
    const text = isWhole ? passage.text : run.map((sentence) => sentence.text).join(' ');
    const previous = remainder[homeOf(section, text)].at(-1);
    if (pointer.test(text) && previous?.source.section === section.title) {
      // A pointer says nothing without what it stands after.
      previous.text = `${previous.text} ${text}`;
      for (const sentence of run) desk.ledger.use(sentence, previous);
    } else {
      const statement: Statement = { text, summary: false, source: { ...passage.source, quote: text } };
      remainder[homeOf(section, text)].push(statement);
      for (const sentence of run) desk.ledger.use(sentence, statement);
      if (isOfficer(section, text))
        desk.tell('warning', 'finding.factLeft', { quote: text }, statement.source);
    }
  }
}

/** A sentence from which only a part was taken is told whole, besides. */
function keepPartlyTold(
  desk: Desk,
  section: Section,
  sentence: Sentence,
  { leftIn, besideLead }: Look,
  remainder: Remainder,
): void {
  const values = desk.ledger.valuesOf(sentence);
  const left = values.length === 0 ? [] : leftIn(sentence.text, values);
  // Of one that leads to a list that was read, no value holds the words: "Sent to these, with copy to SG13:".
  const isWhole =
    values.length > 0
      ? desk.whole.has(sentence)
      : tellsFacts.has(section.kind) &&
        !desk.ledger.isFree(sentence) &&
        isLeadIn(sentence.text) &&
        besideLead(sentence.text, []).length > 0;
  if (left.length === 0 && !isWhole) return;
  const { source } = sentence;
  const text = source.quote ?? sentence.text;
  const statement: Statement = { text, summary: false, source };
  remainder[homeOf(section, text)].push(statement);
  desk.ledger.use(sentence, statement);
  if (left.length > 0) desk.tell('note', 'finding.wordsLeft', { words: left.slice(0, 8).join(', ') }, source);
}

/** The same of a cell. */
function keepPartlyTaken(desk: Desk, table: TablePassage, leftIn: WordsLeft, remainder: Remainder): void {
  for (const cell of table.grid.cells) {
    const values = desk.ledger.valuesOf(cell);
    // A number alone was read whole, or left whole.
    if (values.length === 0 || readCount(cell.text).status !== 'unclear') continue;
    const left = leftIn(cell.text, values);
    if (left.length === 0) continue;
    const source = cellSource(table, cell, labelsOf(table.grid, cell));
    const statement: Statement = { text: cell.text, summary: false, source };
    remainder.unplaced.push(statement);
    desk.ledger.use(cell, statement);
    desk.tell('note', 'finding.wordsLeft', { words: left.slice(0, 8).join(', ') }, source);
  }
}

/**
 * The labels of a table most of whose rows were left whole, which say what stands in them; of a cell alone its place tells
 * the label. `kept` are words that were left before.
 */
function headsOver({ ledger }: Desk, { grid }: TablePassage, kept: ReadonlySet<object>): GridCell[] {
  const isLeft = (cell: GridCell) =>
    cell.text !== '' && (ledger.isFree(cell) || ledger.valuesOf(cell).some((value) => kept.has(value)));
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.cells.filter(isLeft)) {
    const inRow = rows.get(cell.row);
    if (inRow === undefined) rows.set(cell.row, [cell]);
    else inRow.push(cell);
  }
  const words = new Map<number, number>();
  // The first cell may name the group that all of the row was left with.
  for (const { row, column, text } of grid.cells)
    if (text !== '' && column > 0) words.set(row, (words.get(row) ?? 0) + 1);
  const isWide = (cells: GridCell[], row: number) =>
    cells.length > 2 &&
    cells.filter(({ column }) => column > 0).length === words.get(row) &&
    !/^(?:grand )?totals?\b/i.test(cells[0]?.text ?? '');
  const heads = grid.cells.filter(({ row, text }) => row === 0 && text !== '');
  // What has days is no label.
  const isLabels = !heads.some(({ text }) => namesDays(text));
  if (isLabels && [...rows].filter(([row, cells]) => isWide(cells, row)).length * 2 <= grid.rows) return [];
  const isTold = heads.some((cell) => isLeft(cell) || ledger.valuesOf(cell).length > 0);
  return isTold ? [] : heads;
}

/** A cell of a table that was read stands alone under its labels; of another table, each row is one statement. */
function remainderOfTable(
  desk: Desk,
  section: Section,
  table: TablePassage,
  kept: ReadonlySet<object>,
  remainder: Remainder,
): void {
  const free = table.grid.cells.filter((cell) => cell.text !== '' && desk.ledger.isFree(cell));
  const freeCells = new Set(free);
  const isUnread = free.length === table.grid.cells.filter(({ text }) => text !== '').length;
  if (isUnread && free.length > 0) {
    desk.tell(
      tellsFacts.has(section.kind) ? 'warning' : 'note',
      'finding.unreadTable',
      { section: table.section, table: String(table.number) },
      { section: table.section, table: table.number },
    );
  }
  const rows = new Map<number, GridCell[]>();
  for (const cell of free) {
    const label = table.grid.at(cell.row, 0);
    const wholeRow = isUnread || (label !== null && label.text !== '' && freeCells.has(label));
    const key = wholeRow ? cell.row : rows.size + table.grid.rows;
    const inRow = rows.get(key);
    if (inRow === undefined) rows.set(key, [cell]);
    else inRow.push(cell);
  }
  const heads = isUnread ? [] : headsOver(desk, table, kept);
  for (const cells of [heads, ...rows.values()]) {
    const [first] = cells;
    if (first === undefined) continue;
    const text = cells.map((cell) => cell.text).join(' | ');
    const labels = cells === heads ? { column: first.text } : labelsOf(table.grid, first, cells.length > 1);
    const source = desk.ledger.sourceOfLeft(first) ?? cellSource(table, first, labels);
    const statement: Statement = { text, summary: false, source: { ...source, quote: text } };
    remainder.unplaced.push(statement);
    for (const cell of cells) desk.ledger.use(cell, statement);
  }
}

const tellsTime = /\b(?:19|20)\d\d\b/;

/** The year of a caption that no row gives either, nor any value. */
function keepCaption({ ledger }: Desk, table: TablePassage, remainder: Remainder): void {
  const [year] = tellsTime.exec(table.caption) ?? [];
  const caption = captionOf(table);
  if (year === undefined || ledger.isPlaceUsed(caption.place)) return;
  if (table.grid.cells.some(({ text }) => text.includes(year))) return;
  const statement: Statement = { text: caption.text, summary: false, source: caption.source };
  remainder.unplaced.push(statement);
  ledger.use(caption, statement);
}

/** Around the name of the group in a title. */
const ofName = new Set('the itu itu-t focus group fg of on for report'.split(' '));

/** `leftIn` are the words beside facts, `besideName` those beside the name of the group. */
type Titles = { leftIn: WordsLeft; besideName: WordsLeft };

/** Whether a heading says more than what a section is about, or than the name of the group. */
function saysMore({ about }: Desk, title: string, isFirst: boolean, { leftIn, besideName }: Titles): boolean {
  if (isAnnexMark(title)) return false;
  if (sectionKindOf(title) === 'unknown') return besideName(title, []).length > 0;
  // "Meetings and progress of FG TK" may be all that a document has for a title.
  const namesGroup = /\b(?:reports?|group|FG)\b/i.test(title) || title.includes(about.acronym);
  return (isFirst && namesGroup) || leftIn(withoutKinds(title), []).length > 0;
}

/** What a heading says that nobody has read, where nothing stands under it: no place would name it. */
function keepHeading(desk: Desk, section: Section, at: number, titles: Titles, remainder: Remainder): void {
  const { title, parts, level, structure } = section;
  const [place] = structure;
  if (level === 0 || parts.length > 0 || place === undefined || desk.ledger.isPlaceUsed(place)) return;
  const isFirst = desk.sections.findIndex((one) => one.level > 0) === at;
  const isOver = level < (desk.sections[at + 1]?.level ?? 0);
  if ((isOver && !isFirst) || !saysMore(desk, title, isFirst, titles)) return;
  const statement: Statement = { text: title, summary: false, source: { section: title, quote: title } };
  remainder.unplaced.push(statement);
  for (const one of structure)
    desk.ledger.use({ text: title, place: one, source: statement.source }, statement);
}

/** Every word that no reader took, in the order of the document: nothing is lost. `names` are those of the group. */
export function readRemainder(desk: Desk, names: readonly string[]): Remainder {
  const remainder: Remainder = { nextSteps: [], matters: [], remarks: [], unplaced: [...desk.unplaced] };
  const kept = new Set<object>(desk.unplaced);
  const leftIn = newWordsLeft([...names, ...desk.unplaced.map(({ text }) => text)]);
  const besideLead = newWordsLeft(names, ofLeads);
  const titles = { leftIn, besideName: newWordsLeft(names, ofName) };
  for (const [at, section] of desk.sections.entries()) {
    keepHeading(desk, section, at, titles, remainder);
    const before = remainder.unplaced.length;
    for (const table of tablesOf([section])) keepCaption(desk, table, remainder);
    desk.ledger.markStructure(section.structure);
    const look = { leftIn, besideLead, taken: takenOf(desk, section) };
    for (const part of section.parts) {
      if (part.kind === 'table') {
        keepPartlyTaken(desk, part, leftIn, remainder);
        remainderOfTable(desk, section, part, kept, remainder);
      } else if (part.kind !== 'picture') {
        for (const sentence of part.sentences) keepPartlyTold(desk, section, sentence, look, remainder);
        remainderOfPassage(desk, section, part, look, remainder);
      }
    }
    if (section.kind === 'unknown' && section.level > 0 && remainder.unplaced.length > before) {
      desk.tell('note', 'finding.unknownSection', { section: section.title }, { section: section.title });
    }
  }
  return remainder;
}

import { bodyOf } from '../values/bodies.ts';
import { namesSeveralCodes, readCode, readCodeAndTitle, readTitleAndCode } from '../values/codes.ts';
import { statusOver } from '../values/listedDeliverable.ts';
import { labelOf } from '../values/matching.ts';
import { isOpen, isSilent } from '../values/statuses.ts';
import { type Grid, headRowOf } from './grid.ts';
import { type Field, fieldOf, reserved } from './groupLabels.ts';
import { groupNamedAlone, namesGroupAlone } from './groupOffice.ts';
import { officeLabel, splitLeader } from './leaderInWords.ts';
import { sectionKindOf } from './sectionKind.ts';

/** What each column of a table of working groups or deliverables gives, by its place; null where the table has none such. */
export type GroupColumns = {
  head: number;
  group: number | null;
  title: number | null;
  mission: number | null;
  leader: number | null;
  /** Right of the leader: affiliation, country. */
  fromWhere: number[];
  /** What else is told of a group, which no field holds. */
  aboutGroup: number[];
  /** The column of codes, or of codes and titles in one. */
  code: number | null;
  codeTitle: number | null;
  /** That of codes, and others: "Ongoing", "Planned", where each holds deliverables. */
  codes: number[];
  /** The label over a deliverable. */
  codeLabel: string;
  extra: { column: number; label: string }[];
  /** How many cells a whole row has. */
  width: number;
};

/** Labels by column. Where the head has a cell too few, the one over the deliverables stands for code and title. */
function headLabels(grid: Grid, head: number, width: number): string[] {
  const written = Array.from({ length: grid.columns }, (_, column) => grid.at(head, column)?.text ?? '');
  const missing = width - grid.width(head);
  const at = written.findIndex((label) => fieldOf(label) === 'deliverable');
  if (missing !== 1 || at < 0) return written;
  return [...written.slice(0, at + 1), ...written.slice(at, -1)];
}

function countRows(grid: Grid, head: number, column: number, test: (text: string) => boolean): number {
  let count = 0;
  for (let row = head + 1; row < grid.rows; row += 1) {
    const cell = grid.at(row, column);
    if (cell !== null && cell.column === column && cell.paragraphs.some(test)) count += 1;
  }
  return count;
}

/** The column with the most codes; sure, where half the rows have one. */
function columnOfCodes(grid: Grid, head: number): { column: number; isSure: boolean } | null {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const codes = columns.map((column) =>
    countRows(grid, head, column, (text) => (readCode(text) ?? readCodeAndTitle(text)) !== null),
  );
  const most = codes.reduce((one, other) => Math.max(one, other), 0);
  return most === 0 ? null : { column: codes.indexOf(most), isSure: most * 2 >= grid.rows - head - 1 };
}

/** A title stands beside the code in one cell. */
function holdsTitle(text: string): boolean {
  return !namesSeveralCodes(text) && (readCodeAndTitle(text) ?? readTitleAndCode(text)) !== null;
}

function widestRow(grid: Grid, head: number): number {
  let width = grid.width(head);
  for (let row = head + 1; row < grid.rows; row += 1) width = Math.max(width, grid.width(row));
  return width;
}

const lists = /\b(?:deliverables?|documents?|outputs?|liaisons?|actions?|contributions?|drafts?)\b/i;
export const ofGroups = /\b(?:groups?|structure|organi[sz]ation|[WT]Gs?)\b/i;

const ofOwnGroups = /\b(?:working|topic|sub-?|task) ?groups?\b|\bstructure\b|\b[WT]Gs?\b/i;
const isOfLiaison = (section: string): boolean =>
  sectionKindOf(section) === 'relationships' && !ofOwnGroups.test(section);

/** The columns that name the group, and its title where a number stands beside it. */
type Named = { group: number | null; title: number | null };

/** "2", "B", "WG2", "TG-Tea", "SG-1" */
function isNumberOfGroup(text: string): boolean {
  return (
    /^(?:\d{1,3}[A-Za-z]?|[A-Z]|[IVX]{1,5}|[A-Z]{2,5}[ -]?\d{1,3})[.)]?$/.test(text) || namesGroupAlone(text)
  );
}

/** A number is that of a group only where the table tells what a group does or who leads it: lists are numbered, too. */
function namedBy(grid: Grid, head: number, find: (field: Field) => number | null, section: string): Named {
  const [group, numbered, mission] = [find('group'), find('number'), find('mission')];
  if (group !== null) {
    // "1 | Terminology", "WG 1 | Terminology": the number of the group beside its name.
    const isName = countRows(grid, head, group, (text) => /\d|^\S{1,3}$|^[WT]G/.test(text)) === 0;
    const isBare =
      numbered !== null &&
      countRows(grid, head, numbered, (text) => /^(?:[WT]G[ -]?)?\d{1,2}$/.test(text)) > 0;
    return isName && isBare && find('title') === null
      ? { group: numbered, title: group }
      : { group, title: null };
  }
  const isList = isOfLiaison(section) || (mission === null && lists.test(section) && !ofGroups.test(section));
  // "No. | Task" lists what is to be done, wherever it does not stand among groups.
  const isOfWork = (find('title') ?? find('deliverable')) !== null || ofGroups.test(section);
  const tellsOfGroups = find('leader') !== null || (mission !== null && isOfWork);
  const isOfGroups = tellsOfGroups && !isList && numbered !== null;
  // "Item | Description" stands over anything.
  const isOther = (text: string) => !isSilent(text) && !isNumberOfGroup(text);
  return {
    group: isOfGroups && countRows(grid, head, numbered, isOther) === 0 ? numbered : null,
    title: null,
  };
}

/** A column of bare numbers that are the codes of deliverables: "2.1", or "TEA-1" under "Deliverables", beside a title and a group. */
function numbersOf(
  grid: Grid,
  head: number,
  find: (field: Field) => number | null,
  labels: string[],
  section: string,
): number | null {
  const isOfGroups = (find('mission') ?? find('leader')) !== null;
  const title = find('deliverable') ?? (find('group') === null ? null : find('title'));
  if (isOfGroups || title === null) return null;
  const column = find('number') ?? (labels[0] === '' ? 0 : null);
  if (column === null) return null;
  const isDue = /\bdeliverables?\b/i.test(section);
  const isNumber = (text: string) =>
    /^\d{1,3}(?:\.\d{1,3}){0,4}$/.test(text) || (isDue && /^(?!LS|WG|TG|SG)[A-Z]{2,6}-\d{1,3}$/.test(text));
  const numbered = countRows(grid, head, column, isNumber);
  return numbered > 0 && numbered === countRows(grid, head, column, (text) => text !== '') ? column : null;
}

/** "Group" over the names of others, such as those with whom there is liaison. */
function namesOthers(grid: Grid, head: number, column: number, fields: Field[], section: string): boolean {
  if (!/^groups?(?: ?(?:no\.?|number|#|id))?$/.test(labelOf(grid.at(head, column)?.text ?? ''))) return false;
  const isOther = (text: string) => !isSilent(text) && !namesGroupAlone(text);
  if (isOfLiaison(section) && countRows(grid, head, column, isOther) > 0) return true;
  const isOfItu = (text: string) => bodyOf(text).kind !== 'external';
  const tellsOfWork = fields.includes('mission') || fields.includes('leader');
  return !tellsOfWork && countRows(grid, head, column, isOfItu) > 0;
}

const developedBy = /^(?:developed|prepared|produced|drafted) by$/i;

/** "Responsible" over "WG1" is whose it is. */
function namesGroups(grid: Grid, head: number, column: number): boolean {
  const told = countRows(grid, head, column, (text) => !isSilent(text) && !isOpen(text));
  return told > 0 && told === countRows(grid, head, column, (text) => groupNamedAlone(text) !== null);
}

/** Short words with a figure in them, and nothing else. */
function isAllCodes(grid: Grid, head: number, column: number): boolean {
  const codes = countRows(grid, head, column, (text) => /^\p{Lu}(?=\S*\d)\S{1,29}$/u.test(text));
  return codes > 0 && codes === countRows(grid, head, column, (text) => text !== '');
}

/** What each column gives; a column of others' names gives no group. */
function fieldsOf(grid: Grid, head: number, names: string[], section: string): Field[] {
  const fields = names.map(fieldOf);
  const at = fields.indexOf('deliverable');
  // "AIAV-1 | Captions": what is described is the deliverable, which has but a code before it.
  if (at >= 0 && fields[at + 1] === 'mission' && !fields.includes('title') && isAllCodes(grid, head, at))
    fields[at + 1] = 'title';
  // "WG1 | Terms" under "ID | Working group": the first is no deliverable.
  const id = fields.findIndex((field, column) => field === 'code' && namesGroups(grid, head, column));
  const named = fields.indexOf('group');
  if (id >= 0 && countRows(grid, head, named, namesGroupAlone) === 0) {
    if (named >= 0) fields[named] = 'title';
    fields[id] = 'group';
  }
  return fields.map((field, column) => {
    if (field === 'group') return namesOthers(grid, head, column, fields, section) ? 'extra' : field;
    const isGroup =
      (field === 'responsible' || field === 'leader' || developedBy.test(names[column] ?? '')) &&
      !fields.includes('group') &&
      namesGroups(grid, head, column);
    return isGroup ? 'group' : field;
  });
}

/** "Chair: Ann Roe", "D1: Map": words that say by themselves what they are, and so head no column. */
export function tellsItself(text: string): boolean {
  if (officeLabel.test(text)) {
    const { leader, deputy } = splitLeader(text);
    return (leader ?? deputy) !== null;
  }
  return /^\p{Lu}/u.test(readCodeAndTitle(text)?.title ?? '');
}

/** Whether what a column tells differs in the rows of one group, or stands where no group is told, so that it is of each deliverable. */
function differsInGroup(grid: Grid, head: number, group: number, column: number): boolean {
  let [current, before] = ['', ''];
  for (let row = head + 1; row < grid.rows; row += 1) {
    const [named = '', told = ''] = [grid.at(row, group)?.text, grid.at(row, column)?.text];
    const isNext = named !== '' && named !== current;
    if (named === '' && current === '' && !isSilent(told)) return true;
    if (!isNext && before !== '' && !isSilent(told) && told !== before) return true;
    if (isNext) [current, before] = [named, ''];
    if (!isSilent(told)) before = told;
  }
  return false;
}

/** "Lead" over people who differ in the rows of one group, each of whom leads a deliverable. */
function leadsDeliverables(grid: Grid, head: number, group: number | null, column: number | null): boolean {
  const label = labelOf(column === null ? '' : (grid.at(head, column)?.text ?? ''));
  return (
    group !== null &&
    column !== null &&
    /^(?:leads?|leaders?|responsible|co-?ordinators?)$/.test(label) &&
    differsInGroup(grid, head, group, column)
  );
}

/**
 * "D1.1 | Terms | Scope | WG 1", "WG 1 | D1.1 | Terms | Scope": behind its code and title, or in a row that names the group but
 * later, a fact is of the deliverable.
 */
function isOfCode(
  fields: Field[],
  code: number | null,
  group: number | null,
  column: number | null,
): boolean {
  if (code === null || column === null || column < code) return false;
  return group === null || group > code || /^(?:title|deliverable)$/.test(fields[code + 1] ?? '');
}

/** The column called that of codes, but "Reference" or "Document No." beside codes: there the document has a number, too. */
function codesBeside(grid: Grid, head: number, called: number | null, own: number | null): number | null {
  if (called === null || own === null) return called;
  const isOfDocument = /^(?:document|ref)/.test(labelOf(grid.at(head, called)?.text ?? ''));
  return isOfDocument && countRows(grid, head, called, (text) => readCode(text) !== null) === 0
    ? own
    : called;
}

/** "Code | Title | Status" below "Deliverables", beside a label over both rows: the second row names the columns. */
function headOfGroups(grid: Grid): number {
  const head = headRowOf(grid);
  const first = grid.at(head, 0);
  const isDeep = first === grid.at(head + 1, 0) && fieldOf(first?.text ?? '') !== 'extra';
  return isDeep ? head + 1 : head;
}

/** `section` is the heading over the table. */
export function groupColumnsOf(grid: Grid, section: string): GroupColumns | null {
  const head = headOfGroups(grid);
  const width = widestRow(grid, head);
  const names = headLabels(grid, head, width);
  if (names.some(tellsItself)) return null;
  const fields = fieldsOf(grid, head, names, section);
  const find = (field: Field): number | null => (fields.includes(field) ? fields.indexOf(field) : null);
  const shaped = columnOfCodes(grid, head);
  const numbers = numbersOf(grid, head, find, names, section);
  const coded = codesBeside(grid, head, find('code'), shaped?.isSure === true ? shaped.column : numbers);
  const code = coded ?? shaped?.column ?? numbers ?? find('deliverable');
  const named = namedBy(grid, head, find, section);
  const group = named.group === code && find('group') === null ? null : named.group;
  const ofGroup = (field: Field) => (isOfCode(fields, code, group, find(field)) ? null : find(field));
  const mission = ofGroup('mission');
  const leads = find('leader') ?? (group === null ? null : ofGroup('responsible'));
  // Between mission and code a leader is the group's, whoever else is named there.
  const isOfDeliverable = code !== null && (mission === null || (leads ?? 0) > code);
  const leader = isOfDeliverable && leadsDeliverables(grid, head, group, leads) ? null : leads;
  const known = [group, mission, leader, find('deliverable'), find('code')].filter(
    (column) => column !== null,
  ).length;
  if (known === 0 && !((shaped?.isSure || numbers !== null) && find('title') !== null)) return null;
  if (known < 2 && find('title') === null && code === null) return null;
  // "Code | Deliverable title": whatever stands beside a code there, the title has a column of its own.
  const hasTitles =
    code !== null && code === find('code') && (find('deliverable') ?? find('title')) === code + 1;
  const combined = code !== null && !hasTitles && countRows(grid, head, code, holdsTitle) > 0;
  const titles = fields.flatMap((field, column) => (field === 'title' ? [column] : []));
  // "WG | Title | Deliverables": the first two are of the group, wherever the table is not a list of deliverables.
  const isTitled =
    group !== null &&
    fields[group + 1] === 'title' &&
    isOverSeveral(names[code ?? -1]) &&
    !lists.test(section) &&
    !differsInGroup(grid, head, group, group + 1);
  const groupFact = mission ?? leader ?? (isTitled ? group : null);
  const codeTitle = combined ? null : titleOfCode(fields, names, code, groupFact);
  const title = named.title ?? titles.find((column) => column !== codeTitle) ?? null;
  if (code === null && group === null) return null;
  // "No. | Title | WG" lists something else, of which the group is told, as "WG | No. | Title" does under "Deliverables".
  const isNumbered = names.some(
    (label, column) => column !== group && /\b(?:no\.?|number|code)$/i.test(label),
  );
  const isList = isNumbered && lists.test(section) && !ofGroups.test(section);
  const isOfOthers = (group ?? 0) > (title ?? width) || isList;
  if (code === null && (mission ?? leader) === null && title !== null && isOfOthers) return null;
  const fromWhere: number[] = [];
  for (let at = (leader ?? width) + 1; fields[at] === 'fromWhere'; at += 1) fromWhere.push(at);
  const isOfGroup = group !== null && (mission ?? leader) !== null;
  const aboutGroup = fields.flatMap((field, column) =>
    isOfGroup && (field === 'aboutGroup' || field === 'fromWhere') && !fromWhere.includes(column)
      ? [column]
      : [],
  );
  const codes = names.flatMap((label, column) => {
    const isMore = combined && statusOver(label) && countRows(grid, head, column, holdsTitle) > 0;
    return isMore || column === code ? [column] : [];
  });
  const taken = new Set([group, title, mission, leader, codeTitle, ...codes, ...fromWhere, ...aboutGroup]);
  const extra = names.flatMap((label, column) =>
    taken.has(column) || label === '' || reserved.has(label) ? [] : [{ column, label }],
  );
  return {
    head,
    group,
    title,
    // "Title and mission"
    mission: mission ?? (/mission|mandate|objective/i.test(names[title ?? -1] ?? '') ? title : null),
    leader,
    fromWhere,
    aboutGroup,
    code,
    codeTitle,
    codes,
    codeLabel: names[code ?? -1] ?? '',
    extra,
    width,
  };
}

const isOverSeveral = (label = ''): boolean =>
  /s$/.test(labelOf(label)) &&
  (fieldOf(label) === 'deliverable' ||
    /^(?:results|outcomes|products|reports|documents)$/.test(labelOf(label)));

/** The column of a deliverable's title: beside its code, or the only title where the table is not about groups. */
function titleOfCode(
  fields: Field[],
  labels: string[],
  code: number | null,
  groupFact: number | null,
): number | null {
  if (code === null) return null;
  const titles = fields.flatMap((field, column) => (field === 'title' ? [column] : []));
  if (fields[code + 1] === 'deliverable') return code + 1;
  // One label over both, so that the second has none.
  if (titles.includes(code + 1) || labels[code + 1] === '') return code + 1;
  if (groupFact === null && titles.length > 0) return titles.at(-1) ?? null;
  const other = fields.findIndex((field, column) => field === 'deliverable' && column !== code);
  return other < 0 ? null : other;
}

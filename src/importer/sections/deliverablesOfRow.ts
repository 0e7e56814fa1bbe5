import type { Deliverable } from '../../domain/deliverable.ts';
import type { Statement } from '../../domain/provenance.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import {
  namesSeveralCodes,
  readCode,
  readCodeAndTitle,
  readCodesAndTitles,
  readTitleAndCode,
} from '../values/codes.ts';
import { readListedDeliverable, tellsStatus, withoutStatus } from '../values/listedDeliverable.ts';
import { withoutItemMark } from '../values/lists.ts';
import { labelOf } from '../values/matching.ts';
import { partsWithCodes } from '../values/ownCodes.ts';
import { isOpen, isSilent } from '../values/statuses.ts';
import { leaveUnclear } from './cellValues.ts';
import { cellSource, type GridCell } from './grid.ts';
import { cellIn, type GroupTable, wordsIn } from './groupCells.ts';

/** `remark` stands in brackets behind the code: "D1.2 (new)". */
type CodeAndTitle = { code: string; title: string; remark?: string | undefined };

const codeAndRemark = /^(?<code>[^()[\]]{2,30}) ?[([](?<remark>[^()[\]]{1,60})[)\]]$/;

const isCodeLabel = /code|no\.?$|number|^id$|ref/;

/** The code of a cell: a known form, or any short word with a number where codes are due. */
function codeIn(text: string, label: string, besideTitle: boolean): string | null {
  const known = readCode(text);
  if (known !== null) return known;
  // "TEA 1.1", but not "TEA-1.1 Glossary".
  const isDue = isCodeLabel.test(labelOf(label)) || (besideTitle && /^\S+(?: \S*\d\S*)?$/.test(text));
  return isDue && text.length <= 30 && /\d/.test(text) ? text : null;
}

/** Codes and titles line by line, where a cell holds several deliverables. */
function linesOf(code: GridCell, title: GridCell | null): { code: string; title: string }[] {
  if (title === null || title === code) return code.paragraphs.map((line) => ({ code: line, title: '' }));
  if (code.paragraphs.length === title.paragraphs.length) {
    return code.paragraphs.map((line, index) => ({ code: line, title: title.paragraphs[index] ?? '' }));
  }
  return [{ code: code.text, title: title.text }];
}

/** What a line gives: a deliverable, several of them, or null where it gives none without doubt. */
function codesAndTitlesOf(
  { code: written, title }: { code: string; title: string },
  { columns: { codeLabel: label }, own }: GroupTable,
): CodeAndTitle[] | null {
  const line = { code: withoutItemMark(written), title };
  // Of several codes beside one title it cannot be told what each of them is called.
  if (namesSeveralCodes(line.code)) return null;
  const behind = line.title === '' ? readTitleAndCode(line.code) : null;
  if (behind !== null) return [behind];
  const { code: bare = '', remark } = codeAndRemark.exec(line.code)?.groups ?? {};
  if (line.title !== '' && readCode(bare) !== null) return [{ code: bare.trim(), title: line.title, remark }];
  // "Lids (D1.4)", "D1.4 Lids" beside "Glossary of lids", where codes are due
  const named =
    line.title !== '' && isCodeLabel.test(labelOf(label))
      ? (readTitleAndCode(line.code) ?? readCodeAndTitle(line.code))
      : null;
  if (named !== null) return [{ code: named.code, title: line.title, remark: named.title }];
  const code = codeIn(line.code, label, line.title !== '');
  if (code !== null) return [{ code, title: line.title }];
  const parts = partsWithCodes(line.code);
  const byOwn = (parts.every(own) ? parts : [line.code]).flatMap((one) => own(one) ?? []);
  const told = readCodesAndTitles(line.code) ?? (byOwn.length === 0 ? null : byOwn);
  const [only, ...others] = told ?? [];
  if (only === undefined || line.title === '') return told;
  return others.length > 0 ? null : [{ code: only.code, title: `${only.title} ${line.title}` }];
}

type Extra = { label: string; cell: GridCell };

/** The cells about the deliverables of a row, which are so many: of lines that are not as many it cannot be told which is of which. */
function extraOf(at: GroupTable, row: number, count: number): Extra[] {
  return at.columns.extra.flatMap(({ column, label }) => {
    const cell = at.table.grid.at(row, column);
    if (cell === null || cell.text === '') return [];
    const { length } = cell.paragraphs;
    if (count < 2 || length < 2 || length === count) return [{ label, cell }];
    const labels = { row: at.table.grid.at(row, 0)?.text ?? '', column: label };
    if (at.desk.ledger.isFree(cell))
      leaveUnclear(at.desk, { cell, source: cellSource(at.table, cell, labels) });
    return [];
  });
}

function deliverableOf(
  at: GroupTable,
  { code, title: named, remark }: CodeAndTitle,
  cell: GridCell,
  besides: [label: string, words: string][],
): Deliverable {
  const title = isSilent(named) ? '' : named;
  const quote = [code, named].filter((part) => part !== '').join(' ');
  const source = { ...cellSource(at.table, cell, { row: code, column: at.columns.codeLabel }), quote };
  if (title === '') at.desk.tell('warning', 'finding.deliverableWithoutTitle', { code }, source);
  const told = Object.fromEntries(besides);
  const extra = {
    // A row that tells how far it is says more than what stands over all of them.
    ...(Object.values(told).some(tellsStatus) ? {} : at.status),
    ...(remark === undefined ? {} : { Remark: remark }),
    ...told,
  };
  const listed = /\bstatus\b/i.test(at.columns.codeLabel) ? readListedDeliverable(`${code} ${title}`) : null;
  // "D1 Terms (agreed)" under "Deliverables (status)", or "Terms (agreed)" where nothing else tells how far it is.
  const read =
    listed?.unclear === null && listed.group === null
      ? listed
      : 'Status' in extra
        ? null
        : withoutStatus(title);
  return read === null
    ? { code, title: title === '' ? code : title, extra, source }
    : { code, title: read.title, extra: { ...read.extra, ...extra }, source };
}

/** A dash for the group says that there is none. */
function isOfNone(at: GroupTable, row: number): boolean {
  const text = cellIn(at, row, at.columns.group)?.text ?? '';
  return at.isOfSeveral || (text !== '' && isSilent(text));
}

function place(
  at: GroupTable,
  row: number,
  group: WorkingGroup | null,
  deliverable: Deliverable,
  cells: GridCell[],
): void {
  const enter = (value: Deliverable | Statement) => {
    for (const cell of cells) at.desk.ledger.use(cell, value);
  };
  if (group !== null) enter(at.register.add(group, deliverable));
  else at.register.addLoose({ deliverable, over: at.over, isOfNone: isOfNone(at, row), enter });
}

/** The deliverables of a row: one, none, or one a line of the cell. */
export function readDeliverablesOfRow(at: GroupTable, row: number, group: WorkingGroup | null): void {
  const { code: codeColumn, codeTitle, mission } = at.columns;
  const cell = cellIn(at, row, codeColumn);
  const titleCell = cellIn(at, row, codeTitle);
  if (cell === null || cell === cellIn(at, row, mission) || cell.row !== row) return;
  if (isSilent(cell.text) || isOpen(cell.text)) {
    if (cell.text !== '') at.desk.ledger.use(cell, group ?? undefined);
    if (!isSilent(cell.text) || titleCell === null) return;
    if (isSilent(titleCell.text)) at.desk.ledger.use(titleCell, group ?? undefined);
    else withoutCode(at, titleCell, null);
    return;
  }
  const lines = linesOf(cell, titleCell);
  const extra = extraOf(at, row, lines.length);
  const cells = [cell, ...(titleCell === null ? [] : [titleCell]), ...extra.map((one) => one.cell)];
  const read = lines.map((line) => codesAndTitlesOf(line, at));
  for (const [index, one] of read.entries()) {
    const besides = extra.map(({ label, cell: { paragraphs, text } }): [string, string] => [
      label,
      // "Approved" over "Draft" beside "D1.1" over "D1.2".
      paragraphs.length === lines.length ? (paragraphs[index] ?? text) : text,
    ]);
    for (const told of one ?? []) place(at, row, group, deliverableOf(at, told, cell, besides), cells);
    if (one === null) withoutCode(at, cell, read.length === 1 ? null : (lines[index]?.code ?? null));
  }
}

/** The words of a row whose group is told in it, so that they are kept with it; those of other rows stay by themselves. */
function wordsOfRow(at: GroupTable, row: number): GridCell[] {
  const { group, leader, mission } = at.columns;
  const own = (leader ?? mission) === null ? cellIn(at, row, group) : null;
  return own === null || own.row !== row || isSilent(own.text)
    ? []
    : wordsIn(at, row).filter((cell) => cell.row === row);
}

/** `line` where it is one of several in the cell, the others of which were read. */
function withoutCode(at: GroupTable, cell: GridCell, line: string | null): void {
  const labels = { row: at.table.grid.at(cell.row, 0)?.text ?? '', column: at.columns.codeLabel };
  const source = cellSource(at.table, cell, labels);
  const row = line === null ? wordsOfRow(at, cell.row) : [];
  if (row.length > 0) {
    const statement: Statement = { text: row.map(({ text }) => text).join(' | '), summary: false, source };
    at.desk.unplaced.push(statement);
    for (const one of row.filter(at.desk.ledger.isFree)) at.desk.ledger.use(one, statement);
  } else if (line === null) at.desk.ledger.leave(cell, source);
  else at.desk.unplaced.push({ text: line, summary: false, source });
  const quote = line ?? cell.text;
  if (namesSeveralCodes(quote))
    at.desk.tell('warning', 'finding.unclearNumber', { ...labels, quote }, source);
  else at.desk.tell('warning', 'finding.deliverableWithoutCode', { quote }, source);
}

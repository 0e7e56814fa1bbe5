import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { readPerson } from '../values/people.ts';
import { opened } from '../values/stated.ts';
import { isProposed, isSilent } from '../values/statuses.ts';
import { type LabelledCell, leaveUnclear, leaveWords } from './cellValues.ts';
import { cellSource } from './grid.ts';
import { cellIn, type GroupTable, labelAt, titleAndMission } from './groupCells.ts';
import { groupLeaderIn, tellsSeveral } from './groupLeader.ts';
import { standingAlone, statedMission } from './missionWords.ts';

export function readMission(at: GroupTable, row: number, group: WorkingGroup): void {
  const cell = cellIn(at, row, at.columns.mission);
  const [, text] = cell === null ? [] : titleAndMission(at, cell);
  if (cell === null || !text) return;
  const source = cellSource(at.table, cell, {
    row: group.source.row ?? '',
    column: labelAt(at, at.columns.mission),
  });
  if (group.mission.status === 'not-stated') {
    const mission = statedMission(text, source);
    if (mission.status === 'stated' && standingAlone.test(text)) {
      leaveUnclear(at.desk, { cell, source });
      return;
    }
    group.mission = mission;
    at.desk.ledger.use(cell, mission);
  } else again(at, { cell, source }, group.mission);
}

/** A later row of the group says it once more, or says something else, which stays unplaced. */
function again(
  at: GroupTable,
  labelled: LabelledCell,
  said: WorkingGroup['mission'] | WorkingGroup['leader'],
): void {
  const { cell, source } = labelled;
  if (said.status === 'not-stated') return;
  if (said.source.quote === cell.text) {
    at.desk.ledger.use(cell, said);
    return;
  }
  leaveWords(at.desk, labelled);
  at.desk.tell(
    'warning',
    'finding.saidOtherwise',
    { row: source.row ?? '', column: source.column ?? '', quote: cell.text },
    source,
  );
}

/** Whether a column tells where people are from: behind a comma in that of the leader a name is of somebody else, perhaps. */
function isFromBeside(at: GroupTable, row: number): boolean {
  return Array.from({ length: at.table.grid.columns }, (_, column) => column).some(
    (column) =>
      column !== at.columns.leader &&
      /\b(?:affiliation|organi[sz]ation|compan|employer|entit)/i.test(labelAt(at, column)) &&
      !isSilent(cellIn(at, row, column)?.text ?? ''),
  );
}

/** "Chair: Ann Roe; Vice-chair: Bo Lab" says itself what the column does. */
const ownOffice = /^(?:leader|lead|chair(?:man|woman|person)?|conven[eo]r|co-?ordinator) ?: /i;
/** "Chair and vice-chair": over several, too. */
const ofDeputies = /\b(?:vice|deputy|associate)\b/i;

export function readLeader(at: GroupTable, row: number, group: WorkingGroup): void {
  const cell = cellIn(at, row, at.columns.leader);
  // A cell that spans from the mission to here says it of the mission.
  if (cell === null || cell.text === '' || cell === cellIn(at, row, at.columns.mission)) return;
  const source = cellSource(at.table, cell, {
    row: group.source.row ?? '',
    column: labelAt(at, at.columns.leader),
  });
  if (group.leader.status !== 'not-stated') {
    const isSame = 'value' in group.leader && readPerson(cell.text)?.name === group.leader.value.name;
    if (isSame) at.desk.ledger.use(cell, group.leader);
    else again(at, { cell, source }, group.leader);
    return;
  }
  const beside = at.columns.fromWhere.flatMap((column) => cellIn(at, row, column) ?? []);
  const joins = cell.paragraphs.length === 1 && !/[,(]/.test(cell.text);
  const from = joins ? beside.filter(({ text }) => !isSilent(text)) : [];
  const words =
    from.length === 0
      ? cell.paragraphs.map((line) => line.replace(ownOffice, ''))
      : [`${cell.text} (${from.map(({ text }) => text).join(', ')})`];
  const label = source.column ?? '';
  const isOfMany = tellsSeveral(label) || ofDeputies.test(label) || isFromBeside(at, row);
  const many = words.length === 1 && from.length === 0 && isOfMany;
  // Of a deliverable, in whose row the group is told but behind it: "D1.1 | Terms | WG1 | Lead".
  const isOfCode =
    (at.columns.group ?? 0) > (at.columns.code ?? Infinity) && /^(?:lead|co-?o|edi)/i.test(label);
  const leader = isOfCode ? null : groupLeaderIn(at.desk, words, source, many);
  if (leader === null) {
    at.desk.ledger.leave(cell, source);
    at.desk.tell('warning', 'finding.unclearLeader', { row: source.row ?? '', quote: cell.text }, source);
    return;
  }
  group.leader = at.isProposed || isProposed(label) ? opened(leader) : leader;
  for (const one of [cell, ...from]) at.desk.ledger.use(one, group.leader);
}

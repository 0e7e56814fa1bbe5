import type { Source, Stated } from '../../domain/provenance.ts';
import { readCount } from '../values/numbers.ts';
import { notStated, stated, toBeDetermined } from '../values/stated.ts';
import { isOpen, isSilent, withoutOpenMark } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import type { GridCell } from './grid.ts';

/** A cell with the labels under which the report gives it. */
export type LabelledCell = { cell: GridCell; source: Source };

/** Nothing is read from the cell: it is told as unplaced, under its row and column. */
export function leaveUnclear(desk: Desk, { cell, source }: LabelledCell): void {
  const { row = '', column = '', quote = '' } = source;
  desk.ledger.leave(cell, source);
  desk.tell('warning', 'finding.unclearNumber', { row, column, quote }, source);
}

/** A number of things or people from a cell; words that give none without doubt stay unplaced, with a warning. */
export function countIn(desk: Desk, labelled: LabelledCell): Stated<number> {
  const { cell, source } = labelled;
  // Two paragraphs are two values, whatever they would read as in one line.
  const reading = cell.hasPicture ? { status: 'unclear' as const } : readCount(cell.paragraphs.join('\n'));
  const value = statedCount(reading, source);
  if (value === null) leaveUnclear(desk, labelled);
  else desk.ledger.use(cell, value);
  return value ?? notStated();
}

/** Null where the words are unclear. */
export function statedCount(reading: ReturnType<typeof readCount>, source: Source): Stated<number> | null {
  switch (reading.status) {
    case 'unclear':
      return null;
    case 'not-stated':
      return notStated();
    case 'to-be-determined':
      return toBeDetermined(source);
    default:
      return { status: reading.status, value: reading.value, source };
  }
}

/** The words of a cell as a value. */
export function wordsIn(desk: Desk, { cell, source }: LabelledCell): Stated<string> {
  const value = statedWords(cell.text, source);
  desk.ledger.use(cell, value);
  return value;
}

export function statedWords(text: string, source: Source): Stated<string> {
  if (isSilent(text)) return notStated();
  if (isOpen(text)) return toBeDetermined(source);
  const { words, open } = withoutOpenMark(text);
  return stated(words, source, open);
}

import type { Source, Stated, Statement } from '../../domain/provenance.ts';
import { readCount } from '../values/numbers.ts';
import { notStated, stated, toBeDetermined } from '../values/stated.ts';
import { isOpen, isSilent, withoutOpenMark } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import type { GridCell } from './grid.ts';
import type { Passage } from './outline.ts';

/** Words that stand in a paragraph or an item, as if they were a cell. */
export type WordsOfPassage = Passage & Pick<GridCell, 'paragraphs' | 'hasPicture'>;

/** A cell with the labels under which the report gives it; or what stands in a line after its label. */
export type LabelledCell = { cell: GridCell | WordsOfPassage; source: Source };

/** The words are told as unplaced, under their labels. */
export function leaveWords(desk: Desk, { cell, source }: LabelledCell): void {
  if ('sentences' in cell) {
    const statement: Statement = { text: source.quote ?? cell.text, summary: false, source };
    desk.unplaced.push(statement);
    desk.ledger.use(cell, statement);
  } else desk.ledger.leave(cell, source);
}

/** Nothing is read from the words, and it is said where they stand. */
export function leaveUnclear(desk: Desk, labelled: LabelledCell): void {
  const { row = '', column = '', quote = '', table } = labelled.source;
  leaveWords(desk, labelled);
  if (table === undefined) desk.tell('warning', 'finding.unclearFigure', { quote }, labelled.source);
  else desk.tell('warning', 'finding.unclearNumber', { row, column, quote }, labelled.source);
}

/** What stands under a label that no field of the report holds. */
export function leaveWithoutField(desk: Desk, labelled: LabelledCell): void {
  const { row = '', column = '', quote = '', table } = labelled.source;
  if (table === undefined) leaveUnclear(desk, labelled);
  else {
    leaveWords(desk, labelled);
    desk.tell('warning', 'finding.columnWithoutField', { row, column, quote }, labelled.source);
  }
}

/** "88 (*)", "39 1)": what the note says of the number need not leave it as it is. */
const noteMark = /(?<=\d) ?(?:\(\*{1,3}\)|(?<= )[1-9]\))$/;

/** A number of things or people from a cell; words that give none without doubt stay unplaced, with a warning. */
export function countIn(desk: Desk, labelled: LabelledCell): Stated<number> {
  const { cell, source } = labelled;
  // Two paragraphs are two values, whatever they would read as in one line.
  const reading = cell.hasPicture ? { status: 'unclear' as const } : readCount(cell.paragraphs.join('\n'));
  const marked = noteMark.test(cell.text) && !cell.hasPicture;
  const value = statedCount(marked ? readCount(cell.text.replace(noteMark, '')) : reading, source);
  if (value !== null && marked) desk.tell('warning', 'finding.oddValue', { value: cell.text }, source);
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

const seeBefore = /^(?:see|cf\.?|in) (?:document )?(?=\S*\d)/i;

/** "R4, R5", "TK-R4 and TK-R5": which of them it is cannot be told. */
function isSeveralNumbers(words: string): boolean {
  const parts = words.split(/, ?(?:and )?| ?; ?| and | ?& /);
  return parts.length > 1 && parts.every((part) => /^[A-Za-z][\w./-]{0,40}\d[\w.-]{0,10}$/.test(part));
}

/** The number of a document, which has a figure in it: "Available" is none; "see O-007" names it. */
export function numberIn(desk: Desk, labelled: LabelledCell): Stated<string> {
  const words = labelled.cell.text.trim().replace(seeBefore, '');
  const value = statedWords(words, labelled.source);
  if (
    'value' in value &&
    (!/\d/.test(value.value) || /^\d{1,2}$/.test(labelled.cell.text.trim()) || isSeveralNumbers(words))
  ) {
    leaveUnclear(desk, labelled);
    return notStated();
  }
  desk.ledger.use(labelled.cell, value);
  return value;
}

export function statedWords(text: string, source: Source): Stated<string> {
  if (isSilent(text)) return notStated();
  if (isOpen(text)) return toBeDetermined(source);
  const { words, open } = withoutOpenMark(text);
  // "TBD (by June)" gives no value yet, and says when it will.
  if (open && /^\(.*\)$/s.test(words)) return toBeDetermined(source);
  return stated(words, source, open);
}

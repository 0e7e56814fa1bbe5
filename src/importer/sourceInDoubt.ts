import type { Meeting } from '../domain/meeting.ts';
import type { Source } from '../domain/provenance.ts';
import type { Finding } from './finding.ts';
import { type MeetingField, meetingFieldOf } from './sections/meetingFields.ts';
import { labelledWordsIn } from './values/labelledWords.ts';

/** In a block of lines with labels, each line says in its label what it gives. */
function isInLines(meeting: Meeting, field: MeetingField, { quote = '', item, paragraph }: Source): boolean {
  const lines = meeting.source.quote?.split(' | ') ?? [];
  const [first, at] = [meeting.source.paragraph ?? meeting.source.item, paragraph ?? item];
  // Without a place of its own the meeting is told by its section's heading.
  const isNear = first === undefined || (at !== undefined && at >= first && at < first + lines.length);
  const isNamed = labelledWordsIn(quote).some(({ label }) => meetingFieldOf(label) === field);
  return isNear && isNamed && lines.includes(quote);
}

const tellsDoubt: ReadonlySet<Finding['key']> = new Set<Finding['key']>([
  'finding.unclearNumber',
  'finding.unclearFigure',
  // "Participants (registered)" may be all that the document says of who came.
  'finding.columnWithoutField',
]);

function isOf(meeting: Meeting, field: MeetingField, source: Source): boolean {
  const { section, table, row, column, item, paragraph } = meeting.source;
  if (source.section !== section || source.table !== table) return false;
  if (table === undefined)
    return (
      isInLines(meeting, field, source) ||
      (source.item === item && source.paragraph === paragraph && source.quote !== undefined)
    );
  // A meeting has a column or a row of its own; the other label says what the cell gives.
  return row === undefined
    ? source.column === column && meetingFieldOf(source.row ?? '') === field
    : source.row === row && meetingFieldOf(source.column ?? '') === field;
}

/** Where the document has words for a field of a meeting that could not be read from them; null where it has none. */
export function sourceInDoubt(
  findings: readonly Finding[],
  meeting: Meeting,
  field: MeetingField,
): Source | null {
  const unclear = findings.filter(({ key }) => tellsDoubt.has(key));
  // Where a table gives a field twice, the clearer one is told last.
  return unclear.findLast(({ source }) => source !== null && isOf(meeting, field, source))?.source ?? null;
}

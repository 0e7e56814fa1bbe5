import type { BaseIssue } from 'valibot';
import { Rejection } from '../finding.ts';

const longestValue = 40;
/** Rows of the table of meetings that hold numbers: a fault in one is told in the report's own label. */
const countedRows = ['inputDocuments', 'outputDocuments', 'remoteParticipants', 'totalParticipants'] as const;
type CountedRow = (typeof countedRows)[number];

const isCountedRow = (name: unknown): name is CountedRow => countedRows.some((row) => row === name);

/** Where a value stands in a report: "meetings[0].totalParticipants.value" */
export function whereOf(path: readonly unknown[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

export function placeOfMeeting(meeting: unknown): string | null {
  if (typeof meeting !== 'object' || meeting === null || !('place' in meeting)) return null;
  return typeof meeting.place === 'string' ? meeting.place : null;
}

/** "a" or "b" of `("a" | "b") | "c"`, as a schema tells what it takes, one after the other. */
function choicesOf({ type, expected }: BaseIssue<unknown>): string | null {
  const isChoice = type === 'variant' || type === 'picklist';
  return isChoice && expected?.includes('"') ? expected.replace(/[()]/g, '').replaceAll(' | ', ', ') : null;
}

/** The rejection for the first value that the report format refuses, in the words of the report where it has some. */
export function refusedValue(issue: BaseIssue<unknown>): Rejection {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const [list, , field] = path;
  const where = whereOf(path);
  const place = list === 'meetings' ? placeOfMeeting(issue.path?.[1]?.value) : null;
  const value = shown(issue.input);
  if (place !== null && issue.type === 'check' && path.length === 2)
    return new Rejection('rejected.daysOfMeeting', { place });
  if (list === 'meetings' && issue.type === 'check' && path.length === 1)
    return new Rejection('rejected.orderOfMeetings');
  const known = choicesOf(issue);
  if (place !== null && isCountedRow(field) && path[3] === 'status' && known !== null)
    return new Rejection(`rejected.${field}.status`, { place, value: shown(issue.input ?? null), known });
  if (place !== null && isCountedRow(field) && path[3] !== 'source' && issue.input !== undefined)
    return new Rejection(`rejected.${field}`, { place, value });
  if (issue.input === undefined) return new Rejection('rejected.missing', { where });
  if (known !== null) {
    const whole = place === null ? where : `${where}, ${place}`;
    return new Rejection('rejected.choice', { where: whole, value, known });
  }
  return place === null
    ? new Rejection('rejected.value', { where, value })
    : new Rejection('rejected.valueOfMeeting', { where, place, value });
}

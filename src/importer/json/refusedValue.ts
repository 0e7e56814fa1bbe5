import type { BaseIssue } from 'valibot';
import { Rejection } from '../finding.ts';

const longestValue = 40;
/** Rows of the table of meetings that hold numbers: a fault in one is told in the report's own label. */
const countedRows = ['inputDocuments', 'outputDocuments', 'remoteParticipants', 'totalParticipants'] as const;
type CountedRow = (typeof countedRows)[number];

const isCountedRow = (name: unknown): name is CountedRow => countedRows.some((row) => row === name);

/** "meetings[0].totalParticipants.value" */
function whereOf(path: readonly unknown[]): string {
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

function placeOfMeeting(meeting: unknown): string | null {
  if (typeof meeting !== 'object' || meeting === null || !('place' in meeting)) return null;
  return typeof meeting.place === 'string' ? meeting.place : null;
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
  if (place !== null && isCountedRow(field) && path[3] !== 'source' && issue.input !== undefined)
    return new Rejection(`rejected.${field}`, { place, value });
  if (issue.input === undefined) return new Rejection('rejected.missing', { where });
  return place === null
    ? new Rejection('rejected.value', { where, value })
    : new Rejection('rejected.valueOfMeeting', { where, place, value });
}

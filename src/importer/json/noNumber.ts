import { Rejection } from '../finding.ts';
import { placeIn } from '../text/placeIn.ts';
import { placeOfMeeting, whereOf } from './refusedValue.ts';

/* Other programs write NaN and Infinity for figures that they do not have. JSON knows neither. */

const noNumber = /-?(?:NaN|Infinity)/y;
const further = /(?<=[:[,][ \t\r\n]{0,40})-?(?:NaN|Infinity)(?=[ \t\r\n]{0,40}[,\]}])/g;
/** Stands in the place of the first one, to be found again once the rest is parsed. */
const marker = 'no number';

function pathTo(value: unknown, path: readonly (string | number)[] = []): (string | number)[] | null {
  if (value === marker) return [...path];
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathTo(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}

/** "meetings[0].totalParticipants.value, Geneva"; null where the text holds other faults besides. */
function whereIn(text: string): string | null {
  try {
    const data: unknown = JSON.parse(text);
    const path = pathTo(data);
    if (path === null || path.length === 0) return null;
    const [list, index] = path;
    const isMeeting = list === 'meetings' && typeof data === 'object' && data !== null && 'meetings' in data;
    const meeting: unknown = isMeeting && Array.isArray(data.meetings) ? data.meetings[Number(index)] : null;
    const place = placeOfMeeting(meeting);
    return place === null ? whereOf(path) : `${whereOf(path)}, ${place}`;
  } catch {
    return null;
  }
}

/** The rejection of a JSON text that goes wrong at NaN or Infinity, with the value and its place; null where it does at something else. */
export function refusedNumber(text: string, at: number): Rejection | null {
  noNumber.lastIndex = at;
  const value = noNumber.exec(text)?.[0];
  if (value === undefined) return null;
  const rest = text.slice(at + value.length).replace(further, 'null');
  const where = whereIn(`${text.slice(0, at)}"${marker}"${rest}`);
  return where === null ? null : new Rejection('rejected.jsonNumber', { ...placeIn(text, at), value, where });
}

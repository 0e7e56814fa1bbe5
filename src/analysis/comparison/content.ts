import { oncePer } from '../oncePer.ts';

/** A part of a value without where it stands; a correction by hand is as good as a statement. */
function said(key: string, value: unknown): unknown {
  if (key === 'source' || key === 'was') return undefined;
  if (key === 'status' && value === 'corrected') return 'stated';
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const contentOfThing = oncePer((thing: object): string => JSON.stringify(thing, said));

/** What a value says, as text that is equal for equal values. Lists of words are alike in any order. */
export const contentOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? contentOfThing(value) : JSON.stringify(value, said);

export const isAlike = <T>(one: T, other: T): boolean =>
  one === other || (typeof one === 'object' && contentOf(one) === contentOf(other));

/*
 * The library of charts is written for browsers of long ago, with the same few functions once in each of its files. The build
 * puts these in their place: see build/leanLibraries.ts.
 */
type Fields = Record<PropertyKey, unknown>;

export const assign = Object.assign;

/** Lists are taken apart as they are. */
export const list = <T>(values: T): T => values;

export function without(fields: Fields | null | undefined, names: readonly PropertyKey[]): Fields {
  const rest = { ...fields };
  for (const name of names) delete rest[name];
  return rest;
}

export function define(fields: Fields, name: PropertyKey, value: unknown): Fields {
  fields[name] = value;
  return fields;
}

import type { Source, Stated } from '../../domain/provenance.ts';

/** Where a report says what is compared, or, where it does not say it, where it would stand. */
export type Place =
  | { kind: 'stands'; source: Source }
  | { kind: 'would-stand'; source: Source }
  /** The report has no section of the kind. */
  | { kind: 'no-place' };

export const standsAt = (source: Source): Place => ({ kind: 'stands', source });

export const wouldStandAt = (source: Source | null | undefined): Place =>
  source ? { kind: 'would-stand', source } : { kind: 'no-place' };

/** The place beside what a report lists: its section and table. */
export function placeBeside(listed: readonly { source: Source }[]): Place {
  const first = listed[0];
  if (!first) return { kind: 'no-place' };
  const { section, table } = first.source;
  return wouldStandAt(table === undefined ? { section } : { section, table });
}

/** A field stands where the report says so itself; one that is not stated would stand with the thing it is of. */
export const placeOfStated = (field: Stated<unknown>, thing: Source | null): Place =>
  'source' in field ? standsAt(field.source) : wouldStandAt(thing);

import * as v from 'valibot';
import { name, source } from './provenance.ts';

/** Affiliation and country as the report writes them; null where it gives none. */
export const person = v.strictObject({ name, affiliation: v.nullable(name), country: v.nullable(name) });
export type Person = v.InferOutput<typeof person>;

export const office = v.strictObject({
  role: v.picklist(['chairman', 'vice-chairman']),
  person,
  appointedBy: v.nullable(name),
  source,
});
export type Office = v.InferOutput<typeof office>;

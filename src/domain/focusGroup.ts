import * as v from 'valibot';
import { dayOrMonth, name, ordinal, stated, statement } from './provenance.ts';

/** `lifetimeMonths` is counted from the first day of the first meeting. */
export const focusGroup = v.strictObject({
  acronym: name,
  name,
  parentGroup: stated(name),
  established: stated(dayOrMonth),
  lifetimeMonths: stated(ordinal),
  termsOfReference: v.array(statement),
});
export type FocusGroup = v.InferOutput<typeof focusGroup>;

import * as v from 'valibot';
import { name, source, text } from './provenance.ts';

/** `extra` holds the report's further columns, such as Status or Due, by their headings. */
export const deliverable = v.strictObject({ code: name, title: name, extra: v.record(text, text), source });
export type Deliverable = v.InferOutput<typeof deliverable>;

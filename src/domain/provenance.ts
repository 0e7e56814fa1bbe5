import * as v from 'valibot';
import { type CalendarDay, type CalendarMonth, isCalendarDay, isCalendarMonth } from './calendarDate.ts';

/** Text in Unicode NFC, so that equal words are equal strings. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value === value.normalize('NFC'), 'Expected text in Unicode NFC'),
);
export const name = v.pipe(text, v.regex(/\S/, 'Expected a name, found blanks'));

/** A number of things or people: whole, not negative. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const day = v.custom<CalendarDay>(
  (value) => typeof value === 'string' && isCalendarDay(value),
  'Expected a day as YYYY-MM-DD',
);
export const dayOrMonth = v.custom<CalendarDay | CalendarMonth>(
  (value) => typeof value === 'string' && (isCalendarDay(value) || isCalendarMonth(value)),
  'Expected a day as YYYY-MM-DD or a month as YYYY-MM',
);

/**
 * Where the report says it, in the report's own labels. Items, paragraphs and tables are counted from 1
 * within their section; captions of tables are no paragraphs. `quote` holds the report's own words, in
 * reports that were read from a file.
 */
export const source = v.strictObject({
  section: name,
  table: v.exactOptional(ordinal),
  row: v.exactOptional(text),
  column: v.exactOptional(text),
  item: v.exactOptional(ordinal),
  paragraph: v.exactOptional(ordinal),
  quote: v.exactOptional(text),
});
export type Source = v.InferOutput<typeof source>;

/** `summary` is true where the words are ours and not the report's. */
export const statement = v.strictObject({ text: name, summary: v.boolean(), source });
export type Statement = v.InferOutput<typeof statement>;

/** A field as the report gives it: a blank is never a zero, and "TBC" alone is to be determined. */
export function stated<T>(value: v.GenericSchema<T>) {
  return v.variant('status', [
    v.strictObject({ status: v.picklist(['stated', 'approximate', 'to-be-confirmed']), value, source }),
    v.strictObject({ status: v.literal('to-be-determined'), source }),
    v.strictObject({ status: v.literal('corrected'), value, was: v.nullable(value), source }),
    v.strictObject({ status: v.literal('not-stated') }),
  ]);
}

export type Stated<T> =
  | { status: 'stated' | 'approximate' | 'to-be-confirmed'; value: T; source: Source }
  | { status: 'to-be-determined'; source: Source }
  | { status: 'corrected'; value: T; was: T | null; source: Source }
  | { status: 'not-stated' };

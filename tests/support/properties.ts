import fc from 'fast-check';

/** How many examples each property meets: a thousand in the suite, as many as asked at night. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1000);

/** Examples from a seed of its own. */
export const runsFrom = (seed: number): { seed: number; numRuns: number } => ({ seed, numRuns });

// A pinned seed, so that a property that fails today fails tomorrow with the same example.
fc.configureGlobal(runsFrom(20171017));

export { fc };

/** Text as a report may hold it: in NFC, whole characters only. */
export const reportText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC'));
/** A name: more than blanks. */
export const reportName = reportText.filter((text) => /\S/.test(text));

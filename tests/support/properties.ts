import fc from 'fast-check';

// One seed for all, so that a property that fails today fails tomorrow with the same example.
fc.configureGlobal({ seed: 20171017, numRuns: 300 });

export { fc };

/** Text as a report may hold it: in NFC, whole characters only. */
export const reportText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC'));
/** A name: more than blanks. */
export const reportName = reportText.filter((text) => /\S/.test(text));

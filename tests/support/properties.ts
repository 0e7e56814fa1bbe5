import fc from 'fast-check';

/** How many examples each property meets: a thousand in the suite, as many as asked at night. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1000);

/** Examples from a seed of its own. */
export const runsFrom = (seed: number): { seed: number; numRuns: number } => ({ seed, numRuns });

// A pinned seed, so that a property that fails today fails tomorrow with the same example.
fc.configureGlobal(runsFrom(20171017));

export { fc };

/*
 * The library's own unit "binary" lists a million characters beforehand, to find one among them again: the same
 * characters in the same order, counted.
 */
const surrogates = 0xd800;
const afterSurrogates = 0xe000;
const howMany = 0x110000 - (afterSurrogates - surrogates);
const beyond = (code: number, from: number): number => (code < from ? 0 : afterSurrogates - surrogates);

function placeOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('Not one character');
  return code - beyond(code, afterSurrogates);
}

const character = fc
  .nat({ max: howMany - 1 })
  .map((place) => String.fromCodePoint(place + beyond(place, surrogates)), placeOf);

/** Text of any characters that Unicode has a place for. */
export const anyText = (constraints: { maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...constraints });

/** Text as a report may hold it: in NFC, whole characters only. */
export const reportText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC'));
/** A name: more than blanks. */
export const reportName = reportText.filter((text) => /\S/.test(text));

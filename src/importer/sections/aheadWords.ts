/** What stands before "meetings" where they are still to come, in a heading, a caption or a sentence. */
const adjectives =
  'next|future|planned|upcoming|further|forthcoming|scheduled|foreseen|proposed|expected|envisaged|envisioned|anticipated|tentative|provisional|remaining|coming|intended|prospective';
/** What stands behind it: "meetings planned", "meetings to be held". */
const participles =
  'planned|scheduled|foreseen|proposed|expected|envisaged|envisioned|anticipated|intended|upcoming|forthcoming|ahead|to (?:come|follow|be (?:held|convened|organi[sz]ed))|in the (?:near )?future';
const besides = '(?:(?:that|which|is|are|still|yet|tentatively|provisionally|currently|now|already) ){0,4}';

/** "Planned meetings of the group", "the expected plenary meetings". */
export const aheadBefore = `\\b(?:${adjectives}),? (?:\\S{1,30} ){0,3}meetings?\\b`;
/** "Meetings planned", "the meeting that is still to be held". */
export const aheadBehind = `\\bmeetings? ${besides}(?:${participles})\\b`;

/** A heading over meetings to come: "Scheduled meetings", "Next plenary meeting", "Upcoming events", "Meetings planned". */
export const aheadHeading = `\\b(?:${adjectives}) (?:\\w{1,30} )?(?:meetings?|events?)|${aheadBehind}`;
/** The same where the words are nothing else, as a title among the meetings: "Remaining meetings in 2022:". */
export const aheadOfMeetings = `(?:the )?(?:(?:${adjectives}) (?:\\S{1,30} ){0,2}meetings?|(?:\\S{1,30} )?${aheadBehind})`;
/** "Subsequent meetings": those after the first, be they held or not. */
export const laterHeading =
  /^(?:\d[\d.]* ?)?(?:the )?(?:subsequent|following) (?:\S{1,30} ){0,2}meetings?\b/i;

const heldWords =
  /\b(?:held|met|convened|took place|taken place|organi[sz]ed|completed|past|previous|earlier)\b/i;
const notYet = /\b(?:to|will|shall) be (?:held|convened|organi[sz]ed|completed)\b/gi;
const anyAhead = new RegExp(`${aheadHeading}|\\b(?:and|or|,|&|/) ?(?:${adjectives}|${participles})\\b`, 'i');

/** "Past and future meetings", "Meetings held and planned": what was held stands there beside what is to come. */
export function isHeadingOfBoth(words: string): boolean {
  const rest = words.replace(notYet, 'to come');
  return heldWords.test(rest) && /\bmeetings?\b/i.test(rest) && anyAhead.test(rest);
}

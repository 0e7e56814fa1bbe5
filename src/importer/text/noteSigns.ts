/** Digits as notes are marked with, in brackets of a pattern. */
export const raisedDigits = '⁰¹²³⁴-⁹';
/** All that marks a note: "*", "†", "¹". */
export const noteSigns = `*†‡${raisedDigits}`;

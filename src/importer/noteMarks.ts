import type { ProgressReport } from '../domain/progressReport.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** Of a note, before its words: "¹ Hosted by Acme.", "* Hosted by Acme." */
const beforeWords = /^([⁰¹²³⁴-⁹*†‡]{1,3}) /;
/** "Riyadh¹", "Riyadh, *" where the days stood between; of "m²" and "CO²" it may be a part. */
const behindWord =
  /(?:, |(?<!(?<!\p{L})\p{L}{1,2}) ?(?=[⁰¹²³⁴-⁹])|(?<!\*) ?(?=[*†‡]{1,3}(?!\p{L})))([⁰¹²³⁴-⁹*†‡]{1,3})/gu;

function withoutMarks(value: object, marks: ReadonlySet<string>): void {
  // Statements are the document's own words.
  if ('summary' in value) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' || inner === null) continue;
    if (typeof inner === 'object') withoutMarks(inner, marks);
    else if (typeof inner === 'string') {
      const words = inner.replace(behindWord, (found, mark: string) => (marks.has(mark) ? '' : found));
      if (words !== inner && words !== '') Object.assign(value, { [key]: words });
    }
  }
}

/** "* To be confirmed" is said of the value: without its mark that would hold. */
const isInDoubt = /\b(?:TB[CDA]|to be|tentative|provisional|subject to)\b/i;

/** Takes the marks of the document's notes out of the values that they were read with: they are no part of a word. */
export function dropNoteMarks(report: ProgressReport, { blocks }: SourceDocument): void {
  const marks = blocks.flatMap((block) =>
    'text' in block && !isInDoubt.test(block.text) ? (beforeWords.exec(block.text)?.[1] ?? []) : [],
  );
  if (marks.length > 0) withoutMarks(report, new Set(marks));
}

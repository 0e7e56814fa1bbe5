import { foldPunctuation } from '../text/fold.ts';
import { longestSentence } from './sentences.ts';

/** Words with the label before them, and both as the report has them: "Place: Geneva". */
export type LabelledWords = { label: string; words: string; quote: string };

const mode = '(?:total |remote |on-?site |on site |in-person |physical |on-?line |virtual )';
const counted =
  '(?:input|output)s?(?: documents?| contributions?)?|contributions(?: received)?|participants|attendees|attendance|delegates|participation';
const when =
  '(?:dates?|days|when|place|venue|location|where|city)(?: (?:and|/) (?:dates?|place|venue|location))?';
const known = `(?:(?:total )?(?:number|no\\.?|nr\\.?) of )?${mode}{0,2}(?:${counted})|${when}|(?:meeting )?reports?(?: of the meeting)?|hosts?|hosted by`;
/** A label that reports are known to use, for lines that were run together; each begins with a capital. */
const knownLabel = new RegExp(`(?<![\\p{L}\\p{N}-])(?<label>${known}) ?:`, 'giu');
const anyLabel =
  /^(?<label>[\p{L}\p{N}#][\p{L}\p{M}\p{N} ()#'/&.-]{0,58}[\p{L}\p{N}).#])(?: ?:(?!\/\/)| - ) ?(?<words>.*)$/u;
const edges = /^ +|(?:[ ;,/|]|(?<=\S )[-–—])+$/g;

function runTogether(text: string, folded: string): LabelledWords[] {
  const found = [...folded.matchAll(knownLabel)].filter(({ 0: label }) => /^\p{Lu}/u.test(label));
  if (found.length < 2 || found[0]?.index !== 0) return [];
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    const label = match.groups?.['label'] ?? '';
    const words = text.slice(match.index + match[0].length, end).replace(edges, '');
    return { label, words, quote: text.slice(match.index, end).replace(edges, '') };
  });
}

/**
 * What a line with a label gives, and lines that were run together in one paragraph each by itself; none where the text
 * begins with no label.
 */
export function labelledWordsIn(text: string): LabelledWords[] {
  if (text.length > longestSentence) return [];
  const folded = foldPunctuation(text);
  // Most text has neither, and is asked about often.
  if (!folded.includes(':') && !folded.includes(' - ')) return [];
  const several = runTogether(text, folded);
  if (several.length > 0) return several;
  const { label, words } = anyLabel.exec(folded)?.groups ?? {};
  if (label === undefined || words === undefined || label.split(' ').length > 7) return [];
  return [{ label, words: text.slice(text.length - words.length).trim(), quote: text }];
}

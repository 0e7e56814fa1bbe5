import { foldPunctuation } from '../text/fold.ts';
import { labelOf } from '../values/matching.ts';
import { aheadHeading, isHeadingOfBoth } from './aheadWords.ts';

export type SectionKind =
  | 'introduction'
  | 'meetings'
  | 'plannedMeetings'
  | 'leadership'
  | 'relationships'
  | 'nextSteps'
  | 'deliverables'
  | 'unknown';

/** Under such a heading stands what the report has fields for: in a table, a short line, or what leads to a list of all. */
export const tellsFacts: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'meetings',
  'plannedMeetings',
  'leadership',
  'deliverables',
  'relationships',
]);

export const ofNextSteps =
  /next steps?|future (?:plans?|work|activit|steps?)|way forward|outlook|work ?plan|conclusions?|^plans?\b|^(?:upcoming|forthcoming)$/;

/** In order: "Focus group leadership, structure and deliverables" is about leadership first. */
const kinds: [SectionKind, RegExp][] = [
  ['plannedMeetings', new RegExp(`${aheadHeading}|calendar of meetings|^(?:planned|scheduled)$`)],
  ['nextSteps', ofNextSteps],
  ['leadership', /leadership|management|chair|officers|^co-?ordinators?$|^conven[eo]rs?$/],
  // "Contacts with other organizations" is no structure of the group.
  [
    'relationships',
    /relation|liaison|collaborat|co-?ordinat|co-?operation|outreach|\b(?:with|external|other)\b.{0,40} (?:organi[sz]ations|bodies|sdos)\b/,
  ],
  [
    'deliverables',
    /deliverable|working groups?|topic groups?|sub-?groups?|^[wt]gs\b|structure|organi[sz]ation/,
  ],
  ['meetings', /meetings?\b|activities|progress|workshops?/],
  [
    'introduction',
    /introduction|background|scope|terms of reference|establishment|mandate|lifetime|overview|summary|^general$/,
  ],
];

const numbering = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}|[ivx]{1,5}|[a-h])[.):]? /i;
const annexMark = /^(?:annex|appendix|attachment) ?[\w]{0,3} ?[:.-]? ?/i;

/** What a section is about, told by its heading; numbering, case and an annex's letter do not matter. */
export function sectionKindOf(title: string): SectionKind {
  const words = labelOf(title.trim().replace(annexMark, '').replace(numbering, ''));
  // Under "Past and future meetings" each tells by itself what it is.
  if (isHeadingOfBoth(words)) return 'meetings';
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown';
}

const kindWords = kinds.map(([, pattern]) => new RegExp(`(?:${pattern.source})\\p{L}*`, 'giu'));

/** What a heading says besides what its section is about. */
export const withoutKinds = (title: string): string =>
  kindWords.reduce((words, pattern) => words.replace(pattern, ' '), title.replace(numbering, ''));

const headingWords =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]? )?(?:introduction|background|scope|terms of reference|meetings(?: held)?|(?:next|future|planned) meetings?|activities|leadership|management team|(?:focus group )?leadership, structure and deliverables|(?:focus group )?(?:leadership|structure)(?: and (?:structure|deliverables))?|relationships?|liaisons?|collaboration|coordination|next steps|future plans|way forward|deliverables|(?:working |topic |sub-?)groups)$/;

/** A paragraph that is nothing but a title every report knows: a heading that lost its style. */
export function isHeadingInDisguise(text: string): boolean {
  return (
    text.length <= 60 &&
    /^[\p{Lu}\d]/u.test(text) &&
    headingWords.test(foldPunctuation(text).trim().toLowerCase())
  );
}

/** "Annex A:", whose title stands in the next line. */
export function isAnnexMark(text: string): boolean {
  return /^(?:annex|appendix|attachment)(?: [A-Z0-9]{1,3})? ?[:.-]?$/i.test(foldPunctuation(text).trim());
}

const captionMark = /^(?:(?<ofTable>table)|figure) [A-Z]?[\d.]{1,5}(?: ?[-:.] |$)/i;

/** "Table 1 – Overview of meetings": the title of a table or picture, which is no paragraph. */
export function isCaption(text: string): boolean {
  return text.length <= 200 && captionMark.test(foldPunctuation(text).trim());
}

/** What a caption says of a table behind its number; "" where it is that of a picture, unless `isOfTable`. */
export function captionOfTable(text: string, isOfTable: boolean): string {
  const mark = captionMark.exec(foldPunctuation(text).trim());
  const isOfPicture = !isOfTable && mark?.groups?.['ofTable'] === undefined;
  return isOfPicture ? '' : text.trim().slice(mark?.[0].length).trim();
}

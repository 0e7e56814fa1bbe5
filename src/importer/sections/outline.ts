import { oncePer } from '../../analysis/oncePer.ts';
import type { Source } from '../../domain/provenance.ts';
import { type Count, countSentences, newCount } from '../count.ts';
import { limits } from '../limits.ts';
import type { Block, Place, SourceDocument } from '../sourceDocument.ts';
import { readGroupAndTitle } from '../values/codes.ts';
import { namesDays } from '../values/dates.ts';
import { officesOfItem } from '../values/officeLabels.ts';
import { isRoleAlone, roleIn } from '../values/offices.ts';
import { sentencesOf } from '../values/sentences.ts';
import { isOnePerson } from '../values/severalPeople.ts';
import { type Grid, gridOf } from './grid.ts';
import {
  captionOfTable,
  isAnnexMark,
  isCaption,
  isHeadingInDisguise,
  type SectionKind,
  sectionKindOf,
} from './sectionKind.ts';

export type Sentence = { text: string; place: Place; source: Source };

/** A paragraph or an item of a list, counted from 1 within its section, in its sentences. */
export type Passage = {
  kind: 'paragraph' | 'item';
  text: string;
  place: Place;
  source: Source;
  sentences: Sentence[];
  /** Its index among the parts of its section. */
  at: number;
};
/** `caption` is what stands behind "Table 2 –" over it, "" where there is none, and `captionAt` its block. */
export type TablePassage = {
  kind: 'table';
  section: string;
  number: number;
  block: number;
  caption: string;
  captionAt: number;
  grid: Grid;
};
export type Part = Passage | TablePassage | { kind: 'picture'; place: Place };

/**
 * `structure` are the places of its heading and captions, which tell where things are and nothing else; `over` is the title
 * of the section it stands in, "" for none.
 */
export type Section = {
  title: string;
  over: string;
  kind: SectionKind;
  level: number;
  structure: Place[];
  parts: Part[];
};

/** Stands for the heading of what comes before the first one. */
const beforeHeadings = 'Document';

/** Counted within a section; `document` within all of them. `caption` is that of the table to come. */
type Counts = {
  paragraph: number;
  item: number;
  table: number;
  caption: string;
  captionAt: number;
  document: Count;
  /** Whether the captions of the document stand under their tables. */
  captions: { areUnder: boolean };
};

/**
 * @param said the text without the number of the paragraph before it, which is no part of what it says
 */
function passageOf(
  kind: Passage['kind'],
  text: string,
  block: number,
  section: Section,
  counts: Counts,
  said = text,
): Passage {
  counts[kind] += 1;
  const place = { block };
  const { title } = section;
  const sourceOf = (quote: string): Source =>
    kind === 'item'
      ? { section: title, item: counts.item, quote }
      : { section: title, paragraph: counts.paragraph, quote };
  const source = sourceOf(text);
  const [first = '', ...more] = kind === 'item' ? [text] : sentencesOf(said, limits.sentences);
  countSentences(counts.document, 1 + more.length);
  // Most paragraphs are one sentence.
  const sentences =
    first === text
      ? [{ text, place, source }]
      : [first, ...more].map((sentence, at) => {
          const quote = at === 0 ? `${text.slice(0, text.length - said.length)}${sentence}` : sentence;
          return { text: sentence, place, source: sourceOf(quote) };
        });
  return { kind, text, place, source, sentences, at: section.parts.length };
}

function wordsOf(block: Block | undefined): string {
  return block !== undefined && 'text' in block ? block.text.trim() : '';
}

/** "Deliverable D2.1 Framework", "D1.2 Terms", "D1 Terms", "D.WG1-02 Terms": the shape of a numbered title, and none. */
const ofDeliverable =
  /^(?:draft )?deliverable (?:D ?)?\d|^D\d{1,3}(?:[.-]\d| [a-z])|^D\.[WT]G\d|^(?:DEL|TR|TS)[ .-]?\d{1,4}(?:\.\d{1,3})? ?[:-] /i;

function isHeading(block: Block): boolean {
  const words = wordsOf(block);
  if (words === '' || block.kind === 'item') return false;
  // "Ann Roe, Acme, Chairman" has the shape of a title, and is none.
  if (block.kind === 'heading' && roleIn(words) !== null && officesOfItem(words, null, null).length > 0)
    return false;
  if (block.kind === 'heading' && ofDeliverable.test(words)) return false;
  return block.kind === 'heading' || isAnnexMark(words) || isHeadingInDisguise(words);
}

const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/;

const leadsToOfficers = (text: string): boolean => text.endsWith(':') && isRoleAlone(text);

/** Below "TSAG appointed as Chairman:" a line that is somebody has the shape of a title, too. */
function isOfficerBelow(block: Block, isLed: boolean): boolean {
  const words = wordsOf(block);
  return isLed && (honorific.test(words) || words.includes(',')) && isOnePerson(words);
}

/** The title after "Annex A:" stands in a line of its own. */
function isTitleOfAnnex(block: Block | undefined): boolean {
  const words = wordsOf(block);
  return (
    block !== undefined &&
    block.kind !== 'item' &&
    words !== '' &&
    words.length <= 120 &&
    !/[.:;]$/.test(words) &&
    !ofDeliverable.test(words)
  );
}

/** The kind of a heading that no report knows is that of the section it stands in; `around` are those it may stand in. */
function kindUnder(around: Section[], title: string, level: number): SectionKind {
  while ((around.at(-1)?.level ?? 0) >= level) around.pop();
  const kind = sectionKindOf(title);
  return kind === 'unknown' ? (around.at(-1)?.kind ?? 'unknown') : kind;
}

function sectionUnder(around: Section[], blocks: Block[], index: number): Section {
  const [block, next] = [blocks[index], blocks[index + 1]];
  const joins = isAnnexMark(wordsOf(block)) && isTitleOfAnnex(next);
  const title = joins ? `${wordsOf(block)} ${wordsOf(next)}` : wordsOf(block);
  const level = block?.kind === 'heading' ? block.level : 1;
  const structure = joins ? [{ block: index }, { block: index + 1 }] : [{ block: index }];
  const kind = kindUnder(around, title, level);
  const over = around.at(-1)?.title ?? '';
  const section: Section = { title, over, kind, level, structure, parts: [] };
  around.push(section);
  return section;
}

/** A caption is that of the table after it, but where the first one of the document stands right under a table. */
function keepCaption(section: Section, blocks: readonly Block[], index: number, counts: Counts): void {
  const text = wordsOf(blocks[index]);
  // Some call a table a figure.
  const isOver = blocks[index + 1]?.kind === 'table' && blocks[index - 1]?.kind !== 'picture';
  const before = section.parts.at(-1);
  const isUnder = before?.kind === 'table' && before.block === index - 1 && before.caption === '';
  if (isUnder && /^table 1\b/i.test(text)) counts.captions.areUnder = true;
  const areUnder = isUnder && counts.captions.areUnder;
  const told = { caption: captionOfTable(text, !areUnder && isOver), captionAt: index };
  Object.assign(areUnder ? before : counts, told);
}

const ofParagraph = /^(?:\((?=\d{1,3}\)))?(?<number>\d{1,3})(?:\.\d{1,2}){0,4}[.)]? (?=\p{Lu})/u;

/** Whether a paragraph near by is told under the number before or after this one. */
function isCounted(blocks: readonly Block[], index: number, number: number): boolean {
  return [-3, -2, -1, 1, 2, 3].some((away) => {
    const near = ofParagraph.exec(wordsOf(blocks[index + away]))?.groups?.['number'];
    return near !== undefined && Number(near) === number + Math.sign(away);
  });
}

/** A paragraph's sentences, or its place and days, without "3.2", "3)" or "(3)" before them; "12" may count what comes next. */
function withoutNumber(blocks: readonly Block[], index: number): string {
  const text = wordsOf(blocks[index]);
  const [found = '', digits] = ofParagraph.exec(text) ?? [];
  if (found === '' || !(/[.:;!?]$/.test(text) || namesDays(text))) return text;
  const isNumber = /[.)]/.test(found) || isCounted(blocks, index, Number(digits));
  return isNumber ? text.slice(found.length) : text;
}

function addTo(section: Section, blocks: readonly Block[], index: number, counts: Counts): void {
  const block = blocks[index];
  if (block === undefined) return;
  if (block.kind === 'picture') {
    section.parts.push({ kind: 'picture', place: { block: index } });
  } else if (block.kind === 'table') {
    counts.table += 1;
    const grid = gridOf(block, index);
    const { table: number, caption, captionAt } = counts;
    section.parts.push({
      kind: 'table',
      section: section.title,
      number,
      block: index,
      caption,
      captionAt,
      grid,
    });
    counts.caption = '';
  } else if (isCaption(wordsOf(block))) {
    section.structure.push({ block: index });
    keepCaption(section, blocks, index, counts);
  } else if (wordsOf(block) !== '') {
    const kind = block.kind === 'heading' ? 'paragraph' : block.kind;
    const words = wordsOf(block);
    section.parts.push(passageOf(kind, words, index, section, counts, withoutNumber(blocks, index)));
  }
}

/** "SG20, ISO/TC 224": capitals of short names, which are no title. */
const shortNames = /^(?=[^\d,/]{0,80}[\d,/])(?!.{0,80}\p{Lu}{7})[\p{Lu}\d ,;&/-]{3,90}$/u;
/** "Finish the deliverables" below "Next steps", "Third progress report" below the name of the group. */
const told =
  /^(?!about|after|before|during|from|under|with)\p{L}{4,12}(?<!ing|ion|ment) (?:the|an?|all|our|its|their) |\S (?:progress|activit\p{L}{1,3}) report\b/iu;

/** Words that only a title has: in capitals, of an annex or a working group, or few of those that every report knows. */
function isTitle(title: string): boolean {
  const words = title.replace(/^\d[\d.]* /, '');
  const isShort = words.split(' ').length <= 4 && !/\d/.test(words);
  const kind = sectionKindOf(title);
  return (
    (title === title.toUpperCase() && !told.test(title) && !(kind === 'unknown' && shortNames.test(title))) ||
    isHeadingInDisguise(title) ||
    /^(?:annex|appendix|attachment)\b/i.test(title) ||
    readGroupAndTitle(title, true) !== null ||
    (isShort && kind !== 'unknown' && !told.test(title))
  );
}

/** "Ms Ann Roe (Acme, Norway)", "SG20; ISO/TC 224": however short, who is named is no title over what comes next. */
const namesSomebody = (title: string): boolean =>
  /; /.test(title) || ((honorific.test(title) || /\([^()]+, [^()]+\)$/.test(title)) && isOnePerson(title));

type Begun = { section: Section; counts: Counts };

/** A short line with room around it may be no heading: where nothing stands under it, it is a line of the section before. */
function withoutEmptyHeading(begun: Begun[], level: number): void {
  const [before, last] = begun.slice(-2);
  const [place] = last?.section.structure ?? [];
  if (before === undefined || last === undefined || place === undefined) return;
  // The first one may be the title of the document.
  if (begun.length < 3 && before.section.parts.length === 0) return;
  const { section } = last;
  const { title, parts, structure } = section;
  if (parts.length + structure.length > 1 || isTitle(title)) return;
  if (section.level < level && !namesSomebody(title)) return;
  begun.pop();
  before.section.parts.push(
    passageOf('paragraph', section.title, place.block, before.section, before.counts),
  );
}

/**
 * The document in its sections, each passage with its place in the report's own labels.
 * @throws Rejection where it has more sentences than the limit
 */
export function sectionsOf({ blocks }: SourceDocument): Section[] {
  const document = newCount();
  const captions = { areUnder: false };
  const newCounts = (): Counts => ({
    paragraph: 0,
    item: 0,
    table: 0,
    caption: '',
    captionAt: -1,
    document,
    captions,
  });
  const begun: Begun[] = [
    {
      section: { title: beforeHeadings, over: '', kind: 'unknown', level: 0, structure: [], parts: [] },
      counts: newCounts(),
    },
  ];
  const around: Section[] = [];
  let taken = -1;
  let isLed = false;
  for (const [index, block] of blocks.entries()) {
    if (index <= taken) continue;
    const isOfficer = isOfficerBelow(block, isLed);
    isLed = isOfficer || (block.kind === 'paragraph' && leadsToOfficers(wordsOf(block)));
    if (!isOfficer && isHeading(block)) {
      const section = sectionUnder(around, blocks, index);
      taken = section.structure.at(-1)?.block ?? index;
      withoutEmptyHeading(begun, section.level);
      begun.push({ section, counts: newCounts() });
    } else {
      const last = begun.at(-1);
      if (last !== undefined) addTo(last.section, blocks, index, last.counts);
    }
  }
  withoutEmptyHeading(begun, 0);
  return begun
    .map(({ section }) => section)
    .filter(({ structure, parts }) => structure.length + parts.length > 0);
}

/** Words that stand in no part of a section, a heading or a caption, as a passage. */
export const passageAlone = (text: string, place: Place, source: Source): Passage => ({
  kind: 'paragraph',
  text,
  place,
  source,
  sentences: [{ text, place, source }],
  at: -1,
});

/** The caption of a table, which may tell what the table leaves out. */
export const captionOf = ({ section, number, caption, captionAt }: TablePassage): Passage =>
  passageAlone(caption, { block: captionAt }, { section, table: number, quote: caption });

const orderIn = oncePer(
  ({ sentences }: Passage): ReadonlyMap<Sentence, number> =>
    new Map(sentences.map((sentence, at) => [sentence, at])),
);
/** The words right before a sentence of a passage (-1) or right behind it (1), "" where there are none. */
export const wordsBeside = (passage: Passage, sentence: Sentence, by: -1 | 1): string =>
  passage.sentences[(orderIn(passage).get(sentence) ?? Number.NaN) + by]?.text ?? '';

const placesIn = oncePer(
  ({ parts }: Section): ReadonlyMap<Part, number> => new Map(parts.map((part, at) => [part, at])),
);
/** Where a part stands in its section, counted from 0; -1 where it stands in another. */
export const placeInSection = (section: Section, part: Part): number => placesIn(section).get(part) ?? -1;
/** What stands right above a table, if anything. */
export const partAbove = (section: Section, table: TablePassage): Part | undefined =>
  section.parts[placeInSection(section, table) - 1];

/** The sentences of a passage as passages of their own. */
export const sentencesApart = (passage: Passage): Passage[] =>
  passage.sentences.map((sentence) => ({ ...passage, ...sentence, sentences: [sentence] }));

/** Of a document that is read to its end, so that no more come. */
export const passagesOf = oncePer((section: Section): readonly Passage[] =>
  section.parts.flatMap((part) => (part.kind === 'paragraph' || part.kind === 'item' ? [part] : [])),
);

export function tablesOf(sections: Section[]): TablePassage[] {
  return sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part] : [])));
}

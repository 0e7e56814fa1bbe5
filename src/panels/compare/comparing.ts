import { createContext, use, useMemo } from 'react';
import type { Both } from '../../analysis/comparison/both.ts';
import type { Change } from '../../analysis/comparison/change.ts';
import type { TextsOf } from '../../analysis/comparison/changeRows.ts';
import { isInWords, isSummary, subjectsReport } from '../../analysis/comparison/ownWords.ts';
import type { Place } from '../../analysis/comparison/places.ts';
import { placeText } from '../../analysis/comparison/placeTexts.ts';
import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source } from '../../domain/provenance.ts';
import type { Side } from '../../figures/asking.ts';
import { comparisonPart } from '../../i18n/comparisonWords.ts';
import { usePart } from '../../ui/usePart.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** One of the two reports. */
export type Compared = {
  report: ProgressReport;
  /** Null for the bundled report. */
  fingerprint: string | null;
  fileName: string | null;
  /** Shows a place in the document as read; null where there is no such document. */
  onShow: ((source: Source) => void) | null;
};

export function useComparisonWords(): ComparisonWords {
  const page = useWords();
  const comparison = usePart(comparisonPart);
  return useMemo(() => ({ page, comparison }), [page, comparison]);
}

/** Of the report's own words: "en" for the bundled one; of an opened one nobody says it. */
export const languageOf = ({ fingerprint }: Compared): string => (fingerprint === null ? 'en' : '');

export const nameOf = (words: ComparisonWords, { fileName }: Compared): string =>
  fileName ?? words.comparison.t('pair.bundled');

/** A report by its place in the pair. */
export type SideOfPair = keyof Both<unknown>;

/** What every part of the screen needs to tell changes. */
export type Comparing = {
  words: ComparisonWords;
  reports: Both<Compared>;
  /** Those out of each report that may stand in what is told of it. */
  names: Both<readonly string[]>;
  textsOf: TextsOf;
};

export const ComparingContext = createContext<Comparing | null>(null);

export function useComparing(): Comparing {
  const comparing = use(ComparingContext);
  if (!comparing) throw new Error('No ComparingContext around this component');
  return comparing;
}

/** The report's own labels in a place. */
const labelsIn = ({ section, row = '', column = '' }: Source): string[] => [section, row, column];

function sideOf(
  { words, reports, names }: Comparing,
  which: SideOfPair,
  told: Pick<Side, 'value' | 'isOwn' | 'isSummary'>,
  place: Place,
): Side {
  const source = place.kind === 'stands' ? place.source : null;
  const of = reports[which];
  const { onShow } = of;
  return {
    name: `${words.comparison.t(`pair.${which}`)}: ${nameOf(words, of)}`,
    language: languageOf(of),
    ...told,
    names: names[which],
    place: placeText(words, place),
    labels: place.kind === 'no-place' ? [] : labelsIn(place.source),
    quote: source?.quote,
    onShow: source && onShow && (() => onShow(source)),
  };
}

/** What each report says of a change, and where. */
export function sidesOf(comparing: Comparing, change: Change): Side[] {
  const texts = comparing.textsOf(change);
  const toldOn = (side: 'before' | 'after') => ({
    value: texts[side],
    isOwn: isInWords(change, side),
    isSummary: isSummary(change, side),
  });
  return [
    sideOf(comparing, 'earlier', toldOn('before'), change.places.earlier),
    sideOf(comparing, 'later', toldOn('after'), change.places.later),
  ];
}

/** In which report a change's subject is told, and whether in its own words. */
export const subjectIn = (change: Change): { of: SideOfPair; isOwn: boolean } => {
  const isOwnOf = subjectsReport(change);
  return { of: isOwnOf ?? (change.kind === 'gone' ? 'earlier' : 'later'), isOwn: isOwnOf !== null };
};

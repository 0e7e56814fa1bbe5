import type { Source, Stated } from '../domain/provenance.ts';
import { semicolonOf } from '../format/clauses.ts';
import { setApart } from '../i18n/words.ts';
import type { Place, Slide, SlideBody, SlideHead } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

/** A slide before it has its place among the slides of its subject. */
export type Draft = Omit<SlideHead, 'id' | 'part'> & SlideBody;

/** The slides of one subject, each with its name and its place among them. */
export function deckParts({ slides: { t } }: SlideWords, id: string, drafts: readonly Draft[]): Slide[] {
  const parts = drafts.length;
  return drafts.map((draft, index): Slide => {
    const part = index + 1;
    const notes = part === 1 ? draft.notes : [t('notes.continued', { part, parts }), ...draft.notes];
    return { ...draft, id: part === 1 ? id : `${id}-${part}`, part: { part, parts }, notes };
  });
}

type LabelledPlace = { section: string; table?: number | undefined };

/** Sections and tables of the report, each once. */
export function placesOf(sources: readonly LabelledPlace[]): Place[] {
  const places = sources.map(({ section, table }): [string, Place] => [
    `${section}\n${table}`,
    { section, table },
  ]);
  return [...new Map(places).values()];
}

/** "Meetings, table 1; Liaisons", in pieces: `own` marks the report's own labels, or leaves them. */
export function placePieces<Own>(
  { page, slides }: SlideWords,
  places: readonly Place[],
  own: (label: string) => Own,
): (Own | string | number)[] {
  return places.flatMap(({ section, table }, index): (Own | string | number)[] => [
    ...(index > 0 ? [semicolonOf(page)] : []),
    ...(table === undefined
      ? [own(section)]
      : slides.parts<'slides.table', Own>('slides.table', { section: own(section), table })),
  ]);
}

/** The same as text. */
export const placeText = (words: SlideWords, places: readonly Place[]): string =>
  placePieces(words, places, (label) => setApart(words.page.language, label)).join('');

/** Where a field stands; nowhere, where the report does not state it. */
export const sourcesOf = (...fields: Stated<unknown>[]): Source[] =>
  fields.flatMap((field) => ('source' in field ? [field.source] : []));

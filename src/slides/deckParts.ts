import type { Source, Stated } from '../domain/provenance.ts';
import type { Slide, SlideBody, SlideHead } from './slide.ts';
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

/** Sections and tables of the report, each once: "Meetings, table 1". */
export function placesOf({ slides: { t } }: SlideWords, sources: readonly Source[]): string[] {
  const places = sources.map(({ section, table }) =>
    table === undefined ? section : t('slides.table', { section, table }),
  );
  return [...new Set(places)];
}

/** Where a field stands; nowhere, where the report does not state it. */
export const sourcesOf = (...fields: Stated<unknown>[]): Source[] =>
  fields.flatMap((field) => ('source' in field ? [field.source] : []));

import type { Draft } from './deckParts.ts';
import { linesOf, shareOf } from './room.ts';
import type { Slide, SourceRow } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { splitToFit } from './split.ts';

/** The places of each subject of the deck, by its name. */
function placesBySubject(slides: readonly Slide[], words: SlideWords): Map<string, string[]> {
  const bySubject = new Map<string, string[]>();
  for (const { kind, kicker, places } of slides) {
    if (kind === 'title' || kind === 'glance') continue;
    const subject = kind === 'group' ? words.slides.t('slides.groups') : kicker;
    bySubject.set(subject, [...new Set([...(bySubject.get(subject) ?? []), ...places])]);
  }
  return bySubject;
}

/** Subjects that stand in the same places share a row. */
function rowsOf(slides: readonly Slide[], words: SlideWords): SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const [subject, places] of placesBySubject(slides, words)) {
    const key = places.join('\n');
    const row = rows.get(key);
    if (row) row.subjects.push(subject);
    else rows.set(key, { subjects: [subject], places });
  }
  return [...rows.values()];
}

const rowShare = ({ subjects, places }: SourceRow, title: string): number =>
  shareOf((width, arrangement) => {
    const type = { size: 32 };
    const room = arrangement === 'portrait' ? width * 0.6 : width - 600;
    const lines = Math.max(
      linesOf(places.join('; '), type, room),
      linesOf(subjects.join(', '), type, arrangement === 'portrait' ? width * 0.36 : 520),
    );
    return lines * 42 + 26;
  }, title);

/** Where each subject of the deck stands in the report. */
export function sourcesSlides(slides: readonly Slide[], words: SlideWords): Draft[] {
  const { t } = words.slides;
  const title = t('slides.sourcesTitle');
  const rows = rowsOf(slides, words);
  return splitToFit(rows, { shareOf: (row) => rowShare(row, title) }).map((part) => ({
    kind: 'sources',
    kicker: t('slides.sources'),
    title,
    rows: part,
    places: [],
    key: [t('key.derivedLong')],
    notes: [t('notes.sources')],
  }));
}

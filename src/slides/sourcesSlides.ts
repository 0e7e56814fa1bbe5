import { statusesIn } from '../analysis/statuses.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Draft } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import type { Slide, SourceRow } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

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

const rowMeasure =
  ({ subjects, places }: SourceRow): Measure =>
  (width, arrangement) => {
    const type = { size: 32 };
    const room = arrangement === 'portrait' ? width * 0.6 : width - 600;
    const lines = Math.max(
      linesOf(places.join('; '), type, room),
      linesOf(subjects.join(', '), type, arrangement === 'portrait' ? width * 0.36 : 520),
    );
    return lines * 42 + 26;
  };

/** Where each subject of the deck stands in the report. */
export function sourcesSlides(report: ProgressReport, slides: readonly Slide[], words: SlideWords): Draft[] {
  const { t } = words.slides;
  const heading = { kicker: t('slides.sources'), title: t('slides.sourcesTitle') };
  const rows = rowsOf(slides, words);
  const found = statusesIn(report);
  return fittedParts(rows, { heading, measure: stacked(rowMeasure), mostGrowth: 1.2 }).map(
    ({ items, grow }) => ({
      kind: 'sources',
      ...heading,
      grow,
      rows: items,
      places: [],
      key: [
        t('key.derivedLong'),
        ...(found.has('to-be-confirmed') ? [t('key.tbc')] : []),
        ...(found.has('to-be-determined') ? [t('key.tbd')] : []),
      ],
      notes: [t('notes.sources')],
    }),
  );
}

import { heldText, toLookAtText } from '../analysis/checkTexts.ts';
import { checkReport } from '../analysis/reportChecks.ts';
import { statusesIn } from '../analysis/statuses.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatCount } from '../format/counts.ts';
import { type Draft, placesOf, placeText } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import type { CheckLine, Place, Slide, SourceRow } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

/** The places of each subject of the deck, by its name. */
function placesBySubject(slides: readonly Slide[], words: SlideWords): Map<string, Place[]> {
  const bySubject = new Map<string, Place[]>();
  for (const { kind, kicker, places } of slides) {
    if (kind === 'title' || kind === 'glance') continue;
    const subject = kind === 'group' ? words.slides.t('slides.groups') : kicker;
    bySubject.set(subject, placesOf([...(bySubject.get(subject) ?? []), ...places]));
  }
  return bySubject;
}

/** Subjects that stand in the same places share a row. */
function rowsOf(slides: readonly Slide[], words: SlideWords): SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const [subject, places] of placesBySubject(slides, words)) {
    const key = placeText(words, places);
    const row = rows.get(key);
    if (row) row.subjects.push(subject);
    else rows.set(key, { subjects: [subject], places });
  }
  return [...rows.values()];
}

/** What does not hold is told one by one, but no further than a meeting would listen. */
const mostTold = 12;

/** What somebody should look at, then what held. */
function checkLinesOf(report: ProgressReport, { page }: SlideWords): CheckLine[] {
  const { held, toLookAt } = checkReport(report);
  const rest = toLookAt.length - mostTold;
  return [
    ...toLookAt
      .slice(0, mostTold)
      .map((check): CheckLine => ({ found: check.severity, text: toLookAtText(page, check) })),
    ...(rest > 0 ? [{ found: 'note', text: page.t('check.more', { n: rest }) } as const] : []),
    ...held.map((check): CheckLine => ({ found: 'held', text: heldText(page, check) })),
  ];
}

function checksTitle(report: ProgressReport, { page, slides: { t } }: SlideWords): string {
  const { held, toLookAt } = checkReport(report);
  if (toLookAt.length === 0) return t('slides.checksHold', { n: held.length });
  return t('slides.checksLook', { held: formatCount(page, held.length), n: toLookAt.length });
}

const rowMeasure =
  (words: SlideWords, { subjects, places }: SourceRow): Measure =>
  (width, arrangement) => {
    const type = { size: 32 };
    const room = arrangement === 'portrait' ? width * 0.6 : width - 600;
    const lines = Math.max(
      linesOf(placeText(words, places), type, room),
      linesOf(subjects.join(', '), type, arrangement === 'portrait' ? width * 0.36 : 520),
    );
    return lines * 42 + 30;
  };

const checkMeasure =
  ({ text }: CheckLine): Measure =>
  (width) =>
    linesOf(text, { size: 34, bold: true }, width - 64) * 44 + 26;

type Parts = Pick<Draft & { kind: 'sources' }, 'title' | 'rows' | 'checks' | 'grow' | 'notes'>[];

function sourceParts(slides: readonly Slide[], kicker: string, words: SlideWords): Parts {
  const title = words.slides.t('slides.sourcesTitle');
  const parts = fittedParts(rowsOf(slides, words), {
    heading: { kicker, title },
    measure: stacked((row: SourceRow) => rowMeasure(words, row)),
    mostGrowth: 1.3,
  });
  return parts.map(({ items, grow }) => ({
    title,
    rows: items,
    checks: [],
    grow,
    notes: [words.slides.t('notes.sources')],
  }));
}

function checkParts(report: ProgressReport, checks: CheckLine[], kicker: string, words: SlideWords): Parts {
  const title = checksTitle(report, words);
  const { t } = words.slides;
  const parts = fittedParts(checks, {
    heading: { kicker, title },
    measure: stacked(checkMeasure),
    mostGrowth: 1.3,
    beginsPart: (line, before) => line.found !== before.found,
  });
  return parts.map(({ items, grow }) => ({
    title,
    rows: [],
    checks: items,
    grow,
    notes: items.map(({ found, text }) => t(found === 'held' ? 'notes.held' : 'notes.look', { text })),
  }));
}

/** Where each subject of the deck stands in the report; of a whole report also how it holds against itself. */
export function sourcesSlides(
  report: ProgressReport,
  slides: readonly Slide[],
  isWhole: boolean,
  words: SlideWords,
): Draft[] {
  const { t } = words.slides;
  const checks = isWhole ? checkLinesOf(report, words) : [];
  const kicker = t(checks.length > 0 ? 'slides.sourcesAndChecks' : 'slides.sources');
  const parts = [...sourceParts(slides, kicker, words), ...checkParts(report, checks, kicker, words)];
  const found = statusesIn(report);
  return parts.map((part) => ({
    kind: 'sources',
    kicker,
    ...part,
    places: [],
    key: [
      t('key.derivedLong'),
      ...(found.has('to-be-confirmed') ? [t('key.tbc')] : []),
      ...(found.has('to-be-determined') ? [t('key.tbd')] : []),
    ],
  }));
}

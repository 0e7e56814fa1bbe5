import { knownValue } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { monthOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Statement } from '../domain/provenance.ts';
import { formatDate, formatMeetingDays } from '../format/dates.ts';
import { askedOf } from './asked.ts';
import { type Draft, placesOf, sourcesOf } from './deckParts.ts';
import { linesOf, shareOf } from './room.ts';
import { saidOf, unstopped } from './said.ts';
import type { Line } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { piecesOf, splitToFit } from './split.ts';

const longestPiece = 480;
/** What stands under the statements of the next steps. */
const meetingLine = 0.3;

const partsOf = (statements: readonly Statement[], title: string, taken = 0): Line[][] =>
  splitToFit(
    statements.flatMap(({ text, summary }) =>
      piecesOf(text, longestPiece).map((piece) => ({ text: piece, summary })),
    ),
    {
      shareOf: ({ text }) =>
        shareOf(
          (width) => linesOf(`${text} summary`, { size: 42 }, Math.min(width, 1500) - 80) * 58 + 44,
          title,
        ) /
        (1 - taken),
    },
  );

const sayEach = (words: SlideWords, lines: readonly Line[]): string[] =>
  lines.map(({ text }) => words.slides.t('notes.statement', { text: unstopped(text) }));

function statementDrafts(
  kind: 'purpose' | 'matters' | 'asked',
  { kicker, title }: { kicker: string; title: string },
  statements: readonly Statement[],
  words: SlideWords,
): Draft[] {
  return partsOf(statements, title).map((lines) => ({
    kind,
    kicker,
    title,
    lines,
    places: placesOf(
      words,
      statements.map(({ source }) => source),
    ),
    key: lines.some(({ summary }) => summary) ? [words.slides.t('key.summary')] : [],
    notes: sayEach(words, lines),
  }));
}

/** The terms of reference. */
export function purposeSlides({ focusGroup }: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { acronym: group, termsOfReference: terms } = focusGroup;
  const head = {
    kicker: t('slides.purpose'),
    title: t('slides.purposeTitle', { n: terms.length, group }),
  };
  const numbered = terms.map(({ text }, index) =>
    t('notes.term', { number: index + 1, text: unstopped(text) }),
  );
  return statementDrafts('purpose', head, terms, words).map((draft, part) => ({
    ...draft,
    notes: part === 0 ? [t('notes.terms', { n: terms.length }), ...numbered] : draft.notes,
  }));
}

/** What delegates raised. */
export function mattersSlides({ liaison: { matters } }: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const title = t('slides.mattersTitle', { n: matters.length });
  return statementDrafts('matters', { kicker: t('slides.matters'), title }, matters, words);
}

/** What the report asks of the meeting; no slide where it asks nothing. */
export function askedSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const asked = askedOf(report);
  const parent = knownValue(report.focusGroup.parentGroup);
  const n = asked.length;
  const title = parent === null ? t('slides.askedAlone', { n }) : t('slides.askedTitle', { n, parent });
  return statementDrafts('asked', { kicker: t('slides.asked'), title }, asked, words);
}

/** What comes next, with the meeting planned first. */
export function nextSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { nextSteps, plannedMeetings } = report;
  const end = knownValue(plannedEndOf(report));
  const title =
    end === null
      ? t('slides.nextTitle')
      : t('slides.nextUntil', { month: formatDate(words.page, monthOf(end)) });
  const first = plannedMeetings[0];
  const meeting = first
    ? {
        place: saidOf(first.place, (place) => place),
        days: saidOf(first.days, (days) => formatMeetingDays(words.page, days)),
      }
    : null;
  const parts = partsOf(nextSteps, title, meeting ? meetingLine : 0);
  return parts.map((lines, index) => ({
    kind: 'next',
    kicker: t('slides.next'),
    title,
    lines,
    meeting: index === parts.length - 1 ? meeting : null,
    places: placesOf(words, [
      ...nextSteps.map(({ source }) => source),
      ...sourcesOf(...(first ? [first.days] : [])),
    ]),
    key: [
      ...(lines.some(({ summary }) => summary) ? [t('key.summary')] : []),
      ...(end === null ? [] : [t('key.end')]),
    ],
    notes: sayEach(words, lines),
  }));
}

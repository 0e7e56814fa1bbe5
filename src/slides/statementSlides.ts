import { knownValue } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { monthOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Statement } from '../domain/provenance.ts';
import { formatDate, formatMeetingDays } from '../format/dates.ts';
import { askedOf } from './asked.ts';
import { type Draft, placesOf, sourcesOf } from './deckParts.ts';
import { fittedParts, type Part } from './fittedParts.ts';
import { type Heading, linesOf, type Measure, stacked } from './room.ts';
import { inReportsWords, saidOf, unstopped } from './said.ts';
import type { Line } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { piecesOf } from './split.ts';

const longestPiece = 400;
/** What stands under the statements of the next steps. */
const meetingHeight = 170;

const lineMeasure =
  ({ text, summary }: Line): Measure =>
  (width) =>
    linesOf(summary ? `${text} summary` : text, { size: 36 }, Math.min(width, 1510) - 72) * 49 + 40;

/** @param under height, in units, of what stands under the statements */
function partsOf(statements: readonly Statement[], heading: Heading, under = 0): Part<Line>[] {
  const lines = statements.flatMap(({ text, summary }, index) =>
    piecesOf(text, longestPiece).map((piece, place) => ({
      text: piece,
      summary,
      number: place === 0 ? index + 1 : null,
    })),
  );
  return fittedParts(lines, {
    heading,
    measure: (some) => (width, arrangement) => stacked(lineMeasure)(some)(width, arrangement) + under,
    mostGrowth: 1.6,
  });
}

const sayEach = (words: SlideWords, lines: readonly Line[]): string[] =>
  lines.map(({ text }) => words.slides.t('notes.statement', { text: unstopped(text) }));

function statementDrafts(
  kind: 'purpose' | 'matters' | 'asked',
  heading: Heading,
  statements: readonly Statement[],
  words: SlideWords,
  say = sayEach,
): Draft[] {
  return partsOf(statements, heading).map(({ items: lines, grow }) => ({
    kind,
    ...heading,
    grow,
    lines,
    places: placesOf(statements.map(({ source }) => source)),
    key: lines.some(({ summary }) => summary) ? [words.slides.t('key.summary')] : [],
    notes: say(words, lines),
  }));
}

/** Each term by its number; a piece that goes on has none. */
const sayTerms = (words: SlideWords, lines: readonly Line[]): string[] =>
  lines.flatMap((line) =>
    line.number === null
      ? sayEach(words, [line])
      : [words.slides.t('notes.term', { number: line.number, text: unstopped(line.text) })],
  );

/** The terms of reference. */
export function purposeSlides({ focusGroup }: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { acronym: group, termsOfReference: terms } = focusGroup;
  const head = {
    kicker: t('slides.purpose'),
    title: t('slides.purposeTitle', { n: terms.length, group }),
  };
  return statementDrafts('purpose', head, terms, words, sayTerms).map((draft, part) => ({
    ...draft,
    notes: part === 0 ? [t('notes.terms', { n: terms.length }), ...draft.notes] : draft.notes,
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
        place: inReportsWords(saidOf(first.place, (place) => place)),
        days: saidOf(first.days, (days) => formatMeetingDays(words.page, days)),
      }
    : null;
  const heading = { kicker: t('slides.next'), title };
  const parts = partsOf(nextSteps, heading, meeting ? meetingHeight : 0);
  return parts.map(({ items: lines, grow }, index) => ({
    kind: 'next',
    ...heading,
    grow,
    lines,
    meeting: index === parts.length - 1 ? meeting : null,
    places: placesOf([
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

import { deliverableCountsOf } from '../analysis/deliverables.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { glanceFigures } from './glanceFigures.ts';
import { asUsual } from './room.ts';
import { spoken } from './said.ts';
import type { SlideWords } from './slideWords.ts';

function titleOf(report: ProgressReport, words: SlideWords): string {
  const { t } = words.slides;
  const meetings = report.meetings.length;
  const deliverables = deliverableCountsOf(report).all.value;
  const held = words.page.t('overview.meetings', { n: meetings });
  const listed = words.page.t('overview.deliverables', { n: deliverables });
  if (deliverables === 0) return meetings > 0 ? t('slides.glanceHeld', { held }) : t('slides.glanceNone');
  return meetings > 0 ? t('slides.glanceTitle', { held, listed }) : t('slides.glanceFirst', { listed });
}

/** What is asked first, in at most six figures. */
export function glanceSlide(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const figures = glanceFigures(report, words);
  const sources = [
    ...report.meetings.slice(-2).map(({ source }) => source),
    ...report.workingGroups.map(({ source }) => source),
    ...report.liaison.statementsSentTo.map(({ source }) => source),
  ];
  return [
    {
      kind: 'glance',
      kicker: t('slides.glance'),
      title: titleOf(report, words),
      figures,
      places: placesOf(sources),
      grow: asUsual,
      key: [t('key.derived')],
      notes: figures.map(({ label, value, unit }) =>
        value.text === ''
          ? t('notes.figureAlone', { label, value: spoken(words, value) })
          : t('notes.figure', { label, value: spoken(words, value), unit }),
      ),
    },
  ];
}

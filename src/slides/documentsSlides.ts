import { type Documents, documentsOf } from '../analysis/documents.ts';
import { knownValue } from '../analysis/figure.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatCount } from '../format/counts.ts';
import { formatChange } from '../format/numbers.ts';
import { documentsChart } from '../pictures/meetingCharts.ts';
import { chartSlides, namesApart } from './chartSlides.ts';
import type { Draft } from './deckParts.ts';
import { saidOf, spokenCount } from './said.ts';
import type { SlideTable } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

function pairTitle(last: Meeting, before: Meeting, change: number, words: SlideWords): string {
  const { t } = words.slides;
  const names = namesApart(last, before, words);
  const count = spokenCount(words, last.outputDocuments);
  if (change === 0) return t('slides.documents.same', { ...names, count });
  const beforeCount = spokenCount(words, before.outputDocuments);
  return t(change > 0 ? 'slides.documents.more' : 'slides.documents.fewer', { ...names, count, beforeCount });
}

function titleOf(meetings: readonly Meeting[], documents: readonly Documents[], words: SlideWords): string {
  const { t } = words.slides;
  const [last, before, now] = [meetings.at(-1), meetings.at(-2), documents.at(-1)];
  if (!last || !now || knownValue(last.outputDocuments) === null) return t('slides.documents.none');
  const change = knownValue(now.output.change);
  if (meetings.length > 2 && knownValue(now.outputSoFar) !== null) {
    const sum = spokenCount(words, now.outputSoFar);
    return t('slides.documents.sum', {
      sum,
      meetings: words.page.t('overview.meetings', { n: meetings.length }),
    });
  }
  if (!before || change === null) {
    return t('slides.documents.one', { place: last.place, count: spokenCount(words, last.outputDocuments) });
  }
  return pairTitle(last, before, change, words);
}

function tableOf(
  meetings: readonly Meeting[],
  documents: readonly Documents[],
  words: SlideWords,
): SlideTable {
  const { t } = words.slides;
  const isPair = meetings.length === 2;
  const count = (n: number) => formatCount(words.page, n);
  const last = documents.at(-1);
  const rowOf = (name: string, of: 'input' | 'output') => ({
    name,
    cells: [
      ...documents.map((one) => saidOf(one[of].figure, count)),
      ...(isPair && last ? [saidOf(last[of].change, (n) => formatChange(words.page, n))] : []),
    ],
  });
  const soFar = {
    name: t('slides.soFar'),
    cells: documents.map((one) => saidOf(one.outputSoFar, count)),
  };
  return {
    columns: [...meetings.map(({ place }) => place), ...(isPair ? [t('slides.change')] : [])],
    rows: [rowOf(t('slides.input'), 'input'), rowOf(t('slides.output'), 'output'), soFar],
  };
}

/** What the meetings worked on, and what they brought. */
export function documentsSlides({ meetings }: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const documents = documentsOf(meetings);
  const isKnown = ({ input, output }: Documents) =>
    [input, output].some(({ figure }) => knownValue(figure) !== null);
  if (!documents.some(isKnown)) return [];
  return chartSlides(meetings, {
    kind: 'documents',
    kicker: t('slides.documents'),
    title: titleOf(meetings, documents, words),
    chart: documentsChart(meetings, words.page),
    table: tableOf(meetings, documents, words),
    key: meetings.length < 4 ? [t('key.derived')] : [],
    notesOf: (index) => {
      const [meeting, one] = [meetings[index], documents[index]];
      if (!meeting || !one) return [];
      const input = spokenCount(words, meeting.inputDocuments);
      const output = spokenCount(words, meeting.outputDocuments);
      const said = t('notes.documents', { place: meeting.place, input, output });
      const isLast = index === meetings.length - 1 && index > 0 && knownValue(one.outputSoFar) !== null;
      return isLast ? [said, t('notes.documentsSum', { sum: spokenCount(words, one.outputSoFar) })] : [said];
    },
  });
}

import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source, Stated } from '../domain/provenance.ts';
import { bracketed } from '../format/brackets.ts';
import { joinedApart } from '../format/clauses.ts';
import { enumerated, joined } from '../format/lists.ts';
import { labelOf, sentenceOf } from '../format/sentences.ts';
import type { Words } from '../i18n/words.ts';
import type { BarChart } from '../pictures/barChart.ts';
import { drawBarChart, roleOfSeries } from '../pictures/drawBarChart.ts';
import type { Drawing } from '../pictures/drawing.ts';
import type { Frame } from '../pictures/framed.ts';
import { layoutLiaisons } from '../pictures/layoutLiaisons.ts';
import { layoutTimeline } from '../pictures/layoutTimeline.ts';
import { type LiaisonPicture, liaisonPictureOf } from '../pictures/liaisonPicture.ts';
import { documentsChart, participantsChart } from '../pictures/meetingCharts.ts';
import { type TimelinePicture, timelinePictureOf } from '../pictures/timelinePicture.ts';
import type { ExportWords, PictureId } from './exportFormat.ts';

/** A picture with what must be said beside it, and the whole of it in words. */
export type PictureContents = {
  drawing: Drawing;
  swatches: Frame['swatches'];
  key: string[];
  description: string;
  /** Sections and tables of the report it was made from. */
  sources: Source[];
};

type MakeContents = (report: ProgressReport, words: ExportWords) => PictureContents | null;

const chartWidth = 896;
const pictureWidth = 1136;

/** Each group in words: "Geneva: on site 37, remote 20, total 57". */
function chartWords(words: Words, { groups }: BarChart): string {
  const told = groups.map(({ name, details, parts, total }) => {
    const figures = [...parts, ...(total ? [total] : [])]
      .filter(({ number }) => number !== '')
      .map(({ word, number }) => `${word} ${number}`);
    return labelOf(words, joined(words, [name, ...details])) + joined(words, figures);
  });
  return sentenceOf(words, joinedApart(words, told));
}

function chartContents(
  chart: BarChart,
  sources: Source[],
  { page, exports }: ExportWords,
): PictureContents | null {
  const parts = chart.groups.flatMap((group) => group.parts);
  if (parts.length === 0) return null;
  const found = new Map(parts.map(({ series, word }) => [series, word]));
  const statuses = new Set(parts.map(({ figure }) => figure.status));
  const isAbout = parts.some(({ number }) => number.startsWith(page.t('status.aboutSign')));
  const key = [
    ...(statuses.has('derived') ? [exports.t('exports.key.derived', { rule: page.t('rule.on-site') })] : []),
    ...(isAbout ? [exports.t('exports.key.about')] : []),
    ...(statuses.has('to-be-confirmed') ? [exports.t('exports.key.tbc')] : []),
    ...(statuses.has('not-stated') ? [exports.t('exports.key.notStated')] : []),
  ];
  const swatches = [...found].map(([series, word]) => ({ role: roleOfSeries[series], word }));
  return {
    drawing: drawBarChart(chart, chartWidth),
    swatches,
    key,
    description: chartWords(page, chart),
    sources,
  };
}

const meetingSources = ({ meetings }: ProgressReport): Source[] => meetings.map(({ source }) => source);

const timelineWords = (words: Words, { items }: TimelinePicture): string =>
  sentenceOf(
    words,
    joinedApart(
      words,
      items.map(({ name, when, tag }) =>
        joined(
          words,
          [name, when, tag].filter((part) => part !== ''),
        ),
      ),
    ),
  );

const sourcesOf = (...fields: Stated<unknown>[]): Source[] =>
  fields.flatMap((field) => ('source' in field ? [field.source] : []));

const timelineContents: MakeContents = (report, words) => {
  const { page } = words;
  const picture = timelinePictureOf(report, page);
  if (picture === null) return null;
  const { established, lifetimeMonths } = report.focusGroup;
  const listed = [...report.meetings, ...report.plannedMeetings, ...report.liaison.jointMeetings];
  return {
    drawing: layoutTimeline(picture, page, pictureWidth),
    swatches: [],
    key: [`${page.t('timeline.note')} ${page.t('timeline.noteEnd')}`],
    description: timelineWords(page, picture),
    sources: [...sourcesOf(established, lifetimeMonths), ...listed.map(({ source }) => source)],
  };
};

function liaisonWords(words: Words, { blocks }: LiaisonPicture): string {
  const told = blocks.map(({ heading, bodies, exchanges, notes }) => {
    const said = joined(words, [...exchanges.map(({ label }) => label), ...notes]);
    const names = bodies.map(({ name }) => name);
    return labelOf(words, heading + bracketed(words, said)) + enumerated(words, names);
  });
  return sentenceOf(words, joinedApart(words, told));
}

const liaisonContents: MakeContents = (report, { page }) => {
  const picture = liaisonPictureOf(report, page);
  if (picture.blocks.length === 0) return null;
  const { statementsSentTo, presentationsFrom, representatives, jointMeetings } = report.liaison;
  const listed = [...statementsSentTo, ...presentationsFrom, ...representatives, ...jointMeetings];
  return {
    drawing: layoutLiaisons(picture, pictureWidth),
    swatches: [],
    key: [`${page.t('liaisons.noteArrows')} ${page.t('liaisons.note')}`],
    description: liaisonWords(page, picture),
    sources: listed.map(({ source }) => source),
  };
};

/** The pictures of a report; null where it has nothing to show in one. */
export const pictureContents: Record<PictureId, MakeContents> = {
  participants: (report, words) =>
    chartContents(participantsChart(report.meetings, words.page), meetingSources(report), words),
  documents: (report, words) =>
    chartContents(documentsChart(report.meetings, words.page), meetingSources(report), words),
  timeline: timelineContents,
  liaisons: liaisonContents,
};

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawBarChart } from '../../../src/pictures/drawBarChart.ts';
import { type Drawing, mirrored } from '../../../src/pictures/drawing.ts';
import { framed } from '../../../src/pictures/framed.ts';
import { layoutBarChart } from '../../../src/pictures/layoutBarChart.ts';
import { layoutLiaisons } from '../../../src/pictures/layoutLiaisons.ts';
import { layoutTimeline } from '../../../src/pictures/layoutTimeline.ts';
import { liaisonPictureOf } from '../../../src/pictures/liaisonPicture.ts';
import { documentsChart, participantsChart } from '../../../src/pictures/meetingCharts.ts';
import { mirroredBars } from '../../../src/pictures/mirroredBars.ts';
import { timelinePictureOf } from '../../../src/pictures/timelinePicture.ts';
import { counterpart, reportOf } from '../../support/datedReports.ts';
import { everyBody, everyDate, fiveWays, manyMeetings, oftenMet } from '../../support/drawnReports.ts';
import { longReport } from '../../support/longReport.ts';
import { jsonLines, svgLines, wordsIn } from '../../support/pinned.ts';
import { bundledReport } from '../../support/report.ts';

/*
 * A picture changes on purpose only. Whoever means to change one looks at the new files and keeps them:
 * npx vitest run --dir tests/unit/pictures pinned -u
 */
const folder = `${import.meta.dirname}/pinned`;
const [english, russian, arabic] = [wordsIn('en'), wordsIn('ru'), wordsIn('ar')];
const { meetings } = bundledReport();

const participants = (held = meetings, words = english) => participantsChart(held, words);
const documents = (held = meetings, words = english) => documentsChart(held, words);

function timeline(report: ReturnType<typeof reportOf>, width: number, words = english): Drawing {
  const picture = timelinePictureOf(report, words);
  if (picture === null) throw new Error('no picture');
  return layoutTimeline(picture, words, width);
}

const liaisons = (report: ReturnType<typeof reportOf>, width: number, words = english): Drawing =>
  layoutLiaisons(liaisonPictureOf(report, words), width);

const outsideOnly = reportOf({ statementsSentTo: [counterpart('ISO/TC 307'), counterpart('GSMA')] });
const frame = {
  title: 'Participants per meeting of a group with a name too long for one line of a title',
  subtitle: 'ITU-T Focus Group',
  swatches: [
    { role: 'onsite', word: 'on site' },
    { role: 'remote', word: 'remote' },
    { role: 'control', word: 'a word that takes a line of its own beside none of the others' },
  ],
  key: ['= derived', '≈ about'],
  foot: ['Source: TSAG-TD 204, Meetings, table 1', '17 October 2017'],
} as const;

const pictures: Record<string, () => Drawing> = {
  'participants-1': () => drawBarChart(participants(meetings.slice(0, 1)), 320),
  'participants-2': () => drawBarChart(participants(), 896),
  'participants-5': () => drawBarChart(participants([...fiveWays]), 896),
  'participants-5-russian': () => drawBarChart(participants([...fiveWays], russian), 1000),
  'participants-6': () => drawBarChart(participants(manyMeetings(6)), 300),
  'participants-6-upright': () => drawBarChart(participants(manyMeetings(6, 100_000)), 896),
  'participants-30': () => drawBarChart(participants(manyMeetings(30)), 896),
  'documents-2': () => drawBarChart(documents(), 640),
  'documents-5': () => drawBarChart(documents([...fiveWays]), 896),
  'documents-6': () => drawBarChart(documents(manyMeetings(6)), 300),
  'documents-12-upright': () => drawBarChart(documents(manyMeetings(12, 100)), 300),
  'timeline-bundled-1136': () => timeline(bundledReport(), 1136),
  'timeline-bundled-480': () => timeline(bundledReport(), 480),
  'timeline-every-date-1136': () => timeline(everyDate, 1136),
  'timeline-every-date-528': () => timeline(everyDate, 528),
  'timeline-often-832': () => timeline(oftenMet(14, 24), 832),
  'timeline-seldom-640': () => timeline(oftenMet(5, 300, 60), 640),
  'timeline-long-640': () => timeline(longReport(), 640),
  'liaisons-bundled-1136': () => liaisons(bundledReport(), 1136),
  'liaisons-every-body-1136': () => liaisons(everyBody, 1136),
  'liaisons-every-body-640': () => liaisons(everyBody, 640),
  'liaisons-outside-900': () => liaisons(outsideOnly, 900),
  'framed-2': () =>
    framed(drawBarChart(participants(), 500), {
      ...frame,
      swatches: [...frame.swatches],
      key: [...frame.key],
      foot: [...frame.foot],
    }),
};

const fromTheRight: Record<string, () => Drawing> = {
  'participants-5-arabic': () => drawBarChart(participants([...fiveWays], arabic), 896),
  'timeline-every-date-arabic': () => timeline(everyDate, 832, arabic),
  'liaisons-bundled-arabic': () => liaisons(bundledReport(), 832, arabic),
};

const charts = {
  'participants 1': participants(meetings.slice(0, 1)),
  'participants 5': participants([...fiveWays]),
  'participants 5, long words': participants([...fiveWays], russian),
  'participants 6': participants(manyMeetings(6)),
  'participants 30, upright': participants(manyMeetings(30, 1000)),
  'documents 1': documents(meetings.slice(0, 1)),
  'documents 5': documents([...fiveWays]),
  'documents 6': documents(manyMeetings(6)),
  'documents 30, upright': documents(manyMeetings(30, 1000)),
};

describe('A picture changes on purpose only', () => {
  it.each(Object.entries(pictures))('%s', async (name, draw) => {
    await expect(svgLines(draw())).toMatchFileSnapshot(`${folder}/${name}.svg`);
  });

  it.each(Object.entries(fromTheRight))('%s', async (name, draw) => {
    await expect(svgLines(mirrored(draw()), 'rtl')).toMatchFileSnapshot(`${folder}/${name}.svg`);
  });

  it('measures of bar charts, as the page takes them', async () => {
    const measures = Object.entries(charts).map(([chart, told]) => {
      const groups = told.groups.map((group, index) =>
        index % 4 === 3 ? group : { ...group, underlined: true as const },
      );
      const { marks: _, labels: __, names, ...measured } = layoutBarChart({ ...told, groups });
      return { chart, ...measured, names: names.length, first: names[0] ?? null };
    });
    await expect(jsonLines(measures, 5)).toMatchFileSnapshot(`${folder}/bar-charts.txt`);
  });

  it('a bar chart from the right, as the page takes it', async () => {
    const { marks, labels, names, underlines } = mirroredBars(
      layoutBarChart(participants(manyMeetings(6, 1000), arabic)),
    );
    const places = marks.map(({ part: { series }, ...place }) => ({ series, ...place }));
    const lines = jsonLines([...places, ...labels, ...names, ...underlines], 5);
    await expect(lines).toMatchFileSnapshot(`${folder}/bars-from-the-right.txt`);
  });

  it('and none is kept that nothing draws', () => {
    const drawn = [...Object.keys(pictures), ...Object.keys(fromTheRight)].map((name) => `${name}.svg`);
    const kept = [...drawn, 'bar-charts.txt', 'bars-from-the-right.txt'];
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });
});

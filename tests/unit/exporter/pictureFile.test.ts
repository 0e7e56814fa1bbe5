import { describe, expect, it } from 'vitest';
import { pictureIds } from '../../../src/exporter/exportFormat.ts';
import { pictureColours } from '../../../src/exporter/pictureColours.ts';
import { pictureFile } from '../../../src/exporter/pictureFile.ts';
import { anExport } from '../../support/exportInput.ts';
import { hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';
import { aReport } from '../../support/report.ts';
import { textOf } from '../../support/sourceTree.ts';
import { wellFormed } from '../../support/wellFormed.ts';

const written = (told: Parameters<typeof anExport>[0]): string => pictureFile(anExport(told))?.svg ?? '';
const wordsIn = (svg: string): string =>
  [...wellFormed(svg, 'picture').getElementsByTagName('tspan')].map((run) => run.textContent).join(' ');

describe('a picture as a file', () => {
  it('holds its title, legend, source and date', () => {
    const words = wordsIn(written({}));
    for (const told of [
      'FG DLT: Participants per meeting',
      'on site',
      '= derived: On site = total participants − remote participants',
      'Source: Progress report of FG DLT to TSAG; Meetings, table 1.',
      'Made on 24 November 2026.',
    ]) {
      expect(words).toContain(told);
    }
  });

  it.each(pictureIds)(
    '%s is well-formed, needs nothing beside itself, and tells in words what it shows',
    (picture) => {
      const svg = written({ picture: { picture } });
      const root = wellFormed(svg, picture).documentElement;
      expect(root?.getElementsByTagName('desc')[0]?.textContent?.length).toBeGreaterThan(80);
      expect(svg).not.toMatch(/var\(|style=|class=|href|rem"/);
    },
  );

  it('has the colours of its theme', () => {
    const dark = written({ picture: { theme: 'dark' } });
    expect(dark).toContain(pictureColours.dark.paper);
    expect(dark).not.toContain(pictureColours.light.paper);
  });

  it('has a bar a figure, as long as the figure says', () => {
    const bars = [...wellFormed(written({}), 'chart').getElementsByTagName('rect')].filter((rect) =>
      [pictureColours.light.onsite, pictureColours.light.remote].includes(rect.getAttribute('fill') ?? ''),
    );
    const heights = bars.map((bar) => Number(bar.getAttribute('height'))).filter((height) => height !== 14);
    const [onSite = 0, remote = 0] = heights;
    expect(heights).toHaveLength(4);
    expect(onSite / remote).toBeCloseTo(57 / 24, 1);
  });

  it('holds twelve meetings, each with its name', () => {
    const words = wordsIn(written({ report: longReport() }));
    for (let meeting = 1; meeting <= 12; meeting++) expect(words).toContain(`Place ${meeting}, `);
  });

  it('is not made where the report has nothing to show', () => {
    for (const picture of pictureIds) {
      expect(pictureFile(anExport({ report: aReport(), picture: { picture } })), picture).toBeNull();
    }
  });

  it.each(Object.entries(hostileTexts))('stays well-formed with %s in every place', (_, text) => {
    const report = reportOfText(text);
    for (const picture of pictureIds) wellFormed(written({ report, picture: { picture } }), picture);
  });

  it('cuts a title of a megabyte', () => {
    const report = reportOfText('x '.repeat(500_000));
    for (const picture of pictureIds) {
      expect(written({ report, picture: { picture } }).length, picture).toBeLessThan(60_000);
    }
  });
});

describe('the colours of pictures', () => {
  it('are those of the page', () => {
    const tokens = textOf('src/styles/tokens.css');
    for (const [role, light] of Object.entries(pictureColours.light)) {
      const dark = pictureColours.dark[role as keyof typeof pictureColours.dark];
      expect(tokens).toContain(`--${role}: light-dark(${light}, ${dark});`);
    }
  });
});

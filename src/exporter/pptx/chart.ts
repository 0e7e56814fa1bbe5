import type PptxGenJS from 'pptxgenjs';
import { knownValue } from '../../analysis/figure.ts';
import type { BarChart, Series } from '../../pictures/barChart.ts';
import type { Page } from './deck.ts';
import { type Box, colours, smallest } from './page.ts';

const colourOf: Record<Series, string> = {
  'on-site': colours.onSite,
  remote: colours.remote,
  undivided: colours.control,
  input: colours.input,
  output: colours.output,
};

type Data = { name: string; labels: string[]; values: number[] };

/** A series for each kind of bar. What is not stated has no bar: the file is mended so that it is a gap. */
function dataOf({ groups }: BarChart): { series: Series; data: Data }[] {
  const labels = groups.map(({ name, details }) => [name, ...details].join(', '));
  const all = groups.flatMap(({ parts }) => parts);
  return [...new Set(all.map(({ series }) => series))].map((series) => {
    const own = all.filter((part) => part.series === series);
    const sign = own.some(({ figure }) => figure.status === 'derived') ? '= ' : '';
    const values = groups.map(({ parts }) => {
      const part = parts.find((one) => one.series === series);
      return (part ? knownValue(part.figure) : null) ?? Number.NaN;
    });
    return { series, data: { name: `${sign}${own[0]?.word ?? ''}`, labels, values } };
  });
}

/** A chart that stays one: its figures stand in a workbook inside the file. */
export function addChart(
  page: Page,
  chart: BarChart,
  box: Box,
  told: { max: number; altText: string },
): void {
  const series = dataOf(chart);
  const stacked = chart.kind === 'stacked';
  const options: PptxGenJS.IChartOpts = {
    ...box,
    barDir: 'col',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: stacked ? 80 : 60,
    chartColors: series.map(({ series: one }) => colourOf[one]),
    altText: told.altText,
    showLegend: true,
    legendPos: 'b',
    legendFontSize: 16,
    legendColor: colours.ink,
    showValue: true,
    dataLabelFontSize: 16,
    dataLabelFontBold: true,
    // Inside a bar of a stack its own colour is behind the figure.
    dataLabelColor: stacked ? colours.paper : colours.ink,
    dataLabelPosition: stacked ? 'ctr' : 'outEnd',
    catAxisLabelFontSize: smallest,
    catAxisLabelColor: colours.ink,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    valAxisMinVal: 0,
    valAxisMaxVal: told.max,
  };
  page.addChart(
    'bar' as PptxGenJS.CHART_NAME,
    series.map(({ data }) => data),
    options,
  );
}

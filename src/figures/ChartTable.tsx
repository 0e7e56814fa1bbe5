import { notStated } from '../analysis/figure.ts';
import { formatCount } from '../format/counts.ts';
import { joined } from '../format/lists.ts';
import type { BarChart, ChartGroup } from '../pictures/barChart.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { FigureText } from './FigureText.tsx';
import { Naming } from './Naming.tsx';

/** The figures of a chart, a meeting a row. */
export function ChartTable({ title, chart }: { title: string; chart: BarChart }) {
  const words = useWords();
  const { t } = words;
  const wordsOfSeries = new Map(
    chart.groups.flatMap(({ parts }) => parts.map((part) => [part.series, part.word] as const)),
  );
  const columns: { key: string; heading: string }[] = [...wordsOfSeries].map(([key, heading]) => ({
    key,
    heading,
  }));
  if (chart.groups.some((group) => group.total)) columns.push({ key: 'total', heading: t('chart.total') });

  const cellOf = (group: ChartGroup, key: string | undefined) => {
    const figure =
      key === 'total' ? group.total?.figure : group.parts.find(({ series }) => series === key)?.figure;
    return <FigureText figure={figure ?? notStated}>{(value) => formatCount(words, value)}</FigureText>;
  };
  return (
    <DataTable
      name={title}
      corner={t('chart.meeting')}
      columns={columns}
      rows={chart.groups.map((group) => ({
        heading: <Naming names={[group.name]}>{joined(words, [group.name, ...group.details])}</Naming>,
        cell: (column) => cellOf(group, columns[column]?.key),
      }))}
    />
  );
}

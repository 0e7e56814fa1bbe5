import type { ChartBody as Content } from '../../slides/slide.ts';
import { SlideChart } from './SlideChart.tsx';
import { SlideTable } from './SlideTable.tsx';

/** The chart, and its figures as a table: beside it, or for the ear alone where the slide has no room. */
export function ChartBody({ chart, max, table, subject }: Content & { subject: string }) {
  return (
    <div className="chart-body">
      <SlideChart chart={chart} max={max} subject={subject} />
      {table && <SlideTable table={table} subject={subject} />}
    </div>
  );
}

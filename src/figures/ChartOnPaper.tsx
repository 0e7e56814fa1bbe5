import type { BarChart } from '../pictures/barChart.ts';
import { drawBarChart } from '../pictures/drawBarChart.ts';
import styles from './ChartBox.module.css';
import { DrawingElements } from './DrawingSvg.tsx';

/** A chart too wide for a sheet, as small as it takes to fit. */
export function ChartOnPaper({ chart }: { chart: BarChart }) {
  const drawing = drawBarChart(chart, 0);
  return (
    <svg className={styles.paper} viewBox={`0 0 ${drawing.minWidth} ${drawing.height}`} aria-hidden="true">
      <DrawingElements drawing={drawing} length={Number} />
    </svg>
  );
}

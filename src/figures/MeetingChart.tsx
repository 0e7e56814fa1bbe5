import { type ReactNode, useState } from 'react';
import type { BarChart } from '../pictures/barChart.ts';
import { ToggleButton } from '../ui/ToggleButton.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { ChartBox } from './ChartBox.tsx';
import { ChartTable } from './ChartTable.tsx';
import styles from './MeetingChart.module.css';

type Props = { id: string; title: string; summary: ReactNode; chart: BarChart };

/** A chart with its sentence and its table: three ways to the same figures. */
export function MeetingChart({ id, title, summary, chart }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const tableId = `${id}-table`;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-chart`}>
      <figcaption>
        <h3 className={styles.title} id={`${id}-chart`}>
          {title}
        </h3>
      </figcaption>
      <p className={styles.summary}>{summary}</p>
      <ChartBox chart={chart} title={title} />
      <p className={styles.switch}>
        <ToggleButton
          pressed={open}
          {...(open && { 'aria-controls': tableId })}
          onClick={() => setOpen(!open)}
        >
          {t('chart.showTable')}
        </ToggleButton>
      </p>
      {open ? (
        <div id={tableId}>
          <ChartTable title={title} chart={chart} />
        </div>
      ) : (
        // Who has no script sees the table at once; who has, is not burdened with it.
        <noscript>
          <ChartTable title={title} chart={chart} />
        </noscript>
      )}
    </figure>
  );
}

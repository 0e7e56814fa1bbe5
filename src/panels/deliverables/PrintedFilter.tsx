import { formatFilter } from '../../format/filters.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './TableStatus.module.css';

/** On paper, where the filter's buttons are not, what the rows were filtered by. */
export function PrintedFilter({ report, view }: Pick<PanelProps, 'report' | 'view'>) {
  const filter = formatFilter(useWords(), report.workingGroups, view);
  return filter === null ? null : <span className={styles.printed}>{filter}</span>;
}

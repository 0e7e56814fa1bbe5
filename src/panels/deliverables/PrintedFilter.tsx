import { formatList } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './TableStatus.module.css';

/** On paper, where the filter's buttons are not, what the rows were filtered by. */
export function PrintedFilter({ report, view }: Pick<PanelProps, 'report' | 'view'>) {
  const words = useWords();
  const { t } = words;
  const query = view.query.trim();
  const filters = [
    ...report.workingGroups
      .filter(({ number }) => view.workingGroups.includes(number))
      .map(({ number }) => t('wg.short', { number })),
    ...(query === '' ? [] : [t('print.words', { query })]),
  ];
  if (filters.length === 0) return null;
  return <span className={styles.printed}>{t('print.only', { filters: formatList(words, filters) })}</span>;
}

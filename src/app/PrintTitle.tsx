import { knownValue } from '../analysis/figure.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './PrintTitle.module.css';

/**
 * On paper only: what the sheets are, when they were printed, and from where. The last two are known as they print, and
 * filled in by the script in the head, which is there before this is live (see head.ts).
 */
export function PrintTitle({ report: { focusGroup } }: { report: ProgressReport }) {
  const { t, locale } = useWords();
  const group = focusGroup.acronym;
  const parent = knownValue(focusGroup.parentGroup);
  return (
    <div
      className={styles.title}
      data-printed={t('print.made', { day: '{day}', address: '{address}' })}
      data-locale={locale}
    >
      <p>{parent === null ? t('print.titleAlone', { group }) : t('print.title', { group, parent })}</p>
    </div>
  );
}

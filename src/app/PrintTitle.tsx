import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { knownValue } from '../analysis/figure.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDayOfClock } from '../format/times.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './PrintTitle.module.css';

/** On paper only: what the sheets are, when they were printed, and from where; the last two are noted as they print. */
export function PrintTitle({ report: { focusGroup } }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const [made, setMade] = useState<{ at: number; address: string } | null>(null);
  useEffect(() => {
    const note = () => flushSync(() => setMade({ at: Date.now(), address: window.location.href }));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  const group = focusGroup.acronym;
  const parent = knownValue(focusGroup.parentGroup);
  return (
    <div className={styles.title}>
      <p>{parent === null ? t('print.titleAlone', { group }) : t('print.title', { group, parent })}</p>
      {made && (
        <p className={styles.made}>
          {t('print.made', { day: formatDayOfClock(words, made.at), address: made.address })}
        </p>
      )}
    </div>
  );
}

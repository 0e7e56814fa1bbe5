import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { knownValue } from '../analysis/figure.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate } from '../format/dates.ts';
import { useToday } from '../ui/useToday.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './PrintTitle.module.css';

/** On paper only: what the sheets are, when they were printed, and from where. The day is known once there is script. */
export function PrintTitle({ report: { focusGroup } }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const day = useToday();
  const [address, setAddress] = useState('');
  useEffect(() => {
    const note = () => flushSync(() => setAddress(window.location.href));
    setAddress(window.location.href);
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  const group = focusGroup.acronym;
  const parent = knownValue(focusGroup.parentGroup);
  return (
    <div className={styles.title}>
      <p>{parent === null ? t('print.titleAlone', { group }) : t('print.title', { group, parent })}</p>
      {day !== null && (
        <p className={styles.made}>{t('print.made', { day: formatDate(words, day), address })}</p>
      )}
    </div>
  );
}

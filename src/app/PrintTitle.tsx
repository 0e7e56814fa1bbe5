import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { knownValue } from '../analysis/figure.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate } from '../format/dates.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './PrintTitle.module.css';
import { today } from './today.ts';

type Printing = { day: ReturnType<typeof today>; address: string };

const printingNow = (): Printing => ({ day: today(), address: window.location.href });

/** On paper only: what the sheets are, when they were printed, and from where. The day is known once there is script. */
export function PrintTitle({ report: { focusGroup } }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const [printing, setPrinting] = useState<Printing | null>(null);
  useEffect(() => {
    setPrinting(printingNow());
    const note = () => flushSync(() => setPrinting(printingNow()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  const group = focusGroup.acronym;
  const parent = knownValue(focusGroup.parentGroup);
  return (
    <div className={styles.title}>
      <p>{parent === null ? t('print.titleAlone', { group }) : t('print.title', { group, parent })}</p>
      {printing && (
        <p className={styles.made}>
          {t('print.made', { day: formatDate(words, printing.day), address: printing.address })}
        </p>
      )}
    </div>
  );
}

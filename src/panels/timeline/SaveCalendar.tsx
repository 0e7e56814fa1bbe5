import { useState } from 'react';
import { knownValue } from '../../analysis/figure.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './SaveCalendar.module.css';

/** Saves the planned meetings for a calendar; not offered where the report gives none of them a date. */
export function SaveCalendar({ report }: { report: ProgressReport }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  if (report.plannedMeetings.every(({ days }) => knownValue(days) === null)) return null;

  async function save(): Promise<void> {
    try {
      const { saveCalendar } = await import('./saveCalendarFile.ts');
      await saveCalendar(report, words);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles.save}>
      <Button onClick={save}>{words.t('timeline.save')}</Button>
      <span role="alert">{failed && words.t('timeline.saveFailed')}</span>
    </div>
  );
}

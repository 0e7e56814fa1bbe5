import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReportDialog.module.css';
import { openingWords } from './openingWords.ts';

/** What is over in half a second needs no word; what takes longer can be ended. */
const patience = 500;

export function ReadingNow({ fileName, onCancel }: { fileName: string; onCancel: () => void }) {
  const { t } = openingWords(useWords());
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.reading} role="status">
      {isLong && (
        <>
          <p>{t('reading.now', { file: fileName })}</p>
          <progress aria-label={t('reading.now', { file: fileName })} />
          <Button onClick={onCancel}>{t('reading.cancel')}</Button>
        </>
      )}
    </div>
  );
}

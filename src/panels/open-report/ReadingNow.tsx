import { useEffect, useState } from 'react';
import { openingPart } from '../../i18n/openingWords.ts';
import { Button } from '../../ui/Button.tsx';
import { usePart } from '../../ui/usePart.ts';
import styles from './OpenReportDialog.module.css';

/** What is over in half a second needs no word; what takes longer can be ended. */
const patience = 500;

export function ReadingNow({ fileName, onCancel }: { fileName: string; onCancel: () => void }) {
  const { t } = usePart(openingPart);
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

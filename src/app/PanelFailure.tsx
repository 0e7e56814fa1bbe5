import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/wordsContext.ts';
import styles from './PanelFailure.module.css';

/** Stands in the place of a panel that failed; the others go on. */
export function PanelFailure({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert" className={styles.failure}>
      <p>
        <strong>{t('panel.failed')}</strong>
      </p>
      <p>{t('panel.failedDetail', { reason: error.message })}</p>
      <Button onClick={retry}>{t('panel.retry')}</Button>
    </div>
  );
}

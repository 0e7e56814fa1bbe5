import { useEffect } from 'react';
import { offlinePart } from '../../i18n/offlineWords.ts';
import { Button } from '../../ui/Button.tsx';
import { usePart } from '../../ui/usePart.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OfflineNote.module.css';
import { keepAll, type OfflineState, takeNewer, useOfflineState, workOffline } from './offlineState.ts';

/** How far the page can do without a network, and the offer of a newer version. */
export function OfflineNote() {
  const { t } = usePart(offlinePart);
  const { reach, isNewer } = useOfflineState();
  useEffect(workOffline, []);
  return (
    <>
      <Reach reach={reach} />
      {isNewer && (
        <div role="status" className={styles.newer}>
          <p>{t('offline.newer')}</p>
          <Button onClick={takeNewer}>{t('offline.take')}</Button>
        </div>
      )}
    </>
  );
}

function Reach({ reach }: Pick<OfflineState, 'reach'>) {
  const words = useWords();
  const { t } = usePart(offlinePart);
  const megabytes = new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const size = (bytes: number): string => megabytes.format(bytes / 1_000_000);
  switch (reach.kind) {
    case 'none':
      return null;
    case 'all':
      return <p className={styles.reach}>{t('offline.all')}</p>;
    case 'keeping':
      return (
        <p className={styles.reach}>
          {t('offline.keeping', { done: size(reach.bytes), size: size(reach.of) })}
        </p>
      );
    case 'used':
    case 'failed':
      return (
        <p className={styles.reach}>
          {t(`offline.${reach.kind}`)}{' '}
          <button type="button" className={styles.keep} onClick={keepAll}>
            {t('offline.keep', { size: size(reach.of - reach.bytes) })}
          </button>
        </p>
      );
    default:
      return reach satisfies never;
  }
}

import { lazy, Suspense, useEffect, useState } from 'react';
import type { OpenedReport } from '../../importer/openedReport.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReport.module.css';

const OpenReportDialog = lazy(async () => ({
  default: (await import('./OpenReportDialog.tsx')).OpenReportDialog,
}));

export type Opening = {
  onOpened: (opened: OpenedReport) => void;
  onCompare: (fingerprint: string) => void;
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The button that opens a report from a file, and the page as a place to drop one. The rest loads when used. */
export function OpenReport(opening: Opening) {
  const { t } = useWords();
  const [dropped, setDropped] = useState<File[] | null>(null);

  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);

  const close = () => setDropped(null);
  return (
    <div className={styles.open}>
      <Button onClick={() => setDropped([])}>{t('header.openReport')}</Button>
      {dropped && (
        <ErrorBoundary
          fallback={() => (
            <p role="alert" className={styles.failed}>
              {t('header.failed')}
            </p>
          )}
        >
          <Suspense fallback={<span role="status">{t('header.loading')}</span>}>
            <OpenReportDialog files={dropped} purpose="open" {...opening} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

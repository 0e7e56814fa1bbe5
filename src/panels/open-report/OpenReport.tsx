import { useState } from 'react';
import type { OpenedReport } from '../../importer/openedReport.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterPart } from '../../ui/LaterPart.tsx';
import { useDroppedFiles } from '../../ui/useDroppedFiles.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReport.module.css';

const loadDialog = async () => (await import('./OpenReportDialog.tsx')).OpenReportDialog;

export type Opening = {
  /** `isKept`: true where the report will be found on this machine again. Gives false where the page makes room for another. */
  onOpened: (opened: OpenedReport, isKept: boolean) => Promise<boolean>;
  onCompare: (fingerprint: string) => void;
};

/** The button that opens a report from a file, and the page as a place to drop one. The rest loads when used. */
export function OpenReport(opening: Opening) {
  const { t } = useWords();
  const [dropped, setDropped] = useState<File[] | null>(null);
  useDroppedFiles(setDropped);

  const close = () => setDropped(null);
  return (
    <div className={styles.open}>
      <Button onClick={() => setDropped([])}>{t('header.openReport')}</Button>
      {dropped && (
        <div className={styles.later}>
          <LaterPart
            load={loadDialog}
            props={{ files: dropped, purpose: 'open', ...opening, onClose: close }}
          />
        </div>
      )}
    </div>
  );
}

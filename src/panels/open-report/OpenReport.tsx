import { useEffect, useState } from 'react';
import type { OpenedReport } from '../../importer/openedReport.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterPart } from '../../ui/LaterPart.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReport.module.css';

const loadDialog = async () => (await import('./OpenReportDialog.tsx')).OpenReportDialog;

export type Opening = {
  /** `isKept`: true where the report will be found on this machine again. */
  onOpened: (opened: OpenedReport, isKept: boolean) => Promise<void>;
  onCompare: (fingerprint: string) => void;
};

type Props = Opening & {
  /** True while a report that was opened is not on the page yet: what is pressed then would be lost with the page before. */
  isDrawing: boolean;
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The button that opens a report from a file, and the page as a place to drop one. The rest loads when used. */
export function OpenReport({ isDrawing, ...opening }: Props) {
  const { t } = useWords();
  const [dropped, setDropped] = useState<File[] | null>(null);
  const [isClosed, setClosed] = useState(false);

  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDropped([...(event.dataTransfer?.files ?? [])]);
      setClosed(false);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);

  const open = () => {
    setDropped([]);
    setClosed(false);
  };
  const close = () => setClosed(true);
  return (
    <div className={styles.open}>
      <Button onClick={open}>{t('header.openReport')}</Button>
      {dropped && (isDrawing || !isClosed) && (
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

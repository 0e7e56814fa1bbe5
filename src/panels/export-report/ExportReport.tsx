import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { LaterPart } from '../../ui/LaterPart.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './ExportReport.module.css';

const loadDialog = async () => (await import('./ExportDialog.tsx')).ExportDialog;

/** The button that leads to the files. The rest loads when used. */
export function ExportReport({ report, view }: Pick<PanelProps, 'report' | 'view'>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.export}>
      <Button onClick={() => setOpen(true)}>{t('header.export')}</Button>
      {isOpen && (
        <div className={styles.later}>
          <LaterPart load={loadDialog} props={{ report, view, onClose: () => setOpen(false) }} />
        </div>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { ExportWords } from '../../exporter/exportFormat.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportDialog.module.css';
import type { Making } from './useExport.ts';

function said({ t }: ExportWords['exports'], making: Making): string {
  switch (making.kind) {
    case 'idle':
      return '';
    case 'making':
      return t('exports.making', { file: making.file });
    case 'saved':
      return t('exports.saved', { file: making.file });
    case 'nothing':
      return t('exports.nothing', { file: making.file });
    case 'cancelled':
      return t('exports.cancelled');
    case 'copied':
      return t('exports.copied');
    case 'failed':
      return t('exports.failed', { file: making.file, reason: making.reason });
    case 'failed-load':
      return t('exports.failedLoad', { file: making.file });
    case 'failed-copy':
      return t('exports.failedCopy', { reason: making.reason });
    default:
      return making satisfies never;
  }
}

/** What takes longer than this can be seen to go on, and ended. */
const patience = 300;

function InProgress({ words, onCancel }: { words: ExportWords; onCancel: () => void }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <>
      <progress className={styles.progress} aria-label={words.exports.t('exports.progress')} />
      <Button onClick={onCancel}>{words.exports.t('exports.cancel')}</Button>
    </>
  );
}

/** How the making of the last file stands: always there, so that what is new in it is read out. */
export function MakingStatus({
  words,
  making,
  onCancel,
}: {
  words: ExportWords;
  making: Making;
  onCancel: () => void;
}) {
  const failed = making.kind.startsWith('failed');
  const text = said(words.exports, making);
  return (
    <div className={styles.status} data-kind={making.kind}>
      <p role="status">{failed ? '' : text}</p>
      <p role="alert">{failed ? text : ''}</p>
      {making.kind === 'making' && <InProgress words={words} onCancel={onCancel} />}
      {'again' in making && <Button onClick={making.again}>{words.exports.t('exports.again')}</Button>}
    </div>
  );
}

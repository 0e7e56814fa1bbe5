import { useWords } from '../ui/wordsContext.ts';
import styles from './StatusTag.module.css';

/**
 * The letters TBC or TBD in their frames, with the words for who reads by ear. The letters are said as well: who works the
 * page by voice says what stands there.
 */
export function StatusTag({ status }: { status: 'to-be-confirmed' | 'to-be-determined' }) {
  const { t } = useWords();
  const isConfirmable = status === 'to-be-confirmed';
  const meaning = t(isConfirmable ? 'status.tbcLong' : 'status.tbdLong');
  return (
    <span className={isConfirmable ? styles.tbc : styles.tbd} title={meaning}>
      {t(isConfirmable ? 'status.tbc' : 'status.tbd')} <span className="visually-hidden">{meaning}</span>
    </span>
  );
}

/** Stands where the report says nothing. */
export function NotStated() {
  return <span className={styles.missing}>{useWords().t('status.notStated')}</span>;
}

/** Says that the words beside it are ours, a summary. */
export function SummaryMark() {
  return <span className={styles.summary}>{useWords().t('status.summary')}</span>;
}

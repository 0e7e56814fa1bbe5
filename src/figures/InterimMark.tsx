import { useWords } from '../ui/wordsContext.ts';
import styles from './InterimMark.module.css';

/** "(a.i.)": leads for the time being. */
export function InterimMark() {
  const { t } = useWords();
  return (
    <span className={styles.mark}>
      <abbr title={t('status.interimLong')}>{t('status.interimNamed', { name: '' })}</abbr>
    </span>
  );
}

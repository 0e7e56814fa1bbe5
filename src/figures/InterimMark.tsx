import { bracketed } from '../format/lists.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './InterimMark.module.css';

/** "(a.i.)": leads for the time being. */
export function InterimMark() {
  const words = useWords();
  const { t } = words;
  return (
    <span className={styles.mark}>
      <abbr title={t('status.interimLong')}>{bracketed(words, t('status.interim'))}</abbr>
    </span>
  );
}

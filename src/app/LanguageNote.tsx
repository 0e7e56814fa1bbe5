import { ownNames } from '../i18n/languages.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './LanguageNote.module.css';
import { useLanguage } from './language.ts';

/** Says so where a language could not be fetched: the page goes on in the one before. */
export function LanguageNote() {
  const { t } = useWords();
  const { failed } = useLanguage();
  if (failed === null) return null;
  return (
    <p role="alert" className={styles.note}>
      {t('language.failed', { language: ownNames[failed] })}
    </p>
  );
}

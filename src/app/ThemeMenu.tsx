import { useSyncExternalStore } from 'react';
import { useWords } from '../ui/wordsContext.ts';
import styles from './ThemeMenu.module.css';
import { currentTheme, setTheme, subscribeTheme, themes } from './theme.ts';

/** Light, dark, or as the system is: one choice, kept. */
export function ThemeMenu() {
  const { t } = useWords();
  const theme = useSyncExternalStore(subscribeTheme, currentTheme, () => 'system');
  return (
    <div className={styles.menu}>
      <button type="button" className={`${styles.button} ${styles.theme}`} popoverTarget="theme-menu">
        {t('theme.title')}
      </button>
      <fieldset id="theme-menu" popover="auto" className={`${styles.popover} ${styles.ofTheme}`}>
        <legend className="visually-hidden">{t('theme.title')}</legend>
        {themes.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name="theme" checked={theme === choice} onChange={() => setTheme(choice)} />
            {t(`theme.${choice}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

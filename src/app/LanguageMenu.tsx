import { type Language, languages, ownNames } from '../i18n/languages.ts';
import { useWords } from '../ui/wordsContext.ts';
import { withLanguage } from '../url/language.ts';
import { currentFragment, goTo } from './address.ts';
import { keepLanguage } from './chosenLanguage.ts';
import { followLanguage } from './language.ts';
import styles from './ThemeMenu.module.css';

const menu = 'language-menu';

/** The languages of the interface, each in its own words. The choice is kept, and stands in the address. */
export function LanguageMenu() {
  const { t, language } = useWords();
  const choose = (chosen: Language) => {
    keepLanguage(chosen);
    goTo(withLanguage(currentFragment(), chosen));
    void followLanguage(currentFragment());
  };
  return (
    <div className={styles.menu}>
      <button type="button" className={`${styles.button} ${styles.language}`} popoverTarget={menu}>
        {t('language.title')}
      </button>
      <fieldset id={menu} popover="auto" className={`${styles.popover} ${styles.ofLanguage}`}>
        <legend className="visually-hidden">{t('language.title')}</legend>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            className={styles.choice}
            aria-pressed={one === language}
            popoverTarget={menu}
            popoverTargetAction="hide"
            onClick={() => choose(one)}
          >
            <bdi>{ownNames[one]}</bdi>
          </button>
        ))}
      </fieldset>
    </div>
  );
}

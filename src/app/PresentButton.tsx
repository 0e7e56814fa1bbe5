import { useWords } from '../ui/wordsContext.ts';
import { currentFragment, goTo } from './address.ts';
import { leavePlace } from './place.ts';
import styles from './ThemeMenu.module.css';

const id = 'present';

/** Leads to the first slide, with the view as it is: what is filtered here is presented there. */
export function PresentButton() {
  const { t } = useWords();
  const present = () => {
    leavePlace(id);
    goTo(currentFragment().replace(/^#\/[^?]*/, '#/present/1'));
  };
  return (
    <button id={id} type="button" className={`${styles.button} ${styles.menu}`} onClick={present}>
      {t('present.button')}
    </button>
  );
}

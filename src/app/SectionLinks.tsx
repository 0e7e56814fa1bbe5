import { useWords } from '../ui/wordsContext.ts';
import { panelPlaces } from './panels.ts';
import styles from './SectionLinks.module.css';

export function SectionLinks() {
  const { t } = useWords();
  return (
    <nav className={styles.nav} aria-label={t('page.sections')}>
      <ul className={styles.links}>
        {panelPlaces.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

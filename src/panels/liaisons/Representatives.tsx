import type { Representative } from '../../domain/liaison.ts';
import { formatOrigin } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Liaisons.module.css';

/** Who represents whom, either way. */
export function Representatives({ representatives }: { representatives: readonly Representative[] }) {
  const { t } = useWords();
  return (
    <ul className={styles.list}>
      {representatives.map(({ of, to, count, person, note }) => (
        <li key={`${of} ${to} ${person?.name}`}>
          <strong>{t('liaisons.ofTo', { of, to })}</strong>
          <span>
            {count === null ? t('liaisons.officerUncounted') : t('liaisons.officer', { n: count })}
            {person && `: ${person.name}, ${formatOrigin(person)}`}
          </span>
          {note !== null && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}

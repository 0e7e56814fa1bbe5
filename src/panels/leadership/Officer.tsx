import type { Office } from '../../domain/leadership.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { Fact } from '../../figures/Askable.tsx';
import { formatList, formatOrigin } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Leadership.module.css';
import { roleWords } from './roles.ts';

type Props = { office: Office; leads: WorkingGroup[]; chosen: boolean };

export function Officer({ office: { role, person, appointedBy, source }, leads, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const groups = formatList(
    words,
    leads.map(({ number }) => t('wg.short', { number })),
  );
  return (
    <li className={styles.officer} data-chosen={chosen}>
      <p className={styles.role}>{t(roleWords[role])}</p>
      <h3 className={styles.name}>
        <Fact source={source}>{person.name}</Fact>
      </h3>
      <p>
        <bdi>{formatOrigin(person)}</bdi>
      </p>
      {appointedBy !== null && (
        <p className={styles.role}>{t('leadership.appointedBy', { body: appointedBy })}</p>
      )}
      {leads.length > 0 && <p className={styles.joined}>{t('leadership.alsoLeads', { groups })}</p>}
    </li>
  );
}

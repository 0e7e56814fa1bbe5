import { told } from '../../analysis/figure.ts';
import { underOneName } from '../../analysis/offices.ts';
import type { Office } from '../../domain/leadership.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { Askable } from '../../figures/Askable.tsx';
import { Fact, WordedFact } from '../../figures/Fact.tsx';
import { formatOrigin, formatSome } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Leadership.module.css';
import { roleWords } from './roles.ts';

type Props = { office: Office; leads: WorkingGroup[]; chosen: boolean };

export function Officer({ office: { role, person, appointedBy, source }, leads, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const groups = formatSome(
    words,
    leads.map(({ number }) => t('wg.short', { number })),
  );
  const origin = formatOrigin(person);
  const alsoLeads = t('leadership.alsoLeads', { groups });
  const joined = underOneName(person.name, [
    told({ ours: t(roleWords[role]) }, source),
    ...leads.map(({ title, source: place }) => told(title, place)),
  ]);
  return (
    <li className={styles.officer} data-chosen={chosen}>
      <p className={styles.role}>{t(roleWords[role])}</p>
      <h3 className={styles.name}>
        <Fact source={source}>{person.name}</Fact>
      </h3>
      {origin !== '' && (
        <p>
          <Fact source={source}>{origin}</Fact>
        </p>
      )}
      {appointedBy !== null && (
        <p className={styles.role}>
          <WordedFact
            source={source}
            text={t('leadership.appointedBy', { body: appointedBy })}
            names={[appointedBy]}
          />
        </p>
      )}
      {leads.length > 0 && (
        <p className={styles.joined}>
          <Askable figure={joined} shown={alsoLeads}>
            {alsoLeads}
          </Askable>
        </p>
      )}
    </li>
  );
}

import { knownValue } from '../../analysis/figure.ts';
import type { OfficeHolder } from '../../analysis/offices.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { formatList, formatOrigin } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Leadership.module.css';
import { roleWords } from './roles.ts';

type Props = { group: WorkingGroup; holders: Map<string, OfficeHolder>; chosen: boolean };

export function LeaderEntry({ group, holders, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const offices = holders.get(knownValue(group.leader)?.name ?? '')?.offices ?? [];
  const roles = formatList(
    words,
    offices.map(({ role }) => t(roleWords[role])),
  );
  return (
    <li className={styles.leader} data-chosen={chosen}>
      <span className={styles.group} title={group.title}>
        {t('wg.short', { number: group.number })}
      </span>
      <span>
        <FigureText figure={group.leader}>
          {(person) => (
            <>
              <strong>
                {person.name}
                {person.interim && <InterimMark />}
              </strong>{' '}
              <span className={styles.origin}>{formatOrigin(person)}</span>
            </>
          )}
        </FigureText>
        {offices.length > 0 && <span className={styles.joined}>{t('leadership.alsoHolds', { roles })}</span>}
      </span>
    </li>
  );
}

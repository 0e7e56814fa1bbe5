import { knownValue, told } from '../../analysis/figure.ts';
import { type OfficeHolder, underOneName } from '../../analysis/offices.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { Askable } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { formatList, formatOrigin } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Leadership.module.css';
import { roleWords } from './roles.ts';

type Props = { group: WorkingGroup; holders: Map<string, OfficeHolder>; chosen: boolean };

export function LeaderEntry({ group, holders, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const name = knownValue(group.leader)?.name ?? '';
  const offices = holders.get(name)?.offices ?? [];
  const roles = formatList(words, [...new Set(offices.map(({ role }) => t(roleWords[role])))]);
  const alsoHolds = t('leadership.alsoHolds', { roles });
  const joined = underOneName(name, [
    told(group.title, group.source),
    ...offices.map(({ role, source }) => told({ ours: t(roleWords[role]) }, source)),
  ]);
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
                <ReportText>{person.name}</ReportText>
                {person.interim && <InterimMark />}
              </strong>{' '}
              <span className={styles.origin}>
                <ReportText>{formatOrigin(person)}</ReportText>
              </span>
            </>
          )}
        </FigureText>
        {offices.length > 0 && (
          <span className={styles.joined}>
            <Askable figure={joined} shown={alsoHolds}>
              {alsoHolds}
            </Askable>
          </span>
        )}
      </span>
    </li>
  );
}

import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { Codes } from '../../figures/Codes.tsx';
import { Fact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { ProseText } from '../../figures/StatementText.tsx';
import { formatOrigin } from '../../format/lists.ts';
import { labelOf } from '../../format/sentences.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './WorkingGroups.module.css';

type Props = { group: WorkingGroup; chosen: boolean; onChoose: () => void };

export function GroupEntry({ group, chosen, onChoose }: Props) {
  const words = useWords();
  const { t } = words;
  const { number, title, mission, missionIsSummary, leader, deliverables, source } = group;
  // What stands there tells itself what it is; only what is missing has to be named.
  const label = (key: 'groups.mission' | 'groups.leader' | 'groups.deliverables', isSeen: boolean) => (
    <span className={isSeen ? undefined : 'visually-hidden'}>{labelOf(words, t(key))}</span>
  );
  return (
    <li className={styles.group} data-chosen={chosen}>
      <p className={styles.number} aria-hidden="true">
        {number}
      </p>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <span className="visually-hidden">{t('wg.short', { number })}, </span>
          <Fact source={source}>{title}</Fact>
        </h3>
        <p className={styles.mission}>
          {label('groups.mission', mission.status === 'to-be-determined')}
          <ProseText prose={mission} summary={missionIsSummary} />
        </p>
      </div>
      <div>
        {label('groups.leader', !('value' in leader))}
        <FigureText figure={leader}>
          {(person) => (
            <>
              <strong>
                <ReportText>{person.name}</ReportText>
                {person.interim && <InterimMark />}
              </strong>
              <span className={styles.origin}>
                <ReportText>{formatOrigin(person)}</ReportText>
              </span>
            </>
          )}
        </FigureText>
      </div>
      <div className={styles.deliverables}>
        {label('groups.deliverables', deliverables.length === 0)}
        {deliverables.length > 0 ? <Codes deliverables={deliverables} /> : t('groups.none')}
      </div>
      <div className={styles.choose}>
        <ToggleButton pressed={chosen} onClick={onChoose}>
          {t('groups.choose', { number })}
        </ToggleButton>
      </div>
    </li>
  );
}

import { told } from '../../analysis/figure.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { Askable } from '../../figures/Askable.tsx';
import { Codes } from '../../figures/Codes.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { ProseText } from '../../figures/StatementText.tsx';
import { formatOrigin, labelOf } from '../../format/lists.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './WorkingGroups.module.css';

type Props = { group: WorkingGroup; chosen: boolean; onChoose: () => void };

export function GroupEntry({ group, chosen, onChoose }: Props) {
  const words = useWords();
  const { t } = words;
  const { number, title, mission, missionIsSummary, leader, deliverables, source } = group;
  return (
    <li className={styles.group} data-chosen={chosen}>
      <p className={styles.number} aria-hidden="true">
        {number}
      </p>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <span className="visually-hidden">{t('wg.short', { number })}, </span>
          <Askable figure={told(title, source)} shown={title}>
            <ReportText>{title}</ReportText>
          </Askable>
        </h3>
        <p className={styles.mission}>
          <span className={mission.status === 'to-be-determined' ? undefined : 'visually-hidden'}>
            {labelOf(words, t('groups.mission'))}
          </span>
          <ProseText prose={mission} summary={missionIsSummary} />
        </p>
      </div>
      <div>
        <span className={'value' in leader ? 'visually-hidden' : undefined}>
          {labelOf(words, t('groups.leader'))}
        </span>
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
        <span className={deliverables.length > 0 ? 'visually-hidden' : undefined}>
          {labelOf(words, t('groups.deliverables'))}
        </span>
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

import { knownValue } from '../../analysis/figure.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './WorkingGroups.module.css';

export function WorkingGroupsNotes({ report: { workingGroups } }: PanelProps) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.needsScript}>{t('groups.note')}</p>
      {workingGroups.some((group) => group.missionIsSummary) && <p>{t('groups.noteSummary')}</p>}
      {workingGroups.some((group) => knownValue(group.leader)?.interim) && <p>{t('groups.noteInterim')}</p>}
    </>
  );
}

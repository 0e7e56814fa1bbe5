import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import { toggleGroup } from '../../url/chosenGroups.ts';
import type { PanelProps } from '../panel.ts';
import { GroupEntry } from './GroupEntry.tsx';
import styles from './WorkingGroups.module.css';

/** What is told of a group makes as much as several items of a list. */
const mostAtOnce = 50;

/** All working groups, also those of which the report tells little. Choosing one is choosing it everywhere. */
export function WorkingGroups({ report, view, onView }: PanelProps) {
  const { t } = useWords();
  const groups = report.workingGroups;
  const numbers = groups.map((group) => group.number);
  if (groups.length === 0) return <EmptyNote>{t('groups.empty')}</EmptyNote>;
  return (
    <FirstItems
      items={groups}
      step={mostAtOnce}
      within={(entries) => <ol className={styles.groups}>{entries}</ol>}
    >
      {(group) => (
        <GroupEntry
          group={group}
          chosen={view.workingGroups.includes(group.number)}
          onChoose={() => onView((now) => toggleGroup(now, group.number, numbers))}
        />
      )}
    </FirstItems>
  );
}

import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import { toggleGroup } from '../../url/chosenGroups.ts';
import type { PanelProps } from '../panel.ts';
import { GroupEntry } from './GroupEntry.tsx';
import styles from './WorkingGroups.module.css';

/** All working groups, also those of which the report tells little. Choosing one is choosing it everywhere. */
export function WorkingGroups({ report, view, onView }: PanelProps) {
  const { t } = useWords();
  const groups = report.workingGroups;
  const numbers = groups.map((group) => group.number);
  if (groups.length === 0) return <EmptyNote>{t('groups.empty')}</EmptyNote>;
  return (
    <ol className={styles.groups}>
      {groups.map((group, index) => (
        <GroupEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
          key={index}
          group={group}
          chosen={view.workingGroups.includes(group.number)}
          onChoose={() => onView((now) => toggleGroup(now, group.number, numbers))}
        />
      ))}
    </ol>
  );
}

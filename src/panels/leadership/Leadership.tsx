import { officeHoldersOf } from '../../analysis/offices.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { LeaderEntry } from './LeaderEntry.tsx';
import styles from './Leadership.module.css';
import { Officer } from './Officer.tsx';

/** Who leads the focus group and its working groups; two offices of one person are joined in words. */
export function Leadership({ report, view }: PanelProps) {
  const { t } = useWords();
  const holders = officeHoldersOf(report);
  return (
    <>
      {report.leadership.length === 0 && <EmptyNote>{t('leadership.none')}</EmptyNote>}
      <FirstItems
        items={report.leadership}
        within={(officers) => <ul className={styles.officers}>{officers}</ul>}
      >
        {(office) => {
          const leads = holders.get(office.person.name)?.leads ?? [];
          return (
            <Officer
              office={office}
              leads={leads}
              chosen={leads.some((group) => view.workingGroups.includes(group.number))}
            />
          );
        }}
      </FirstItems>
      {report.workingGroups.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t('leadership.leaders')}</h3>
          <FirstItems
            items={report.workingGroups}
            within={(leaders) => <ul className={styles.leaders}>{leaders}</ul>}
          >
            {(group) => (
              <LeaderEntry
                group={group}
                holders={holders}
                chosen={view.workingGroups.includes(group.number)}
              />
            )}
          </FirstItems>
        </div>
      )}
    </>
  );
}

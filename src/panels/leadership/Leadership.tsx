import { officeHoldersOf } from '../../analysis/offices.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
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
      <ul className={styles.officers}>
        {report.leadership.map((office, index) => {
          const leads = holders.get(office.person.name)?.leads ?? [];
          return (
            <Officer
              // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
              key={index}
              office={office}
              leads={leads}
              chosen={leads.some((group) => view.workingGroups.includes(group.number))}
            />
          );
        })}
      </ul>
      {report.workingGroups.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t('leadership.leaders')}</h3>
          <ul className={styles.leaders}>
            {report.workingGroups.map((group, index) => (
              <LeaderEntry
                // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
                key={index}
                group={group}
                holders={holders}
                chosen={view.workingGroups.includes(group.number)}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

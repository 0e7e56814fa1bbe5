import { deliverableCountsOf } from '../../analysis/deliverables.ts';
import { plannedSummaryOf } from '../../analysis/planned.ts';
import { StatementText } from '../../figures/StatementText.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { KeyFigures } from './KeyFigures.tsx';
import styles from './Overview.module.css';

/** What a delegate asks first, in two sentences and six figures. */
export function Overview({ report }: PanelProps) {
  const words = useWords();
  const { t } = words;
  const counts = deliverableCountsOf(report);
  const planned = plannedSummaryOf(report);
  return (
    <>
      <p className={styles.lead}>
        {t('overview.lead', {
          held: t('overview.meetings', { n: report.meetings.length }),
          planned: t(planned.allToBeConfirmed ? 'overview.plannedTbc' : 'overview.planned', {
            n: planned.count,
          }),
          deliverables: t('overview.deliverables', { n: counts.all.value }),
          with: String(counts.groupsWith.value),
          groups: t('overview.groups', { n: report.workingGroups.length }),
        })}
      </p>
      <KeyFigures report={report} />
      {report.focusGroup.termsOfReference.length > 0 && (
        <div className={styles.terms}>
          <h3 className={styles.heading}>{t('overview.terms')}</h3>
          <ol className={styles.list}>
            {report.focusGroup.termsOfReference.map((term, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
              <li key={index}>
                <StatementText statement={term} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

import { deliverableCountsOf } from '../../analysis/deliverables.ts';
import { heldOf, plannedSummaryOf } from '../../analysis/planned.ts';
import { Counted } from '../../figures/Askable.tsx';
import { StatementText } from '../../figures/StatementText.tsx';
import { formatCount } from '../../format/numbers.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { Checks } from './Checks.tsx';
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
        {words.parts('overview.lead', {
          held: <Counted key="held" figure={heldOf(report)} show={(n) => t('overview.meetings', { n })} />,
          planned: (
            <Counted
              key="planned"
              figure={planned.count}
              show={(n) => t(planned.allToBeConfirmed ? 'overview.plannedTbc' : 'overview.planned', { n })}
            />
          ),
          deliverables: (
            <Counted key="all" figure={counts.all} show={(n) => t('overview.deliverables', { n })} />
          ),
          with: <Counted key="with" figure={counts.groupsWith} show={(n) => formatCount(words, n)} />,
          groups: <Counted key="groups" figure={counts.groups} show={(n) => t('overview.groups', { n })} />,
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
      <Checks report={report} />
    </>
  );
}

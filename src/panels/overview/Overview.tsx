import { StatementText } from '../../figures/StatementText.tsx';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { Checks } from './Checks.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Lead } from './Lead.tsx';
import styles from './Overview.module.css';

/** What a delegate asks first, in two sentences and six figures. */
export function Overview({ report }: PanelProps) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.lead}>
        <Lead report={report} />
      </p>
      <KeyFigures report={report} />
      {report.focusGroup.termsOfReference.length > 0 && (
        <div className={styles.terms} data-below="">
          <h3 className={styles.heading}>{t('overview.terms')}</h3>
          <FirstItems
            items={report.focusGroup.termsOfReference}
            within={(items) => <ol className={styles.list}>{items}</ol>}
          >
            {(term) => (
              <li>
                <StatementText statement={term} />
              </li>
            )}
          </FirstItems>
        </div>
      )}
      <Checks report={report} />
    </>
  );
}

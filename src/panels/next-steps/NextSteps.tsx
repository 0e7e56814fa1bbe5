import type { Statement } from '../../domain/provenance.ts';
import { StatementText } from '../../figures/StatementText.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './NextSteps.module.css';

/** What comes next, what else the report tells, and words that found no place elsewhere. */
export function NextSteps({ report: { nextSteps, remarks, unplaced } }: PanelProps) {
  const { t } = useWords();
  return (
    <>
      {nextSteps.length === 0 && <EmptyNote>{t('next.none')}</EmptyNote>}
      <FirstItems items={nextSteps}>
        {(step) => (
          <p className={styles.step}>
            <StatementText statement={step} />
          </p>
        )}
      </FirstItems>
      <Statements title={t('next.remarks')} statements={remarks} />
      <Statements title={t('next.unplaced')} statements={unplaced} />
    </>
  );
}

function Statements({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <div className={styles.more}>
      <h3 className={styles.title}>{title}</h3>
      <FirstItems items={statements} within={(items) => <ul className={styles.list}>{items}</ul>}>
        {(statement) => (
          <li>
            <StatementText statement={statement} />
          </li>
        )}
      </FirstItems>
    </div>
  );
}

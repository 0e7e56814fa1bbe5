import type { ReactNode } from 'react';
import { byKind } from '../../analysis/relationships.ts';
import { StatementText } from '../../figures/StatementText.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { CounterpartList } from './CounterpartList.tsx';
import { JointMeetings } from './JointMeetings.tsx';
import { LiaisonPicture } from './LiaisonPicture.tsx';
import styles from './Liaisons.module.css';
import { Representatives } from './Representatives.tsx';

/** Whom the group writes to, hears, and is represented at, and what is foreseen or was raised. */
export function Liaisons({ report }: PanelProps) {
  const { t } = useWords();
  const { focusGroup, liaison } = report;
  return (
    <>
      <LiaisonPicture report={report} />
      <div className={styles.parts}>
        <Part title={t('liaisons.sentTo')} some={liaison.statementsSentTo}>
          <CounterpartList kinds={byKind(liaison.statementsSentTo)} />
        </Part>
        <Part title={t('liaisons.presentations')} some={liaison.presentationsFrom}>
          <CounterpartList kinds={byKind(liaison.presentationsFrom)} />
        </Part>
        <Part title={t('liaisons.representatives')} some={liaison.representatives}>
          <Representatives group={focusGroup.acronym} representatives={liaison.representatives} />
        </Part>
        <Part title={t('liaisons.joint')} some={liaison.jointMeetings}>
          <JointMeetings meetings={liaison.jointMeetings} />
        </Part>
        <Part title={t('liaisons.matters')} some={liaison.matters}>
          <FirstItems items={liaison.matters}>
            {(matter) => (
              <p className={styles.statement}>
                <StatementText statement={matter} />
              </p>
            )}
          </FirstItems>
        </Part>
      </div>
    </>
  );
}

function Part({ title, some, children }: { title: string; some: readonly unknown[]; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.content}>
        {some.length > 0 ? children : <EmptyNote>{t('liaisons.none')}</EmptyNote>}
      </div>
    </div>
  );
}

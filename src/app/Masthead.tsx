import { Suspense } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './Masthead.module.css';
import { PresentButton } from './PresentButton.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useLaterParts } from './useLaterParts.ts';

/** What the page is and what it can do, and under it the group that reports. */
export function Masthead({ report }: { report: ProgressReport }) {
  const { t } = useWords();
  return (
    <header>
      <div className={styles.top}>
        <p className={styles.kicker}>{t('page.kicker')}</p>
        <div className={styles.tools}>
          <PresentButton />
          <ThemeMenu />
        </div>
      </div>
      <Suspense>
        <LaterGroupHead report={report} />
      </Suspense>
    </header>
  );
}

function LaterGroupHead({ report }: { report: ProgressReport }) {
  const { GroupHead } = useLaterParts();
  return <GroupHead report={report} />;
}

import { Suspense } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { OpenedReport } from '../importer/openedReport.ts';
import { OpenReport } from '../panels/open-report/OpenReport.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { dashboardScreen } from '../url/screen.ts';
import { defaultView, stringifyView } from '../url/viewAddress.ts';
import { goTo } from './address.ts';
import styles from './Masthead.module.css';
import { isShown, showBundled, showOpened, useShown } from './shownReport.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useLaterParts } from './useLaterParts.ts';

/** What the page is and what it can do, and under it the group that reports. */
export function Masthead({ report }: { report: ProgressReport }) {
  const { t } = useWords();
  const open = (opened: OpenedReport) => {
    void showOpened(opened).then(() => goTo(stringifyView(defaultView, dashboardScreen, opened.fingerprint)));
  };
  // Without a name in the address the open report stays open, and the bundled one stands beside it.
  const compare = (fingerprint: string) =>
    goTo(isShown(fingerprint) ? '#/compare' : `#/compare?with=${fingerprint}`);
  return (
    <header>
      <div className={styles.top}>
        <p className={styles.kicker}>{t('page.kicker')}</p>
        <div className={styles.tools}>
          <OpenReport onOpened={open} onCompare={compare} />
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
  const { GroupHead, ReportOrigin } = useLaterParts();
  const shown = useShown();
  const back = () => {
    showBundled();
    goTo('#/');
  };
  return (
    <>
      <ReportOrigin shown={shown} onBack={back} />
      <GroupHead report={report} />
    </>
  );
}

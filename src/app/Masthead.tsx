import { useState } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { OpenedReport } from '../importer/openedReport.ts';
import { ExportReport } from '../panels/export-report/ExportReport.tsx';
import { OpenReport } from '../panels/open-report/OpenReport.tsx';
import { LoadFailure } from '../ui/LoadFailure.tsx';
import { useDescription } from '../ui/useDescription.ts';
import { useWords } from '../ui/wordsContext.ts';
import { goTo } from './address.ts';
import { openReport } from './followReport.ts';
import { GroupHead } from './GroupHead.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { LanguageNote } from './LanguageNote.tsx';
import styles from './Masthead.module.css';
import { PresentButton } from './PresentButton.tsx';
import { PrintTitle } from './PrintTitle.tsx';
import { ReportOrigin } from './ReportOrigin.tsx';
import { isShown, showBundled, useIsLeaving, useShown } from './shownReport.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useView } from './useView.ts';

/** What the page is and what it can do, and under it the group that reports. */
export function Masthead({ report }: { report: ProgressReport }) {
  const { t } = useWords();
  const { acronym: group, name } = report.focusGroup;
  useDescription(t('page.description', { group, name }));
  const shown = useShown();
  const back = () => {
    showBundled();
    goTo('#/');
  };
  return (
    <header inert={useIsLeaving()}>
      <PrintTitle report={report} />
      <div className={styles.top}>
        <p className={styles.kicker}>{t('page.kicker')}</p>
        <div className={styles.tools}>
          <PresentButton />
          <Exporting report={report} />
          <Opening />
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </div>
      <LanguageNote />
      <ReportOrigin shown={shown} onBack={back} />
      <GroupHead report={report} />
    </header>
  );
}

/** Apart, too: what it has to say leaves the rest of the head as it is. */
function Opening() {
  const [onAgain, setOnAgain] = useState<(() => void) | null>(null);
  const open = (opened: OpenedReport, isKept: boolean): Promise<boolean> => {
    setOnAgain(null);
    return openReport(opened, isKept).catch(() => {
      setOnAgain(() => () => open(opened, isKept));
      return true;
    });
  };
  // Without a name in the address the open report stays open, and the bundled one stands beside it.
  const compare = (fingerprint: string) =>
    goTo(isShown(fingerprint) ? '#/compare' : `#/compare?with=${fingerprint}`);
  return (
    <>
      <OpenReport onOpened={open} onCompare={compare} />
      {onAgain && <LoadFailure onAgain={onAgain} />}
    </>
  );
}

/** Apart, so that another view leaves the rest of the head as it is. */
function Exporting({ report }: { report: ProgressReport }) {
  const [view] = useView(report);
  return <ExportReport report={report} view={view} />;
}

import { useRef, useState } from 'react';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import type { ReadReport } from '../../importer/readReport.ts';
import { Button } from '../../ui/Button.tsx';
import { usePart } from '../../ui/usePart.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { Corrections } from './Corrections.tsx';
import { Findings } from './Findings.tsx';
import { FoundParts } from './FoundParts.tsx';
import styles from './OpenReportDialog.module.css';

type Props = {
  read: ReadReport;
  onAccept: (report: ProgressReport, keep: boolean) => void;
  onDiscard: () => void;
};

/** What was found in a file, what was odd, and the chance to put a figure right, before anything changes. */
export function Review({ read, onAccept, onDiscard }: Props) {
  const words = useWords();
  const { t } = usePart(openingPart);
  const form = useRef<HTMLFormElement>(null);
  const [report, setReport] = useState(read.report);
  // What is kept by a page from a disk can be read by every other page from it: not without being asked.
  const isFromDisk = window.location.protocol === 'file:';
  const [keep, setKeep] = useState(!isFromDisk);
  const [isAccepted, setAccepted] = useState(false);
  const accept = () => {
    // A large report takes a moment to be kept and drawn: pressed once more, it is accepted once.
    if (isAccepted || !(form.current?.reportValidity() ?? true)) return;
    setAccepted(true);
    onAccept(report, keep);
  };
  return (
    // What language a file is in nobody says.
    <ReportLanguageContext value="">
      <div className={styles.step}>
        <p>{t('review.lead')}</p>
        <div className={styles.decide}>
          <Button strong onClick={accept}>
            {t('review.accept')}
          </Button>
          <Button onClick={onDiscard}>{t('review.discard')}</Button>
          <label className={styles.check}>
            <input type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
            {t(isFromDisk ? 'review.keepShared' : 'review.keep')}
          </label>
          <span role="status">{isAccepted && words.t('header.loading')}</span>
        </div>
        <FoundParts report={report} />
        <Findings findings={read.findings} />
        {report.meetings.length > 0 && (
          <Corrections report={report} findings={read.findings} form={form} onCorrect={setReport} />
        )}
      </div>
    </ReportLanguageContext>
  );
}

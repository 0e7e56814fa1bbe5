import { useState } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source } from '../domain/provenance.ts';
import { AnswerPopover } from '../figures/AnswerPopover.tsx';
import { answerId } from '../figures/asking.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { useToday } from '../ui/useToday.ts';
import { Footer } from './Footer.tsx';
import styles from './PageEnd.module.css';
import { Patterns } from './Patterns.tsx';
import { useShown } from './shownReport.ts';

const loadDocument = async () => (await import('../panels/open-report/ReportDocument.tsx')).ReportDocument;

/** The foot of the page, and what opens over it: a figure's answer, and the document it comes from. */
export function PageEnd({ report }: { report: ProgressReport }) {
  const shown = useShown();
  const opened = shown.kind === 'opened' ? shown.opened : null;
  const isThere = useToday() !== null;
  const [source, setSource] = useState<Source | null>(null);
  const show = (asked: Source) => {
    document.getElementById(answerId)?.hidePopover();
    setSource(asked);
  };
  return (
    <>
      <Footer report={report} />
      <Patterns />
      {/* Not prerendered: opened before there is script, it would be empty. */}
      {isThere && <AnswerPopover onShow={opened?.document ? show : null} />}
      {source && opened?.document && (
        <div className={styles.later}>
          <LaterPart
            load={loadDocument}
            props={{ opened, document: opened.document, source, onClose: () => setSource(null) }}
          />
        </div>
      )}
    </>
  );
}

import { useMemo } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Region } from '../ui/Region.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { PanelFailure } from './PanelFailure.tsx';
import { Patterns } from './Patterns.tsx';
import { panels } from './panels.ts';
import { SectionLinks } from './SectionLinks.tsx';
import { useView } from './useView.ts';

/** The whole page on one report. */
export function Dashboard({ report }: { report: ProgressReport }) {
  const { t } = useWords();
  const numbers = useMemo(() => report.workingGroups.map((group) => group.number), [report]);
  const [view, onView] = useView(numbers);
  const props = { report, view, onView };
  return (
    <>
      <a className="skip" href="#overview">
        {t('page.skip')}
      </a>
      <Masthead report={report} />
      <SectionLinks />
      <main>
        {panels.map(({ id, title, notesLast, Notes, Body }) => (
          <Region key={id} id={id} title={t(title)} notes={<Notes {...props} />} notesLast={notesLast}>
            <ErrorBoundary fallback={(error, retry) => <PanelFailure error={error} retry={retry} />}>
              <Body {...props} />
            </ErrorBoundary>
          </Region>
        ))}
      </main>
      <Footer report={report} />
      <Patterns />
    </>
  );
}

import { memo, Suspense, useEffect, useLayoutEffect } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { LoadFailure } from '../ui/LoadFailure.tsx';
import { Region } from '../ui/Region.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { endHolding, useUnanswered } from './heldPresses.ts';
import { PanelContent } from './PanelContent.tsx';
import { panelPlaces } from './panels.ts';
import { backToPlace } from './place.ts';
import { SectionLinks } from './SectionLinks.tsx';
import { fetchLaterParts, useLaterParts } from './useLaterParts.ts';

/**
 * The whole page on one report. Another view leaves it as it is: what is prerendered in it and still waits for its script
 * would be thrown away.
 */
export const Dashboard = memo(function Dashboard({ report }: { report: ProgressReport }) {
  const { t } = useWords();
  useLayoutEffect(backToPlace, []);
  useEffect(() => endHolding, []);
  const title = t('page.title', { group: report.focusGroup.acronym });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <a className="skip" href="#overview">
        {t('page.skip')}
      </a>
      <Suspense>
        <LaterMasthead report={report} />
      </Suspense>
      <Unanswered />
      <SectionLinks />
      <main>
        {panelPlaces.map(({ id, title }) => (
          <Region key={id} id={id} title={t(title)}>
            <PanelContent id={id} report={report} />
          </Region>
        ))}
      </main>
      <Suspense>
        <LaterPageEnd report={report} />
      </Suspense>
    </>
  );
});

/** Says so where a press waits for a script that is not to be had. */
function Unanswered() {
  return useUnanswered() ? <LoadFailure onAgain={() => void fetchLaterParts()} /> : null;
}

function LaterMasthead({ report }: { report: ProgressReport }) {
  const { Masthead } = useLaterParts('head');
  return <Masthead report={report} />;
}

function LaterPageEnd({ report }: { report: ProgressReport }) {
  const { PageEnd } = useLaterParts('foot');
  return <PageEnd report={report} />;
}

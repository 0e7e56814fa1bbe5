import { Suspense, useEffect, useLayoutEffect } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { Region } from '../ui/Region.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { LaterEnd } from './LaterEnd.tsx';
import { Masthead } from './Masthead.tsx';
import { PanelContent } from './PanelContent.tsx';
import { Patterns } from './Patterns.tsx';
import { panelPlaces } from './panels.ts';
import { backToPlace } from './place.ts';
import { SectionLinks } from './SectionLinks.tsx';

/** The whole page on one report. */
export function Dashboard({ report }: { report: ProgressReport }) {
  const { t } = useWords();
  useLayoutEffect(backToPlace, []);
  const title = t('page.title', { group: report.focusGroup.acronym });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <a className="skip" href="#overview">
        {t('page.skip')}
      </a>
      <Masthead report={report} />
      <SectionLinks />
      <main>
        {panelPlaces.map(({ id, title }) => (
          <Region key={id} id={id} title={t(title)}>
            <PanelContent id={id} report={report} />
          </Region>
        ))}
      </main>
      <Suspense>
        <LaterEnd report={report} />
      </Suspense>
      <Patterns />
    </>
  );
}

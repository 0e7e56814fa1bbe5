import { memo, Suspense } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { deliverablesPanel } from '../panels/deliverables/deliverablesPanel.ts';
import type { Panel } from '../panels/panel.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { RegionContent } from '../ui/Region.tsx';
import { PanelFailure } from './PanelFailure.tsx';
import type { PanelId } from './panels.ts';
import { useLaterParts } from './useLaterParts.ts';
import { useView } from './useView.ts';

type Props = { id: PanelId; report: ProgressReport };

/**
 * A panel's notes and body. It asks for the view itself, and its props never change while a report is shown: React
 * would throw away prerendered markup whose props change before its script is there.
 */
export const PanelContent = memo(function PanelContent({ id, report }: Props) {
  if (id === 'deliverables') return <Content panel={deliverablesPanel} report={report} />;
  return (
    <Suspense>
      <LaterContent id={id} report={report} />
    </Suspense>
  );
});

function LaterContent({ id, report }: { id: Exclude<PanelId, 'deliverables'>; report: ProgressReport }) {
  return <Content panel={useLaterParts(id).panels[id]} report={report} />;
}

function Content({ panel: { Notes, Body, notesLast }, report }: { panel: Panel; report: ProgressReport }) {
  const [view, onView] = useView(report);
  const props = { report, view, onView };
  // Without its notes a panel still says what it has to say.
  const notes = (
    <ErrorBoundary fallback={() => null}>
      <Notes {...props} />
    </ErrorBoundary>
  );
  return (
    <RegionContent notes={notes} notesLast={notesLast}>
      <ErrorBoundary fallback={(error, retry) => <PanelFailure error={error} retry={retry} />}>
        <Body {...props} />
      </ErrorBoundary>
    </RegionContent>
  );
}

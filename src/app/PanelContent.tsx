import { memo, Suspense, useDeferredValue, useState } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { deliverablesPanel } from '../panels/deliverables/deliverablesPanel.ts';
import type { Panel, PanelProps } from '../panels/panel.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { RegionContent } from '../ui/Region.tsx';
import type { View } from '../url/viewAddress.ts';
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
  if (id === 'deliverables') return <TableContent report={report} />;
  return (
    <Suspense>
      <LaterContent id={id} report={report} />
    </Suspense>
  );
});

function TableContent({ report }: { report: ProgressReport }) {
  const [view, onView] = useView(report);
  return <Content panel={deliverablesPanel} report={report} view={view} onView={onView} />;
}

/** The view, the same one as long as the working groups chosen are: what is typed or sorted changes no other panel. */
function useChosen(view: View): View {
  const [kept, keep] = useState(view);
  if (String(kept.workingGroups) === String(view.workingGroups)) return kept;
  keep(view);
  return view;
}

/** What follows the table's view does so once the table has: who types there never waits for it. */
function LaterContent({ id, report }: { id: Exclude<PanelId, 'deliverables'>; report: ProgressReport }) {
  const [view, onView] = useView(report);
  const panel = useLaterParts(id).panels[id];
  return <Content panel={panel} report={report} view={useChosen(useDeferredValue(view))} onView={onView} />;
}

type ContentProps = PanelProps & { panel: Panel };

const Content = memo(function Content({ panel: { Notes, Body, notesLast }, ...props }: ContentProps) {
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
});

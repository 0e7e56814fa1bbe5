import { useEffect } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { useDroppedFiles } from '../ui/useDroppedFiles.ts';
import { dashboardScreen } from '../url/screen.ts';
import { stringifyView } from '../url/viewAddress.ts';
import { goTo } from './address.ts';
import { workOffline } from './offline/offlineState.ts';
import { Patterns } from './Patterns.tsx';
import { useFingerprint } from './shownReport.ts';
import { useView } from './useView.ts';

const loadPresentation = async () => (await import('../presentation/Presentation.tsx')).Presentation;

/** The presentation, fetched when it is asked for. Where its script cannot be had, that is said. */
export function PresentScreen({ report, slide }: { report: ProgressReport; slide: number }) {
  const [view] = useView(report);
  useEffect(workOffline, []);
  // A slide is no place to read a report, and before an audience the least place to lose.
  useDroppedFiles(null);
  const fingerprint = useFingerprint();
  return (
    <>
      <LaterPart
        load={loadPresentation}
        props={{
          report,
          workingGroups: view.workingGroups,
          slide,
          onSlide: (next: number, how?: 'push' | 'replace') =>
            goTo(stringifyView(view, { kind: 'present', slide: next }, fingerprint), how),
          onLeave: () => goTo(stringifyView(view, dashboardScreen, fingerprint)),
        }}
      />
      <Patterns />
    </>
  );
}

import { lazy, Suspense, useEffect } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { dashboardScreen } from '../url/screen.ts';
import { stringifyView } from '../url/viewAddress.ts';
import { goTo } from './address.ts';
import { workOffline } from './offline/offlineState.ts';
import { PanelFailure } from './PanelFailure.tsx';
import { Patterns } from './Patterns.tsx';
import { fingerprintShown, useShown } from './shownReport.ts';
import { useView } from './useView.ts';

const Presentation = lazy(async () => ({
  default: (await import('../presentation/Presentation.tsx')).Presentation,
}));

/** The presentation, fetched when it is asked for. Where its script cannot be had, that is said. */
export function PresentScreen({ report, slide }: { report: ProgressReport; slide: number }) {
  const [view] = useView(report);
  useEffect(workOffline, []);
  const fingerprint = fingerprintShown(useShown());
  return (
    <ErrorBoundary
      fallback={(error) => (
        <main>
          <PanelFailure error={error} retry={() => window.location.reload()} />
        </main>
      )}
    >
      <Suspense>
        <Presentation
          report={report}
          workingGroups={view.workingGroups}
          slide={slide}
          onSlide={(next, how) =>
            goTo(stringifyView(view, { kind: 'present', slide: next }, fingerprint), how)
          }
          onLeave={() => goTo(stringifyView(view, dashboardScreen, fingerprint))}
        />
      </Suspense>
      <Patterns />
    </ErrorBoundary>
  );
}

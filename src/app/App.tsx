import { lazy, Suspense } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import { screenOf } from '../url/screen.ts';
import { useFragment } from './address.ts';
import { Dashboard } from './Dashboard.tsx';
import { loadLaterParts } from './useLaterParts.ts';

const PresentScreen = lazy(async () => ({ default: (await loadLaterParts()).PresentScreen }));

/** The screen that the address tells, on one report. */
export function App({ report }: { report: ProgressReport }) {
  const screen = screenOf(useFragment());
  switch (screen.kind) {
    case 'present':
      return (
        <Suspense>
          <PresentScreen report={report} slide={screen.slide} />
        </Suspense>
      );
    case 'dashboard':
    case 'compare':
      return <Dashboard report={report} />;
    default:
      return screen satisfies never;
  }
}

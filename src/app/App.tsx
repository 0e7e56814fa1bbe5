import type { ProgressReport } from '../domain/progressReport.ts';
import { screenOf } from '../url/screen.ts';
import { useFragment } from './address.ts';
import { Dashboard } from './Dashboard.tsx';

/** The screen that the address tells, on one report. */
export function App({ report }: { report: ProgressReport }) {
  const screen = screenOf(useFragment());
  switch (screen.kind) {
    case 'dashboard':
    case 'present':
    case 'compare':
      return <Dashboard report={report} />;
    default:
      return screen satisfies never;
  }
}

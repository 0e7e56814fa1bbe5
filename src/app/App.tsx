import { useDeferredValue, useEffect } from 'react';
import { LaterPart } from '../ui/LaterPart.tsx';
import { screenOf } from '../url/screen.ts';
import { useFragment } from './address.ts';
import { Dashboard } from './Dashboard.tsx';
import { followAddress } from './followReport.ts';
import { followLanguage } from './language.ts';
import { fingerprintShown, useShown } from './shownReport.ts';
import { loadLaterParts } from './useLaterParts.ts';

const loadPresentScreen = async () => (await loadLaterParts()).PresentScreen;
const loadCompareScreen = async () => (await import('./CompareScreen.tsx')).CompareScreen;

/** The screen that the address tells, on the report that is shown. */
export function App() {
  const asked = useFragment();
  const drawn = useDeferredValue(asked);
  const shown = useShown();
  useEffect(() => {
    void followAddress(asked);
    void followLanguage(asked);
  }, [asked]);
  // A comparison stays until the dashboard is drawn: in slices, as a report of very many deliverables takes its time.
  const isLeft = screenOf(drawn).kind === 'compare' && screenOf(asked).kind === 'dashboard';
  const fragment = isLeft ? drawn : asked;
  const screen = screenOf(fragment);
  switch (screen.kind) {
    case 'present':
      // Named, so that a comparison that the address leaves for it is not drawn with what a slide is made from.
      return (
        <LaterPart
          key={screen.kind}
          load={loadPresentScreen}
          props={{ report: shown.report, slide: screen.slide }}
        />
      );
    case 'dashboard':
      // Another report is another page: nothing of the one before stays open.
      return <Dashboard key={fingerprintShown(shown)} report={shown.report} />;
    case 'compare':
      return <LaterPart load={loadCompareScreen} props={{ shown, fragment }} />;
    default:
      return screen satisfies never;
  }
}

import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { screenOf } from '../url/screen.ts';
import { useFragment } from './address.ts';
import { Dashboard } from './Dashboard.tsx';
import { followAddress } from './followReport.ts';
import { followLanguage } from './language.ts';
import { fingerprintShown, useShown } from './shownReport.ts';
import { loadLaterParts } from './useLaterParts.ts';

const PresentScreen = lazy(async () => ({ default: (await loadLaterParts()).PresentScreen }));

const CompareScreen = lazy(async () => ({ default: (await import('./CompareScreen.tsx')).CompareScreen }));

/** The screen that the address tells, on the report that is shown. */
export function App() {
  const fragment = useFragment();
  const shown = useShown();
  const { t } = useWords();
  useEffect(() => {
    void followAddress(fragment);
    void followLanguage(fragment);
  }, [fragment]);
  const screen = screenOf(fragment);
  switch (screen.kind) {
    case 'present':
      return (
        <Suspense>
          <PresentScreen report={shown.report} slide={screen.slide} />
        </Suspense>
      );
    case 'dashboard':
      // Another report is another page: nothing of the one before stays open.
      return <Dashboard key={fingerprintShown(shown)} report={shown.report} />;
    case 'compare':
      return (
        <ErrorBoundary fallback={() => <p role="alert">{t('header.failed')}</p>}>
          <Suspense fallback={<p role="status">{t('header.loading')}</p>}>
            <CompareScreen shown={shown} />
          </Suspense>
        </ErrorBoundary>
      );
    default:
      return screen satisfies never;
  }
}

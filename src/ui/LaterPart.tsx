import { type ComponentType, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { useWords } from './wordsContext.ts';

type Props<Own> = {
  /** Fetches the component; called once an attempt. */
  load: () => Promise<ComponentType<Own>>;
  props: Own;
};

function attempt<Own>(load: Props<Own>['load']) {
  // Made anew for each attempt: React keeps what a failed one led to.
  return lazy(async () => ({ default: await load() }));
}

/** Something that loads when it is used; where it cannot be fetched, it says so and can be tried again. */
export function LaterPart<Own extends object>({ load, props }: Props<Own>) {
  const { t } = useWords();
  const [Part, setPart] = useState(() => attempt(load));
  return (
    <ErrorBoundary
      fallback={(_, retry) => (
        <LoadFailure
          onAgain={() => {
            setPart(attempt(load));
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<p role="status">{t('header.loading')}</p>}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

import { type ComponentType, lazy, Suspense, useState } from 'react';
import { Button } from './Button.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

type Props<Own> = {
  /** Fetches the component; called once an attempt. */
  load: () => Promise<ComponentType<Own>>;
  props: Own;
  says: { loading: string; failed: string; again: string };
};

function attempt<Own>(load: Props<Own>['load']) {
  // Made anew for each attempt: React keeps what a failed one led to.
  return lazy(async () => ({ default: await load() }));
}

/** Something that loads when it is used; where it cannot be fetched, it says so and can be tried again. */
export function LaterPart<Own extends object>({ load, props, says }: Props<Own>) {
  const [Part, setPart] = useState(() => attempt(load));
  return (
    <ErrorBoundary
      fallback={(_, retry) => (
        <p role="alert">
          {says.failed}{' '}
          <Button
            onClick={() => {
              setPart(attempt(load));
              retry();
            }}
          >
            {says.again}
          </Button>
        </p>
      )}
    >
      <Suspense fallback={<p role="status">{says.loading}</p>}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

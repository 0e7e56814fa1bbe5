import { use } from 'react';

type LaterParts = typeof import('./laterParts.ts').laterParts;

let loaded: LaterParts | undefined;
let loading: Promise<LaterParts> | undefined;

/** Fetches the script of the later parts. Where it cannot be had, what is prerendered stays as it is: readable. */
export async function loadLaterParts(): Promise<LaterParts> {
  loaded = (await import('./laterParts.ts')).laterParts;
  return loaded;
}

const never = new Promise<never>(() => undefined);

/** Once the browser has nothing better to do: what is read needs no script, what is worked comes first. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

/**
 * The later parts, for components inside a `Suspense`. While their script is on its way, the prerendered markup stays
 * in place, and React takes it over boundary by boundary.
 */
export function useLaterParts(): LaterParts {
  if (loaded) return loaded;
  loading ??= idle()
    .then(loadLaterParts)
    .catch(() => never);
  return use(loading);
}

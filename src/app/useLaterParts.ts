import { use, useEffect } from 'react';
import { type LaterPart, laterPartsAreMissing, partIsLive } from './heldPresses.ts';
import { loadLaterScriptBy } from './laterScript.ts';

type LaterParts = typeof import('./laterParts.ts').laterParts;

let arrive: (parts: LaterParts) => void = () => undefined;

/** One promise for good: React counts on meeting the same one whenever it comes back to a part. */
const arrival: Promise<LaterParts> = new Promise((resolve) => {
  arrive = resolve;
});

/** Whether the parts are there, or will be fetched in time. */
let asked = false;

/** Fetches the script of the later parts. */
export async function loadLaterParts(): Promise<LaterParts> {
  const { laterParts } = await import('./laterParts.ts');
  // As React notes it on a promise it has waited for: what is there must not be waited for, least of all in a prerender.
  Object.assign(arrival, { status: 'fulfilled', value: laterParts });
  arrive(laterParts);
  asked = true;
  return laterParts;
}

loadLaterScriptBy(loadLaterParts);

/** Where the script cannot be had, what is prerendered stays as it is: readable. */
export function fetchLaterParts(): Promise<void> {
  return loadLaterParts().then(
    () => laterPartsAreMissing(false),
    () => laterPartsAreMissing(true),
  );
}

function askOnce(): void {
  if (asked) return;
  asked = true;
  void fetchLaterParts();
}

/**
 * The later parts, for components inside a `Suspense`. While their script is on its way, the prerendered markup stays
 * in place, and React takes it over boundary by boundary. It always passes through `use`: a component that React
 * replays without meeting the `use` it stopped at would lose its hooks.
 */
export function useLaterParts(part: LaterPart): LaterParts {
  askOnce();
  const parts = use(arrival);
  useEffect(() => partIsLive(part), [part]);
  return parts;
}

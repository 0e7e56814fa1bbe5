/**
 * Calls back once the browser has nothing better to do, with what tells whether there is still time.
 * @param latest milliseconds after which it does so all the same
 */
export function whenIdle(work: (isFree: () => boolean) => void, latest = 2000): void {
  if ('requestIdleCallback' in window)
    requestIdleCallback((idle) => work(() => idle.timeRemaining() > 10), { timeout: latest });
  else setTimeout(() => work(() => false), 200);
}

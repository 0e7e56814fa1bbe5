/** Calls back once the browser has nothing better to do. @param latest milliseconds after which it does so all the same */
export function whenIdle(work: () => void, latest = 2000): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: latest });
  else setTimeout(work, 200);
}

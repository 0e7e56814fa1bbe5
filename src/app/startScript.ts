import { bring, fetchScript } from './fetchPart.ts';

/**
 * The script that takes the page over comes in with the page, ahead of use, and runs for a reader only: to evaluate it
 * takes a slow phone a tenth of a second, which what is only read need not spend.
 */

/** What names the scripts stands at the end of the markup: a reader may be there before it. */
const onceWhole = (work: () => void): void =>
  document.readyState === 'loading' ? addEventListener('DOMContentLoaded', work) : work();

/** In the one file the script stands in the page itself. */
const startScript = (): string | undefined =>
  document.querySelector<HTMLLinkElement>('link[rel="page-script"]')?.href;

/** Fetches the page's script ahead of its use. */
export const fetchStartScript = (): void =>
  onceWhole(() => {
    const href = startScript();
    if (href) bring(href).catch(() => undefined);
  });

/** Runs the page's script, once the page's markup is there as a whole. */
export const runStartScript = (): void => onceWhole(run);

function run(): void {
  const href = startScript();
  // A line that failed may be there again when the reader presses something.
  if (href) fetchScript(href).catch(() => addEventListener('click', run, { once: true }));
}

/**
 * Fetches, ahead of its use, a part of the page that the markup names by a link the browser does not know: what would
 * else wait for the script that asks for it. In the one file there is no such link.
 */
export const fetchAhead = (part: 'later-parts' | 'live-charts'): void =>
  onceWhole(() => {
    const link = document.querySelector<HTMLLinkElement>(`link[rel="${part}"]`);
    const href = startScript();
    // Once the page is kept on the machine, its parts are too, and there may be no line to fetch others by.
    if (!link || !href || navigator.serviceWorker?.controller) return;
    // It brings what it imports: the page's script must be there, or the browser would remember that it failed.
    bring(href).then(
      () => Object.assign(link, { rel: 'modulepreload' }),
      () => undefined,
    );
  });

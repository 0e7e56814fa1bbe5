import { whenIdle } from '../ui/whenIdle.ts';

/** What tells that somebody is at the page. */
const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  'scroll',
  'dragenter',
];

/** How long a page may lie before it goes on without a reader. */
const rest = 3000;

/**
 * Waits for the first sign of a reader, or for the page to have come to rest: what is only read needs no script before
 * somebody is there to work it, and a page left open goes on by itself.
 */
export async function readerOrRest(): Promise<void> {
  await new Promise<void>((resolve) => {
    const controller = new AbortController();
    const end = () => {
      controller.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, rest);
    const options = { capture: true, passive: true, signal: controller.signal };
    for (const sign of signs) window.addEventListener(sign, end, options);
  });
  await new Promise<void>((resolve) => whenIdle(resolve, 500));
}

/**
 * What is only read needs no script before somebody is there to work it: the script in the head notes the first sign of a
 * reader, or that the page has come to rest, and the rest of the page waits for that.
 */

/** Told when there is a reader, or when the page has lain long enough to go on without one. */
const arrived = 'dashboard:reader';

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
  'hashchange',
];

/** How long a page may lie before it goes on without a reader, in milliseconds. */
const rest = 3000;

const root = (): DOMStringMap => document.documentElement.dataset;

/** For the head alone: looks out for a reader. */
export function lookOut(): void {
  const tell = () => {
    if ('reader' in root()) return;
    root()['reader'] = '';
    for (const sign of signs) removeEventListener(sign, tell, true);
    dispatchEvent(new Event(arrived));
  };
  for (const sign of signs) addEventListener(sign, tell, { capture: true, passive: true });
  setTimeout(tell, rest);
}

/** Calls back when there is a reader, at once where there is one already. */
export function forReader(work: () => void): void {
  if ('reader' in root()) work();
  else addEventListener(arrived, work, { once: true });
}

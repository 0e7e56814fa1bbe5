import { useEffect } from 'react';

/** Whatever else Escape means at the moment: closing what is open, emptying a field. */
const isSpokenFor = ({ target, defaultPrevented }: KeyboardEvent): boolean =>
  defaultPrevented ||
  document.querySelector(':popover-open, dialog[open]') !== null ||
  (target instanceof Element && target.matches('input, select, textarea'));

/** Escape leads out of a screen, where it means nothing else. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isSpokenFor(event)) onEscape();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onEscape]);
}

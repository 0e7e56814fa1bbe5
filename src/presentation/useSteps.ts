import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where a slide stands in showing its lists step by step. */
export type Steps = { shown: number; of: number };

/**
 * Shows the parts of a slide that carry `data-step` one after the other. `takeStep` says whether there was one more to
 * show. Coming back to a slide shows it whole.
 */
export function useSteps(
  box: RefObject<HTMLElement | null>,
  on: boolean,
  number: number,
): { takeStep: () => boolean } {
  const [at, setAt] = useState({ number, shown: 0, highest: number });
  const isBack = number < at.highest;
  const shown = at.number === number ? at.shown : isBack ? Number.POSITIVE_INFINITY : 0;

  useLayoutEffect(() => {
    const parts = box.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [];
    parts.forEach((part, index) => {
      part.dataset['waiting'] = String(on && index >= shown);
    });
  });

  return {
    takeStep: () => {
      const count = box.current?.querySelectorAll('[data-step]').length ?? 0;
      if (!on || shown >= count) return false;
      setAt({ number, shown: shown + 1, highest: Math.max(number, at.highest) });
      return true;
    },
  };
}

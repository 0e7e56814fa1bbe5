import { useEffect } from 'react';
import type { DeliverableRow } from '../../analysis/deliverables.ts';
import { prepareDeliverables } from '../../analysis/prepareDeliverables.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

/** Makes ready what the first search and the first sort ask for, while the reader reads. */
export function usePrepared(all: readonly DeliverableRow[], locale: string): void {
  useEffect(() => {
    const steps = prepareDeliverables(all, locale);
    let isWanted = true;
    const next = (isFree: () => boolean) => {
      do if (!isWanted || steps.next().done) return;
      while (isFree());
      whenIdle(next);
    };
    whenIdle(next);
    return () => {
      isWanted = false;
    };
  }, [all, locale]);
}

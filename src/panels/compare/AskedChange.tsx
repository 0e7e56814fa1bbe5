import type { ReactNode } from 'react';
import type { Change } from '../../analysis/comparison/change.ts';
import { Askable } from '../../figures/Askable.tsx';
import { labelOf } from '../../format/lists.ts';
import { sidesOf, useComparing } from './comparing.ts';

/** The kind of a change; pressed, it tells where each report says so. */
export function AskedChange({ change, children }: { change: Change; children?: ReactNode }) {
  const comparing = useComparing();
  const { kind, subject } = comparing.textsOf(change);
  return (
    <Askable sides={() => sidesOf(comparing, change)} shown={labelOf(comparing.words.page, kind) + subject}>
      {children ?? kind}
    </Askable>
  );
}

import type { ReactNode } from 'react';
import type { Change } from '../../analysis/comparison/change.ts';
import { Askable } from '../../figures/Askable.tsx';
import { labelOf } from '../../format/sentences.ts';
import { ComparingContext, sidesOf, subjectIn, useComparing } from './comparing.ts';
import { SideText } from './SideWords.tsx';

/** The kind of a change; pressed, it tells where each report says so. */
export function AskedChange({ change, children }: { change: Change; children?: ReactNode }) {
  const comparing = useComparing();
  const { kind, subject } = comparing.textsOf(change);
  // The answer stands outside of what is compared.
  const shown = (
    <ComparingContext value={comparing}>
      {labelOf(comparing.words.page, kind)}
      <SideText {...subjectIn(change)}>{subject}</SideText>
    </ComparingContext>
  );
  return (
    <Askable sides={() => sidesOf(comparing, change)} shown={shown}>
      {children ?? kind}
    </Askable>
  );
}

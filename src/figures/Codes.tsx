import { Fragment } from 'react';
import type { Deliverable } from '../domain/deliverable.ts';
import { Fact } from './Askable.tsx';

/** Codes of deliverables, in a row. */
export function Codes({ deliverables }: { deliverables: readonly Deliverable[] }) {
  return deliverables.map(({ code, source }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
    <Fragment key={index}>
      {index > 0 && ', '}
      <Fact source={source}>{code}</Fact>
    </Fragment>
  ));
}

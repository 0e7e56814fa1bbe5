import { countOf, told } from '../analysis/figure.ts';
import type { Deliverable } from '../domain/deliverable.ts';
import { AskMark } from './Askable.tsx';

/** Codes of deliverables in a row, with a mark that answers where each is listed. */
export function Codes({ deliverables }: { deliverables: readonly Deliverable[] }) {
  const codes = deliverables.map(({ code }) => code).join(', ');
  const listed = countOf(deliverables.map(({ code, source }) => told(code, source)));
  return (
    <>
      <bdi>{codes}</bdi> <AskMark figure={listed} shown={codes} />
    </>
  );
}

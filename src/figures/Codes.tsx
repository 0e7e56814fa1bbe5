import { countOf, told } from '../analysis/figure.ts';
import type { Deliverable } from '../domain/deliverable.ts';
import { joined } from '../format/lists.ts';
import { useWords } from '../ui/wordsContext.ts';
import { AskMark } from './Askable.tsx';

/** Codes of deliverables in a row, with a mark that answers where each is listed. */
export function Codes({ deliverables }: { deliverables: readonly Deliverable[] }) {
  const codes = joined(
    useWords(),
    deliverables.map(({ code }) => code),
  );
  const listed = countOf(deliverables.map(({ code, source }) => told(code, source)));
  return (
    <>
      <bdi>{codes}</bdi> <AskMark figure={listed} shown={codes} />
    </>
  );
}

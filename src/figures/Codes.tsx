import { countDeliverables } from '../analysis/deliverables.ts';
import type { Deliverable } from '../domain/deliverable.ts';
import { formatFirst } from '../format/lists.ts';
import { useWords } from '../ui/wordsContext.ts';
import { AskMark } from './Askable.tsx';

/** So many codes are named; how many more there are is said. */
const mostNamed = 24;

/** Codes of deliverables in a row, with a mark that answers where each is listed. */
export function Codes({ deliverables }: { deliverables: readonly Deliverable[] }) {
  const codes = formatFirst(
    useWords(),
    deliverables.map(({ code }) => code),
    mostNamed,
  );
  return (
    <>
      {codes} <AskMark figure={countDeliverables(deliverables)} shown={codes} />
    </>
  );
}

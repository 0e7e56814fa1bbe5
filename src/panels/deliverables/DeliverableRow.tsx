import { useId, useState } from 'react';
import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import { DetailsLine } from './DetailsLine.tsx';
import { RowLine } from './RowLine.tsx';

type Props = { row: Row; words: readonly string[] };

/** One deliverable, and what it tells once it is opened. */
export function DeliverableRow({ row, words }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <RowLine row={row} words={words} open={open} details={id} onOpen={() => setOpen(!open)} />
      {open && <DetailsLine id={id} row={row} words={words} />}
    </>
  );
}

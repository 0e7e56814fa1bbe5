import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import { DeliverableDetails } from './DeliverableDetails.tsx';
import styles from './DeliverableRow.module.css';
import type { LinePlace } from './RowLine.tsx';

type Props = { id: string; row: Row; words: readonly string[]; place?: LinePlace };

/** What an open row tells, in a line of its own. */
export function DetailsLine({ id, row, words, place }: Props) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks
    <tr role="row" id={id} className={styles.details} {...place}>
      <td role="cell" colSpan={4}>
        <DeliverableDetails row={row} words={words} />
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

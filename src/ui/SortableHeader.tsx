import type { MouseEvent } from 'react';
import styles from './SortableHeader.module.css';

type Props = {
  label: string;
  direction: 'ascending' | 'descending' | 'none';
  /** Place among several sort keys, from 1; null where there is but one. */
  rank: number | null;
  onSort: (event: MouseEvent) => void;
};

const signs = { ascending: '↑', descending: '↓', none: '↕' };

/** A column heading that sorts. The direction is told by `aria-sort`, so the sign is for the eye alone. */
export function SortableHeader({ label, direction, rank, onSort }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the role is lost where narrow CSS lays the table out as blocks
    <th role="columnheader" scope="col" aria-sort={direction} className={styles.header}>
      <button type="button" className={styles.button} onClick={onSort}>
        {label}
        <span aria-hidden="true" className={styles.sign}>
          {signs[direction]}
          {rank}
        </span>
      </button>
    </th>
  );
}

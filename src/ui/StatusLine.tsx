import type { ReactNode } from 'react';
import styles from './StatusLine.module.css';

type Props = {
  /** How many rows are shown: spoken whenever it changes. */
  status: ReactNode;
  /** In which order they stand. */
  order: string;
  /** By what they are filtered: on paper, where the filter itself is not. */
  filter: string | null;
  /** Buttons that change the order, and lead back to all rows. */
  children: ReactNode;
};

/** Stands above a table: what of it is shown. */
export function StatusLine({ status, order, filter, children }: Props) {
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        <span role="status">{status}</span>{' '}
        <span aria-live="polite" className={styles.order}>
          {order}
        </span>
        {filter !== null && <span className={styles.filter}>{filter}</span>}
      </p>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

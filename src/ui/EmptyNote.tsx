import type { ReactNode } from 'react';
import styles from './EmptyNote.module.css';

/** Says why there is nothing to see. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

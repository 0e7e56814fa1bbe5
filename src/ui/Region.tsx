import type { ReactNode } from 'react';
import styles from './Region.module.css';

type Props = {
  id: string;
  title: string;
  notes: ReactNode;
  /** Where there is but one column: true for notes that follow the body rather than lead to it. */
  notesLast?: boolean | undefined;
  children: ReactNode;
};

/** A section of the page: a rail with its heading and how to read it, and beside it the body. */
export function Region({ id, title, notes, notesLast = false, children }: Props) {
  // Focusable by address only, so that following `#id` puts the reader there.
  return (
    <section className={styles.region} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        {title}
      </h2>
      <div className={notesLast ? `${styles.notes} ${styles.last}` : styles.notes}>{notes}</div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './Region.module.css';

type Props = { id: string; title: string; notes: ReactNode; children: ReactNode };

/** A section of the page: a rail with its heading and how to read it, and beside it the body. */
export function Region({ id, title, notes, children }: Props) {
  // Focusable by address only, so that following `#id` puts the reader there.
  return (
    <section className={styles.region} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div className={styles.rail}>
        <h2 className={styles.title} id={`${id}-title`}>
          {title}
        </h2>
        <div className={styles.notes}>{notes}</div>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

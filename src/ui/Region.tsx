import type { ReactNode } from 'react';
import styles from './Region.module.css';

/** A section of the page: its heading, and beside or below it a `RegionContent`. */
export function Region({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  // Focusable by address only, so that following `#id` puts the reader there.
  return (
    <section className={styles.region} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}

type ContentProps = {
  notes: ReactNode;
  /** Where there is but one column: true for notes that follow the body rather than lead to it. */
  notesLast?: boolean | undefined;
  children: ReactNode;
};

/** How to read a region, in its rail, and what it shows. */
export function RegionContent({ notes, notesLast = false, children }: ContentProps) {
  return (
    <>
      <div className={notesLast ? `${styles.notes} ${styles.last}` : styles.notes}>{notes}</div>
      <div className={styles.body}>{children}</div>
    </>
  );
}

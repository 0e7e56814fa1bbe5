import type { ReactNode } from 'react';
import styles from './ScrollBox.module.css';

/** Scrolls sideways what is wider than the page, also by keyboard. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll it by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and there are none here
    <div className={styles.box} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

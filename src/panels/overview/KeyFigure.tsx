import type { ReactNode } from 'react';
import styles from './KeyFigure.module.css';

type Props = {
  label: string;
  /** Panel that tells more. */
  to: string;
  value: ReactNode;
  unit: string;
  children: ReactNode;
};

/** One figure a delegate asks for: large, with its unit, how it moved, and the way to its panel. */
export function KeyFigure({ label, to, value, unit, children }: Props) {
  return (
    <div className={styles.figure}>
      <dt>
        <a className={styles.label} href={`#${to}`}>
          {label}
        </a>
      </dt>
      <dd className={styles.value}>
        <span className={styles.number}>{value}</span> <span className={styles.unit}>{unit}</span>
      </dd>
      <dd className={styles.more}>{children}</dd>
    </div>
  );
}

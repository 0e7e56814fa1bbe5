import type { ReactNode } from 'react';
import { Naming } from '../../figures/Naming.tsx';
import styles from './KeyFigure.module.css';

type Props = {
  label: string;
  /** Stands in the label, where that names the meeting. */
  place?: string | undefined;
  /** Panel that tells more. */
  to: string;
  value: ReactNode;
  unit: string;
  children: ReactNode;
};

/** One figure a delegate asks for: large, with its unit, how it moved, and the way to its panel. */
export function KeyFigure({ label, place = '', to, value, unit, children }: Props) {
  return (
    <div className={styles.figure}>
      <dt>
        <a className={styles.label} href={`#${to}`}>
          <Naming names={[place]}>{label}</Naming>
        </a>
      </dt>
      <dd className={styles.value}>
        <span className={styles.number}>{value}</span> <span className={styles.unit}>{unit}</span>
      </dd>
      <dd className={styles.more}>{children}</dd>
    </div>
  );
}

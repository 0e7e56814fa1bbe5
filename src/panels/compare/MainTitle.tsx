import { useEffect, useRef } from 'react';
import styles from './Compare.module.css';

/** What is read first on arriving here. */
export function MainTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}

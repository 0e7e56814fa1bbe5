import styles from './Patterns.module.css';

/** Hatches that tell remote and input apart where colour cannot: in print and in forced colours. */
export function Patterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatch-remote"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.paper} width="6" height="6" />
          <line className={styles.remote} x1="1.5" x2="1.5" y1="0" y2="6" />
        </pattern>
        <pattern
          id="hatch-input"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect className={styles.paper} width="6" height="6" />
          <line className={styles.input} x1="1.5" x2="1.5" y1="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}

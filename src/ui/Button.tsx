import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className'> & { strong?: boolean };

/** A button that does something at once; a strong one is what the reader most likely came for. */
export function Button({ strong = false, ...rest }: Props) {
  return (
    <button
      type="button"
      className={strong ? `${styles.button} ${styles.strong}` : styles.button}
      {...rest}
    />
  );
}

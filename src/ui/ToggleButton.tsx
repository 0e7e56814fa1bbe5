import type { ComponentProps } from 'react';
import styles from './ToggleButton.module.css';

type Props = Omit<ComponentProps<'button'>, 'aria-pressed' | 'type' | 'className'> & { pressed: boolean };

/** A button that is on or off; on is filled with ink. */
export function ToggleButton({ pressed, ...rest }: Props) {
  return <button type="button" className={styles.toggle} aria-pressed={pressed} {...rest} />;
}

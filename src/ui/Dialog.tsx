import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

type Props = { title: string; close: string; onClose: () => void; children: ReactNode };

/** A native modal dialog: Escape, the trap and the way back for the focus come with it. Open as long as it is there. */
export function Dialog({ title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    // The element that had the focus gets it back only where the dialog is closed before it goes.
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}

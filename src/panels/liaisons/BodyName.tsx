import { useId, useState } from 'react';
import type { Body } from '../../analysis/relationships.ts';
import { BodyFacts } from './BodyFacts.tsx';
import styles from './BodyName.module.css';

/**
 * A body's name, which tells on press what is known of it. Browsers that know `interestfor` tell it to a resting
 * pointer, too.
 */
export function BodyName({ group, body }: { group: string; body: Body }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.name}
        popoverTarget={id}
        popoverTargetAction="show"
        {...{ interestfor: id }}
      >
        {body.name}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.facts}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <BodyFacts group={group} body={body} />}
      </div>
    </>
  );
}

import { useId } from 'react';
import type { Body } from '../../analysis/relationships.ts';
import { useReportLang } from '../../figures/reportLanguage.ts';
import { useTip } from '../../ui/useTip.ts';
import { BodyFacts } from './BodyFacts.tsx';
import styles from './BodyName.module.css';

/** A body's name, which tells a resting pointer, the focus or a press what is known of it; a press without script, too. */
export function BodyName({ group, body }: { group: string; body: Body }) {
  const id = useId();
  const { open, button, tip, ofButton, ofTip } = useTip();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.name}
        lang={useReportLang()}
        popoverTarget={id}
        popoverTargetAction="show"
        {...ofButton}
      >
        {body.name}
      </button>
      <div ref={tip} id={id} popover="auto" className={styles.facts} {...ofTip}>
        {open ? (
          <BodyFacts group={group} body={body} />
        ) : (
          <noscript>
            <BodyFacts group={group} body={body} />
          </noscript>
        )}
      </div>
    </>
  );
}

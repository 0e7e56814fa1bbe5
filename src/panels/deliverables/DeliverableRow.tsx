import { useId, useState } from 'react';
import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import { told } from '../../analysis/figure.ts';
import { Askable } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { Marked } from '../../figures/Marked.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import { DeliverableDetails } from './DeliverableDetails.tsx';
import styles from './DeliverableRow.module.css';

type Props = { row: Row; words: readonly string[] };

/** One deliverable; its number opens what its working group is for and who leads it. */
export function DeliverableRow({ row, words }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { deliverable, group } = row;
  return (
    <>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks */}
      <tr
        role="row"
        className={styles.row}
        data-code={deliverable.code}
        data-group={group.number}
        data-open={open}
      >
        <th role="rowheader" scope="row" className={styles.code}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open}
            {...(open && { 'aria-controls': id })}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true" className={styles.sign} />
            <Marked text={deliverable.code} words={words} />
          </button>
        </th>
        <td role="cell" className={styles.title}>
          <Askable figure={told(deliverable.title, deliverable.source)} shown={deliverable.title} dir="auto">
            <ReportText>
              <Marked text={deliverable.title} words={words} />
            </ReportText>
          </Askable>
        </td>
        <td role="cell" className={styles.group}>
          <span title={group.title}>
            <Marked text={t('wg.short', { number: group.number })} words={words} />
          </span>
        </td>
        <td role="cell" className={styles.leader}>
          <FigureText figure={group.leader}>
            {(leader) => (
              <>
                <Marked text={leader.name} words={words} />
                {leader.interim && <InterimMark />}
              </>
            )}
          </FigureText>
        </td>
      </tr>
      {open && (
        <tr role="row" id={id} className={styles.details}>
          <td role="cell" colSpan={4}>
            <DeliverableDetails row={row} words={words} />
          </td>
        </tr>
      )}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as above */}
    </>
  );
}

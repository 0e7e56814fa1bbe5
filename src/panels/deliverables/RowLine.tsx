import type { Ref } from 'react';
import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import { told } from '../../analysis/figure.ts';
import { Askable } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { Marked } from '../../figures/Marked.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './DeliverableRow.module.css';

/** Where a line stands in a table of which only a part is on the page. */
export type LinePlace = { ref: Ref<HTMLTableRowElement>; 'data-index': number; 'aria-rowindex': number };

type Props = {
  row: Row;
  words: readonly string[];
  open: boolean;
  /** The id of the details while they are open. */
  details: string;
  onOpen: () => void;
  place?: LinePlace;
};

/** One deliverable; its number opens what its working group is for and who leads it. */
export function RowLine({ row: { deliverable, group }, words, open, details, onOpen, place }: Props) {
  const { t } = useWords();
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks
    <tr
      role="row"
      className={styles.row}
      data-code={deliverable.code}
      data-group={group.number}
      data-open={open}
      {...place}
    >
      <th role="rowheader" scope="row" className={styles.code}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          {...(open && { 'aria-controls': details })}
          onClick={onOpen}
        >
          <span aria-hidden="true" className={styles.sign} />
          <Marked text={deliverable.code} words={words} />
        </button>
      </th>
      <td role="cell" className={styles.title}>
        <Askable figure={told(deliverable.title, deliverable.source)} shown={deliverable.title}>
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
              <ReportText>
                <Marked text={leader.name} words={words} />
              </ReportText>
              {leader.interim && <InterimMark />}
            </>
          )}
        </FigureText>
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

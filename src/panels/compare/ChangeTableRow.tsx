import { memo } from 'react';
import type { ChangeRow } from '../../analysis/comparison/changeRows.ts';
import { isInWords, subjectsReport } from '../../analysis/comparison/ownWords.ts';
import { wordingsOf } from '../../analysis/comparison/wordings.ts';
import { Marked } from '../../figures/Marked.tsx';
import { AskedChange } from './AskedChange.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import styles from './ChangeTableRow.module.css';
import { useComparing } from './comparing.ts';
import { SideWords } from './SideWords.tsx';

const sideOf = { before: 'earlier', after: 'later' } as const;

type Props = { row: ChangeRow; found: readonly string[] };

/** One change; its kind, when pressed, tells where each report says so. It stays as it is when more come after it. */
export const ChangeTableRow = memo(function ChangeTableRow({ row: { change, kind }, found }: Props) {
  const { words, textsOf } = useComparing();
  const { t } = words.comparison;
  const texts = textsOf(change);
  const wordings = wordingsOf(change);
  const side = (show: 'before' | 'after') => (
    // biome-ignore lint/a11y/noRedundantRoles: the role is lost where narrow CSS lays the table out as blocks
    <td role="cell" className={styles.side}>
      <span aria-hidden="true" className={styles.label}>
        {t(`changes.${show}`)}
      </span>
      <SideWords of={isInWords(change, show) ? sideOf[show] : null}>
        {wordings ? (
          <ChangedWords {...wordings} show={show} found={found} />
        ) : (
          <Marked text={texts[show]} words={found} />
        )}
      </SideWords>
    </td>
  );
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <tr role="row" className={styles.row} data-change={kind}>
      <th role="rowheader" scope="row" className={styles.kind}>
        <AskedChange change={change}>
          <Marked text={texts.kind} words={found} />
        </AskedChange>
      </th>
      <td role="cell" className={styles.subject}>
        <SideWords of={subjectsReport(change)}>
          <Marked text={texts.subject} words={found} />
        </SideWords>
      </td>
      {side('before')}
      {side('after')}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
});

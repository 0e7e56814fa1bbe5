import { memo } from 'react';
import type { ChangeRow } from '../../analysis/comparison/changeRows.ts';
import { Marked } from '../../figures/Marked.tsx';
import { AskedChange } from './AskedChange.tsx';
import { ChangeSide } from './ChangeSide.tsx';
import styles from './ChangeTableRow.module.css';
import { subjectIn, useComparing } from './comparing.ts';
import { SideText } from './SideWords.tsx';

type Props = { row: ChangeRow; found: readonly string[] };

/** One change; its kind, when pressed, tells where each report says so. It stays as it is when more come after it. */
export const ChangeTableRow = memo(function ChangeTableRow({ row: { change, kind }, found }: Props) {
  const { words, textsOf } = useComparing();
  const { t } = words.comparison;
  const texts = textsOf(change);
  const side = (show: 'before' | 'after') => (
    // biome-ignore lint/a11y/noRedundantRoles: the role is lost where narrow CSS lays the table out as blocks
    <td role="cell" className={styles.side}>
      <span aria-hidden="true" className={styles.label}>
        {t(`changes.${show}`)}
      </span>
      <span>
        <ChangeSide change={change} side={show} found={found} />
      </span>
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
        <SideText {...subjectIn(change)} found={found}>
          {texts.subject}
        </SideText>
      </td>
      {side('before')}
      {side('after')}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
});

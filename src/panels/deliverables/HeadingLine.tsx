import { formatCount } from '../../format/counts.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { LinePlace } from './RowLine.tsx';
import type { GroupOfRows } from './rows.ts';
import styles from './TableBody.module.css';

type Props = GroupOfRows & { place?: LinePlace };

/** The working group under which rows stand. */
export function HeadingLine({ group, found, place }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks
    <tr role="row" {...place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a heading of a row group, not of a row */}
      <th role="rowheader" scope="rowgroup" colSpan={4} className={styles.heading}>
        {t('wg.named', { number: group.number, title: group.title })}{' '}
        <span className={styles.count}>
          {found.length > 0 ? formatCount(words, found.length) : t('groups.none')}
        </span>
      </th>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

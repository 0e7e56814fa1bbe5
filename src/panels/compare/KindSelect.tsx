import { useMemo } from 'react';
import { type ChangeRow, kindCounts } from '../../analysis/comparison/changeRows.ts';
import { formatCount } from '../../format/counts.ts';
import { areaTitles } from './areaTitles.ts';
import styles from './ChangesFilter.module.css';
import { useComparing } from './comparing.ts';
import { kindText } from './kindText.ts';

type Props = {
  rows: readonly ChangeRow[];
  kind: string | null;
  onKind: (kind: string | null) => void;
};

/** The kinds of change there are, part by part, each with how many there are of it. */
export function KindSelect({ rows, kind, onKind }: Props) {
  const { words } = useComparing();
  const { t } = words.comparison;
  const counts = useMemo(() => kindCounts(rows), [rows]);
  const option = (value: string, count: number) => (
    <option key={value} value={value}>
      {t('changes.counted', { kind: kindText(words, value), count: formatCount(words.page, count) })}
    </option>
  );
  return (
    <label className={styles.field}>
      <span>{t('changes.choose')}</span>
      <select value={kind ?? ''} onChange={({ target }) => onKind(target.value === '' ? null : target.value)}>
        <option value="">{t('changes.all')}</option>
        {areaTitles.map(({ area, title }) => {
          const kinds = counts.filter((one) => one.area === area);
          const sum = kinds.reduce((all, { count }) => all + count, 0);
          if (sum === 0) return null;
          return (
            <optgroup key={area} label={words.page.t(title)}>
              {option(area, sum)}
              {kinds.map((one) => option(one.kind, one.count))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

import { useMemo } from 'react';
import type { ChangeRow } from '../../analysis/comparison/changeRows.ts';
import type { GroupComparison } from '../../analysis/comparison/compareReports.ts';
import { Region, RegionContent } from '../../ui/Region.tsx';
import type { ChangesView } from '../../url/comparisonAddress.ts';
import { AreaBody } from './AreaBody.tsx';
import { areaTitles } from './areaTitles.ts';
import { ChangesTable } from './ChangesTable.tsx';
import styles from './Compare.module.css';
import { useComparing } from './comparing.ts';
import { PartLinks } from './PartLinks.tsx';
import type { ShowChanges } from './useComparisonAddress.ts';
import { useOneByOne } from './useOneByOne.ts';

type Props = {
  comparison: GroupComparison;
  rows: readonly ChangeRow[];
  view: ChangesView;
  onView: ShowChanges;
};

/** No two editions of a focus group's report differ in so much; a comparison that does would hold up the page. */
const many = 200;

/** Everything that changed in one group: part by part, and in one table. */
export function GroupChanges({ comparison, rows, view, onView }: Props) {
  const { words } = useComparing();
  const { t } = words.comparison;
  const parts = useMemo(
    () =>
      areaTitles.map((place) => ({
        ...place,
        changes: rows.filter(({ area }) => area === place.area).map(({ change }) => change),
      })),
    [rows],
  );
  const drawn = useOneByOne(parts.length + 1, rows.length > many);
  return (
    <div className={styles.parts}>
      <PartLinks parts={parts} total={rows.length} />
      {parts.map(({ area, title, changes }, index) => (
        <Region key={area} id={area} title={words.page.t(title)}>
          {index < drawn && (
            <RegionContent
              notes={
                <>
                  {area === 'deliverables' && changes.some(({ kind }) => kind === 'gone') && (
                    <p>{t('since.noteCancelled')}</p>
                  )}
                  {comparison.leftOut.has(area) && <p>{t('summary.ours')}</p>}
                </>
              }
            >
              <AreaBody area={area} comparison={comparison} changes={changes} />
            </RegionContent>
          )}
        </Region>
      ))}
      <Region id="changes" title={t('changes.title')}>
        {drawn > parts.length && (
          <RegionContent notes={<p>{t('parts.ask')}</p>}>
            <ChangesTable rows={rows} view={view} onView={onView} />
          </RegionContent>
        )}
      </Region>
    </div>
  );
}

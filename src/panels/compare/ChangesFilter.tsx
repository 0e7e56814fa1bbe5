import { useRef } from 'react';
import type { ChangeRow } from '../../analysis/comparison/changeRows.ts';
import { formatCount } from '../../format/counts.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { toggleGroup } from '../../url/chosenGroups.ts';
import type { ChangesView } from '../../url/comparisonAddress.ts';
import styles from './ChangesFilter.module.css';
import { useComparing } from './comparing.ts';
import { groupNumbersOf } from './groupNumbers.ts';
import { KindSelect } from './KindSelect.tsx';
import type { ShowChanges } from './useComparisonAddress.ts';

type Props = { rows: readonly ChangeRow[]; view: ChangesView; onView: ShowChanges };

/** Working groups, kinds of change and words to filter the changes by. */
export function ChangesFilter({ rows, view, onView }: Props) {
  const { words, reports } = useComparing();
  const { page, comparison } = words;
  const typing = useRef(false);
  const numbers = groupNumbersOf(page.locale, reports.earlier.report, reports.later.report);
  const chosen = view.view.workingGroups;
  // Back leads out of a search as a whole, not letter by letter.
  const search = (query: string) => {
    onView({ ...view, view: { ...view.view, query } }, typing.current ? 'replace' : 'push');
    typing.current = true;
  };
  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form */}
      <div className={styles.groups} role="group" aria-label={page.t('deliverables.filter')}>
        <ToggleButton
          pressed={chosen.length === 0}
          onClick={() => onView({ ...view, view: { ...view.view, workingGroups: [] } })}
        >
          {page.t('deliverables.all')} <Count n={rows.length} />
        </ToggleButton>
        {numbers.map((number) => (
          <ToggleButton
            key={number}
            pressed={chosen.includes(number)}
            onClick={() => onView({ ...view, view: toggleGroup(view.view, number, numbers) })}
          >
            {page.t('wg.short', { number })}{' '}
            <Count n={rows.filter(({ groups }) => groups.includes(number)).length} />
          </ToggleButton>
        ))}
      </div>
      <KindSelect rows={rows} kind={view.kind} onKind={(kind) => onView({ ...view, kind })} />
      <label className={styles.field}>
        <span>{comparison.t('changes.search')}</span>
        <input
          type="search"
          value={view.view.query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => search(event.target.value)}
          onBlur={() => {
            typing.current = false;
          }}
        />
      </label>
    </div>
  );
}

function Count({ n }: { n: number }) {
  const { page, comparison } = useComparing().words;
  return (
    <>
      <span className={styles.count}>{formatCount(page, n)}</span>
      <span className="visually-hidden"> {comparison.t('changes.ofGroup', { n })}</span>
    </>
  );
}

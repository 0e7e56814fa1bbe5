import { type Ref, useRef } from 'react';
import { formatCount } from '../../format/counts.ts';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import { toggleGroup } from '../../url/chosenGroups.ts';
import type { PanelProps } from '../panel.ts';
import styles from './FilterBar.module.css';

/** Working groups to choose from, each with its number of deliverables, and the search. */
export function FilterBar({
  report,
  view,
  onView,
  searchBox,
}: PanelProps & { searchBox: Ref<HTMLInputElement> }) {
  const { t } = useWords();
  const typing = useRef(false);
  const numbers = report.workingGroups.map((group) => group.number);
  const total = report.workingGroups.reduce((sum, group) => sum + group.deliverables.length, 0);

  // Back leads out of a search as a whole, not letter by letter.
  const search = (query: string) => {
    onView({ ...view, query }, typing.current ? 'replace' : 'push');
    typing.current = true;
  };

  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form */}
      <div className={styles.groups} role="group" aria-label={t('deliverables.filter')}>
        <ToggleButton
          pressed={view.workingGroups.length === 0}
          data-wg="all"
          onClick={() => onView({ ...view, workingGroups: [] })}
        >
          {t('deliverables.all')} <Count n={total} />
        </ToggleButton>
        <FirstItems items={report.workingGroups}>
          {(group) => (
            <ToggleButton
              pressed={view.workingGroups.includes(group.number)}
              data-wg={group.number}
              title={group.title}
              onClick={() => onView(toggleGroup(view, group.number, numbers))}
            >
              {t('wg.short', { number: group.number })} <Count n={group.deliverables.length} />
            </ToggleButton>
          )}
        </FirstItems>
      </div>
      <label className={styles.search}>
        <span>{t('deliverables.search')}</span>
        <input
          ref={searchBox}
          type="search"
          value={view.query}
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
  const words = useWords();
  const { t } = words;
  return (
    <>
      <span className={styles.count}>{formatCount(words, n)}</span>
      <span className="visually-hidden"> {t('deliverables.ofGroup', { n })}</span>
    </>
  );
}

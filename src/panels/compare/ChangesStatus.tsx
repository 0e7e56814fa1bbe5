import { formatCount } from '../../format/counts.ts';
import { formatList } from '../../format/lists.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import type { ChangesView } from '../../url/comparisonAddress.ts';
import { defaultView } from '../../url/viewAddress.ts';
import { useComparing } from './comparing.ts';
import { kindText } from './kindText.ts';
import type { ShowChanges } from './useComparisonAddress.ts';

type Props = {
  view: ChangesView;
  onView: ShowChanges;
  shown: number;
  total: number;
  /** The most rows that stand there. */
  limit: number;
  several: boolean;
  onSeveral: (several: boolean) => void;
};

/** How many changes are shown, in which order, on paper by what filter, and the way back to all of them. */
export function ChangesStatus({ view, onView, shown, total, limit, several, onSeveral }: Props) {
  const { words } = useComparing();
  const { page, comparison } = words;
  const { workingGroups, query } = view.view;
  const keys = view.sort.map(({ column, descending }) =>
    page.t(descending ? 'deliverables.descending' : 'deliverables.ascending', {
      column: comparison.t(`changes.${column}`),
    }),
  );
  const filters = [
    ...workingGroups.map((number) => page.t('wg.short', { number })),
    ...(view.kind === null ? [] : [kindText(words, view.kind)]),
    ...(query.trim() === '' ? [] : [page.t('print.words', { query: query.trim() })]),
  ];
  const isPlain = filters.length === 0 && keys.length === 0;
  const count = comparison.t('changes.shown', {
    shown: formatCount(page, shown),
    total: formatCount(page, total),
  });
  return (
    <StatusLine
      status={
        shown > limit
          ? `${count} ${comparison.t('changes.first', { count: formatCount(page, limit) })}`
          : count
      }
      order={
        keys.length > 0
          ? page.t('deliverables.sorted', { keys: formatList(page, keys) })
          : comparison.t('changes.unsorted')
      }
      filter={filters.length > 0 ? page.t('print.only', { filters: formatList(page, filters) }) : null}
    >
      <ToggleButton pressed={several} onClick={() => onSeveral(!several)}>
        {page.t('deliverables.several')}
      </ToggleButton>
      <Button aria-disabled={isPlain} onClick={() => onView({ view: defaultView, kind: null, sort: [] })}>
        {page.t('deliverables.reset')}
      </Button>
    </StatusLine>
  );
}

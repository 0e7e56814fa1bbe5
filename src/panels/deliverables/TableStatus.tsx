import { formatCount } from '../../format/counts.ts';
import { formatFilter } from '../../format/filters.ts';
import { formatList } from '../../format/lists.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import { defaultView, stringifyView } from '../../url/viewAddress.ts';
import type { PanelProps } from '../panel.ts';
import { headings } from './tableModel.ts';

type Props = PanelProps & {
  shown: number;
  total: number;
  several: boolean;
  onSeveral: (several: boolean) => void;
};

/** How many rows are shown, in which order, and the way back to all of them. */
export function TableStatus({ report, view, onView, shown, total, several, onSeveral }: Props) {
  const words = useWords();
  const { t } = words;
  const keys = view.sort.map(({ column, descending }) =>
    t(descending ? 'deliverables.descending' : 'deliverables.ascending', { column: t(headings[column]) }),
  );
  return (
    <StatusLine
      status={words.parts('deliverables.shown', {
        shown: (
          <span key="shown" data-shown="">
            {formatCount(words, shown)}
          </span>
        ),
        total: formatCount(words, total),
        n: total,
      })}
      order={
        keys.length > 0
          ? t('deliverables.sorted', { keys: formatList(words, keys) })
          : t('deliverables.unsorted')
      }
      filter={formatFilter(words, report.workingGroups, view)}
    >
      <ToggleButton pressed={several} onClick={() => onSeveral(!several)}>
        {t('deliverables.several')}
      </ToggleButton>
      <ToggleButton pressed={view.grouped} onClick={() => onView({ ...view, grouped: !view.grouped })}>
        {t('deliverables.group')}
      </ToggleButton>
      <Button
        aria-disabled={stringifyView(view) === stringifyView(defaultView)}
        onClick={() => onView(defaultView)}
      >
        {t('deliverables.reset')}
      </Button>
    </StatusLine>
  );
}

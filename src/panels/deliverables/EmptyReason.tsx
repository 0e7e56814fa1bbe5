import { formatList } from '../../format/lists.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';

/** Why the table is empty: the report lists nothing, the groups chosen have nothing, or the words are not found. */
export function EmptyReason({ report, view, total }: PanelProps & { total: number }) {
  const words = useWords();
  const { t } = words;
  const chosen = report.workingGroups.filter((group) => view.workingGroups.includes(group.number));
  const groups = formatList(
    words,
    chosen.map(({ number, title }) => t('wg.named', { number, title })),
  );
  const query = view.query.trim();
  if (total === 0) return <EmptyNote>{t('deliverables.noneAtAll')}</EmptyNote>;
  if (chosen.length > 0 && chosen.every((group) => group.deliverables.length === 0)) {
    return <EmptyNote>{t('deliverables.noneInGroup', { n: chosen.length, groups })}</EmptyNote>;
  }
  return (
    <EmptyNote>
      {chosen.length > 0
        ? t('deliverables.noneFoundIn', { groups, query })
        : t('deliverables.noneFound', { query })}
    </EmptyNote>
  );
}

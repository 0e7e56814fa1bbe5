import type { WorkingGroup } from '../domain/workingGroup.ts';
import type { Words } from '../i18n/words.ts';
import { formatList } from './lists.ts';

/** What a table is filtered by, in words: "Only WG 2 and what matches “ledger”."; null where nothing is left out. */
export function formatFilter(
  words: Words,
  groups: readonly WorkingGroup[],
  { workingGroups, query }: { workingGroups: readonly string[]; query: string },
): string | null {
  const { t } = words;
  const searched = query.trim();
  const filters = [
    ...groups
      .filter(({ number }) => workingGroups.includes(number))
      .map(({ number }) => t('wg.short', { number })),
    ...(searched === '' ? [] : [t('print.words', { query: searched })]),
  ];
  return filters.length === 0 ? null : t('print.only', { filters: formatList(words, filters) });
}

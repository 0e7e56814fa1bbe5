import { type DeliverableChoice, type SortKey, sortColumns } from '../analysis/shownDeliverables.ts';
import { dashboardScreen, pathOf, type Screen } from './screen.ts';

/**
 * The view as the address tells it: everything behind the `#`, so that a link works on any static host, in a
 * sub-folder and from a disk. Parse and stringify are twins: what one writes the other reads back.
 */
export type View = DeliverableChoice & { grouped: boolean };

export const defaultView: View = { workingGroups: [], query: '', sort: [], grouped: false };

const unique = <T>(items: T[]): T[] => [...new Set(items)];

function parseSort(text: string): SortKey[] {
  const keys = text.split(',').flatMap((part): SortKey[] => {
    const descending = part.startsWith('-');
    const column = sortColumns.find((known) => known === part.slice(descending ? 1 : 0));
    return column ? [{ column, descending }] : [];
  });
  return keys.filter((key, index) => keys.findIndex((other) => other.column === key.column) === index);
}

/** URLSearchParams turns a broken escape into U+FFFD instead of failing; such words were never typed. */
const intact = (text: string): string => (text.includes('\uFFFD') ? '' : text);

/**
 * The view of a fragment such as `#/?wg=1,3&q=policy`. What is unknown or damaged falls back to its default.
 * @param known numbers of the report's working groups; others are dropped
 */
export function parseView(fragment: string, known: readonly string[]): View {
  if (!fragment.startsWith('#/')) return defaultView;
  const at = fragment.indexOf('?');
  const params = new URLSearchParams(at < 0 ? '' : fragment.slice(at + 1));
  const get = (name: string): string => params.get(name) ?? '';
  return {
    workingGroups: unique(
      get('wg')
        .split(',')
        .map(decodePart)
        .filter((number) => known.includes(number)),
    ),
    query: intact(get('q')),
    sort: parseSort(get('sort')),
    grouped: get('group') === 'wg',
  };
}

/** A comma inside a working group's number is escaped once more, so that it does not divide the list. */
const encodePart = (part: string): string => part.replace(/[%,]/g, encodeURIComponent);
function decodePart(part: string): string {
  return part.replace(/%2C/gi, ',').replace(/%25/g, '%');
}

/** The fingerprint of the opened report that a fragment names, as in `#/?report=1k9x3q`; null for none. */
export function reportOf(fragment: string): string | null {
  const at = fragment.indexOf('?');
  const named = at < 0 ? null : new URLSearchParams(fragment.slice(at + 1)).get('report');
  return named !== null && /^[0-9a-z]{1,24}$/.test(named) ? named : null;
}

/**
 * The fragment of a view, always the same for the same view: `#/`, `#/?wg=1,3`, `#/present/3?wg=1`.
 * @param report fingerprint of the opened report; null for the bundled one
 */
export function stringifyView(
  view: View,
  screen: Screen = dashboardScreen,
  report: string | null = null,
): string {
  const params = new URLSearchParams();
  if (view.workingGroups.length > 0) params.set('wg', view.workingGroups.map(encodePart).join(','));
  if (view.query !== '') params.set('q', view.query);
  if (view.sort.length > 0) {
    params.set('sort', view.sort.map((key) => (key.descending ? '-' : '') + key.column).join(','));
  }
  if (view.grouped) params.set('group', 'wg');
  if (report !== null) params.set('report', report);
  // Commas are legal in a fragment and far easier to read than %2C.
  const text = params.toString().replaceAll('%2C', ',');
  const path = pathOf(screen);
  return text === '' ? path : `${path}?${text}`;
}

import { type DeliverableChoice, type SortBy, sortColumns } from '../analysis/shownDeliverables.ts';
import { dashboardScreen, pathOf, type Screen } from './screen.ts';

/**
 * The view as the address tells it: everything behind the `#`, so that a link works on any static host, in a
 * sub-folder and from a disk. Parse and stringify are twins: what one writes the other reads back.
 */
export type View = DeliverableChoice & { grouped: boolean };

export const defaultView: View = { workingGroups: [], query: '', sort: [], grouped: false };

const unique = <T>(items: T[]): T[] => [...new Set(items)];

/** The keys of `-number,title`, of the columns there are. */
export function parseSort<Column extends string>(text: string, columns: readonly Column[]): SortBy<Column>[] {
  const keys = text.split(',').flatMap((part): SortBy<Column>[] => {
    const descending = part.startsWith('-');
    const column = columns.find((known) => known === part.slice(descending ? 1 : 0));
    return column ? [{ column, descending }] : [];
  });
  return keys.filter((key, index) => keys.findIndex((other) => other.column === key.column) === index);
}

/** The twin of `parseSort`. */
export const stringifySort = (sort: readonly SortBy<string>[]): string =>
  sort.map((key) => (key.descending ? '-' : '') + key.column).join(',');

/** URLSearchParams turns a broken escape into U+FFFD instead of failing; such words were never typed. */
const intact = (text: string): string => (text.includes('\uFFFD') ? '' : text);

/** What stands behind the question mark of a fragment. */
export function paramsOf(fragment: string): URLSearchParams {
  const at = fragment.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : fragment.slice(at + 1));
}

/**
 * The view of a fragment such as `#/?wg=1,3&q=policy`. What is unknown or damaged falls back to its default.
 * @param known numbers of the report's working groups; others are dropped
 */
export function parseView(fragment: string, known: readonly string[]): View {
  if (!fragment.startsWith('#/')) return defaultView;
  const params = paramsOf(fragment);
  const get = (name: string): string => params.get(name) ?? '';
  return {
    workingGroups: unique(
      get('wg')
        .split(',')
        .map(decodePart)
        .filter((number) => known.includes(number)),
    ),
    query: intact(get('q')),
    sort: parseSort(get('sort'), sortColumns),
    grouped: get('group') === 'wg',
  };
}

/** A comma inside a working group's number is escaped once more, so that it does not divide the list. */
const encodePart = (part: string): string => part.replace(/[%,]/g, encodeURIComponent);
function decodePart(part: string): string {
  return part.replace(/%2C/gi, ',').replace(/%25/g, '%');
}

/**
 * The fingerprint of the opened report that a fragment names, as in `#/?report=1k9x3q`; null for none.
 * @param place `with` for the report that the open one is compared with
 */
export function reportOf(fragment: string, place: 'report' | 'with' = 'report'): string | null {
  const named = paramsOf(fragment).get(place);
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
  if (view.sort.length > 0) params.set('sort', stringifySort(view.sort));
  if (view.grouped) params.set('group', 'wg');
  if (report !== null) params.set('report', report);
  // Commas are legal in a fragment and far easier to read than %2C.
  const text = params.toString().replaceAll('%2C', ',');
  const path = pathOf(screen);
  return text === '' ? path : `${path}?${text}`;
}

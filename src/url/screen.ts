/** What stands in the window: the dashboard, or what replaces it. `slide` counts from 1. */
export type Screen = { kind: 'dashboard' } | { kind: 'present'; slide: number } | { kind: 'compare' };

export const dashboardScreen: Screen = { kind: 'dashboard' };

/** The screen of a fragment such as `#/present/3?wg=1`. What is unknown is the dashboard; a damaged slide is the first. */
export function screenOf(fragment: string): Screen {
  const [path = ''] = fragment.split('?', 1);
  const [root, name, part = '', ...more] = path.split('/');
  if (root !== '#' || more.length > 0) return dashboardScreen;
  if (name === 'compare' && part === '') return { kind: 'compare' };
  if (name !== 'present') return dashboardScreen;
  const slide = /^\d{1,6}$/.test(part) ? Number(part) : 1;
  return { kind: 'present', slide: Math.max(1, slide) };
}

/** The twin of `screenOf`: `#/`, `#/present/3`, `#/compare`. */
export function pathOf(screen: Screen): string {
  switch (screen.kind) {
    case 'dashboard':
      return '#/';
    case 'present':
      return `#/present/${screen.slide}`;
    case 'compare':
      return '#/compare';
    default:
      return screen satisfies never;
  }
}

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { ShowView } from '../panels/panel.ts';
import { defaultView, parseView, stringifyView, type View } from '../url/viewAddress.ts';

const listeners = new Set<() => void>();
const atStart = stringifyView(defaultView);
/** The last fragment that told a view. An anchor such as `#meetings` leads to a place and leaves the view as it is. */
let viewFragment = atStart;

function currentFragment(): string {
  const { hash } = window.location;
  if (hash.startsWith('#/')) viewFragment = hash;
  else if (hash === '') viewFragment = atStart;
  return viewFragment;
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** After a jump to a panel the address holds the view again, so that it can be passed on. */
function keepView(): void {
  const { hash } = window.location;
  const isAnchor = hash !== '' && !hash.startsWith('#/');
  if (isAnchor && viewFragment !== atStart) window.history.replaceState(null, '', viewFragment);
  tellAll();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', keepView);
  window.addEventListener('popstate', tellAll);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('hashchange', keepView);
    window.removeEventListener('popstate', tellAll);
  };
}

/** The view as the address tells it, and the way to another. Prerendered, it is the default one. */
export function useView(report: ProgressReport): [View, ShowView] {
  const fragment = useSyncExternalStore(subscribe, currentFragment, () => atStart);
  const view = useMemo(
    () =>
      parseView(
        fragment,
        report.workingGroups.map((group) => group.number),
      ),
    [fragment, report],
  );
  const address = stringifyView(view);

  useEffect(() => {
    const { hash } = window.location;
    // While hydrating the view shown is the prerendered one, which the address has yet to replace.
    if (fragment !== viewFragment) return;
    const isDamaged = hash.startsWith('#/') && hash !== address;
    if (isDamaged) window.history.replaceState(null, '', address);
  });

  const show = useCallback<ShowView>((next, how = 'push') => {
    const to = stringifyView(next);
    if (to === viewFragment) return;
    window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to);
    tellAll();
  }, []);
  return [view, show];
}

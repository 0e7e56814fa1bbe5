import { useSyncExternalStore } from 'react';
import { listening } from '../ui/listening.ts';
import { languageOf, withLanguage } from '../url/language.ts';

/*
 * The address is the one place where the state of the view stands. An anchor such as `#meetings` leads to a place on the
 * page and leaves the view as it is.
 */
const atStart = '#/';
/** The last fragment that told a view. */
let viewFragment = atStart;

/** The fragment that tells the view now shown. */
export function currentFragment(): string {
  const { hash } = window.location;
  if (hash.startsWith('#/')) viewFragment = hash;
  else if (hash === '') viewFragment = atStart;
  return viewFragment;
}

/** After a jump to a panel the address holds the view again, so that it can be passed on. */
function keepView(): void {
  const { hash } = window.location;
  const isAnchor = hash !== '' && !hash.startsWith('#/');
  if (isAnchor && viewFragment !== atStart) window.history.replaceState(null, '', viewFragment);
  tell();
}

const { subscribe, tell } = listening(() => {
  window.addEventListener('hashchange', keepView);
  window.addEventListener('popstate', tell);
  return () => {
    window.removeEventListener('hashchange', keepView);
    window.removeEventListener('popstate', tell);
  };
});

/** The fragment that tells the view: `#/?wg=1`. Prerendered, it is the default one. */
export const useFragment = (): string => useSyncExternalStore(subscribe, currentFragment, () => atStart);

/** True while the view shown is the one the address tells: not so in the moment of hydration. */
export const isCurrent = (fragment: string): boolean => fragment === viewFragment;

/** The fragment as it stands in the address: what asks for no language goes on in the one asked for before. */
export const addressOf = (fragment: string): string =>
  languageOf(fragment) === null ? withLanguage(fragment, languageOf(viewFragment)) : fragment;

/** Leads to another fragment. `replace` where Back should not lead to what stood before. */
export function goTo(asked: string, how: 'push' | 'replace' = 'push'): void {
  const fragment = addressOf(asked);
  if (fragment === viewFragment) return;
  window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', fragment);
  tell();
}

/** Puts a damaged address right, silently. */
export function correctTo(right: string): void {
  const { hash } = window.location;
  const fragment = addressOf(right);
  // An anchor that leads somewhere stays.
  if (!hash.startsWith('#/') && document.getElementById(hash.slice(1))) return;
  if ((hash || atStart) !== fragment) window.history.replaceState(null, '', fragment);
  if (viewFragment === fragment) return;
  viewFragment = fragment;
  tell();
}

import { type RefObject, useEffect } from 'react';

/**
 * The browser's find sees only what stands on the page: Ctrl F, or ⌘ F, leads to the search. From there once more it is
 * the browser's again.
 */
export function useFindHere(searchBox: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
      const search = searchBox.current;
      if (!isFind || event.shiftKey || !search || document.activeElement === search) return;
      // Whatever stands over the page has words of its own.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      search.focus();
      search.select();
    };
    window.addEventListener('keydown', find);
    return () => window.removeEventListener('keydown', find);
  }, [searchBox]);
}

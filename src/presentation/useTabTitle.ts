import { useEffect } from 'react';

/** The title of the tab while something stands in the window; what stood there before comes back. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

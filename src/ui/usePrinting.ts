import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed: for what stands in the document only then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const medium = window.matchMedia('print');
    // The browser prints what stands there when the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => (medium.matches ? begin() : end());
    if (medium.matches) setPrinting(true);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    medium.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      medium.removeEventListener('change', change);
    };
  }, []);
  return printing;
}

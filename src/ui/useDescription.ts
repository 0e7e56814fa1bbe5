import { useEffect } from 'react';

/** What the page is about, as other programs are told: in the language that the page speaks now. */
export function useDescription(text: string): void {
  useEffect(() => {
    document.querySelector('meta[name=description]')?.setAttribute('content', text);
  }, [text]);
}

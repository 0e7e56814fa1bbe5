import { useEffect, useEffectEvent } from 'react';
import { directionOf } from '../i18n/languages.ts';
import { useWords } from '../ui/wordsContext.ts';
import { type Asked, askedBy } from './keys.ts';

/** True where the key belongs to what has the focus: text being written, a button being pressed. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('textarea, input, select, dialog')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a') !== null;
}

/** Hands on what the keys ask for, wherever the focus is on the page. */
export function useKeys(withLetters: boolean, onAsked: (asked: Asked) => void): void {
  const direction = directionOf(useWords().language);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const asked = askedBy(event.key, { withLetters, direction });
    if (!asked) return;
    event.preventDefault();
    onAsked(asked);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

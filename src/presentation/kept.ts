import { useSyncExternalStore } from 'react';
import { listening } from '../ui/listening.ts';

/*
 * What a presenter chose or wrote, kept on this machine where it allows that, and harmless where it does not: then it
 * lasts as long as the page.
 */
const values = new Map<string, string>();

function read(key: string): string | null {
  const known = values.get(key);
  if (known !== undefined) return known;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text; null gives it up. */
export function keep(key: string, text: string | null): void {
  if (text === null) values.delete(key);
  else values.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is off or full.
  }
  tell();
}

const { subscribe, tell } = listening(() => {
  // Another window of the same presentation writes to the same storage.
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== null) values.delete(key);
    tell();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
});

export const useKept = (key: string): string | null => useSyncExternalStore(subscribe, () => read(key));

/** A switch that is kept. */
export function useSwitch(
  name: 'letters' | 'steps' | 'print-notes' | 'print-upright',
  atFirst: boolean,
): [boolean, () => void] {
  const key = `presentation.${name}`;
  const kept = useKept(key);
  const on = kept === null ? atFirst : kept === 'on';
  return [on, () => keep(key, on ? 'off' : 'on')];
}

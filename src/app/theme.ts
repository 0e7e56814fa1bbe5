import { listening } from '../ui/listening.ts';
import { applyTheme, keptTheme, themeKey } from './keptTheme.ts';

/** The page's colours: kept on this machine where it allows that, and harmless where it does not. */
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

export function currentTheme(): Theme {
  const kept = document.documentElement.dataset['theme'];
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

const { subscribe, tell } = listening(() => {
  window.addEventListener('storage', followOther);
  return () => window.removeEventListener('storage', followOther);
});

export const subscribeTheme = subscribe;

/** Another tab chose a theme, or storage was emptied: all tabs of the page look alike. */
function followOther({ key }: StorageEvent): void {
  if (key !== null && key !== themeKey) return;
  applyTheme(keptTheme());
  tell();
}

export function setTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage is off or full: the choice lasts as long as the page.
  }
  tell();
}

/*
 * The theme as the script in the head needs it: apart from what follows its changes.
 */

/** Under this the machine keeps a theme that was chosen. */
export const themeKey = 'theme';

/** Puts a theme on the page; anything but light and dark leaves it to the system. */
export function applyTheme(theme: string | null): void {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

export function keptTheme(): string | null {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    return null;
  }
}

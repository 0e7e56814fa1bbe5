import { applyTheme, keptTheme } from './theme.ts';

// Runs in the head, before anything is painted, so that no reader sees another theme or view flash by.
applyTheme(keptTheme());

// A view in the address is not the one prerendered: the page waits for it, though never for long.
if (location.hash.includes('?')) {
  const root = document.documentElement;
  root.dataset['pending'] = '';
  setTimeout(() => {
    delete root.dataset['pending'];
  }, 2000);
}

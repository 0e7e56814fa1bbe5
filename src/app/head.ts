import { directionOf, type Language } from '../i18n/languages.ts';
import { languageFor } from './chosenLanguage.ts';
import './early.ts';
import { applyTheme, keptTheme } from './keptTheme.ts';
import { forReader, lookOut } from './reader.ts';
import { fetchAhead, fetchStartScript, runStartScript } from './startScript.ts';

/*
 * Runs in the head, before anything is painted.
 */
const root = document.documentElement;

// No reader shall see another theme flash by.
applyTheme(keptTheme());

function speak(language: Language): void {
  root.lang = language;
  root.dir = directionOf(language);
}

// A view in the address is not the one prerendered, another screen or another language still less: the page waits for
// it, though never for long.
const language = languageFor(location.hash);
if (language !== 'en' || /^#\/./.test(location.hash)) {
  speak(language);
  // The group's name is the same in every language; the rest of the title waits for its words.
  if (language !== 'en') document.title = document.title.replace(/:.*/, '');
  root.dataset['pending'] = language === 'en' && location.hash.startsWith('#/?') ? 'view' : 'screen';
  setTimeout(() => {
    // What is seen now is what was prerendered.
    if ('pending' in root.dataset) speak('en');
    delete root.dataset['pending'];
  }, 2000);
}

fetchStartScript();
// Where the page is not yet what the address asks for, nobody can read it before.
if ('pending' in root.dataset) runStartScript();
else forReader(runStartScript);

// While the script is evaluated, the line has nothing to do: a reader's first press may need the later parts, and who
// reads down the page comes to the charts.
forReader(() => fetchAhead('later-parts'));
addEventListener('scroll', () => fetchAhead('live-charts'), { once: true });

// The first frame waits for the rows, so that it need not share the phone with the rest of the markup; on a line so bad that
// they take long, it does not.
setTimeout(() => document.querySelector('link[rel="expect"]')?.remove(), 1000);

// The first frame lays out only what it shows (see base.css); from then on the browser adds what comes near. When there is
// a reader, the rest follows panel by panel, so that a press in between need not wait for the whole. Who comes to a place
// further down, by an anchor or by going back, gets the whole at once, so that the place is where it should be.
const panels = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main > section')];

function showWhole(): void {
  root.dataset['laid'] = 'whole';
  for (const panel of panels()) panel.removeAttribute('style');
}

function showNext(): void {
  const next = panels().find((panel) => !panel.style.contentVisibility);
  if (next) next.style.contentVisibility = 'visible';
  if (!next && document.readyState !== 'loading') showWhole();
  else requestAnimationFrame(() => setTimeout(showNext));
}

lookOut();
const [arrival] = performance.getEntriesByType('navigation');
if (location.hash || (arrival && 'type' in arrival && arrival.type !== 'navigate')) showWhole();
else {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    root.dataset['laid'] = 'near';
    forReader(showNext);
  }).observe({ type: 'paint', buffered: true });
}

// The day and the address that a sheet bears, before React is there, too: as text that its sheet of styles sets.
addEventListener('beforeprint', () => {
  const { printed = '', locale } = document.querySelector<HTMLElement>('[data-printed]')?.dataset ?? {};
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format();
  const text = printed.replace('{day}', day).replace('{address}', () => location.href);
  root.style.setProperty('--printed', JSON.stringify(text));
});

import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { screenOf } from '../url/screen.ts';
import { reportOf } from '../url/viewAddress.ts';
import { followAddress } from './followReport.ts';
import { holdPresses } from './heldPresses.ts';
import { isEnglish, sayLanguage, speakAtStart } from './language.ts';
import { Page } from './Page.tsx';
import { forReader } from './reader.ts';
import { isOpened } from './shownReport.ts';
import { takeover } from './takeover.ts';
import { loadLaterParts } from './useLaterParts.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';

/** Names what went wrong where React could help itself: its own message tells only that something did. */
function tell(error: unknown): void {
  window.reportError(error instanceof Error ? (error.cause ?? error) : error);
}

const options = { onRecoverableError: tell };

/** What is prerendered is the dashboard on the bundled report in English. */
const isPrerendered = (root: HTMLElement): boolean =>
  root.hasChildNodes() && !isOpened() && isEnglish() && screenOf(window.location.hash).kind === 'dashboard';

function takeOver(root: HTMLElement): void {
  const hydrate = () => void hydrateRoot(root, <Page />, options);
  holdPresses();
  window.dispatchEvent(new Event(takeover));
  // A view in the address, or chosen while React was on its way: shown in the same task, so that nothing flashes by.
  if (window.location.hash.includes('?')) flushSync(hydrate);
  // In slices: a reader who presses something meanwhile need not wait for the whole.
  else startTransition(hydrate);
}

/** Anything but what is prerendered starts afresh, with all its parts at once: the head must not push the panels down. */
async function startAfresh(root: HTMLElement): Promise<void> {
  await loadLaterParts().catch(() => undefined);
  window.dispatchEvent(new Event(takeover));
  root.replaceChildren();
  // Where this took so long that what is prerendered was shown meanwhile, the head has had the page say that it is English.
  delete document.documentElement.dataset['pending'];
  sayLanguage();
  await new Promise<unknown>((isDrawn) => {
    new MutationObserver(isDrawn).observe(root, { childList: true });
    // In slices: a report of very many deliverables takes its time.
    startTransition(() => createRoot(root, options).render(<Page />));
  });
}

async function start(root: HTMLElement): Promise<void> {
  if (isPrerendered(root)) takeOver(root);
  else await startAfresh(root);
  delete document.documentElement.dataset['pending'];
}

/** What the page is to speak, and a report that the address names, are sought before anything is shown. */
function begin(root: HTMLElement): void {
  const { hash } = window.location;
  const sought = [speakAtStart(hash), reportOf(hash) === null ? undefined : followAddress(hash)];
  if (sought.every((one) => one === undefined)) void start(root);
  else void Promise.allSettled(sought).then(() => start(root));
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Where the page is not yet what the address asks for, nobody can read it before; else it waits for a reader.
if ('pending' in document.documentElement.dataset || !root.hasChildNodes()) begin(root);
else forReader(() => begin(root));

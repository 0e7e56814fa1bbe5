import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { screenOf } from '../url/screen.ts';
import { Page } from './Page.tsx';
import { takeover } from './takeover.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

window.dispatchEvent(new Event(takeover));
const { hash } = window.location;
if (!root.hasChildNodes() || screenOf(hash).kind !== 'dashboard') {
  // What is prerendered is the dashboard: any other screen starts afresh.
  root.replaceChildren();
  createRoot(root).render(<Page />);
} else if (hash.includes('?')) {
  // A view in the address, or chosen while React was on its way: shown in the same task, so that nothing flashes by.
  flushSync(() => hydrateRoot(root, <Page />));
} else hydrateRoot(root, <Page />);
delete document.documentElement.dataset['pending'];

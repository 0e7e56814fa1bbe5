import { takeover } from './takeover.ts';

/*
 * Filters the prerendered rows by working group until React is up. It keeps to what the address and the marks in the
 * page say (`data-wg`, `data-group`, `data-shown`), puts the rows back when React takes over, and leaves the choice in
 * the address, where React finds it.
 */
const all = 'all';
const buttons = [...document.querySelectorAll<HTMLElement>('button[data-wg]')];
const rows = [...document.querySelectorAll<HTMLElement>('tr[data-code]')];
const body = rows[0]?.parentElement;
const shown = document.querySelector('[data-shown]');
const chosen = new Set<string>();

function show(): void {
  const left = rows.filter((row) => chosen.size === 0 || chosen.has(row.dataset['group'] ?? ''));
  body?.replaceChildren(...left);
  if (shown) shown.textContent = String(left.length);
  for (const button of buttons) {
    const group = button.dataset['wg'] ?? all;
    button.ariaPressed = String(group === all ? chosen.size === 0 : chosen.has(group));
  }
}

/** As the address escapes a group's number: a comma in it does not divide the list. */
const encodeGroup = (number: string): string =>
  encodeURIComponent(number.replace(/[%,]/g, encodeURIComponent));

function choose(event: Event): void {
  const group =
    event.target instanceof Element && event.target.closest<HTMLElement>('button[data-wg]')?.dataset['wg'];
  if (!group) return;
  if (group === all) chosen.clear();
  else if (!chosen.delete(group)) chosen.add(group);
  show();
  history.pushState(null, '', chosen.size === 0 ? '#/' : `#/?wg=${[...chosen].map(encodeGroup).join()}`);
}

addEventListener('click', choose);
addEventListener(
  takeover,
  () => {
    removeEventListener('click', choose);
    chosen.clear();
    show();
  },
  { once: true },
);

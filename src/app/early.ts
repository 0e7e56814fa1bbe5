import { takeover } from './takeover.ts';

/*
 * Works the page until React is up: filters the prerendered rows by working group, and keeps a press on another button
 * until it can be answered. It stands in the head, so that it is there before the rows are. It keeps to what the address
 * and the marks in the page say (`data-wg`, `data-group`, `data-shown`), puts the rows back when React takes over, and
 * leaves the choice in the address, where React finds it.
 */
const all = 'all';
const rows: HTMLElement[] = [];
const chosen = new Set<string>();
let pressed: HTMLElement | null = null;

function show(): void {
  // Some may still be on their way.
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-code]')) {
    if (!rows.includes(row)) rows.push(row);
  }
  const left = rows.filter((row) => chosen.size === 0 || chosen.has(row.dataset['group'] ?? ''));
  document.querySelector('table[role] > tbody')?.replaceChildren(...left);
  const shown = document.querySelector('[data-shown]');
  if (shown) shown.textContent = String(left.length);
  for (const button of document.querySelectorAll<HTMLElement>('button[data-wg]')) {
    const group = button.dataset['wg'] ?? all;
    button.ariaPressed = String(group === all ? chosen.size === 0 : chosen.has(group));
  }
}

/** As the address escapes a group's number: a comma in it does not divide the list. */
const encodeGroup = (number: string): string =>
  encodeURIComponent(number.replace(/[%,]/g, encodeURIComponent));

function choose(group: string): void {
  if (group === all) chosen.clear();
  else if (!chosen.delete(group)) chosen.add(group);
  show();
  history.pushState(null, '', chosen.size === 0 ? '#/' : `#/?wg=${[...chosen].map(encodeGroup).join()}`);
}

function press(event: Event): void {
  const button = event.target instanceof Element && event.target.closest('button');
  if (!button) return;
  const group = button.dataset['wg'];
  if (group) choose(group);
  // What opens by itself needs nobody's answer; in a panel it opens what has yet to be filled.
  else if (!button.popoverTargetElement || button.popoverTargetAction === 'hide' || button.closest('main')) {
    event.preventDefault();
    pressed = button;
  }
}

const showRest = (): void => {
  if (chosen.size > 0) show();
};

addEventListener('click', press);
addEventListener('DOMContentLoaded', showRest);
addEventListener(
  takeover,
  () => {
    removeEventListener('click', press);
    removeEventListener('DOMContentLoaded', showRest);
    if (chosen.size > 0) {
      chosen.clear();
      show();
    }
    setTimeout(() => pressed?.click());
  },
  { once: true },
);

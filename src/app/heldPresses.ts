import { useSyncExternalStore } from 'react';
import type { PanelId } from './panels.ts';

/** A part of the prerendered page that waits for its script. */
export type LaterPart = Exclude<PanelId, 'deliverables'> | 'head' | 'foot';

const live = new Set<string>();
const listeners = new Set<() => void>();
let held: HTMLButtonElement | null = null;
/** True where the script of the later parts is not to be had. */
let isMissing = false;

function tellAll(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function partOf(button: HTMLButtonElement): string {
  return button.closest('main > section')?.id ?? (button.closest('header') ? 'head' : 'foot');
}

/** Whether there is who answers a button: its part is live, and the popover it opens is there. */
function isAnswered(button: HTMLButtonElement): boolean {
  const part = partOf(button);
  const opens = button.popoverTargetElement !== null;
  // A menu of the head opens by itself; in a panel it opens what has yet to be filled.
  if (part === 'head' && !live.has(part)) return opens && button.popoverTargetAction !== 'hide';
  return (part === 'deliverables' || live.has(part)) && (opens || !button.hasAttribute('popovertarget'));
}

function hold(event: Event): void {
  const button = event.target instanceof Element && event.target.closest('button');
  // What says that the script is missing is there without it.
  if (!button || button.closest('[role="alert"]') || isAnswered(button)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!held) requestAnimationFrame(answer);
  held = button;
  tellAll();
}

function answer(): void {
  if (held && !isAnswered(held)) requestAnimationFrame(answer);
  else {
    held?.click();
    held = null;
    tellAll();
  }
}

export function laterPartsAreMissing(missing: boolean): void {
  isMissing = missing;
  tellAll();
}

/** Whether a press waits for a script that is not to be had. */
export const useUnanswered = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isMissing && held !== null,
    () => false,
  );

export const partIsLive = (part: LaterPart): void => {
  live.add(part);
};

/**
 * While prerendered parts wait for their script, a press on a button in one of them is not lost: it is done as soon as
 * there is who answers it.
 */
export function holdPresses(): void {
  window.addEventListener('click', hold, true);
}

/** Where another screen takes the page's place, nothing waits any more. */
export function endHolding(): void {
  window.removeEventListener('click', hold, true);
  held = null;
}

import { useSyncExternalStore } from 'react';
import { listening } from '../ui/listening.ts';
import type { PanelId } from './panels.ts';

/** A part of the prerendered page that waits for its script. */
export type LaterPart = Exclude<PanelId, 'deliverables'> | 'head' | 'foot';

const live = new Set<string>();
const { subscribe, tell } = listening();
let held: HTMLButtonElement | null = null;
/** True where the script of the later parts is not to be had. */
let isMissing = false;

function partOf(button: HTMLButtonElement): string {
  return button.closest('main > section')?.id ?? (button.closest('header') ? 'head' : 'foot');
}

const isLive = (part: string): boolean => part === 'deliverables' || live.has(part);

/** Whether there is who answers a button: its part is live, and the popover it opens is there. */
function isAnswered(button: HTMLButtonElement): boolean {
  const part = partOf(button);
  const opens = button.popoverTargetElement !== null;
  // A menu of the head opens by itself; in a panel it opens what has yet to be filled.
  if (part === 'head' && !live.has(part)) return opens && button.popoverTargetAction !== 'hide';
  return isLive(part) && (opens || !button.hasAttribute('popovertarget'));
}

function hold(event: Event): void {
  const button = event.target instanceof Element && event.target.closest('button');
  // What says that the script is missing is there without it.
  if (!button || button.closest('[role="alert"]') || isAnswered(button)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held = button;
  tell();
  answer();
}

function answer(): void {
  if (!held) return;
  if (isAnswered(held)) {
    held.click();
    held = null;
    tell();
  } else if (isLive(partOf(held)) && live.has('foot')) {
    // The popover, which comes with the foot, is there in a frame or two.
    requestAnimationFrame(answer);
  }
}

export function laterPartsAreMissing(missing: boolean): void {
  isMissing = missing;
  tell();
}

/** Whether a press waits for a script that is not to be had. */
export const useUnanswered = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isMissing && held !== null,
    () => false,
  );

export function partIsLive(part: LaterPart): void {
  live.add(part);
  answer();
}

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

import { answerId } from '../figures/asking.ts';
import type { PanelId } from './panels.ts';

/** A part of the prerendered page that waits for its script. */
export type LaterPart = Exclude<PanelId, 'deliverables'> | 'head' | 'foot';

const live = new Set<string>();
let held: HTMLElement | null = null;

/** Whether there is who answers a button: its part is live, and the popover it opens is there. */
function isAnswered(button: HTMLElement): boolean {
  const panel = button.closest('main > section')?.id;
  if (button.getAttribute('popovertarget') === answerId) {
    if (!document.getElementById(answerId)) return false;
    if (!panel) return live.has(button.closest('header') ? 'head' : 'foot');
  }
  return !panel || panel === 'deliverables' || live.has(panel);
}

function hold(event: Event): void {
  const button = event.target instanceof Element && event.target.closest('button');
  if (!button || isAnswered(button)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!held) requestAnimationFrame(answer);
  held = button;
}

function answer(): void {
  if (held && !isAnswered(held)) requestAnimationFrame(answer);
  else {
    held?.click();
    held = null;
  }
}

export const partIsLive = (part: LaterPart): void => {
  live.add(part);
};

/**
 * While prerendered parts wait for their script, a press on a button in one of them is not lost: it is done as soon as
 * there is who answers it. @returns the end of holding
 */
export function holdPresses(): () => void {
  window.addEventListener('click', hold, true);
  return () => {
    window.removeEventListener('click', hold, true);
    held = null;
  };
}

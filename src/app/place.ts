/*
 * The place on the page that a reader left for another screen. Coming back, the page stands where it stood, and the
 * focus on what led away.
 */
let left: { scrolled: number; by: string } | null = null;

/** @param by id of the button that leads away */
export function leavePlace(by: string): void {
  left = { scrolled: window.scrollY, by };
}

export function backToPlace(): void {
  if (!left) return;
  const { scrolled, by } = left;
  left = null;
  document.getElementById(by)?.focus({ preventScroll: true });
  window.scrollTo({ top: scrolled, behavior: 'instant' });
}

/** As a `ref`: puts the focus on an element once it is there, where what had the focus has gone. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}

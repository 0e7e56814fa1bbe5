import type { View } from './viewAddress.ts';

/** The view with one working group more or less chosen; groups stand in the report's order. */
export function toggleGroup(view: View, number: string, inOrder: readonly string[]): View {
  const chosen = view.workingGroups.includes(number)
    ? view.workingGroups.filter((other) => other !== number)
    : [...view.workingGroups, number];
  return { ...view, workingGroups: inOrder.filter((known) => chosen.includes(known)) };
}

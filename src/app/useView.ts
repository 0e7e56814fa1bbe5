import { useCallback, useEffect, useMemo } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { ShowView } from '../panels/panel.ts';
import { screenOf } from '../url/screen.ts';
import { parseView, stringifyView, type View } from '../url/viewAddress.ts';
import { correctTo, currentFragment, goTo, isCurrent, useFragment } from './address.ts';
import { useFingerprint } from './shownReport.ts';

const viewOf = (fragment: string, { workingGroups }: ProgressReport): View =>
  parseView(
    fragment,
    workingGroups.map(({ number }) => number),
  );

/** The view as the address tells it, and the way to another on the same screen. */
export function useView(report: ProgressReport): [View, ShowView] {
  const fragment = useFragment();
  const screen = useMemo(() => screenOf(fragment), [fragment]);
  const view = useMemo(() => viewOf(fragment, report), [fragment, report]);
  const fingerprint = useFingerprint();
  const address = stringifyView(view, screen, fingerprint);

  useEffect(() => {
    // While hydrating, the view shown is the prerendered one, which the address has yet to replace.
    if (isCurrent(fragment)) correctTo(address);
  });

  const show = useCallback<ShowView>(
    (next, how) => {
      const view = typeof next === 'function' ? next(viewOf(currentFragment(), report)) : next;
      goTo(stringifyView(view, screen, fingerprint), how);
    },
    [report, screen, fingerprint],
  );
  return [view, show];
}

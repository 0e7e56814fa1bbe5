import type { FocusGroup } from '../../domain/focusGroup.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source } from '../../domain/provenance.ts';
import type { Both } from './both.ts';
import type { Change } from './change.ts';
import { revision } from './finding.ts';

/** A place where the report tells of the group itself, for a fact that it does not state. */
function sourceOf(group: FocusGroup): Source | null {
  const told = [group.parentGroup, group.established, group.lifetimeMonths, ...group.termsOfReference];
  for (const fact of told) if ('source' in fact) return { section: fact.source.section };
  return null;
}

/** What the parent group laid down: whose group it is, since when and for how long. */
export function mandateChanges(reports: Both<ProgressReport>): Change[] {
  const of = { earlier: reports.earlier.focusGroup, later: reports.later.focusGroup };
  const sources = { earlier: sourceOf(of.earlier), later: sourceOf(of.later) };
  return [
    ...revision('parent', of, ({ parentGroup }) => parentGroup, sources),
    ...revision('established', of, ({ established }) => established, sources),
    ...revision('lifetime', of, ({ lifetimeMonths }) => lifetimeMonths, sources),
  ];
}

import { deepEqual } from 'node:assert/strict';
import type { Change, Field } from '../../src/analysis/comparison/change.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import {
  add,
  asFields,
  bare,
  type Entries,
  entriesOf,
  identityOf,
  leaderValues,
  type Values,
} from './comparisonFields.ts';

/** The value that a revision names, as the entry holds it. */
function revise(
  values: Values,
  field: Field,
  before: unknown,
  after: unknown,
  column: string | null,
): Values {
  const name = column === null ? field : `column ${column}`;
  deepEqual(values[name] ?? null, bare(before));
  const { [name]: _, ...rest } = values;
  return column !== null && after === null ? rest : { ...rest, [name]: bare(after) };
}

function apply(entries: Entries, change: Change): void {
  switch (change.kind) {
    case 'added':
      add(entries, change.thing, change.after);
      return;
    case 'gone':
      entries.delete(identityOf(change.before));
      return;
    case 'held':
      entries.delete(change.planned);
      return;
    case 'unheld':
      add(entries, 'planned', change.planned);
      return;
    case 'revised': {
      const entry = entries.get(identityOf(change.of.earlier));
      if (!entry) throw new Error(`Nothing to revise: ${change.field}`);
      if (change.field === 'leader') {
        const { number, 'group-title': title, mission } = entry.values;
        entry.values = { number, 'group-title': title, mission, ...leaderValues(change.after) };
      } else if (change.field === 'deliverable-extra') {
        const { before, after } = change;
        entry.values = revise(entry.values, change.field, before.text, after.text, before.column);
      } else {
        entry.values = revise(entry.values, change.field, change.before, change.after, null);
      }
      return;
    }
    default:
      change satisfies never;
  }
}

/** The compared fields that the changes make of the earlier report's. */
export function applyChanges(earlier: ProgressReport, changes: readonly Change[]): string[] {
  const entries = entriesOf(earlier);
  for (const change of changes) apply(entries, change);
  return asFields(entries);
}

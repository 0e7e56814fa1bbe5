import { knownValue } from '../figure.ts';
import type { Change } from './change.ts';

/** The two wordings of a revision whose words are worth comparing one by one: titles and prose. */
export function wordingsOf(change: Change): { before: string; after: string } | null {
  if (change.kind !== 'revised') return null;
  switch (change.field) {
    case 'deliverable-title':
    case 'group-title':
      return { before: change.before, after: change.after };
    case 'planned-note':
      return both(change.before, change.after);
    case 'mission':
      return both(knownValue(change.before), knownValue(change.after));
    default:
      return null;
  }
}

const both = (before: string | null, after: string | null) =>
  before === null || after === null ? null : { before, after };

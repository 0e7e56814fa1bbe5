import type { Both } from './both.ts';
import type { Added, Change, Gone, ListedDeliverable, Revised, Thing, Things } from './change.ts';

/** A thing that a report lists. */
export type Listed<T extends Thing = Thing> = { [One in T]: { thing: One; value: Things[One] } }[T];

/** What a change is about: a thing a report lists, as the later report has it where both do, or the group itself. */
export type Subject =
  | Listed
  /** A deliverable that both reports list, be its code written in two ways. */
  | (Listed<'deliverable'> & { of: Both<ListedDeliverable> })
  | { thing: 'focus-group'; fact: 'parent' | 'established' | 'lifetime' };

function subjectOfRevision(change: Revised): Subject {
  switch (change.field) {
    case 'parent':
    case 'established':
    case 'lifetime':
      return { thing: 'focus-group', fact: change.field };
    case 'meeting-place':
    case 'meeting-days':
    case 'input-documents':
    case 'output-documents':
    case 'meeting-report':
    case 'remote-participants':
    case 'total-participants':
      return { thing: 'meeting', value: change.of.later };
    case 'planned-place':
    case 'planned-days':
    case 'planned-hosts':
    case 'planned-note':
      return { thing: 'planned', value: change.of.later };
    case 'group-title':
    case 'mission':
    case 'leader':
    case 'leader-status':
    case 'leader-interim':
    case 'leader-origin':
      return { thing: 'group', value: change.of.later };
    case 'deliverable-title':
    case 'deliverable-group':
    case 'deliverable-extra':
      return { thing: 'deliverable', value: change.of.later, of: change.of };
    case 'office-role':
    case 'office-origin':
    case 'office-appointment':
      return { thing: 'office', value: change.of.later };
    case 'recipient-kind':
      return { thing: 'recipient', value: change.of.later };
    case 'presenter-kind':
      return { thing: 'presenter', value: change.of.later };
    case 'representative-details':
      return { thing: 'representative', value: change.of.later };
    case 'joint-details':
      return { thing: 'joint', value: change.of.later };
    default:
      return change satisfies never;
  }
}

const subjectOfAdded = <T extends Thing>({ thing, after }: Added<T>): Listed<T> => ({ thing, value: after });
const subjectOfGone = <T extends Thing>({ thing, before }: Gone<T>): Listed<T> => ({ thing, value: before });

/** The thing that only one of the reports lists. */
export const listedOf = (change: Added | Gone): Listed =>
  change.kind === 'added' ? subjectOfAdded(change) : subjectOfGone(change);

export function subjectOf(change: Change): Subject {
  switch (change.kind) {
    case 'added':
    case 'gone':
      return listedOf(change);
    case 'held':
    case 'unheld':
      return { thing: 'planned', value: change.planned };
    case 'revised':
      return subjectOfRevision(change);
    default:
      return change satisfies never;
  }
}

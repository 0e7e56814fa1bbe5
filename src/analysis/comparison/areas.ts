import type { Change } from './change.ts';
import { type Subject, subjectOf } from './subject.ts';

/** The part of the page where a change belongs: the id of its panel. */
export type Area =
  | 'overview'
  | 'timeline'
  | 'meetings'
  | 'deliverables'
  | 'working-groups'
  | 'leadership'
  | 'liaisons'
  | 'next-steps';

const areas: Record<Subject['thing'], Area> = {
  'focus-group': 'overview',
  term: 'overview',
  meeting: 'meetings',
  planned: 'timeline',
  group: 'working-groups',
  deliverable: 'deliverables',
  office: 'leadership',
  recipient: 'liaisons',
  presenter: 'liaisons',
  representative: 'liaisons',
  joint: 'liaisons',
  matter: 'liaisons',
  step: 'next-steps',
};

/** Who leads a group is told with the officers. */
export function areaOf(change: Change): Area {
  const isOfLeader = change.kind === 'revised' && change.field.startsWith('leader');
  return isOfLeader ? 'leadership' : areas[subjectOf(change).thing];
}

/** The numbers of the working groups that a change concerns, so that a choice of groups can filter changes. */
export function groupsOf(change: Change): string[] {
  if (change.kind === 'revised' && change.field === 'deliverable-group') return [change.before, change.after];
  const subject = subjectOf(change);
  if (subject.thing === 'group') return [subject.value.number];
  return subject.thing === 'deliverable' ? [subject.value.group.number] : [];
}

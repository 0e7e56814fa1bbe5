import * as v from 'valibot';
import { deliverable } from './deliverable.ts';
import { person } from './leadership.ts';
import { name, source, stated } from './provenance.ts';

/** `interim` where the report marks a leader as ad interim (a.i.). */
export const groupLeader = v.strictObject({ ...person.entries, interim: v.boolean() });
export type GroupLeader = v.InferOutput<typeof groupLeader>;

export const workingGroup = v.strictObject({
  number: name,
  title: name,
  mission: stated(name),
  missionIsSummary: v.boolean(),
  leader: stated(groupLeader),
  deliverables: v.array(deliverable),
  source,
});
export type WorkingGroup = v.InferOutput<typeof workingGroup>;

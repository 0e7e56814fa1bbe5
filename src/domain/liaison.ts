import * as v from 'valibot';
import { person } from './leadership.ts';
import { count, dayOrMonth, name, source, stated, statement, text } from './provenance.ts';

/** A body the focus group deals with: "SG13", "FG DPM", "ISO/TC 307". */
export const counterpart = v.strictObject({
  name,
  kind: v.picklist(['itu-t-focus-group', 'itu-t-study-group', 'external']),
  source,
});
export type Counterpart = v.InferOutput<typeof counterpart>;

/** Who represents one body at another: liaison officers, in either direction. */
export const representative = v.strictObject({
  of: name,
  to: name,
  count: v.nullable(count),
  person: v.nullable(person),
  note: v.nullable(text),
  source,
});
export type Representative = v.InferOutput<typeof representative>;

export const jointMeeting = v.strictObject({
  with: name,
  place: v.nullable(name),
  when: stated(dayOrMonth),
  note: v.nullable(text),
  source,
});
export type JointMeeting = v.InferOutput<typeof jointMeeting>;

/** The report names the recipients of liaison statements; it does not count statements. */
export const liaison = v.strictObject({
  statementsSentTo: v.array(counterpart),
  presentationsFrom: v.array(counterpart),
  representatives: v.array(representative),
  jointMeetings: v.array(jointMeeting),
  matters: v.array(statement),
});
export type Liaison = v.InferOutput<typeof liaison>;

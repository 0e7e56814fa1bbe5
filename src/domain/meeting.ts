import * as v from 'valibot';
import { count, day, name, source, stated, text } from './provenance.ts';

/** A meeting that was held. `place` stands in the report's words: no country is added to it. */
export const meeting = v.pipe(
  v.strictObject({
    place: name,
    firstDay: day,
    lastDay: day,
    inputDocuments: stated(count),
    outputDocuments: stated(count),
    meetingReport: stated(name),
    remoteParticipants: stated(count),
    totalParticipants: stated(count),
    source,
  }),
  v.check((held) => held.firstDay <= held.lastDay, 'The last day comes before the first'),
);
export type Meeting = v.InferOutput<typeof meeting>;

/** `precision: "week"` where the report names the week of the meeting rather than its days. */
export const meetingDays = v.pipe(
  v.strictObject({ firstDay: day, lastDay: day, precision: v.picklist(['days', 'week']) }),
  v.check((days) => days.firstDay <= days.lastDay, 'The last day comes before the first'),
);
export type MeetingDays = v.InferOutput<typeof meetingDays>;

export const plannedMeeting = v.strictObject({
  place: stated(name),
  days: stated(meetingDays),
  hosts: v.array(name),
  note: v.nullable(text),
  source,
});
export type PlannedMeeting = v.InferOutput<typeof plannedMeeting>;

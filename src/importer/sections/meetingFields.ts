import { labelOf } from '../values/matching.ts';

/** What a row or a column of a table of meetings gives. */
export type MeetingField =
  | 'inputDocuments'
  | 'outputDocuments'
  | 'meetingReport'
  | 'remoteParticipants'
  | 'onSiteParticipants'
  | 'totalParticipants'
  | 'days'
  | 'place'
  | 'placeAndDays'
  | 'hosts'
  | 'name';

/** In order: "remote participants" before "participants", "report" before what it reports. */
const labels: [MeetingField, RegExp][] = [
  ['remoteParticipants', /remote|on-?line|virtual/],
  ['onSiteParticipants', /on-?site|on site|in[- ]person|physical|face[- ]to[- ]face|in the room/],
  ['meetingReport', /report/],
  ['outputDocuments', /output/],
  ['inputDocuments', /input|contributions?\b/],
  ['totalParticipants', /participants?\b|participation|attend(?:ees|ance)|delegates|^total$/],
  ['hosts', /\bhost/],
  ['placeAndDays', /(?:place|venue|location).*dates?\b|dates?\b.*(?:place|venue|location)/],
  ['days', /\bdates?\b|\bdays\b|^when$/],
  ['place', /place|venue|location|^where$|^city$/],
  ['name', /meetings?\b|^(?:no|nr|number|#|event|session)$/],
];

/** The field a label names, in any of the words that reports use for it; null for a label of something else. */
export function meetingFieldOf(label: string): MeetingField | null {
  const words = labelOf(label);
  if (words === '' || words.length > 80) return null;
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const figures: ReadonlySet<MeetingField> = new Set<MeetingField>([
  'inputDocuments',
  'outputDocuments',
  'meetingReport',
  'remoteParticipants',
  'onSiteParticipants',
  'totalParticipants',
]);

export function isMeetingFigure(field: MeetingField | null): boolean {
  return field !== null && figures.has(field);
}

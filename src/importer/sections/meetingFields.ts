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
  /** Where a table gives first and last day apart. */
  | 'lastDay'
  | 'place'
  | 'placeAndDays'
  | 'hosts'
  | 'name';

const away = /remote|on-?line|virtual/;
const there = /on-?site|on site|in[- ]person|physical|face[- ]to[- ]face|in the room|\blocal\b/;
const people = /participants?\b|participation|attend(?:ees|ance)|delegates|^total$/;
/** Whoever is counted besides is counted apart: "women participants", "participants from Africa" are not all of them. */
const wordsForAll = new Set(
  'total number no nr count sum of the all overall registered participant participants participation attendees attendance delegates experts and at in per each this meeting meetings'.split(
    ' ',
  ),
);
const countsAll = (label: string): boolean =>
  people.test(label) && label.split(/[ .,:()#/&+-]/).every((word) => word === '' || wordsForAll.has(word));
const inputs = /input|contributions?\b/;
/** "(incl. remote)", "(excluding reports)": what is counted in, or not, is not what is counted. */
const inclusion = / ?[,(-]? ?\b(?:incl|including|inclusive of|with|excl|excluding|without|not counting)\b.*$/;
const withoutAway = /\b(?:excl|excluding|without|not counting)\b.*(?:remote|on-?line|virtual)/;

/** In order: "remote participants" before "participants", "report" before what it reports. */
const labels: [MeetingField, RegExp][] = [
  ['remoteParticipants', away],
  ['onSiteParticipants', there],
  ['meetingReport', /report/],
  ['outputDocuments', /output/],
  ['inputDocuments', inputs],
  ['hosts', /\bhost/],
  ['placeAndDays', /(?:place|venue|location).*dates?\b|dates?\b.*(?:place|venue|location)/],
  [
    'lastDay',
    /^(?:to|until|till)$|^(?:the )?(?:end|last|closing)(?:ing)?(?: of meeting)?(?: dates?| days?)?$/,
  ],
  ['days', /\bdates?\b|\bdays?\b|^(?:when|from|start|starts|starting|begin|begins|beginning|opening)$/],
  ['place', /place|venue|location|^where$|^city$/],
  ['name', /meetings?\b|^(?:no|nr|number|#|event|session)$/],
];

/** The field a label names, in any of the words that reports use for it; null for a label of something else. */
export function meetingFieldOf(label: string): MeetingField | null {
  const words = labelOf(label);
  if (words === '' || words.length > 80) return null;
  if (withoutAway.test(words)) return people.test(words) ? 'onSiteParticipants' : null;
  const counted = words.replace(inclusion, '');
  if (counted === '') return null;
  // "Remote and on site" are all; "input/output documents" are two figures in one.
  if (away.test(counted) && there.test(counted)) return 'totalParticipants';
  if (/output/.test(counted) && inputs.test(counted)) return null;
  const field = labels.find(([, pattern]) => pattern.test(counted))?.[0] ?? null;
  // What counts people is no column of meetings, even where it says "participants in the meeting".
  if (people.test(counted) && (field === null || field === 'name'))
    return countsAll(counted) ? 'totalParticipants' : null;
  return field;
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

import { oncePerText } from '../text/oncePerText.ts';
import { labelOf } from '../values/matching.ts';
import { approximately, atMost } from '../values/numbers.ts';

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

const away = /remote|on-?line|virtual|\be-participa/;
const there = /on-?site|on site|in[- ]person|physical|face[- ]to[- ]face|in the room|\blocal\b/;
const people =
  /participants?\b|participation|attend(?:ees|ance|ed\b)|delegates|^total$|^(?:how many |(?:number|no|nr) of )?people$/;
/** Whoever is counted besides is counted apart: "women participants", "participants from Africa" are not all of them. */
const wordsForAll = new Set(
  'total number no nr nb count sum of the all overall actual registered attended participant participants participation attendees attendance delegates experts how many people and at in per each this meeting meetings'.split(
    ' ',
  ),
);
/** "Total particpants", "Total part." */
const misspelt = /\bpar\w{1,4}p[ae]nts?\b|(?<=^(?:total|(?:no|nr|nb|number)\.? of) )part\.?$/;
const countsAll = (label: string): boolean =>
  people.test(label) && label.split(/[ .,:()#/&+-]/).every((word) => word === '' || wordsForAll.has(word));
/** "(cumulative)", "to date", "since the first meeting": of more than the one meeting. */
const overMeetings =
  /\b(?:cumulati(?:ve|vely|on)|accumulated|aggregated?|running total|all meetings|to date|so far|(?:until|till|up to) now|since\b.*$)/;
/** Whoever registered need not have come. */
const signedUp = /\bregist(?:ered|rations?|rants?)\b/;
const atLeast = new RegExp(`[(,] ?${approximately} ?\\)?$`);
/** "Participants (maximum)", "(first day only)": no figure under it tells how many there were. */
const bound = new RegExp(
  `[(,] ?(?:${atMost}|estimated?|average|peak|.{1,30} only) ?\\)?$|^(?:max(?:\\.|imum)) `,
);
const documents = '^(?:(?:number|no\\.?|nr) (?:of )?)?doc(?:ument|\\.)?s?';
const inputs = new RegExp(`input|contrib(?:ution)?s?\\b|${documents} (?:\\(?in\\)?|received|submitted)$`);
const outputs = new RegExp(`output|${documents} (?:\\(?out\\)?|produced|issued)$`);
/** "(incl. remote)", "(excluding reports)": what is counted in, or not, is not what is counted. */
const inclusion =
  / ?[,(-]? ?\b(?:incl|including|inclusive of|with(?! remote a)|excl|excluding|without|not counting)\b.*$/;
/** Behind another label, "Participants (of which remote)"; by itself, "of which remote" is what is counted. */
const ofWhich = /(?<=\w) ?[,(-] ?(?:of which|of whom|thereof)\b.*$/;
const without = /\b(?:excl|excluding|without|not counting)\b/;
const withoutAway = new RegExp(`${without.source}.*(?:remote|on-?line|virtual)`);
/** "Output liaison statements", "Remote hours": neither documents of the meeting nor people. */
const ofOtherThings = /\bliaisons?\b|\blss?\b|\bhours?\b/;
/** "Remote presentations", "Participants in online workshops": what is counted, or attended, is not who was at the meeting from afar. */
const thingsAway =
  /\b(?:remote|on-?line|virtual)(?: [\w-]{1,20})? (?!part|attend|deleg|expert|pe(?:ople|rson)|connection|join|view|listen|user|guest)(?:[a-z]{2,20}s|tool)\b/;
/** "Contributions withdrawn", "Pages of input", "Output to SG13": some of the documents, or others than those of the meeting. */
const otherDocuments =
  /\b(?:withdrawn|postponed|deferred|rejected|late|pages?|actions?|from)\b|\b(?:after|per|to) (?!(?:the |this |each )?(?:meeting|plenary|session|group|fg)\b)/;

/** In order: "remote participants" before "participants", "report" before what it reports. */
const labels: [MeetingField, RegExp][] = [
  ['remoteParticipants', away],
  ['onSiteParticipants', there],
  ['meetingReport', /(?<!technical )report(?!ing|s? (?:approved|agreed|adopted|published))/],
  ['outputDocuments', outputs],
  ['inputDocuments', inputs],
  ['hosts', /\bhost/],
  ['placeAndDays', /(?:place|venue|location).*dates?\b|dates?\b.*(?:place|venue|location)/],
  [
    'lastDay',
    /^(?:to|until|till)$|^(?:the )?(?:end|last|closing)(?:ing)?(?: of meeting)?(?: dates?| days?)?$/,
  ],
  [
    'days',
    /\bdates?\b|\bdays?\b|^(?:when|from|start|starts|starting|begin|begins|beginning|opening|(?:meeting )?period)$/,
  ],
  ['place', /place|venue|location|^where$|^(?:city|town)$/],
  ['name', /mee?tt?ings?\b|^(?:no|nr|number|#|event|session)$/],
];

/** The field a label names, in any of the words that reports use for it; null for a label of something else. */
export const meetingFieldOf = oncePerText((label): MeetingField | null => {
  const words = labelOf(label).replace(misspelt, 'participants');
  if (words === '' || words.length > 80) return null;
  if (withoutAway.test(words)) return people.test(words) ? 'onSiteParticipants' : null;
  const ofOneMeeting = words.replace(overMeetings, '');
  // "Participants to date" gives no date.
  const summed = ofOneMeeting === words ? null : meetingFieldOf(ofOneMeeting);
  if (isMeetingFigure(summed)) return summed;
  const counted = words.replace(inclusion, '').replace(ofWhich, '');
  if (counted === '' || ofOtherThings.test(counted)) return null;
  // "Remote and on site" are all; "input/output documents" are two figures in one.
  if (away.test(counted) && there.test(counted)) return 'totalParticipants';
  if (outputs.test(counted) && inputs.test(counted)) return null;
  const field = labels.find(([, pattern]) => pattern.test(counted))?.[0] ?? null;
  // What counts people is no column of meetings, even where it says "participants in the meeting".
  if (people.test(counted) && (field === null || field === 'name'))
    return countsAll(counted.replace(atLeast, '').replace(bound, '')) ? 'totalParticipants' : null;
  return field;
});

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

/** "Participants (of which remote)": under it a second number in brackets is of those. */
export function isOfWhichRemote(label: string): boolean {
  return /^[^(,]*[(,] ?(?:of which|of whom|thereof|incl\b\.?|including)[^(,]*(?:remote(?:ly)?|on-?line|virtual(?:ly)?)\)?$/.test(
    labelOf(label),
  );
}

const bothWays =
  /\((?:(?<there>on[- ]?site|in[- ]person|physical(?:ly)?|face[- ]to[- ]face)|(?<away>remote(?:ly)?|on-?line|virtual(?:ly)?)) ?[/+] ?(?:on[- ]?site|in[- ]person|physical(?:ly)?|face[- ]to[- ]face|remote(?:ly)?|on-?line|virtual(?:ly)?)\)$/;

/** "53 (41/12)" under "Participants (on site/remote)" as "53 (12 remote)", where the two make the one. */
export function withRemoteNamed(label: string, text: string): string {
  const { there: first, away: last } = bothWays.exec(labelOf(label))?.groups ?? {};
  const [, total, one, other] = /^(\d{1,6}) ?\((\d{1,6}) ?[/+] ?(\d{1,6})\)$/.exec(text.trim()) ?? [];
  if ((first ?? last) === undefined || Number(one) + Number(other) !== Number(total)) return text;
  return `${total} (${first === undefined ? one : other} remote)`;
}

/** Whether other things are counted than the field holds, or others are not counted: "Participants (excluding staff)". */
function countsOthers(field: MeetingField | null, words: string): boolean {
  const counted = words.replace(inclusion, '').replace(ofWhich, '');
  if (field === 'remoteParticipants') return thingsAway.test(counted);
  if (field === 'totalParticipants') return without.test(words);
  return /Documents$/.test(field ?? '') && otherDocuments.test(counted);
}

/** True where a label names a figure that need not be the one of this meeting, or of those who came to it. */
export function isOtherFigure(label: string): boolean {
  const words = labelOf(label);
  const field = meetingFieldOf(label);
  return (
    isMeetingFigure(field) &&
    ([overMeetings, signedUp, bound].some((pattern) => pattern.test(words)) || countsOthers(field, words))
  );
}

/** "Remote participants (at least)": the label makes every figure under it an approximate one. */
export function isApproximate(label: string): boolean {
  return atLeast.test(labelOf(label));
}

/** "Participants (up to)": the label makes every figure under it a bound. */
export function isBound(label: string): boolean {
  return bound.test(labelOf(label));
}

/** What a label counts that has no field of its own, "Documents considered", "Women participants". */
export function countsThings(label: string): boolean {
  return /\b(?:documents?|contributions?|participants?|attendees|delegates)\b/i.test(label);
}

export type FieldOfPair =
  | 'inputDocuments'
  | 'outputDocuments'
  | 'remoteParticipants'
  | 'onSiteParticipants'
  | 'totalParticipants';

/** Each in the words beside what is counted. */
const partsOfPair: [FieldOfPair, RegExp][] = [
  ['inputDocuments', /^(?:inputs?|in|contributions?|received|submitted)$/],
  ['outputDocuments', /^(?:outputs?|out|produced|issued)$/],
  ['remoteParticipants', /^(?:remote(?:ly)?|on-?line|virtual(?:ly)?)$/],
  ['onSiteParticipants', /^(?:on[- ]?site|in[- ]person|physical(?:ly)?|face[- ]to[- ]face)$/],
  ['totalParticipants', /^total$/],
];
const whatIsCounted =
  /[()]|\b(?:(?:number|no\.?|nr) of )?(?:documents?|docs?|participants?|participation|attendees|attendance|delegates)(?![\w-])/g;

/** The two counts that a label names, in their order: "Documents (input/output)", "Participants (remote)". */
export function pairIn(label: string): { fields: FieldOfPair[]; isBracketed: boolean } | null {
  const words = labelOf(label);
  const isBracketed = people.test(words) && /^[^()/+]+\([^()/+]+\)$/.test(words);
  const parts = isBracketed ? ['total', words.slice(words.indexOf('('))] : words.split(/[/+]/);
  const fields = parts.flatMap((part) => {
    const named = part.replace(whatIsCounted, ' ').trim();
    return partsOfPair.filter(([, pattern]) => pattern.test(named)).map(([field]) => field);
  });
  return parts.length === 2 && new Set(fields).size === 2 ? { fields, isBracketed } : null;
}

/** "11 in, 3 out", "11 inputs and 3 outputs" as others write it: "11 in / 3 out". */
export const withSlash = (text: string): string =>
  text.replace(/^(\d[^,;/+]{1,25}?)(?:[,;]| and) (?=\d)/, '$1/');

/** "11 in / 3 out" under "Documents": the words in the cell tell both. */
export function pairInWords(label: string, text: string): ReturnType<typeof pairIn> {
  const counts = countsThings(label) || people.test(labelOf(label));
  const pair = counts && text.length <= 40 ? pairIn(withSlash(text).replace(/\d+/g, '')) : null;
  const areDocuments = /documents?|contributions?/i.test(label);
  return pair?.isBracketed === false &&
    pair.fields.every((field) => /Documents$/.test(field) === areDocuments)
    ? pair
    : null;
}

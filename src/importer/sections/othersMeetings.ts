import { foldPunctuation } from '../text/fold.ts';
import { knownExternals } from '../values/bodies.ts';
import { findDays, namesDays } from '../values/dates.ts';
import { findMonth } from '../values/months.ts';
import { ordinal } from '../values/numbers.ts';
import { keyOf } from './otherGroup.ts';

/** What bodies are called that are not the group of the report, be they around it or within it. */
const known =
  '(?:SG ?-?\\d{1,2}|Study Group ?\\d{1,2}|TSAG|WTSA|WP ?\\d[\\d/]{0,6}|Working Party ?\\S{1,8}|(?:SWG|WG|TG) ?-?\\d{1,2}|(?:Working|Topic) Group ?\\S{1,8}|FG[ -][\\w-]{1,20}|Focus Group [A-Z][\\w-]{1,20})';
const acronym = '[A-Z]{2,10}\\d{0,3}(?:[/ -][A-Z]{0,6}\\d{0,5}){0,3}';
const named =
  '(?:[A-Z][A-Za-z]{1,20} (?:(?:of|for|on|and|the) ){0,2}){1,5}(?:Organi[sz]ation|Institute|Forum|Committee|Alliance|Union|Commission|Association|Council|Consortium)';
const body = `(?:[Tt]he )?(?:ITU-T )?(?<who>${known}|${named}|${acronym})`;
const lead = '^[ ,]{0,2}(?:(?:and|while|but) )?(?:(?:On|In|From) (?:[^,]{1,60}, |[\\w -]{1,30}\\d{4} ))?';

const itMet = new RegExp(
  `${lead}${body}(?: \\([^()]{1,60}\\))? (?:has |have |also |will |next |plans to |is (?:planned|scheduled) to ){0,2}(?:met|meets?|held|hold|convened?|gathered|organi[sz]ed?)(?![\\w])`,
);
/** "SG20 will decide on an extension of the group at its May 2023 meeting": nobody else may be meant by "its". */
const atItsOwn = new RegExp(
  `${lead}${body} (?:of (?:the |this )?(?:[Ff]ocus )?[Gg]roup|(?!\\b(?:[Gg]roup|FG|that|which|it)\\b)[^,;:]){1,120} (?:at|during|by) its (?:[\\w-]{1,20} ){0,4}(?:meeting|plenary)(?![\\w-])`,
);
const events =
  "(?:drafting (?:session|group|meeting)|editing (?:session|meeting)|editors'? (?:meeting|session|call)|breakout(?: session)?|hackathon|[\\w-]{1,20}-a-thon|plugfest|webinar|seminar|tutorial|training|symposium|exhibition|challenge)s?(?![\\w-])";
/** "The next meeting of the parent group": bodies without a name of their own. */
const ofUnnamed =
  'meetings? of (?:the |its |an? )?(?:management (?:team|group)|steering committee|bureau|editors|JCA|(?:parent|advisory|rapporteur|ad[- ]hoc|working|topic|task|correspondence|drafting|editing|editorial|expert|sub)[ -]?(?:study )?(?:group|committee|team))s?\\b';
/** Who or what meets beside the group's own meetings: "the management team met", "a drafting session took place". */
const sideEvent = new RegExp(
  `${lead}(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ne) )?(?:(?!meeting|(?:met|held) )[\\w-]{1,20} ){0,4}(?:(?:management (?:team|group)|steering committee|bureau)s?(?![\\w-])|${events}|informal meetings? (?:with|between)|${ofUnnamed}).{0,60}? (?:met|meets?|was|were|is|are|will|took|takes|held)(?![\\w])`,
  'i',
);
/** "The group held a webinar", "the editors met online": no meeting of the group, whoever held it. */
const heldBeside = new RegExp(
  `(?<![\\w-])(?:held|convened|organi[sz]ed|conducted) (?:(?!meeting)[\\w-]{1,20} ){0,3}${events}|${lead}(?:(?:[Tt]he|[Ii]ts) )?(?:editors?|rapporteurs?) (?:(?:also|have|has) )?(?:met|meet)(?![\\w])`,
  'i',
);
const anyMeeting = /\bmeetings?\b/i;
const meets = /\b(?:meetings?|meets?|met|plenary)\b/i;
const itsMeeting = new RegExp(
  `(?<![\\w-])(?:${body} (?:plenary )?meetings?|meetings? of ${body.replace('who', 'other')})(?![\\w-])`,
);
/** What stands before another meeting, beside which the group held its own. */
const besideMark =
  /\b(?:back[- ]to[- ]back with|co-?located with|in (?:conjunction|parallel) with|together with|alongside|(?:followed|preceded) by|ahead of|prior to|before|after|during|following) /gi;
/** "…, back-to-back with the SG5 meeting", behind the days of the group's own. */
const besideDays = new RegExp(
  `,? (?:(?:just|immediately|right) )?${besideMark.source}(?:the |an? )?(?:[\\w-]{1,20} ){0,4}?(?:meetings?|plenary)(?: of (?:the )?[^,;()]{1,40})?(?: \\([^()]{1,60}\\))?$`,
  'i',
);
const ofTheGroup = /\bFG\b|\bfocus group\b|\bthe group\b|\bits\b|\bour\b/i;

/** "At the SG5 meeting held on 17 October 2022, the Focus Group was established": named behind the days, it is not who met. */
const foundedThere = /^(?:At|During) (?!.{0,400}\bmet\b).{0,400}\b(?:establish|create|set up|formed|extend)/;

/** The words around a place in a text, up to the semicolons before and after it. */
function clauseAround(text: string, { start, end }: { start: number; end: number }): string {
  const next = text.indexOf(';', end);
  return text.slice(text.lastIndexOf(';', start) + 1, next < 0 ? undefined : next);
}

/** The words from such a mark to the days, "" where there is none, or no days before it that are the group's. */
function besideIn(text: string, { start, end }: { start: number; end: number }): string {
  const from = text.lastIndexOf(';', start) + 1;
  const mark = [...foldPunctuation(text.slice(from, start)).matchAll(besideMark)].at(-1);
  const at = from + (mark?.index ?? 0);
  return namesDays(text.slice(from, at)) ? foldPunctuation(text.slice(at, end)) : '';
}

/** The words up to such a mark, where days and a meeting stand before it. */
function withoutBesideDays(clause: string): string {
  const before = clause.trim().replace(/\.$/, '').replace(besideDays, '');
  return (findDays(before) ?? findMonth(before)) !== null && meets.test(before) ? before : clause;
}

const withoutFg = (name: string): string => name.replace(/^FG[ -]/, '');

/**
 * Whether a sentence tells of a meeting of another body: "SG13 met on 5 June", "at the TSAG meeting held on 5 June". A
 * meeting that both held is told of the group.
 */
export function isOthersMeeting(
  sentence: string,
  days: { start: number; end: number },
  groupAcronym: string,
): boolean {
  const clause = foldPunctuation(clauseAround(sentence, days));
  const isOther = (name: string | undefined): boolean =>
    name !== undefined &&
    !/^(?:FG|ITU|ITU-T)$/.test(name) &&
    withoutFg(name.toUpperCase()) !== withoutFg(groupAcronym.toUpperCase());
  if (sideEvent.test(clause)) return true;
  const besides = heldBeside.exec(clause);
  if (besides !== null && !anyMeeting.test(clause.replace(besides[0], ''))) return true;
  const beside = besideIn(sentence, days);
  const its = itsMeeting.exec(beside)?.groups;
  if (isOther(its?.['who'] ?? its?.['other']) && !ofTheGroup.test(beside)) return true;
  const met = (itMet.exec(clause) ?? atItsOwn.exec(clause))?.groups?.['who'];
  if (met !== undefined) return isOther(met);
  const own = withoutBesideDays(clause);
  const { who, other } = itsMeeting.exec(own)?.groups ?? {};
  const whose = foundedThere.test(own) ? sentence.slice(0, days.end) : own;
  return isOther(who ?? other) && !ofTheGroup.test(whose);
}

/** An ordinal may stand at the start of a line, with a capital. */
const anyOrdinal = ordinal.replace(/(?<=[|])([a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** What stands before the name of whose meeting it is: "2nd WG1 meeting". */
const nameBefore = `^(?:[Tt]he )?(?:${anyOrdinal} )?(?:ITU-T )?`;
const anyBody = `(?<who>${known}|TG-[A-Z]\\w{1,20})(?![\\w])`;
const otherFirst = new RegExp(`${nameBefore}${anyBody}`);
const ofWhom = new RegExp(
  `(?<![\\w-])(?:[Mm]eetings?|[Ss]essions?|[Pp]lenary) (?:of|between) (?:the )?(?:ITU-T )?${anyBody}`,
);
const meetingWords = '(?:(?:e-?)?meetings?|plenar(?:y|ies)|sessions?|assembl(?:y|ies))(?![\\w-])';
/** Bodies whose names may stand for a place, too, where nothing says that they met. */
const outside = new RegExp(
  `${nameBefore}(?:${knownExternals}|JCA|ITU-[RD])(?![a-z])[^,;:]{0,40}? ${meetingWords}`,
);
const parts =
  "drafting|editing|breakout|editors'?|management(?: (?:team|group))?|steering committee|bureau|WGs?|(?:rapporteur|ad[- ]hoc|working|topic|correspondence|sub-?) ?groups?";
const besides = new RegExp(
  `${nameBefore}(?:joint (?:[\\w/-]{1,20} ){0,3}(?:meetings?|sessions?)(?![\\w-])|${ofUnnamed}|(?:(?!meetings?)[\\w-]{1,20} ){0,2}(?:${parts})(?![\\w-])(?: [\\w-]{1,20}){0,3}? (?:${meetingWords}|interims?(?![\\w-]))|(?:editors?|rapporteurs?|WGs?)(?=,|$))`,
  'i',
);
/** "WG1 meeting of FG TK" is one of the working group. */
const belongsTo =
  /(?<![\w-])(?:of|in|within|under) (?:the )?(?:(?:ITU-T )?FG(?:[ -][\w-]{1,20})?|focus group)(?![\w-])/gi;

/** "FG meeting" and "FG met" are of the group, and so is "FG-TK-03" of FG TK. */
function isOthersName(name: string, groupAcronym: string): boolean {
  if (!/^FG[ -](?!(?:Meeting|Plenary|Session)s?$)[A-Z]/.test(name)) return false;
  const own = keyOf(groupAcronym);
  return /^FG./.test(own) && !keyOf(name).startsWith(own);
}

/** Whether the words that name a meeting name one of others: "SG16 plenary", "WG1 meeting", "Joint session with SG20". */
export function namesOthersMeeting(text: string, groupAcronym: string): boolean {
  const words = foldPunctuation(text).trim();
  const who = otherFirst.exec(words)?.groups?.['who'] ?? ofWhom.exec(words)?.groups?.['who'];
  if (who !== undefined && /^F(?:G|ocus)/.test(who)) return isOthersName(who, groupAcronym);
  if (ofTheGroup.test(words.replace(belongsTo, ''))) return false;
  return who !== undefined || outside.test(words) || besides.test(words);
}

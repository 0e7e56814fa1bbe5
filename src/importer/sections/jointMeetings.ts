import type { JointMeeting } from '../../domain/liaison.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { bodyOf } from '../values/bodies.ts';
import { findAllDays, findDays } from '../values/dates.ts';
import { abbreviated, matchFolded, trimEdges } from '../values/matching.ts';
import { month } from '../values/monthNames.ts';
import { findDayOrMonth, findPeriod } from '../values/months.ts';
import { placeInProse } from '../values/places.ts';
import { notStated, stated, toBeDetermined } from '../values/stated.ts';
import { openMark } from '../values/statuses.ts';
import { isNotHeld, isPutOff } from '../values/undone.ts';
import { type Desk, type FoundSentence, freeSentences } from './desk.ts';
import { wordsBeside } from './outline.ts';

/** Not "between May and June 2020". */
const between = new RegExp(
  `\\b(?:meetings?|workshops?|sessions?) between (?:the )?(?!(?:\\d{1,2} )?${month}(?![\\p{L}.]))(?<first>[^,;]{2,120}?) and (?:the )?(?<second>[^;]{2,300})$`,
  'diu',
);
const jointWith =
  /\b(?:joint(?:ly)? (?:\S+ )?(?:meetings?|workshops?|sessions?)|met jointly)(?: (?:is|was|will be) [^.;]{1,60}?)? with (?:the )?(?<second>[^;]{2,300})$/di;
/** A body's name: what begins with a capital, a digit or holds a slash, up to the first other word. */
const leadingName = /^(?:[\p{Lu}\d][\p{L}\d/.&'-]{0,40}(?: (?:on|of|for|and))?(?: |$|(?=[,:]))){1,8}/u;
/** What begins a clause that may tell of another meeting. */
const clauseMark =
  /; |,? (?:and|but|while|whereas) (?=(?:(?:an?|the|its|another|one|no) (?:[^\s,;]{1,20} ){0,3}|joint )(?:meetings?|workshops?|sessions?)\b)/g;
const jointMark =
  /\bjoint(?:ly)? (?:\S{1,30} )?(?:meetings?|workshops?|sessions?)\b|\b(?:meetings?|workshops?|sessions?) between\b|\bmet jointly\b/gi;
const severalMeetings = /\bjoint(?:ly)? (?:\S{1,30} )?(?:meetings|workshops|sessions)\b/i;
const refersBack =
  /^(?:(?:but|then|later|however),? ){0,2}(?:it|this|that|this meeting|the meeting|which)\b/i;
const openWords = new RegExp(openMark, 'iu');
/** "place TBD", but not "dates and place TBD": the days are not what is open. */
const openPlace = new RegExp(
  `(?<!dates?,? ?(?:and|&|or|/|,) ?(?:the )?)\\b(?:place|venue|location|city|host|agenda)(?: (?:is|are))?(?: still)?[ :(-]{1,3}${openMark}`,
  'giu',
);
/** "Nice (place TBD)": the mark is no part of the place. */
const openBracket = new RegExp(` ?\\([^()]{0,30}${openMark}[^()]{0,30}\\)$`, 'iu');

/** "is proposed for June", "under discussion for June": a day or month that may change. */
const maybe =
  /\b(?:under (?:discussion|consideration)|considered|proposed|not yet agreed|tentative(?:ly)?|possibly)\b/i;

function nameIn(text: string): string {
  const words = text.slice(0, (findDays(text) ?? findPeriod(text))?.start);
  const name = leadingName.exec(foldPunctuation(words))?.[0] ?? '';
  return trimEdges(words.slice(0, name.length).replace(behindName, ''));
}
const behindName = new RegExp(` (?:on|of|for|and) ?$|(?<!${abbreviated})\\.$`, 'u');

/** The party that is not the focus group itself. */
function counterpartIn(text: string, acronym: string): string | null {
  // Most sentences are about something else.
  if (!/between|joint/i.test(text)) return null;
  const both = matchFolded(between, text)?.groups;
  const names = [both?.['first'], both?.['second'], matchFolded(jointWith, text)?.groups['second']];
  const own = (name: string) => name === '' || name === acronym || /^(?:FG|Focus Group)$/i.test(name);
  const name = names.map((words) => nameIn(words ?? '')).find((found) => !own(found));
  return name === undefined ? null : bodyOf(name).name;
}

function whenIn(
  text: string,
  source: Source,
  acronym: string,
): {
  when: Stated<JointMeeting['when'] extends Stated<infer Date> ? Date : never>;
  span: { start: number; end: number };
} {
  // A group may be called "FG TBA".
  const open = openWords.test(foldPunctuation(text).replaceAll(acronym, '').replace(openPlace, ''));
  const end = { start: text.length, end: text.length };
  const isOpen = open || maybe.test(foldPunctuation(text));
  const found = findDayOrMonth(text);
  if (found !== null) return { when: stated(found.date, source, isOpen), span: found };
  const days = findDays(text);
  if (days !== null) return { when: stated(days.days.firstDay, source, isOpen), span: days };
  return { when: open ? toBeDetermined(source) : notStated(), span: end };
}

/** The clauses of a sentence, in its own characters. */
function clausesOf(text: string): string[] {
  const marks = [...foldPunctuation(text).matchAll(clauseMark)];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => text.slice(start, marks[at]?.index));
}

/** Whether the words after a clause say of its meeting that it was not held: "it was cancelled". */
function takesBack(next: string | undefined): boolean {
  return next !== undefined && refersBack.test(next) && isNotHeld(next);
}

/** Two meetings in one clause: which place and day are whose cannot be told. */
function tellsOfTwo(clause: string): boolean {
  return [...foldPunctuation(clause).matchAll(jointMark)].length > 1;
}

/** Each of the marks has one of these words: most sentences have none. */
const perhapsJoint = /between|joint/i;

const hasTwoInOne = (text: string): boolean => perhapsJoint.test(text) && clausesOf(text).some(tellsOfTwo);

/** Whether a sentence tells of meetings with another body that are no meetings to list, of the group alone neither. */
export function isJointInDoubt(text: string): boolean {
  if (!perhapsJoint.test(text)) return false;
  return isNotHeld(text) || isPutOff(text) || hasTwoInOne(text);
}

type Told = { clause: string; counterpart: string };

/** What each clause of a sentence tells by itself, of meetings that were not called off. */
function toldIn({ sentence, passage }: FoundSentence, acronym: string): Told[] {
  const { text } = sentence;
  if (counterpartIn(text, acronym) === null && !/; /.test(text)) return [];
  const clauses = clausesOf(text);
  const after = wordsBeside(passage, sentence, 1);
  return clauses.flatMap((clause, at) => {
    const counterpart = counterpartIn(clause, acronym);
    const isOff = isNotHeld(clause) || takesBack(clauses[at + 1] ?? after);
    return counterpart === null || isOff ? [] : [{ clause, counterpart }];
  });
}

/** Meetings of the group with another body. Its clause stands as the note: it says more than the fields hold. */
export function readJointMeetings(desk: Desk): JointMeeting[] {
  const { acronym } = desk.about;
  return [...freeSentences(desk, 'relationships', 'meetings', 'nextSteps', 'unknown')].flatMap((found) => {
    const { text, source } = found.sentence;
    const told = toldIn(found, acronym);
    // One that was put off has no day that can be relied on.
    if (told.some(({ clause }) => isPutOff(clause)) || hasTwoInOne(text)) {
      desk.tell('warning', 'finding.meetingWithoutPlace', { quote: text }, source);
      return [];
    }
    return told.flatMap(({ clause, counterpart }): JointMeeting[] => {
      const { when, span } = whenIn(clause, source, acronym);
      const words = placeInProse(clause, span);
      const named = words?.replace(openBracket, '') ?? null;
      // Right before the days stands who the meeting was with.
      const place = named !== null && counterpart.endsWith(named) ? null : named;
      // "Nice (place TBD)" may be another.
      if (place !== words && place !== null)
        desk.tell('warning', 'finding.doubtLeft', { quote: clause }, source);
      // Without a day or a place it is a step to come, among others.
      if (found.section.kind === 'nextSteps' && when.status === 'not-stated' && place === null) return [];
      const joint: JointMeeting = { with: counterpart, place, when, note: clause, source };
      desk.ledger.use(found.sentence, joint);
      // "Joint meetings … on 6 April 2031 and 4 May 2031": one of them is read.
      if (severalMeetings.test(clause) || findAllDays(clause).length > 1)
        desk.tell('warning', 'finding.wordsLeft', { words: clause }, source);
      return [joint];
    });
  });
}

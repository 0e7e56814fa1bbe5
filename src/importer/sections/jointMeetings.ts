import type { JointMeeting } from '../../domain/liaison.ts';
import type { Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { bodyOf } from '../values/bodies.ts';
import { findDays } from '../values/dates.ts';
import { matchFolded, trimEdges } from '../values/matching.ts';
import { findDayOrMonth } from '../values/months.ts';
import { placeInProse } from '../values/places.ts';
import { notStated, stated, toBeDetermined } from '../values/stated.ts';
import { openMark } from '../values/statuses.ts';
import { type Desk, freeSentences } from './desk.ts';
import type { Sentence } from './outline.ts';

const between =
  /\b(?:meetings?|workshops?|sessions?) between (?:the )?(?<first>[^,;]{2,120}?) and (?:the )?(?<second>[^;]{2,300})$/di;
const jointWith =
  /\b(?:joint(?:ly)? (?:\S+ )?(?:meetings?|workshops?|sessions?)|met jointly)(?: (?:is|was|will be) [^.;]{1,60}?)? with (?:the )?(?<second>[^;]{2,300})$/di;
/** A body's name: what begins with a capital, a digit or holds a slash, up to the first other word. */
const leadingName = /^(?:[\p{Lu}\d][\p{L}\d/.&'-]{0,40}(?: (?:on|of|for|and))?(?: |$)){1,8}/u;
const openWords = new RegExp(openMark, 'iu');

function nameIn(words: string): string {
  const name = leadingName.exec(foldPunctuation(words))?.[0] ?? '';
  return trimEdges(words.slice(0, name.length).replace(/ (?:on|of|for|and) ?$/, ''));
}

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
  { text, source }: Sentence,
  acronym: string,
): {
  when: Stated<JointMeeting['when'] extends Stated<infer Date> ? Date : never>;
  span: { start: number; end: number };
} {
  // A group may be called "FG TBA".
  const open = openWords.test(text.replaceAll(acronym, ''));
  const end = { start: text.length, end: text.length };
  const found = findDayOrMonth(text);
  if (found !== null) return { when: stated(found.date, source, open), span: found };
  const days = findDays(text);
  if (days !== null) return { when: stated(days.days.firstDay, source, open), span: days };
  return { when: open ? toBeDetermined(source) : notStated(), span: end };
}

/** Meetings of the group with another body. The sentence stands as the note: it says more than the fields hold. */
export function readJointMeetings(desk: Desk, acronym: string): JointMeeting[] {
  return [...freeSentences(desk, 'relationships', 'meetings', 'nextSteps', 'unknown')].flatMap(
    ({ sentence }) => {
      const counterpart = counterpartIn(sentence.text, acronym);
      if (counterpart === null) return [];
      const { when, span } = whenIn(sentence, acronym);
      const place = placeInProse(sentence.text, span);
      const joint: JointMeeting = {
        with: counterpart,
        place,
        when,
        note: sentence.text,
        source: sentence.source,
      };
      desk.ledger.use(sentence, joint);
      return [joint];
    },
  );
}

import { oncePer } from '../../analysis/oncePer.ts';
import { foldPunctuation } from '../text/fold.ts';
import { oneMeeting } from './labelLines.ts';
import { willMeet } from './leadIns.ts';
import { withoutFirstPlan } from './meetingClauses.ts';
import { passagesOf, type Section } from './outline.ts';

const ahead = /\b(?:next|future|planned|upcoming|forthcoming|tentative)\b/i;

/** Not so where it was "originally planned" elsewhere: that was given up, whether the meeting was held or not. */
export const saysAhead = (title: string): boolean => ahead.test(withoutFirstPlan(title));

/** Meetings are planned in a section about the future, and in those about one meeting each that follow its bare title. */
export const plannedSections = oncePer((sections: Section[]): ReadonlySet<Section> => {
  const planned = new Set<Section>();
  let future: Section | null = null;
  for (const section of sections) {
    if (section.kind === 'plannedMeetings' || section.kind === 'nextSteps') future = section;
    else if (future !== null) {
      const isUnder = section.level > future.level || future.parts.length === 0;
      if (section.kind !== 'meetings' || !oneMeeting.test(section.title) || !isUnder) future = null;
    }
    if (future !== null || saysAhead(section.title)) planned.add(section);
  }
  return planned;
});

/** Whether the meeting of such a heading is still to come, by the sections around it or by what stands under it. */
export function isTitleAhead(sections: Section[], section: Section): boolean {
  return (
    plannedSections(sections).has(section) ||
    passagesOf(section).some(({ text }) => willMeet.test(foldPunctuation(text)))
  );
}

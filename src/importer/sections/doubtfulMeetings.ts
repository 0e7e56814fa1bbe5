import { oncePer } from '../../analysis/oncePer.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { MeetingDays } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findAllDays, namesDays } from '../values/dates.ts';
import { figuresIn } from '../values/figures.ts';
import { hasOpenMark, saysAhead } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { headRowOf } from './grid.ts';
import { leadToTable, saysHeld, willMeet } from './leadIns.ts';
import { isMeetingFigure } from './meetingFields.ts';
import { meetingFieldIn } from './meetingTableSigns.ts';
import type { Part, Passage, Section, TablePassage } from './outline.ts';
import { isTextSaidAhead } from './saidAhead.ts';
import { isMarkedHeld, type Outlook, outlookOfLine, outlookOfTable, outlookOfWords } from './schedules.ts';
import { columnLabelsOf, rowLabelsOf } from './tableLabels.ts';

/*
 * “2. Meetings in 2021” with the figures of each, and then “3. Meetings in 2022” with none: nothing says that the later
 * ones were held, and nothing that they are still to come.
 */

type PlainlyHeld = { days: Set<CalendarDay>; last: CalendarDay | null; doubtful: Set<Part> };

const firstDaysIn = (texts: readonly string[]): CalendarDay[] =>
  texts.flatMap((text) => findAllDays(text).map(({ days }) => days.firstDay));

function textsOf(part: Part): string[] {
  if (part.kind === 'picture') return [];
  return part.kind === 'table' ? part.grid.cells.map(({ text }) => text) : [part.text];
}

/** A table with a row or a column of figures; a line that tells some. */
function hasFigures(part: Part): boolean {
  if (part.kind === 'picture') return false;
  if (part.kind !== 'table') return Object.keys(figuresIn(part.text)).length > 0;
  const { grid } = part;
  const head = headRowOf(grid);
  const [across, down] = [columnLabelsOf(grid, head), rowLabelsOf(grid, head)];
  const labels = [
    ...Array.from({ length: grid.columns }, (_, column) => across.at(column)),
    ...Array.from({ length: grid.rows }, (_, row) => down.at(row)),
  ];
  return labels.some((label) => isMeetingFigure(meetingFieldIn(label)) && !namesDays(label));
}

const saysHeldIn = (parts: readonly Part[]): boolean => parts.flatMap(textsOf).some(saysHeld);

/** Whether a part lists meetings that nothing around it says to be still to come. */
function listsMeetings(section: Section, part: Part): boolean {
  if (section.kind !== 'meetings' || part.kind === 'picture' || part.kind === 'paragraph') return false;
  const outlook = part.kind === 'table' ? outlookOfTable(section, part) : outlookOfLine(section, part);
  return outlook === 'held' && firstDaysIn(textsOf(part)).length > 0;
}

/* What is true of all items of a list is asked once, however many they are. */
const saysHeldBeside = oncePer((section: Section): boolean =>
  saysHeldIn(section.parts.filter(({ kind }) => kind === 'paragraph')),
);
const saysHeldInItems = oncePer((section: Section): boolean =>
  section.parts.some((one) => one.kind === 'item' && (hasFigures(one) || saysHeldIn([one]))),
);

/** Whether the words over a table or in the section of a list, or figures of its meetings, tell that they were held. */
function isPlain(section: Section, around: readonly Section[], part: Part): boolean {
  if (around.some(({ title }) => saysHeld(title))) return true;
  if (saysHeldIn([part]) || saysHeldBeside(section)) return true;
  if (part.kind === 'table') return hasFigures(part) || saysHeld(leadToTable(section, part));
  return saysHeldInItems(section);
}

const plainlyHeld = oncePer((sections: Section[]): PlainlyHeld => {
  const held: PlainlyHeld = { days: new Set(), last: null, doubtful: new Set() };
  let around: Section[] = [];
  let lastIn: Section | null = null;
  for (const section of sections) {
    around = [...around.filter(({ level }) => level < section.level), section];
    for (const part of section.parts.filter((one) => listsMeetings(section, one))) {
      const days = firstDaysIn(textsOf(part));
      const isApart = section !== lastIn || (part.kind === 'table' && part.caption !== '');
      const isKnown = days.some((day) => held.days.has(day));
      if (!isKnown && !isPlain(section, around, part)) {
        if (held.last !== null && isApart) held.doubtful.add(part);
        continue;
      }
      for (const day of days) {
        held.days.add(day);
        if (held.last === null || day > held.last) held.last = day;
      }
      lastIn = section;
    }
  }
  return held;
});

/** How a table of meetings is to be taken, or that its words leave it open. */
export function outlookOfTableIn(desk: Desk, section: Section, table: TablePassage): Outlook | 'inDoubt' {
  const outlook = outlookOfTable(section, table);
  return outlook === 'held' && plainlyHeld(desk.sections).doubtful.has(table) ? 'inDoubt' : outlook;
}

/** Of a meeting that nothing tells to be held: the day of the document decides, or one that was held after it. */
export function outlookInDoubt(desk: Desk, { firstDay, lastDay }: MeetingDays): 'held' | 'ahead' | null {
  const { day } = desk.about;
  if (day !== null && firstDay > day) return 'ahead';
  if (day !== null && lastDay < day) return 'held';
  const { last } = plainlyHeld(desk.sections);
  return last !== null && firstDay <= last ? 'held' : null;
}

/** “2-5 March 2020, Geneva (confirmed)”: still to come in a list that calls others “held”. */
const confirmed = /[(,-] ?confirmed\)?[.;]?$/i;
const hasMarkedHeld = oncePer((section: Section): boolean =>
  section.parts.some((part) => part.kind === 'item' && isMarkedHeld(part.text)),
);

/** Whether a line of a list is of a meeting that was held, null where that is left open. */
export function outlookOfListed(
  desk: Desk,
  section: Section,
  passage: Passage,
  text = passage.text,
): 'held' | 'ahead' | null {
  const outlook = outlookOfLine(section, passage);
  if (outlook === 'held' && confirmed.test(text) && hasMarkedHeld(section)) return 'ahead';
  if (outlook === 'held' && !saysHeld(text) && isTextSaidAhead(desk, text)) return 'ahead';
  if (outlook !== 'held' || !plainlyHeld(desk.sections).doubtful.has(passage))
    return outlookOfWords(desk, outlook, text);
  if (hasOpenMark(text) || saysAhead(text) || willMeet.test(foldPunctuation(text))) return 'ahead';
  const told = new Set(findAllDays(text).map(({ days }) => outlookInDoubt(desk, days)));
  const [first = 'held', ...others] = told;
  return others.length > 0 ? null : first;
}

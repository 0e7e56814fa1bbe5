import { oncePer } from '../../analysis/oncePer.ts';
import type { MeetingDays } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findAllDays } from '../values/dates.ts';
import { figuresIn } from '../values/figures.ts';
import { readWholeNumber } from '../values/numbers.ts';
import { longestSentence } from '../values/sentences.ts';
import { isOpen } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { willMeet } from './leadIns.ts';
import { isMeetingFigure } from './meetingFields.ts';
import type { MeetingLine } from './meetingLines.ts';
import { ordinalAlone, ordinalsIn, singleIn } from './meetingOrdinals.ts';
import { passagesOf, type Section } from './outline.ts';
import type { SectionKind } from './sectionKind.ts';

/*
 * What sentences elsewhere say of a meeting that nothing beside it tells to be still to come: "The seventh meeting will be
 * hosted by Acme.", or "has held six meetings" where it is the seventh.
 */

const heldCount =
  /\bheld (?<held>[a-z-]{3,12}|\d{1,3}) meetings?\b|\bmet (?:(?<times>[a-z-]{3,12}|\d{1,3}) times|(?<few>once|twice)(?! more\b))\b/i;
/** Such a number is that of meetings of another kind, or of some of them. */
const ofSome =
  /\b(?:[WT]G[\w-]*|working groups?|topic groups?|sub-?groups?|jointly|e-?meetings?|(?:19|20)\d\d|period|last|previous)\b/i;

/** "Since the last TSAG meeting, FG TK held two meetings": of more than these. */
const sinceLater = /\bsince (?:(?:its|the) )?(?:last|previous|(?:\p{L}{3,9} )?20\d\d)\b/iu;

export const countsSome = (text: string): boolean => ofSome.test(text);

/** "At the time of its first report FG TK had held two meetings": before the others. */
const before = /\bhad (?:\w{2,10} )?(?:held|met)\b|\bat the time of\b/i;

/** The number of meetings that a sentence tells, "FG XYZ held two meetings", "has met twice". */
export function countToldIn(text: string): number | null {
  if (before.test(text)) return null;
  const { held, times, few } = heldCount.exec(text)?.groups ?? {};
  if (held !== undefined) return sinceLater.test(text) ? null : readWholeNumber(held);
  if (countsSome(text)) return null;
  if (few !== undefined) return few.toLowerCase() === 'once' ? 1 : 2;
  return readWholeNumber(times ?? '');
}

/** The number of the meeting that a sentence tells to be still to come: the one named last before the words that say so. */
function numberAheadIn(text: string): number | null {
  const at = willMeet.exec(foldPunctuation(text))?.index;
  return at === undefined ? null : (ordinalsIn(text).findLast(({ end }) => end <= at)?.number ?? null);
}

type Said = { ahead: ReadonlySet<number>; held: number };

const kinds: ReadonlySet<SectionKind> = new Set<SectionKind>(['meetings', 'plannedMeetings', 'introduction']);

/** Whether a meeting is told under that number: "held two meetings" over the third and fourth counts only these. */
function isListed(sections: readonly Section[], number: number): boolean {
  return sections.some(({ parts }) =>
    parts.some((part) => {
      if (part.kind === 'picture') return false;
      if (part.kind !== 'table') return part.sentences.some(({ text }) => singleIn(text) === number);
      const labels = part.grid.cells.filter(({ row, column }) => row === 0 || column === 0);
      return labels.some(({ text }) => ordinalAlone(text) === number);
    }),
  );
}

const saidIn = oncePer((sections: Section[]): Said => {
  const said = { ahead: new Set<number>(), held: 0 };
  const known = sections.filter(({ kind }) => kinds.has(kind));
  const sentences = known
    .flatMap(passagesOf)
    .flatMap((passage) => passage.sentences)
    .filter(({ text }) => text.length <= longestSentence);
  for (const { text } of sentences) {
    const number = numberAheadIn(text);
    if (number !== null) said.ahead.add(number);
    // "Had": of a group before this one.
    if (!countsSome(text) && !/\bhad\b/i.test(text)) said.held = Math.max(said.held, countToldIn(text) ?? 0);
  }
  return isListed(known, said.held) ? said : { ...said, held: 0 };
});

const isPast = ({ about: { day } }: Desk, days: MeetingDays | null): boolean =>
  day !== null && days !== null && days.lastDay < day;

/** With "TBD" where others have their figures. */
const areFiguresOpen = ({ cells }: MeetingLine): boolean =>
  cells.some(({ field, cell }) => isMeetingFigure(field) && isOpen(cell.text));

/** Whether sentences tell a meeting without figures, by its number, to be still to come. */
export function isSaidAhead(desk: Desk, line: MeetingLine, days: MeetingDays | null): boolean {
  const { head, cells } = line;
  const names = cells.flatMap(({ field, label, cell }) => (field === 'name' ? [cell.text, label] : []));
  const [number] = [head?.text ?? '', ...names].flatMap((text) => ordinalAlone(text) ?? []);
  if (number === undefined || isPast(desk, days)) return false;
  const { ahead, held } = saidIn(desk.sections);
  return (held > 0 && number > held) || (areFiguresOpen(line) && ahead.has(number));
}

/** The same of words that tell of one meeting and no figure: "3rd meeting: Lima, 4-5 June 2019". */
export function isTextSaidAhead(desk: Desk, text: string): boolean {
  const { held } = saidIn(desk.sections);
  const number = held === 0 ? null : singleIn(text);
  const [found, ...others] = number === null ? [] : findAllDays(text);
  const isOne = found !== undefined && others.length === 0 && Object.keys(figuresIn(text)).length === 0;
  return number !== null && number > held && isOne && !isPast(desk, found.days);
}

import { oncePer } from '../../analysis/oncePer.ts';
import type { Source } from '../../domain/provenance.ts';
import { findAllDays, findDays } from '../values/dates.ts';
import { figuresIn } from '../values/figures.ts';
import { type LabelledWords, labelledWordsIn } from '../values/labelledWords.ts';
import { openMark } from '../values/statuses.ts';
import type { WordsOfPassage } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { isAhead, isAheadTitle } from './leadIns.ts';
import { withoutFirstPlan } from './meetingClauses.ts';
import { isMeetingFigure, pairInWords } from './meetingFields.ts';
import type { MeetingCell } from './meetingLines.ts';
import { meetingFieldBefore } from './meetingTableSigns.ts';
import { type Passage, passageAlone, type Section } from './outline.ts';
import { isPlannedLine } from './plannedParagraph.ts';

const isMarked = new RegExp(openMark, 'iu');

/** Lines such as "Place: Geneva" with nothing between them, and what stands right before them: a title, or a sentence. `isFurther` where those of another meeting end there. */
export type LabelLines = { before: Passage | null; lines: MeetingCell[]; isFurther: boolean };

/** Part of a passage, or words like one, as a cell has them. */
export function wordsOfPassage(passage: Passage, text: string): WordsOfPassage {
  return { ...passage, text, paragraphs: text === '' ? [] : [text], hasPicture: false };
}

/** The heading of a section as words that can be read and entered. */
export function headingOf({ title, structure: [place] }: Section): WordsOfPassage | null {
  if (place === undefined) return null;
  return wordsOfPassage(passageAlone(title, place, { section: title, quote: title }), title);
}

export const oneMeeting =
  /(?:\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|kick-off|last|opening|closing)\b.{0,20}\bmeeting|\bmeeting(?:.{0,10}\d| n(?:o|r|umber)\b)/i;

/** What tells place and days of the one meeting a section is about: "First meeting (Lima, 4-5 June 2019)", or a line right under it. */
export function titleOfOne(section: Section): WordsOfPassage | null {
  if (!oneMeeting.test(section.title)) return null;
  if (findAllDays(section.title).length === 1) return headingOf(section);
  const [first] = section.parts;
  return first?.kind === 'paragraph' && isPlannedLine(first.text) ? wordsOfPassage(first, first.text) : null;
}

const nextMeeting = /^(?:[\d.]{1,8} )?(?:next|last|final) meeting\b/i;

/** A heading that tells place and days of the one meeting its section is about. */
export function datedTitleOf(section: Section): WordsOfPassage | null {
  const isNamed = oneMeeting.test(section.title) || nextMeeting.test(section.title);
  return isNamed && findAllDays(section.title).length === 1 ? headingOf(section) : null;
}

/** "49 participants (of whom 16 remote)" */
const figureFirst =
  /^(?<total>\d{1,6}) (?<label>[a-z][a-z -]{2,40}?)(?:,? \(?(?:of (?:whom|which)|including) (?<remote>\d{1,6}) (?:remote|on-?line|virtual)(?:ly)?\)?)?[.;,]?$/i;

/** The same in the items under the title of one meeting. */
function figureIn({ kind, text }: Passage, isOfOne: boolean): LabelledWords[] {
  const { total, label = '', remote } = (isOfOne && kind === 'item' && figureFirst.exec(text)?.groups) || {};
  if (total === undefined || !isMeetingFigure(meetingFieldBefore(label))) return [];
  return [{ label, words: remote === undefined ? total : `${total} (${remote} remote)`, quote: text }];
}

/** "Meeting 1: 3-4 May 2023, Lima; 52 participants": all of it in one line, which is read as a sentence. */
const tellsAll = ({ label, words }: LabelledWords): boolean =>
  meetingFieldBefore(label) === 'name' &&
  findDays(words) !== null &&
  Object.keys(figuresIn(words)).length > 0;

/** Beside lines whose days are still open it stays in one run with them. */
const hasOpenLine = oncePer(({ parts }: Section) =>
  parts.some((part) => 'text' in part && isMarked.test(part.text)),
);

function linesOf(section: Section, passage: Passage, isOfOne: boolean): MeetingCell[] {
  const labelled = labelledWordsIn(passage.text);
  if (labelled.length === 1 && labelled.every(tellsAll) && !hasOpenLine(section)) return [];
  // "The dates of the forthcoming meetings are:", "The group agreed on the following schedule:" lead to what comes after them.
  if (labelled.some(({ label, words }) => words === '' && (isAhead(label) || /\bfollowing\b/i.test(label))))
    return [];
  return [...labelled, ...(labelled.length > 0 ? [] : figureIn(passage, isOfOne))].map(
    ({ label, words, quote }) => {
      const source: Source = { ...passage.source, quote };
      // "Dates TBC: 3-4 April" is no label but a mark.
      const field = isMarked.test(label) ? null : meetingFieldBefore(label);
      return {
        field,
        label,
        cell: wordsOfPassage(passage, isMeetingFigure(field) ? words.replace(/(?<=[\d)])\.$/, '') : words),
        source,
        sure: true,
      };
    },
  );
}

/** "Next meeting: 5-7 June 2018, Lima", "…: TBA", after the lines of one that was held: a meeting of its own in one line. */
function isNextMeeting([only, ...others]: MeetingCell[]): boolean {
  if (only === undefined || others.length > 0 || only.field !== 'name') return false;
  const { text } = only.cell;
  return isAheadTitle(only.label) && (findAllDays(text).length > 0 || isMarked.test(text));
}

/** "Third meeting: Lima, 5-7 June 2018", after lines that no such label began: a meeting of its own begins here. */
function beginsAnother([first]: MeetingCell[], [begun]: MeetingCell[]): boolean {
  const isNamed = first?.field === 'name' && oneMeeting.test(first.label) && tellsWhen(first);
  return isNamed && begun?.field !== 'name';
}

/** "Documents: 27 input, 5 output" */
const isPair = ({ label, cell }: MeetingCell): boolean => pairInWords(label, cell.text) !== null;

/** The lines with labels of a section that nobody has read yet, run by run. A line with a label of its own ends no run. */
export function labelLinesIn(desk: Desk, section: Section): LabelLines[] {
  const runs: LabelLines[] = [];
  let before: Passage | null = null;
  let goesOn = false;
  const isOfOne = titleOfOne(section) !== null;
  for (const part of section.parts) {
    const passage = part.kind === 'paragraph' || part.kind === 'item' ? part : null;
    const isFree = passage?.sentences.every((sentence) => desk.ledger.isFree(sentence)) ?? false;
    const read: MeetingCell[] = passage !== null && isFree ? linesOf(section, passage, isOfOne) : [];
    const lines: MeetingCell[] = goesOn && isNextMeeting(read) ? [] : read;
    if (lines.length > 0) {
      const isNew = !goesOn || beginsAnother(lines, runs.at(-1)?.lines ?? []);
      if (isNew) runs.push({ before: goesOn ? null : before, lines: [], isFurther: goesOn });
      runs.at(-1)?.lines.push(...lines.filter((line) => line.field !== null || isPair(line)));
    }
    goesOn = lines.length > 0;
    before = isFree ? passage : null;
  }
  return runs;
}

/** Tells when, by its label or by what it says. */
export function tellsWhen({ field, cell }: MeetingCell): boolean {
  if (field === 'days' || field === 'placeAndDays') return true;
  return (field === 'name' || field === 'place') && findAllDays(withoutFirstPlan(cell.text)).length > 0;
}

/**
 * The lines of each meeting, where a run tells of several: each begins with the same label, and has days of its own. Null
 * where it cannot be told which lines belong together.
 */
export function linesByMeeting(lines: MeetingCell[]): MeetingCell[][] | null {
  const first = lines[0]?.field;
  // "First meeting:" begins a meeting whatever follows it.
  const named = first === 'name';
  if (!named && lines.filter(tellsWhen).length <= 1) return [lines];
  const meetings: MeetingCell[][] = [];
  for (const line of lines) {
    if (line.field === first) meetings.push([]);
    meetings.at(-1)?.push(line);
  }
  const dated = meetings.map((one) => one.filter(tellsWhen).length);
  return dated.every((days) => days === 1 || (named && days === 0)) ? meetings : null;
}

import type { Meeting } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findAllDays, namesDays } from '../values/dates.ts';
import { figuresIn } from '../values/figures.ts';
import { isOpen } from '../values/statuses.ts';
import { saysCalledOff, tellCalledOff } from './calledOff.ts';
import { leaveUnclear, leaveWords, type WordsOfPassage } from './cellValues.ts';
import type { Desk } from './desk.ts';
import {
  headingOf,
  type LabelLines,
  labelLinesIn,
  linesByMeeting,
  oneMeeting,
  tellsWhen,
  titleOfOne,
  wordsOfPassage,
} from './labelLines.ts';
import { notOfTheGroup } from './leadIns.ts';
import { isMeetingFigure } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import { type MeetingsRead, readMeetingLine } from './meetingsTable.ts';
import type { Section } from './outline.ts';
import { isPlannedLine } from './plannedParagraph.ts';
import { plannedSections, saysAhead } from './plannedSections.ts';
import { type Outlook, outlookOfSection } from './schedules.ts';
import type { SectionKind } from './sectionKind.ts';

const meeting = /\b(?:meetings?|sessions?|plenary|e-?meetings?)\b/i;
const kinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'meetings',
  'plannedMeetings',
  'nextSteps',
  'introduction',
  'unknown',
]);
/** What is longer is no title. */
const longestTitle = 120;

function titleBefore({ kind }: Section, { before: passage, lines }: LabelLines): WordsOfPassage | null {
  if (passage === null || passage.text.length > longestTitle || /[.;]$/.test(passage.text)) return null;
  // "6-8 March 2023 (Geneva): 49 participants" tells all of a meeting, and heads nothing.
  if (namesDays(passage.text) && Object.keys(figuresIn(passage.text)).length > 0) return null;
  const words = foldPunctuation(passage.text);
  // Among meetings, "Lima, 4-5 June 2019" is title enough over figures.
  const isPlain =
    (kind === 'meetings' || kind === 'plannedMeetings') &&
    lines.some(({ field, cell }) => isMeetingFigure(field) && cell.text !== '') &&
    isPlannedLine(words);
  return isPlain || oneMeeting.test(words) || (meeting.test(words) && namesDays(words))
    ? wordsOfPassage(passage, passage.text)
    : null;
}

type Block = { title: WordsOfPassage | null; lines: MeetingCell[]; isFurther: boolean };

/** One meeting in its lines, with the title over them. Several meetings under one title share nothing that it says. */
function blocksOf(desk: Desk, section: Section, run: LabelLines, isFirst: boolean): Block[] {
  const meetings = linesByMeeting(run.lines);
  if (meetings === null) {
    for (const line of run.lines.filter(tellsWhen)) {
      desk.tell('error', 'finding.meetingWithoutDays', { quote: line.source.quote ?? '' }, line.source);
      // Else the one with a place would be read as a sentence.
      leaveWords(desk, line);
    }
    return [];
  }
  const isUnderLine = run.before !== null && run.before === section.parts[0];
  const title =
    titleBefore(section, run) ??
    (isUnderLine ? titleOfOne(section) : isFirst && run.before === null ? headingOf(section) : null);
  return meetings.map((lines) => ({
    title: meetings.length === 1 ? title : null,
    lines,
    isFurther: run.isFurther,
  }));
}

/** A date and a place may be of anything: something must say that it is about a meeting, and of this group. */
function isMeeting(section: Section, { title, lines, isFurther }: Block): boolean {
  const named = [
    section.title,
    title?.text ?? '',
    ...lines.map(({ label, field, cell }) => (field === 'name' ? `${label} ${cell.text}` : '')),
  ];
  if (named.some((words) => notOfTheGroup.test(words))) return false;
  const known =
    section.kind === 'meetings' ||
    section.kind === 'plannedMeetings' ||
    named.some((words) => meeting.test(words)) ||
    (section.kind !== 'nextSteps' &&
      lines.some(({ field }) => field === 'inputDocuments' || field === 'outputDocuments'));
  const dated = lines.some(tellsWhen) || findAllDays(title?.text ?? '').length === 1;
  return (
    known &&
    dated &&
    ((isFurther && section.kind === 'meetings') ||
      lines.length >= (title === null || lines.some(tellsWhen) ? 2 : 1))
  );
}

const markInTitle = /^(?:tentative|provisional)\b|(?<=[([]|[-:,] )[^()[\]:,]{1,40}(?=[)\]]?$)/i;

/** "Fourth meeting (tentative)": as it would stand under "Status". */
function statusIn(title: WordsOfPassage): MeetingCell[] {
  const text = markInTitle.exec(foldPunctuation(title.text))?.[0] ?? '';
  const { source } = title;
  return isOpen(text) ? [{ field: null, label: 'Status', cell: { ...title, text }, source, sure: true }] : [];
}

function lineOf({ title, lines }: Block): MeetingLine | null {
  const [first] = lines;
  if (first === undefined) return null;
  const head = lines.some(tellsWhen) ? null : title;
  const quotes = [...(head === null ? [] : [head.text]), ...lines.map(({ source }) => source.quote ?? '')];
  const cells = title === null || title === head ? lines : [...lines, ...statusIn(title)];
  return { head, source: { ...(head ?? first).source, quote: quotes.join(' | ') }, cells };
}

function isFree(desk: Desk, { cell }: MeetingCell): boolean {
  return 'sentences' in cell && cell.sentences.every((sentence) => desk.ledger.isFree(sentence));
}

function readBlock(desk: Desk, block: Block, outlook: Outlook, read: MeetingsRead): void {
  const line = lineOf(block);
  if (line === null) return;
  const { title } = block;
  const isOff = title !== null && saysCalledOff(title.text);
  if (isOff) tellCalledOff(desk, title.text, title.source);
  const found = isOff ? null : readMeetingLine(desk, line, outlook, read);
  for (const labelled of line.cells) {
    if (found === null && labelled.cell.text !== '') leaveWords(desk, labelled);
    // A label without words says as little as a blank cell.
    else if (found !== null && (labelled.field === 'name' || labelled.cell.text === ''))
      desk.ledger.use(labelled.cell, found);
    // A second place, say: which one it was cannot be told.
    else if (labelled.field !== 'hosts' && isFree(desk, labelled)) leaveUnclear(desk, labelled);
  }
  if (found !== null && title !== null) desk.ledger.use(title, found);
}

/** What a table has told already is not told again. */
function isKnown(days: ReadonlySet<string>, { title, lines }: Block): boolean {
  const texts = [title?.text ?? '', ...lines.map(({ cell }) => cell.text)];
  return texts.some((text) => findAllDays(text).some((found) => days.has(found.days.firstDay)));
}

/** Meetings told in lines with labels, a block a meeting, under a title or none; `held` are those of tables. */
export function readMeetingBlocks(desk: Desk, held: Meeting[]): MeetingsRead {
  const read: MeetingsRead = { held: [], planned: [] };
  const days = new Set<string>(held.map(({ firstDay }) => firstDay));
  const planned = plannedSections(desk.sections);
  for (const section of desk.sections.filter(({ kind }) => kinds.has(kind))) {
    for (const [index, run] of labelLinesIn(desk, section).entries()) {
      const blocks = blocksOf(desk, section, run, index === 0);
      for (const block of blocks) {
        if (!isMeeting(section, block) || isKnown(days, block)) continue;
        const named = block.lines.flatMap(({ field, label }) => (field === 'name' ? [label] : []));
        const isAhead = planned.has(section) || [block.title?.text ?? '', ...named].some(saysAhead);
        readBlock(desk, block, isAhead ? 'ahead' : outlookOfSection(section), read);
      }
    }
  }
  return read;
}

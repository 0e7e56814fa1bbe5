import { foldPunctuation } from '../text/fold.ts';
import { findAllDays, namesDays } from '../values/dates.ts';
import { labelledWordsIn } from '../values/labelledWords.ts';
import { labelOf } from '../values/matching.ts';
import { ordinal } from '../values/numbers.ts';
import { stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import { leaveUnclear, leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import {
  type DocumentHead,
  headLabels,
  isDateLabel,
  isDocumentNumber,
  letterhead,
  numberInLine,
  readHeadDate,
  titleOfReport,
} from './headWords.ts';
import { headingOf, wordsOfPassage } from './labelLines.ts';
import { isMeetingFigure, meetingFieldOf } from './meetingFields.ts';
import { type Passage, passagesOf } from './outline.ts';

/** Labels that a head may have besides, and a meeting too. */
const alsoOfMeetings = /^(?:date|place|venue|meeting)$/;
const besides =
  /^(?:place|venue|place and date|date and place|meeting|to|from|study group|working party|number|document title|contribution)$/;
/** "It will meet again on 4 May 2020": not the day of the document. */
const tellsOfMeeting = /\b(?:will|has|have|had|was|were|met|meets?)\b/i;
/** "Geneva, 9 May 2022" */
const placeAndDay = /^(?:\p{Lu}[\p{L}' -]{2,30}, ){0,2}(?:\d{1,2} |\p{Lu}\p{Ll}{2,8} \d)[\p{L}\d ,-]{5,40}$/u;
const isPlaceAndDay = (text: string): boolean => placeAndDay.test(foldPunctuation(text)) && namesDays(text);

/** "Progress report, 4 April 2022": a line that tells the day of the document. */
const dayOfReport = new RegExp(
  `^(?:(?:${ordinal}|progress|status|interim|final|activity) ){1,3}report(?:,| -| of| dated)? \\(?$`,
  'i',
);
function isDayOfReport(text: string): boolean {
  const [found, ...others] = findAllDays(text);
  return (
    found !== undefined &&
    others.length === 0 &&
    found.days.firstDay === found.days.lastDay &&
    text.length - found.end < 3 &&
    dayOfReport.test(foldPunctuation(text.slice(0, found.start)))
  );
}

/** What is longer stands in no head. */
const longestLine = 240;
const mostLines = 40;

type HeadLine = { label: string; words: string; passage: Passage };

function lineOf(passage: Passage): HeadLine {
  const [first, ...others] = labelledWordsIn(passage.text);
  const label = others.length > 0 ? '' : labelOf(first?.label ?? '');
  return headLabels.test(label) || besides.test(label)
    ? { label, words: first?.words ?? '', passage }
    : { label: '', words: passage.text, passage };
}

/** The first lines of the document, up to the first section that a report has, or the first figure of a meeting. */
function firstLines(desk: Desk): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const [index, section] of desk.sections.entries()) {
    if (index > 0 && section.kind !== 'unknown' && !titleOfReport.test(section.title)) break;
    const heading = section.level > 0 ? headingOf(section) : null;
    for (const passage of [...(heading === null ? [] : [heading]), ...passagesOf(section)]) {
      if (lines.length === mostLines || passage.text.length > longestLine) return lines;
      const isFigure = labelledWordsIn(passage.text).some(({ label }) =>
        isMeetingFigure(meetingFieldOf(label)),
      );
      if (isFigure)
        return lines.slice(0, lines.findLastIndex(({ label }) => !alsoOfMeetings.test(label)) + 1);
      lines.push(lineOf(passage));
    }
  }
  return lines;
}

/** "Date: 11 May 2016", "To: TSAG" right under the title of a report: nothing of a meeting. */
const isUnderTitle = ([title, ...others]: HeadLine[]): boolean =>
  others.some(({ label }) => label === 'date') &&
  title?.label === '' &&
  titleOfReport.test(title.words) &&
  !/\bmeetings?\b/i.test(title.words) &&
  others.every(
    ({ label, words }) => label === 'date' || (/^(?:to|from|subject)$/.test(label) && !namesDays(words)),
  );

/** The lines of the head, from the first label to the last; none where the labels may be of something else. */
function headLinesIn(desk: Desk): HeadLine[] {
  const lines = firstLines(desk);
  const labels = new Set(lines.map(({ label }) => label).filter((label) => label !== ''));
  const own = [...labels].filter((label) => !alsoOfMeetings.test(label));
  const head = lines.slice(0, lines.findLastIndex(({ label }) => label !== '') + 1);
  // The title stands over them already.
  if (isUnderTitle(head))
    return head.map((line) => (line.label === 'subject' ? { ...line, label: 'source' } : line));
  // A number in a line of its own is as good as a label.
  const isNumbered = lines.slice(0, 8).some(({ passage }) => numberInLine(passage.text) !== null);
  if (isNumbered && !labels.has('place') && !labels.has('meeting')) return head;
  return labels.size < 2 || !own.some((label) => /title|^source$|^doc/.test(label)) ? [] : head;
}

function readLine(desk: Desk, head: DocumentHead, { label, words, passage }: HeadLine): void {
  if (/title$|^subject$/.test(label) && head.title.status === 'not-stated' && !isSilent(words)) {
    head.title = stated(words, passage.source);
    desk.ledger.use(passage, head.title);
  } else if (isDocumentNumber(label, words) && head.number.status === 'not-stated') {
    head.number = stated(words, passage.source);
    desk.ledger.use(passage, head.number);
  } else if (letterhead.test(labelOf(passage.text))) desk.ledger.use(passage);
}

/** A line before all else: "SG9-TD0341", "Document SG2-TD833", "Geneva, 9 May 2022". */
export function readBareLines(desk: Desk, head: DocumentHead): void {
  const lines = firstLines(desk)
    .slice(0, 8)
    .filter(({ passage }) => passage.sentences.every(desk.ledger.isFree));
  for (const { passage } of lines) {
    const number = head.number.status === 'not-stated' ? numberInLine(passage.text) : null;
    if (number === null) continue;
    head.number = stated(number, passage.source);
    desk.ledger.use(passage, head.number);
  }
  const isDated = (text: string) => isDayOfReport(text) || ('value' in head.number && isPlaceAndDay(text));
  for (const { passage } of lines.filter((line) => isDated(line.passage.text)))
    readHeadDate(desk, head, { cell: wordsOfPassage(passage, passage.text), source: passage.source });
}

/** Number, title and date from lines with labels that stand before all else: "Title: …", "Source: …", "Date: …". */
export function readHeadLines(desk: Desk, head: DocumentHead): void {
  const lines = headLinesIn(desk);
  for (const line of lines) readLine(desk, head, line);
  const isFree = ({ passage }: HeadLine) => passage.sentences.every(desk.ledger.isFree);
  const dated = lines.filter(({ label }) => isDateLabel.test(label));
  const others = lines.filter((line) => isFree(line) && !tellsOfMeeting.test(line.words));
  for (const { words, passage } of dated.length > 0 ? dated : others)
    readHeadDate(desk, head, { cell: wordsOfPassage(passage, words), source: passage.source });
  for (const line of lines.filter((one) => isFree(one) && one.label !== '')) {
    const { label, words, passage } = line;
    // Which day "05/10/2021" is cannot be told.
    const leave =
      isDateLabel.test(label) && /\d/.test(words) && !('value' in head.date) ? leaveUnclear : leaveWords;
    if (isSilent(words)) desk.ledger.use(passage);
    else leave(desk, { cell: wordsOfPassage(passage, words), source: passage.source });
  }
}

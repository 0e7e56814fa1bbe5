import { isHeadingInDisguise, sectionKindOf } from '../sections/sectionKind.ts';
import type { Line } from './lines.ts';
import { isHeadingShape } from './shapes.ts';

/*
 * Titles that stand between their neighbours without a blank line. One line by itself does not show what it is; a document
 * whose titles are numbered, or written in capitals, does so as a whole.
 */

/** A title, or what may be one: "2. Meetings", "B. Meetings", "III) Meetings", "2 Meetings", "MEETINGS". */
type Title = { at: number; text: string; style: string; number: number; words: string };

const mark =
  /^(?:(?<digits>\d{1,2})(?<stop>[.)]?)|(?<roman>[IVX]{1,4})[.)]|(?<letter>[A-H])[.)]) (?<words>\S.*)$/;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const mostWords = 6;

/** A line of words; one with a tab in it, too, where it stands alone and so is no row of a table. */
function textAt(lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  const isRow = (other: Line | undefined) => other?.kind === 'row' || other?.kind === 'rule';
  if (line?.kind === 'row') return isRow(lines[at - 1]) || isRow(lines[at + 1]) ? null : line.text;
  return line?.kind === 'words' ? line.text : null;
}

function numberedAt(lines: readonly Line[], at: number): Title | null {
  const text = textAt(lines, at) ?? '';
  const { digits, stop, roman, letter, words } = mark.exec(text)?.groups ?? {};
  if (words === undefined) return null;
  if (digits !== undefined) return { at, text, style: `1${stop}`, number: Number(digits), words };
  if (roman !== undefined) return { at, text, style: 'I', number: romans.indexOf(roman) + 1, words };
  return { at, text, style: 'A', number: (letter ?? '').charCodeAt(0), words };
}

/** Numbers that follow each other line by line are those of a list. */
function standsApart(lines: readonly Line[], { at, style, number }: Title): boolean {
  return [-1, 1].every((step) => {
    const beside = numberedAt(lines, at + step);
    return beside?.style !== style || beside.number !== number + step;
  });
}

/** Lines whose numbers go on from one to the next, over the whole document. */
function sequencesOf(lines: readonly Line[]): Title[][] {
  const all: Title[][] = [];
  /** What waits for its next number: what began first, and what came last. */
  const waiting = new Map<string, Title[][]>();
  for (let at = 0; at < lines.length; at++) {
    const title = numberedAt(lines, at);
    if (title === null || !isHeadingShape(title.text) || !standsApart(lines, title)) continue;
    const { style, number, words } = title;
    const before = waiting.get(`${style}${number}`);
    // A list within a section has the same numbers: what no report has as a title goes on with that.
    const sequence = (sectionKindOf(words) === 'unknown' ? before?.pop() : before?.shift()) ?? [];
    if (sequence.length === 0) all.push(sequence);
    sequence.push(title);
    const next = `${style}${number + 1}`;
    waiting.set(next, [...(waiting.get(next)?.slice(0, 1) ?? []), sequence]);
  }
  return all;
}

/** One is a title that every report knows, most are about what reports have, and no sentence leads to them as to a list. */
function areTitles(lines: readonly Line[], titles: readonly Title[]): boolean {
  const known = titles.filter(({ words }) => sectionKindOf(words) !== 'unknown').length;
  const before = (titles[0]?.at ?? 0) - 1;
  return (
    titles.some(({ words }) => isHeadingInDisguise(words)) &&
    known * 2 >= titles.length &&
    !/[:;,]$/.test(textAt(lines, before) ?? '') &&
    // "1. Deliverables" right below "6. Next steps" is what is to be done.
    numberedAt(lines, before)?.style !== titles[0]?.style
  );
}

/** "3.1 First meeting", "3.2 Second meeting" below "3. Meetings". */
function titlesBelow(lines: readonly Line[], titles: readonly Title[]): number[] {
  const ofDigits = titles.filter(({ style }) => style.startsWith('1'));
  const numbers = new Map(ofDigits.map(({ at, number }) => [at, number]));
  const found: number[] = [];
  const partsAt = (at: number) => /^(\d{1,2})\.(\d{1,2})[.)]? \S/.exec(textAt(lines, at) ?? '');
  let [over, next] = [0, 1];
  for (let at = 0; at < lines.length; at++) {
    if (numbers.has(at)) [over, next] = [numbers.get(at) ?? 0, 1];
    const parts = partsAt(at);
    if (Number(parts?.[1]) !== over || Number(parts?.[2]) !== next) continue;
    next += 1;
    const isList = [-1, 1].some((step) => Number(partsAt(at + step)?.[2]) === next - 1 + step);
    if (!isList && isHeadingShape(textAt(lines, at) ?? '')) found.push(at);
  }
  return found;
}

/** Few words in capitals about what reports have. */
function capitalsIn(lines: readonly Line[]): Title[] {
  return lines.flatMap((_, at) => {
    const text = textAt(lines, at) ?? '';
    const isOne =
      /^\p{Lu}[\p{Lu} ,&/-]{3,60}$/u.test(text) &&
      text.split(' ').length <= mostWords &&
      // "PROGRESS REPORT" is the title of the whole.
      !/REPORT/.test(text) &&
      sectionKindOf(text) !== 'unknown';
    return isOne ? [{ at, text, style: '', number: 0, words: text }] : [];
  });
}

/** The lines that are titles by what stands in the document besides, wherever they stand. */
export function titlesIn(lines: readonly Line[]): ReadonlySet<number> {
  const titles = [...sequencesOf(lines), capitalsIn(lines)].filter((some) => areTitles(lines, some)).flat();
  return new Set([...titles.map(({ at }) => at), ...titlesBelow(lines, titles)]);
}

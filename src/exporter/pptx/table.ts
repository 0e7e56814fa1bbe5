import type PptxGenJS from 'pptxgenjs';
import { linesOf } from '../../slides/room.ts';
import type { Page, TextRun } from './deck.ts';
import { type Box, colours, pointsPerInch, smallest } from './page.ts';
import { textOf } from './saidRuns.ts';

/**
 * A table of a page: `share` is a column's part of the width, `lang` that of a heading in the report's words. The first row
 * is marked as the heading.
 */
export type PageTable = {
  columns: { heading: string; share: number; right?: boolean; lang?: string }[];
  rows: TextRun[][][];
};

const sizes = [24, 22, 20, 18, 16, smallest];
/** Above and below the text of a cell together, in points: few rows stand well apart. */
const paddingAt = (size: number): number => Math.round(size / 2);

/** Left and right of the text of a cell together, in points. */
const sides = 16;

/** Height of the rows at a size of type, in points. */
function heightAt({ columns, rows }: PageTable, size: number, width: number): number {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const padding = paddingAt(size);
  const heights = rows.map((row) =>
    Math.max(
      1,
      ...row.map((cell, index) => {
        const room = (width * (columns[index]?.share ?? 0)) / shares - sides;
        const lines = textOf(runsIn(cell, columns[index]?.right)).split('\n');
        return lines.reduce((sum, line) => sum + linesOf(line, { size }, room), 0);
      }),
    ),
  );
  return heights.reduce((sum, lines) => sum + lines * size * 1.2 + padding, smallest * 1.2 + padding);
}

/** The largest size at which a table fits its box; the smallest where none does. */
export function sizeOf(table: PageTable, { w, h }: Pick<Box, 'w' | 'h'>): number {
  const [width, height] = [w * pointsPerInch, h * pointsPerInch];
  return sizes.find((size) => heightAt(table, size, width) <= height) ?? smallest;
}

const border = (color: string, pt: number): PptxGenJS.BorderProps => ({ type: 'solid', color, pt });
const none: PptxGenJS.BorderProps = { type: 'none' };

/** What was corrected, struck out. */
const isStruck = ({ options }: TextRun): boolean => options.strike === true;

/**
 * Figures stand under each other: what was corrected has a line of its own. Between a sign and its figure no line may end.
 */
function runsAtRight(cell: readonly TextRun[]): TextRun[] {
  const figure = cell.filter((one) => !isStruck(one) && one.text !== ' ');
  const struck = cell.filter(isStruck);
  return [
    ...figure.map(({ text, options }, index) => {
      const ends = struck.length > 0 && index === figure.length - 1 ? '\n' : '';
      return { text: `${text === '= ' ? '=\u00a0' : text}${ends}`, options };
    }),
    ...struck,
  ];
}

/** The runs as they stand in a cell, with line ends between lines. */
const runsIn = (cell: readonly TextRun[], isAtRight: boolean | undefined): readonly TextRun[] =>
  isAtRight ? runsAtRight(cell) : cell;

/**
 * The library gives the last line of a run that has line ends a paragraph of its own, and knows no run that is a line end
 * and nothing else: so each line becomes a run, and what comes before a line end says that it ends a paragraph.
 */
const brokenAtLineEnds = (runs: readonly TextRun[]): TextRun[] =>
  runs.flatMap(({ text, options }) =>
    text.split(/(?<=\n)/).map((line) => ({
      text: line.replace('\n', ''),
      options: { ...options, ...(line.endsWith('\n') && { breakLine: true }) },
    })),
  );

function cellOf(cell: readonly TextRun[], fontSize: number, right: boolean): { text: TextRun[] } {
  return {
    text: brokenAtLineEnds(runsIn(cell, right)).map(({ text, options }) => ({
      text,
      options: { fontSize, color: colours.ink, ...options },
    })),
  };
}

/** @param name tells one table of a page from another */
export function addTable(page: Page, table: PageTable, box: Box, name: string): void {
  const { columns, rows } = table;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const fontSize = sizeOf(table, box);
  const padding = paddingAt(fontSize) / 2 / pointsPerInch;
  const heading = columns.map(({ heading: text, right, lang }) => ({
    text,
    options: {
      bold: true,
      fontSize: smallest,
      color: colours.second,
      ...(right && { align: 'right' as const }),
      ...(lang !== undefined && { lang }),
      border: [none, none, border(colours.ink, 1.5), none],
    },
  }));
  const body = rows.map((row) =>
    row.map((cell, index) => ({
      ...cellOf(cell, fontSize, columns[index]?.right ?? false),
      options: {
        ...(columns[index]?.right && { align: 'right' as const }),
        border: [none, none, border(colours.rule, 0.75), none],
      },
    })),
  );
  page.addTable([heading, ...body] as PptxGenJS.TableRow[], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: columns.map(({ share }) => (box.w * share) / shares),
    color: colours.ink,
    valign: 'top',
    margin: [padding, 0.11, padding, 0.03],
    objectName: name,
  });
}

import { linesOf } from '../../slides/room.ts';
import type { Line } from '../../slides/slide.ts';
import type { DeckWords, Page, TextRun } from './deck.ts';
import { type Box, colours, pointsPerInch, smallest } from './page.ts';
import { ownRun, run, textOf } from './saidRuns.ts';

const sizes = [28, 26, 24, 22, 20, 18, 16, smallest];
const between = 10;

/** Paragraphs, each a list of runs, in the largest type that the box holds. */
export function addParagraphs(page: Page, paragraphs: readonly TextRun[][], box: Box, most = 28): void {
  const texts = paragraphs.map(textOf);
  const [width, height] = [box.w * pointsPerInch - 10, box.h * pointsPerInch];
  const fits = (size: number): boolean =>
    texts.reduce((sum, text) => sum + linesOf(text, { size }, width) * size * 1.25 + between, 0) <= height;
  const fontSize = sizes.find((size) => size <= most && fits(size)) ?? smallest;
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.map((one, index): TextRun => {
      const ends = index === paragraph.length - 1;
      return {
        ...one,
        options: { ...one.options, ...(ends && { breakLine: true }), paraSpaceAfter: between },
      };
    }),
  );
  page.addText(runs, { ...box, fontSize, color: colours.ink, align: 'left', valign: 'top', margin: 0 });
}

/** Statements, numbered where they can be referred to. */
export function addLines(
  page: Page,
  lines: readonly Line[],
  words: DeckWords,
  box: Box,
  numbered: boolean,
): void {
  const paragraphs = lines.map(({ text, summary, number }) => [
    ...(numbered && number !== null ? [run(`${number}.  `, { bold: true, color: colours.second })] : []),
    ownRun(words, text),
    ...(summary ? [run(` ${words.page.t('status.summary')}`, { italic: true, color: colours.second })] : []),
  ]);
  addParagraphs(page, paragraphs, box);
}

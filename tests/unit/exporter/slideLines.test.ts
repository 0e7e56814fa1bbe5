import { expect, it } from 'vitest';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { aPerson, source } from '../../support/builders.ts';
import { anExport } from '../../support/exportInput.ts';
import { elementsIn, openPackage } from '../../support/officePackage.ts';
import { bytesOf } from '../../support/pinnedWords.ts';
import { aReport } from '../../support/report.ts';

const between = (name: string, to: string) => ({
  of: 'FG X',
  to,
  count: 1,
  person: aPerson(name),
  note: null,
  source,
});
const report = aReport({
  liaison: { representatives: [between('Kim Lee', 'W3C'), between('Ana Souza', 'ISO/TC 307')] },
});

/** Cells of more than one paragraph, on all pages. */
async function cellsOfLines(language: string): Promise<(string | null)[][]> {
  const { xml } = openPackage(await bytesOf(pptx, { ...anExport({ report }), language }));
  return [...xml.values()]
    .flatMap((part) => elementsIn(part, 'a:tc'))
    .map((cell) => elementsIn(cell, 'a:p').map(({ textContent }) => textContent))
    .filter((lines) => lines.length > 1);
}

it.each(['en', 'fr'])(
  'Who stands between two bodies, and what passes between them, has a line of its own in a report in "%s"',
  async (language) => {
    expect(await cellsOfLines(language)).toEqual([
      ['Kind of bodies not stated', '1 liaison officer from FG X'],
      ['FG X to W3C: Kim Lee', 'FG X to ISO/TC 307: Ana Souza'],
    ]);
  },
  120_000,
);

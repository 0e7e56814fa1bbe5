import type { Element } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import type { ProgressReport } from '../../../src/domain/progressReport.ts';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { aMeeting, corrected, personBetween, toBeConfirmed } from '../../support/builders.ts';
import { anExport } from '../../support/exportInput.ts';
import { elementsIn, openPackage } from '../../support/officePackage.ts';
import { bytesOf } from '../../support/pinnedWords.ts';
import { aReport } from '../../support/report.ts';

const report = aReport({
  liaison: { representatives: [personBetween('Kim Lee', 'W3C'), personBetween('Ana Souza', 'ISO/TC 307')] },
});

/** Cells of all pages as the lines they are made of. */
async function cellsOf(of: ProgressReport, language: string): Promise<Element[][]> {
  const { xml } = openPackage(await bytesOf(pptx, { ...anExport({ report: of }), language }));
  return [...xml.values()].flatMap((part) => elementsIn(part, 'a:tc')).map((cell) => elementsIn(cell, 'a:p'));
}

it.each(['en', 'fr'])(
  'Who stands between two bodies, and what passes between them, has a line of its own in a report in "%s"',
  async (language) => {
    const cells = await cellsOf(report, language);
    const texts = cells.map((lines) => lines.map(({ textContent }) => textContent));
    expect(texts.filter((lines) => lines.length > 1)).toEqual([
      ['Kind of bodies not stated', '1 liaison officer from FG X'],
      ['FG X to W3C: Kim Lee', 'FG X to ISO/TC 307: Ana Souza'],
    ]);
  },
  120_000,
);

/** A run with what sets it off from others: "46[strike 474C53]". */
function lookOf(run: Element): string {
  const [properties] = elementsIn(run, 'a:rPr');
  const set = ['b', 'i', 'strike'].filter((name) => !/^(?:0|)$/.test(properties?.getAttribute(name) ?? ''));
  const colours = elementsIn(run, 'a:srgbClr').map((colour) => colour.getAttribute('val'));
  const told = [...set, ...colours.filter((colour) => colour !== '16191D')];
  return told.length === 0 ? `${run.textContent}` : `${run.textContent}[${told.join(' ')}]`;
}

it('A figure in a table beside a chart keeps the look of its status, and what it was corrected from has a line of its own', async () => {
  const meetings = [
    aMeeting({ totalParticipants: toBeConfirmed(12), remoteParticipants: 4 }),
    aMeeting({ place: 'Lima', firstDay: '2020-03-03', totalParticipants: corrected(64, 46) }),
  ];
  const cells = await cellsOf(aReport({ meetings }), 'en');
  const looks = cells.map((lines) =>
    lines.map((line) => elementsIn(line, 'a:r').map(lookOf).join('')).join(' / '),
  );
  const total = looks.findIndex((look) => look.startsWith('Total'));
  expect(looks.slice(total, total + 12)).toEqual([
    ...['Total', '12[b] TBC[b 7C4400]', '64[b] / 46[b strike 474C53]', '+52[b]'],
    ...['Remote', '4[b]', 'not stated[i 474C53]', 'not stated[i 474C53]'],
    ...['On site', '=\u00a0[474C53]about [b 474C53]8[b]', 'not stated[i 474C53]', 'not stated[i 474C53]'],
  ]);
}, 120_000);

import { describe, expect, it, vi } from 'vitest';
import { type ExportFormat, type ExportInput, pictureIds } from '../../../src/exporter/exportFormat.ts';
import { csvDeliverables } from '../../../src/exporter/formats/csvDeliverables.ts';
import { csvMeetings } from '../../../src/exporter/formats/csvMeetings.ts';
import { ics } from '../../../src/exporter/formats/ics.ts';
import { json } from '../../../src/exporter/formats/json.ts';
import { markdown } from '../../../src/exporter/formats/markdown.ts';
import { oneFile } from '../../../src/exporter/formats/oneFile.ts';
import { svg } from '../../../src/exporter/formats/svg.ts';
import { xlsx } from '../../../src/exporter/formats/xlsx.ts';
import { pictureTables } from '../../../src/exporter/tables/pictureTables.ts';
import { writeHtmlTable, writePlainTable } from '../../../src/exporter/writeClipboardTable.ts';
import { briefOf } from '../../support/brief.ts';
import { elementsIn, openPackage } from '../../support/officePackage.ts';
import { readableSheets } from '../../support/pinnedSheets.ts';
import { filteredInput, pinnedInputs } from '../../support/pinnedWords.ts';
import { wellFormed } from '../../support/wellFormed.ts';

/** Just what the file holds, the mark of its encoding included. */
async function bytesOf(format: ExportFormat, input: ExportInput): Promise<Uint8Array> {
  return new Uint8Array((await (await format.write(input))?.arrayBuffer()) ?? []);
}
const written = async (format: ExportFormat, input: ExportInput): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await bytesOf(format, input));

const pinnedAs = (name: string): string => `pinned/${name}`;

/** Kinds of text that are our own, by the ending they are pinned with: those that formatters would format take another. */
const texts: [ending: string, format: ExportFormat][] = [
  ['deliverables.csv', csvDeliverables],
  ['meetings.csv', csvMeetings],
  ['md', markdown],
  ['ics', ics],
  ['json.txt', json],
  ['html.txt', oneFile],
];

/** A picture by its size, its words, and the bars and swatches in it; where the lines run is held elsewhere. */
async function readablePicture(input: ExportInput): Promise<string> {
  const text = await written(svg, input);
  if (text === '') return 'none';
  const { documentElement } = wellFormed(text, 'picture');
  const parts = ['title', 'desc', 'rect', 'text'].flatMap((name) =>
    elementsIn(documentElement ?? undefined, name),
  );
  return [text.slice(0, text.indexOf('>') + 1), ...parts.map((part) => briefOf(part).trim())].join('\n');
}

const clipboardOf = (input: ExportInput): string =>
  pictureIds
    .map((picture) => {
      const table = pictureTables[picture](input);
      const html = writeHtmlTable(table, table.name).replaceAll('<tr>', '\n<tr>');
      return `${writePlainTable(table)}\n\n${html}\n`;
    })
    .join('\n');

// The first file also pays for loading the libraries that write it.
vi.setConfig({ testTimeout: 120_000 });

describe.each(pinnedInputs)('a file that is taken home changes on purpose only: %s', (name, input) => {
  it.each(texts)('as .%s', async (ending, format) => {
    await expect(await written(format, input)).toMatchFileSnapshot(pinnedAs(`${name}.${ending}`));
  });

  it('as a workbook', async () => {
    const sheets = readableSheets(openPackage(await bytesOf(xlsx, input)));
    await expect(sheets).toMatchFileSnapshot(pinnedAs(`${name}.xlsx.txt`));
  });

  it('as pictures, light and dark', async () => {
    const pictures = await Promise.all(
      pictureIds.map((picture, index) =>
        readablePicture({
          ...input,
          picture: { picture, theme: index % 2 === 0 ? 'light' : 'dark', scale: 1 },
        }),
      ),
    );
    await expect(`${pictures.join('\n\n')}\n`).toMatchFileSnapshot(pinnedAs(`${name}.svg.txt`));
  });

  it('as tables for the clipboard', async () => {
    await expect(clipboardOf(input)).toMatchFileSnapshot(pinnedAs(`${name}.clipboard.txt`));
  });
});

describe('a file of what is filtered', () => {
  it.each([
    ['deliverables.csv', csvDeliverables],
    ['md', markdown],
  ] as const)('changes on purpose only: .%s', async (ending, format) => {
    await expect(await written(format, filteredInput)).toMatchFileSnapshot(pinnedAs(`filtered.${ending}`));
  });
});

import { describe, expect, it } from 'vitest';
import { type ExportFormat, type ExportInput, pictureIds } from '../../../src/exporter/exportFormat.ts';
import { csvDeliverables } from '../../../src/exporter/formats/csvDeliverables.ts';
import { csvMeetings } from '../../../src/exporter/formats/csvMeetings.ts';
import { ics } from '../../../src/exporter/formats/ics.ts';
import { json } from '../../../src/exporter/formats/json.ts';
import { markdown } from '../../../src/exporter/formats/markdown.ts';
import { oneFile } from '../../../src/exporter/formats/oneFile.ts';
import { pictureTables } from '../../../src/exporter/tables/pictureTables.ts';
import { writeHtmlTable, writePlainTable } from '../../../src/exporter/writeClipboardTable.ts';
import { filteredInput, pinnedInputs, textOf } from '../../support/pinnedWords.ts';

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

const clipboardOf = (input: ExportInput): string =>
  pictureIds
    .map((picture) => {
      const table = pictureTables[picture](input);
      const html = writeHtmlTable(table, table.name).replaceAll('<tr>', '\n<tr>');
      return `${writePlainTable(table)}\n\n${html}\n`;
    })
    .join('\n');

describe.each(pinnedInputs)('a text that is taken home changes on purpose only: %s', (name, input) => {
  it.each(texts)('.%s', async (ending, format) => {
    await expect(await textOf(format, input)).toMatchFileSnapshot(pinnedAs(`${name}.${ending}`));
  });

  it('a table on the clipboard', async () => {
    await expect(clipboardOf(input)).toMatchFileSnapshot(pinnedAs(`${name}.clipboard.txt`));
  });
});

describe('a text of what is filtered', () => {
  it.each([
    ['deliverables.csv', csvDeliverables],
    ['md', markdown],
  ] as const)('changes on purpose only: .%s', async (ending, format) => {
    await expect(await textOf(format, filteredInput)).toMatchFileSnapshot(pinnedAs(`filtered.${ending}`));
  });
});

import type { ExportWords, TableInput } from '../../exporter/exportFormat.ts';
import type { PictureInput } from '../../exporter/pictureFile.ts';
import { reportNameOf } from '../../exporter/reportName.ts';
import type { Table } from '../../exporter/table.ts';
import { rasterise } from './rasterise.ts';

/*
 * The browser lets a page write to the clipboard only while it answers a press. What takes time is therefore given as a
 * promise within the one call that is made at once.
 */
function write(kinds: Record<string, Promise<Blob>>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem(kinds)]);
}

export function copyTable(tableOf: () => Promise<Table>, { report, words }: TableInput): Promise<void> {
  const made = Promise.all([tableOf(), import('../../exporter/writeClipboardTable.ts')]);
  const html = made.then(([table, { writeHtmlTable }]) =>
    writeHtmlTable(table, captionOf(words, table.name, reportNameOf(words, report))),
  );
  const plain = made.then(([table, { writePlainTable }]) => writePlainTable(table));
  const blob = (text: Promise<string>, type: string) => text.then((known) => new Blob([known], { type }));
  return write({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') });
}

const captionOf = ({ exports }: ExportWords, name: string, report: string): string =>
  `${name}. ${exports.t('exports.source', { report })}`;

export const copyDeliverables = (input: TableInput): Promise<void> =>
  copyTable(async () => {
    const { deliverablesTable } = await import('../../exporter/tables/deliverablesTable.ts');
    return deliverablesTable(input);
  }, input);

export function copyPicture(input: PictureInput): Promise<void> {
  const png = import('../../exporter/pictureFile.ts').then(({ pictureFile }) => {
    const file = pictureFile(input);
    if (file === null) throw new Error(input.words.exports.t('exports.noPicture'));
    return rasterise(file.svg, input.picture.scale);
  });
  return write({ 'image/png': png });
}

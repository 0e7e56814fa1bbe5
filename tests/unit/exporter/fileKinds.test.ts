import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../src/exporter/formats.ts';
import { anExport, exportWords } from '../../support/exportInput.ts';
import { aReport } from '../../support/report.ts';

describe('the kinds of file', () => {
  it('are told by their type to whatever takes them, and ask for what they need', async () => {
    const input = anExport();
    const kinds = await Promise.all(
      exportFormats.map(async (format) => [format.id, (await format.write(input))?.type, format.asks]),
    );
    const office = 'application/vnd.openxmlformats-officedocument';
    expect(kinds).toEqual([
      ['pptx', `${office}.presentationml.presentation`, 'nothing'],
      ['xlsx', `${office}.spreadsheetml.sheet`, 'nothing'],
      ['csv-deliverables', 'text/csv;charset=utf-8', 'nothing'],
      ['csv-meetings', 'text/csv;charset=utf-8', 'nothing'],
      ['svg', 'image/svg+xml', 'picture'],
      ['png', '', 'picture and scale'],
      ['markdown', 'text/markdown;charset=utf-8', 'nothing'],
      ['json', 'application/json', 'nothing'],
      ['ics', 'text/calendar;charset=utf-8', 'nothing'],
      ['one-file', 'text/html;charset=utf-8', 'nothing'],
    ]);
  }, 120_000);

  it('are offered each with its name and what it is for', () => {
    const { t } = exportWords.exports;
    expect(exportFormats.map(({ name, about }) => `${t(name)}: ${t(about)}`)).toEqual([
      'PPTX slides: The presentation for PowerPoint: charts and tables that can be edited, with notes.',
      'XLSX tables: All tables for Excel, one a sheet, with the status of each figure.',
      'CSV deliverables: The deliverables as filtered and sorted on the page.',
      'CSV meetings: The figures of all meetings held.',
      'SVG picture: A chart or picture that stays sharp at any size.',
      'PNG picture: A chart or picture for any document or message.',
      'Markdown summary: The report in short, for minutes and e-mail.',
      'JSON report: The whole report as data; this page opens it again.',
      'ICS calendar: The planned meetings that have a date.',
      'One file: This whole page with the report inside. It opens from a disk or a stick, without network, and presents, compares and exports as here.',
    ]);
  });

  it('are not made where there is nothing to put into them', async () => {
    const input = anExport({ report: aReport() });
    const empty = await Promise.all(exportFormats.map((format) => format.write(input)));
    const nothing = exportFormats.filter((_, index) => empty[index] === null).map(({ id }) => id);
    expect(nothing).toEqual(['svg', 'png', 'ics']);
  }, 120_000);
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/exporter/cleanText.ts';
import { csvDeliverables } from '../../../src/exporter/formats/csvDeliverables.ts';
import { csvMeetings } from '../../../src/exporter/formats/csvMeetings.ts';
import { writeCsv } from '../../../src/exporter/writeCsv.ts';
import { anExport } from '../../support/exportInput.ts';
import { hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';

type Row = Record<string, string>;
const read = (csv: string): Row[] => parse<Row>(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

async function written(format: typeof csvMeetings, input = anExport()): Promise<string> {
  const bytes = await (await format.write(input))?.arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}

describe('the deliverables as CSV', () => {
  it('are read by another program as the report lists them', async () => {
    const rows = read(await written(csvDeliverables));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({ 'No.': 'D1.1', 'Working group': 'WG 1', Leader: 'Abbie Barbir' });
  });

  it('stand as filtered and sorted on the page, and say by what they were filtered', async () => {
    const view = { workingGroups: ['2', '4'], sort: [{ column: 'number', descending: true }] as const };
    const rows = read(await written(csvDeliverables, anExport({ view })));
    expect(rows.map((row) => row['No.'])).toEqual(['D4.2', 'D4.1', 'D2.2', 'D2.1']);
    expect(rows[0]?.['Filter']).toBe('Only WG 2 and WG 4.');
    expect(rows[0]?.['Report']).toBe('Progress report of FG DLT to TSAG');
    expect(csvDeliverables.fileName(anExport({ view }))).toBe('fg-dlt-deliverables-wg2-wg4.csv');
  });

  it('begin with the mark that tells Excel UTF-8, and end each line with CRLF', async () => {
    const text = await written(csvDeliverables);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(12);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('hold all sixty of a long report', async () => {
    expect(read(await written(csvDeliverables, anExport({ report: longReport() })))).toHaveLength(60);
  });
});

describe('the meetings as CSV', () => {
  it('tell derived figures from stated ones', async () => {
    const [geneva] = read(await written(csvMeetings));
    expect(geneva).toMatchObject({ 'Total participants': '81', 'Total participants: status': 'stated' });
    expect(geneva?.['Participants on site']).toBe('57');
    expect(geneva?.['Participants on site: status']).toMatch(/^derived: On site = total/);
  });
});

describe('text in a CSV', () => {
  it.each(Object.entries(hostileTexts))(
    'keeps %s as text, in its cell, and never as a formula',
    async (_, text) => {
      const [row] = read(await written(csvDeliverables, anExport({ report: reportOfText(text) })));
      const title = row?.['Title'] ?? '';
      expect(title.replace(/^'/, '')).toBe(cleanText(text));
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    },
  );

  it('never touches a number, a negative one included', () => {
    const table = { name: '', columns: [{ heading: 'n', width: 1 }], rows: [[-17], [{ share: 0.25 }]] };
    expect(writeCsv(table)).toBe('\ufeffn\r\n-17\r\n0.25\r\n');
  });

  it('leaves a blank where the report says nothing: never a zero', async () => {
    const report = reportOfText('x');
    const [row] = read(await written(csvMeetings, anExport({ report })));
    expect(row?.['Input documents']).toBe('');
    expect(row?.['Input documents: status']).toBe('not stated');
  });

  it('holds a title of a megabyte', async () => {
    const text = 'x'.repeat(1_000_000);
    const [row] = read(await written(csvDeliverables, anExport({ report: reportOfText(text) })));
    expect(row?.['Title']).toHaveLength(1_000_000);
  });
});

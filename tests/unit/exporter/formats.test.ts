import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { ics } from '../../../src/exporter/formats/ics.ts';
import { json } from '../../../src/exporter/formats/json.ts';
import { png } from '../../../src/exporter/formats/png.ts';
import { exportFormats } from '../../../src/exporter/formats.ts';
import { writeHtmlTable, writePlainTable } from '../../../src/exporter/writeClipboardTable.ts';
import { aPlannedMeeting, toBeDetermined } from '../../support/builders.ts';
import { anExport, exportWords } from '../../support/exportInput.ts';
import { hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';
import { aReport, bundledReport } from '../../support/report.ts';

describe('the formats', () => {
  it('have names that begin with the letters people look for', () => {
    const names = exportFormats.map(({ name }) => exportWords.exports.t(name).split(' ')[0]);
    expect(names).toEqual(['PPTX', 'XLSX', 'CSV', 'CSV', 'SVG', 'PNG', 'Markdown', 'JSON', 'ICS', 'One']);
  });

  it.each(exportFormats)(
    '$id is saved under a name that begins with the acronym and tells its kind',
    (format) => {
      const name = format.fileName(anExport({ view: { workingGroups: ['2'] } }));
      expect(name).toMatch(/^fg-dlt-[a-z0-9-]+\.(pptx|xlsx|csv|svg|png|md|json|ics|html)$/);
    },
  );

  it('are saved under safe names whatever a report is called', () => {
    for (const text of [...Object.values(hostileTexts), '../../etc', 'x'.repeat(5000)]) {
      const input = anExport({ report: reportOfText(text), view: { workingGroups: [text] } });
      for (const format of exportFormats) {
        expect(format.fileName(input)).toMatch(/^[\p{L}\p{N}-]{1,160}\.[a-z]+$/u);
      }
    }
  });

  it('are made from a report that says nothing, or say that there is nothing', async () => {
    for (const format of exportFormats) {
      const made = await format.write(anExport({ report: aReport() }));
      expect(made === null || made.size > 0, format.id).toBe(true);
    }
  });
});

describe('the report as JSON', () => {
  const written = async (report = bundledReport()) => (await json.write(anExport({ report })))?.text() ?? '';

  it('opens again as the same report', async () => {
    expect(parseProgressReport(JSON.parse(await written()))).toEqual(bundledReport());
    expect(parseProgressReport(JSON.parse(await written(longReport())))).toEqual(longReport());
  });

  it.each(Object.entries(hostileTexts))('keeps %s', async (_, text) => {
    const report = reportOfText(text);
    expect(JSON.parse(await written(report))).toEqual(report);
  });
});

describe('the planned meetings as a calendar', () => {
  it('are read by another program with their days', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await (await ics.write(anExport()))?.text()) ?? ''));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ location }) => location)).toEqual(['Moscow, Russia', 'China']);
    expect(events[0]?.startDate.toString()).toBe('2018-05-28');
  });

  it.each(Object.entries(hostileTexts))('keep %s within their place', async (_, text) => {
    const made = await ics.write(anExport({ report: reportOfText(text) }));
    const calendar = new ICAL.Component(ICAL.parse((await made?.text()) ?? ''));
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
  });

  it('are not offered where none has a date', async () => {
    expect(await ics.write(anExport({ report: aReport() }))).toBeNull();
    const plannedMeetings = [aPlannedMeeting({ place: 'Moscow', days: toBeDetermined })];
    expect(await ics.write(anExport({ report: aReport({ plannedMeetings }) }))).toBeNull();
  });
});

describe('a picture as PNG', () => {
  it('is drawn from the SVG at the size asked for', async () => {
    const asked: number[] = [];
    const input = {
      ...anExport({ picture: { scale: 3 } }),
      rasterise: async (svg: string, scale: number) => {
        asked.push(scale);
        return new Blob([svg]);
      },
    };
    expect(await (await png.write(input))?.text()).toContain('<svg');
    expect(asked).toEqual([3]);
    expect(png.fileName(input)).toBe('fg-dlt-participants-3x.png');
  });
});

describe('a table for the clipboard', () => {
  const table = (text: string) => ({
    name: 'T',
    columns: [{ heading: text, width: 9 }],
    rows: [[text], [-17], [null]],
  });

  it.each(Object.entries(hostileTexts))('keeps %s within its cell', (_, text) => {
    const html = writeHtmlTable(table(text), text);
    expect(html.match(/<td>/g)).toHaveLength(3);
    expect(html).not.toContain('<script');
    const lines = writePlainTable(table(text)).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).not.toMatch(/^\s*[=+\-@＝＋－＠]|\t/);
    expect(lines[2]).toBe('-17');
  });
});

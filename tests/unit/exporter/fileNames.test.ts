import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../src/exporter/exportFormat.ts';
import { exportFormats } from '../../../src/exporter/formats.ts';
import { anExport } from '../../support/exportInput.ts';
import { aReport } from '../../support/report.ts';

const namesOf = (input: ExportInput): Record<string, string> =>
  Object.fromEntries(exportFormats.map((format) => [format.id, format.fileName(input)]));

describe('the name a file is saved under', () => {
  it('tells the group and the kind', () => {
    expect(namesOf(anExport())).toEqual({
      pptx: 'fg-dlt-slides.pptx',
      xlsx: 'fg-dlt-tables.xlsx',
      'csv-deliverables': 'fg-dlt-deliverables.csv',
      'csv-meetings': 'fg-dlt-meetings.csv',
      svg: 'fg-dlt-participants.svg',
      png: 'fg-dlt-participants.png',
      markdown: 'fg-dlt-summary.md',
      json: 'fg-dlt-report.json',
      ics: 'fg-dlt-planned-meetings.ics',
      'one-file': 'fg-dlt-dashboard.html',
    });
  });

  it('tells the filter where one cuts the file, a search only by the fact that there is one', () => {
    const names = namesOf(anExport({ view: { workingGroups: ['2', '4'], query: ' token ' } }));
    expect(names['csv-deliverables']).toBe('fg-dlt-deliverables-wg2-wg4-found.csv');
    expect(names['xlsx']).toBe('fg-dlt-tables-wg2-wg4-found.xlsx');
    expect(names['markdown']).toBe('fg-dlt-summary-wg2-wg4-found.md');
    expect(names['pptx']).toBe('fg-dlt-slides-wg2-wg4.pptx');
    expect(names['csv-meetings']).toBe('fg-dlt-meetings.csv');
    expect(namesOf(anExport({ view: { query: '  ' } }))['xlsx']).toBe('fg-dlt-tables.xlsx');
  });

  it('tells a group by the whole of its number', () => {
    expect(namesOf(anExport({ view: { workingGroups: ['12'] } }))['xlsx']).toBe('fg-dlt-tables-wg12.xlsx');
    const long = 'x'.repeat(60);
    expect(namesOf(anExport({ view: { workingGroups: [long] } }))['xlsx']).toBe(
      `fg-dlt-tables-wg${long.slice(0, 40)}.xlsx`,
    );
  });

  it('lists up to six groups, and says of more only that there is a filter', () => {
    const nameWith = (count: number) =>
      namesOf(anExport({ view: { workingGroups: Array.from({ length: count }, (_, at) => `${at + 1}`) } }))[
        'xlsx'
      ];
    expect(nameWith(6)).toBe('fg-dlt-tables-wg1-wg2-wg3-wg4-wg5-wg6.xlsx');
    expect(nameWith(7)).toBe('fg-dlt-tables-filtered.xlsx');
  });

  it('tells the theme of a picture that is not the usual one, and the scale of dots', () => {
    const names = namesOf(anExport({ picture: { picture: 'liaisons', theme: 'dark', scale: 2 } }));
    expect(names['svg']).toBe('fg-dlt-liaisons-dark.svg');
    expect(names['png']).toBe('fg-dlt-liaisons-dark-2x.png');
  });

  it('is cut after forty letters of the acronym, and not before', () => {
    const nameOf = (length: number) =>
      namesOf(anExport({ report: aReport({ focusGroup: { acronym: 'x'.repeat(length) } }) }))['json'];
    expect(nameOf(39)).toBe(`${'x'.repeat(39)}-report.json`);
    expect(nameOf(40)).toBe(`${'x'.repeat(40)}-report.json`);
    expect(nameOf(60)).toBe(`${'x'.repeat(40)}-report.json`);
  });

  it('writes letters and numbers of any script small and joins them by single hyphens', () => {
    const stemOf = (acronym: string) =>
      namesOf(anExport({ report: aReport({ focusGroup: { acronym } }) }))['json'];
    expect(stemOf('-ＦＧ ... Группа 焦点组 2-')).toBe('fg-группа-焦点组-2-report.json');
    expect(stemOf('«»')).toBe('focus-group-report.json');
  });
});

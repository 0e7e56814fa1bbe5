import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { cleanText } from '../../../src/exporter/cleanText.ts';
import { xlsx } from '../../../src/exporter/formats/xlsx.ts';
import { anExport, exportWords } from '../../support/exportInput.ts';
import { hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';
import { wellFormed } from '../../support/wellFormed.ts';

async function bytesOf(input = anExport()): Promise<Uint8Array> {
  const blob = await xlsx.write(input);
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

async function sheetsOf(input = anExport()) {
  const sheets = await readSheets(Buffer.from(await bytesOf(input)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const textOf = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

describe('the tables as a workbook', () => {
  it('are all there, one a sheet, for another program', async () => {
    const sheets = await sheetsOf();
    expect([...sheets.keys()]).toEqual([
      'About',
      'Meetings',
      'Planned meetings',
      'Deliverables',
      'Working groups',
      'Leadership',
      'Liaisons',
      'Next steps',
    ]);
    expect(sheets.get('Deliverables')).toHaveLength(11);
  });

  it('are packed where the browser packs nothing by itself', async () => {
    const sizeOf = async () => (await bytesOf(anExport({ report: longReport() }))).length;
    const usual = await sizeOf();
    vi.stubGlobal('CompressionStream', () => {
      throw new TypeError('no such format');
    });
    try {
      const size = await sizeOf();
      expect((await sheetsOf()).get('Deliverables')).toHaveLength(11);
      expect(size).toBeLessThan(1.2 * usual);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('hold numbers as numbers and days as days, without a zone', async () => {
    const [heading = [], geneva = []] = (await sheetsOf()).get('Meetings') ?? [];
    const cell = (name: string) => geneva[heading.indexOf(name)];
    expect(cell('Total participants')).toBe(81);
    expect(cell('First day')).toEqual(new Date('2017-10-17T00:00:00Z'));
    expect(cell('Remote share')).toBeCloseTo(24 / 81);
    expect(cell('Participants on site: status')).toMatch(/^derived/);
  });

  it('say what they are made from and by what they are filtered', async () => {
    const about = (await sheetsOf(anExport({ view: { workingGroups: ['2'] } }))).get('About') ?? [];
    const told = new Map(about.map(([subject, value]) => [subject, value]));
    expect(told.get('Report')).toBe('Progress report of FG DLT to TSAG');
    expect(told.get('Filter')).toBe('Only WG 2.');
  });

  it('keep their headings in sight, and their columns wide enough', async () => {
    const parts = unzipSync(await bytesOf());
    const sheet = textOf(parts['xl/worksheets/sheet4.xml']);
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col [^>]*width="60"/);
  });

  it('begin at the right where their readers do', async () => {
    const viewsOf = async (language: 'ar' | 'en') => {
      const words = { ...exportWords, page: { ...exportWords.page, language } };
      const parts = unzipSync(await bytesOf({ ...anExport(), words }));
      return Object.entries(parts)
        .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
        .map(([, part]) => /<sheetView[^>]*rightToLeft="1"/.test(textOf(part)));
    };
    expect(new Set(await viewsOf('ar'))).toEqual(new Set([true]));
    expect(new Set(await viewsOf('en'))).toEqual(new Set([false]));
  });

  it('hold a long report whole', async () => {
    const sheets = await sheetsOf(anExport({ report: longReport() }));
    expect(sheets.get('Deliverables')).toHaveLength(61);
    expect(sheets.get('Meetings')).toHaveLength(13);
  });
});

describe('text in a workbook', () => {
  it.each(Object.entries(hostileTexts))('keeps %s as text in parts that are well-formed', async (_, text) => {
    const bytes = await bytesOf(anExport({ report: reportOfText(text) }));
    for (const [name, part] of Object.entries(unzipSync(bytes))) wellFormed(textOf(part), name);
    const [, row = []] = (await readSheets(Buffer.from(bytes)))[3]?.data ?? [];
    const written = textOf(unzipSync(bytes)['xl/worksheets/sheet4.xml']);
    expect(written).not.toContain('<f>');
    // The reader takes blanks off the ends and writes line ends as XML does; a sheet reads `_x005F_` as "_".
    const read = String(row[1]).replaceAll('_x005F_', '_');
    expect(read.replace(/\s+/g, ' ').trim()).toBe(cleanText(text).replace(/\s+/g, ' ').trim());
  });

  it('is cut where Excel would refuse the file', async () => {
    const sheets = await sheetsOf(anExport({ report: reportOfText('x'.repeat(1_000_000)) }));
    expect(String(sheets.get('Deliverables')?.[1]?.[1])).toHaveLength(32_767);
  });
});

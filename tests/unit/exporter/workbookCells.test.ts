import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/exporter/table.ts';
import { writeXlsx } from '../../../src/exporter/writeXlsx.ts';

async function sheetOf(name: string, ...cells: Cell[]): Promise<Record<string, string>> {
  const made = new Date('2026-11-24T10:00:00Z');
  const parts = unzipSync(
    await writeXlsx([{ name, columns: [{ heading: 'H', width: 9 }], rows: cells.map((cell) => [cell]) }], {
      title: 'T\u0000',
      made,
    }),
  );
  return Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]));
}
const textsIn = (parts: Record<string, string>): (string | undefined)[] =>
  [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
    .map(([, text]) => text)
    .slice(1);

describe('a workbook', () => {
  it('holds text that looks like an escape of sheets as that text', async () => {
    const parts = await sheetOf('T', '_x0041_ _X00fF_', '_x41_ x0041_');
    expect(textsIn(parts)).toEqual(['_x005F_x0041_ _x005F_X00fF_', '_x41_ x0041_']);
  }, 60_000);

  it('cuts a text where Excel ends, never through a character', async () => {
    const parts = await sheetOf(
      'T',
      'x'.repeat(40_000),
      `${'x'.repeat(32_766)}😀`,
      `${'x'.repeat(32_765)}😀`,
    );
    expect(textsIn(parts)).toEqual(['x'.repeat(32_767), 'x'.repeat(32_766), `${'x'.repeat(32_765)}😀`]);
  });

  it('holds days before those that Excel counts as text', async () => {
    const parts = await sheetOf('T', { day: '1899-12-31' }, { day: '1900-03-01' }, { day: '1901-01-01' });
    expect(textsIn(parts)).toEqual(['1899-12-31']);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<v>61</v>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<v>367</v>');
  });

  it('names a sheet by what a sheet may be called', async () => {
    const nameOf = async (name: string) =>
      /<sheet name="([^"]*)"/.exec((await sheetOf(name))['xl/workbook.xml'] ?? '')?.[1];
    expect(await nameOf("[a]b/c\\d:e*f?g'h")).toBe(' a b c d e f g h');
    expect(await nameOf('x'.repeat(40))).toBe('x'.repeat(31));
  });

  it('has a title without what a file cannot hold', async () => {
    expect((await sheetOf('T'))['docProps/core.xml']).toContain('<dc:title>T</dc:title>');
  });
});

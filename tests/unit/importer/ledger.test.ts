import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import type { Use } from '../../../src/importer/ledger.ts';
import { readSourceDocument } from '../../../src/importer/readFile.ts';
import type { Place, SourceDocument } from '../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf, table } from '../../support/documents.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/reports');
const documents = readdirSync(folder).filter((file) => /\.(?:txt|docx)$/.test(file));

const keyOf = ({ block, cell }: Place): string => (cell === undefined ? `${block}` : `${block}.${cell}`);

/** Every place that says something. */
function placesOf({ blocks }: SourceDocument): string[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'table') return [keyOf({ block: index })];
    return block.cells.flatMap(({ paragraphs }, cell) =>
      paragraphs.length > 0 ? [keyOf({ block: index, cell })] : [],
    );
  });
}

function valueAt(report: unknown, at: string): unknown {
  return at.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], report);
}

describe('the ledger', () => {
  it.each(documents)('accounts for every paragraph, item and cell of %s', (file) => {
    const { value } = readSourceDocument(new Uint8Array(readFileSync(path.join(folder, file))), file);
    const { used } = assembleReport(value, file);
    const entered = new Set(used.map(({ place }) => keyOf(place)));
    expect(placesOf(value).filter((place) => !entered.has(place))).toEqual([]);
    expect(entered.size).toBeGreaterThanOrEqual(placesOf(value).length);
  });

  it.each(documents)('names places in the report of %s that are there', (file) => {
    const { value } = readSourceDocument(new Uint8Array(readFileSync(path.join(folder, file))), file);
    const { report, used } = assembleReport(value, file);
    const paths = used.map((use) => use.path).filter((one) => one !== '');
    expect(paths.filter((one) => valueAt(report, one) === undefined)).toEqual([]);
  });

  it('says of each word where it went, and of structure nothing', () => {
    const { used } = reportOf(
      h('Meetings'),
      table(['', 'Lima, 4 May 2018'], ['Input documents', '3'], ['Weather', 'Rain']),
      p('Tea was served.'),
    );
    const byPlace = (places: Use[]) => places.map(({ place, path: at }) => [keyOf(place), at]);
    expect(byPlace(used)).toEqual([
      ['0', ''],
      ['1', 'focusGroup.parentGroup'],
      ['1', 'focusGroup.established'],
      ['2', ''],
      ['3.1', 'meetings.0'],
      ['3.2', ''],
      ['3.3', 'meetings.0.inputDocuments'],
      ['3.4', 'unplaced.0'],
      ['3.5', 'unplaced.0'],
      ['4', 'remarks.0'],
    ]);
  });

  it('loses no word of a paragraph that was used in part', () => {
    const text = 'Tea was served. FG TK has a lifetime of one year. Milk was not.';
    const { used } = reportOf(h('Meetings'), p(text), li('Buns'));
    expect(used.filter(({ place }) => place.block === 3).map((use) => use.path)).toEqual([
      'focusGroup.lifetimeMonths',
      'remarks.0',
      'remarks.1',
    ]);
  });
});

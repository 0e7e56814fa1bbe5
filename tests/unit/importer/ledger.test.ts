import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { newLedger, type Use } from '../../../src/importer/ledger.ts';
import { readSourceDocument } from '../../../src/importer/readFile.ts';
import type { GridCell } from '../../../src/importer/sections/grid.ts';
import type { Place, SourceDocument } from '../../../src/importer/sourceDocument.ts';
import { aMeeting, aStatement, source } from '../../support/builders.ts';
import { h, li, p, reportOf, table } from '../../support/documents.ts';
import { aReport } from '../../support/report.ts';

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

describe('a ledger on the way', () => {
  const cellAt = (block: number, cell: number): GridCell => ({
    place: { block, cell },
    text: 'tea',
    paragraphs: ['tea'],
    hasPicture: false,
    row: 0,
    column: cell,
  });
  const [one, other, third] = [cellAt(1, 0), cellAt(1, 1), cellAt(2, 0)];
  const [meeting, twin, remark] = [aMeeting(), aMeeting(), aStatement('Tea')];
  const report = aReport({ meetings: [meeting], remarks: [remark] });

  it('knows what is free, and what was taken from where', () => {
    const ledger = newLedger();
    ledger.use(one);
    ledger.use(other, meeting);
    ledger.use(other);
    ledger.use(other, remark);
    expect([one, other, third].map((cell) => ledger.isFree(cell))).toEqual([false, false, true]);
    expect(ledger.valuesOf(one)).toEqual([]);
    expect(ledger.valuesOf(other)).toEqual([meeting, remark]);
    expect(ledger.valuesOf(third)).toEqual([]);
  });

  it('keeps the labels of a cell that was left', () => {
    const ledger = newLedger();
    ledger.leave(one, source);
    expect([ledger.sourceOfLeft(one), ledger.sourceOfLeft(other)]).toEqual([source, null]);
    expect(ledger.isFree(one)).toBe(true);
  });

  it('tells of what stands in the report in the stead of something told twice', () => {
    const ledger = newLedger();
    ledger.use(one, meeting);
    ledger.use(one, twin);
    ledger.use(other, twin);
    ledger.tellAs(twin, meeting);
    expect(ledger.valuesOf(one)).toEqual([meeting]);
    expect(ledger.usedIn(report).map(({ path: at }) => at)).toEqual([
      'meetings.0',
      'meetings.0',
      'meetings.0',
    ]);
  });

  it('names places in the order of the document, and structure only where nothing else stands', () => {
    const ledger = newLedger();
    ledger.use(third);
    ledger.use(third, remark);
    ledger.use(other, remark);
    ledger.use(other, meeting);
    ledger.use(one);
    ledger.markStructure([{ block: 0 }, third.place, { block: 1, cell: 2 }]);
    const used = ledger.usedIn(report).map(({ place, path: at }) => [keyOf(place), at]);
    expect(used).toEqual([
      ['0', ''],
      ['1.0', ''],
      ['1.1', 'remarks.0'],
      ['1.1', 'meetings.0'],
      ['1.2', ''],
      ['2.0', 'remarks.0'],
    ]);
  });

  it('gives structure to what does not stand in the report, or only says where something does', () => {
    const ledger = newLedger();
    ledger.use(one, twin);
    ledger.use(other, meeting.source);
    expect(ledger.usedIn(report)).toEqual([
      { place: one.place, path: '' },
      { place: other.place, path: '' },
    ]);
  });
});

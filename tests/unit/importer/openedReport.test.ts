import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  type OpenedReport,
  openedOf,
  parseHead,
  parseOpened,
} from '../../../src/importer/openedReport.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const kept: OpenedReport = {
  report: aReport(),
  fileName: 'a.docx',
  openedAt: '2026-11-24T08:00:00.000Z',
  fingerprint: 'abc',
  document: { blocks: [], used: [] },
};

const named = { fileName: 'a.docx', openedAt: kept.openedAt, fingerprint: 'abc' };
const head = { ...named, acronym: 'FG X' };

describe('what was kept of an opened report', () => {
  it('comes back whole', () => {
    expect(parseOpened(structuredClone(kept))).toEqual(kept);
    expect(parseHead(structuredClone(head))).toEqual(head);
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a text', 'a.docx'],
    ['without the name of a file', { fileName: null }],
    ['without a moment', { openedAt: 'noon' }],
    ['without a fingerprint', { fingerprint: undefined }],
    ['without a report or a group', { report: null, acronym: undefined }],
  ])('is turned down where it is %s', (_, change) => {
    const changed = (one: object) => (typeof change === 'object' ? { ...one, ...change } : change);
    expect(() => parseHead(changed(head))).toThrow();
    expect(() => parseOpened(changed(kept))).toThrow();
  });

  it('is turned down where its report does not fit the format any more', () => {
    const stored = { ...kept, report: { ...kept.report, version: 2 } };
    expect(() => parseOpened(stored)).toThrow();
  });

  it('is shown without its document where that is damaged', () => {
    for (const document of [7, {}, { blocks: 1, used: [] }, { blocks: [] }, null])
      expect(parseOpened({ ...kept, document }).document).toBeNull();
  });

  const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, paragraphs: ['x'], hasPicture: false };
  const tableOf = (change: object) => ({
    kind: 'table',
    rows: 1,
    columns: 1,
    cells: [{ ...cell, ...change }],
  });
  const documentOf = (block: unknown, use: unknown) => ({ blocks: [block], used: [use] });
  const use = { place: { block: 0, cell: 0 }, path: '' };

  it.each([
    ['a table', tableOf({})],
    ['a heading', { kind: 'heading', level: 1, text: 'Meetings' }],
    ['a paragraph', { kind: 'paragraph', text: 'x' }],
    ['an item', { kind: 'item', text: 'x' }],
    ['a picture', { kind: 'picture' }],
  ])('keeps its document with %s in it', (_, block) => {
    expect(parseOpened({ ...kept, document: documentOf(block, use) }).document).not.toBeNull();
  });

  it.each([
    ['nothing for a block', documentOf(null, use)],
    ['a block of another kind', documentOf({ kind: 'frame', text: 'x' }, use)],
    ['a paragraph of no text', documentOf({ kind: 'paragraph', text: { toString: 'x' } }, use)],
    ['a table without cells', documentOf({ kind: 'table' }, use)],
    ['a cell of no paragraphs', documentOf(tableOf({ paragraphs: 'x' }), use)],
    ['a cell with a number for its words', documentOf(tableOf({ paragraphs: [7] }), use)],
    ['a cell that covers less than nothing', documentOf(tableOf({ rowSpan: -1 }), use)],
    ['nothing for a use', documentOf({ kind: 'picture' }, null)],
    ['a use without a place', documentOf({ kind: 'picture' }, { path: '' })],
    ['a use of half a block', documentOf({ kind: 'picture' }, { ...use, place: { block: 0.5 } })],
    [
      'a use of a cell with a name',
      documentOf({ kind: 'picture' }, { ...use, place: { block: 0, cell: 'a' } }),
    ],
    ['a use without a path', documentOf({ kind: 'picture' }, { ...use, path: null })],
  ])('is shown without a document that has %s', (_, document) => {
    expect(parseOpened({ ...kept, document })).toEqual({ ...kept, document: null });
  });
});

it('The fingerprint is the same for the same report, and differs where one figure does', () => {
  expect(fingerprintOf(bundledReport())).toBe(fingerprintOf(bundledReport()));
  const { focusGroup, ...rest } = bundledReport();
  const other = { ...rest, focusGroup: { ...focusGroup, acronym: 'FG DLU' } };
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(bundledReport()));
  expect(fingerprintOf(other)).toMatch(/^[0-9a-z]{6,14}$/);
});

it('The fingerprint of a report is that of every edition before, so that addresses go on leading to it', () => {
  const report = aReport({ focusGroup: { acronym: 'FG TK', name: 'Focus Group on tea kettles – 茶' } });
  expect(fingerprintOf(report)).toBe('kiyske1thggee');
});

describe('a report as it was opened', () => {
  const report = aReport();
  const used = [{ place: { block: 0 }, path: '' }];

  it('is known by its file, and keeps its document with where each word went', () => {
    const blocks = [{ kind: 'paragraph', text: 'Tea' } as const];
    expect(openedOf({ report, document: { blocks }, used }, named)).toEqual({
      ...named,
      report,
      document: { blocks, used },
    });
  });

  it('has no document where its file held none', () => {
    expect(openedOf({ report, document: null, used: [] }, named)).toEqual({
      ...named,
      report,
      document: null,
    });
  });
});

it.each([
  ['fileName', 7],
  ['openedAt', 7],
  ['openedAt', '2026-24-11'],
  ['fingerprint', null],
  ['acronym', 7],
])('An entry of the list whose %s is %j is turned down', (name, value) => {
  expect(() => parseHead({ ...head, [name]: value })).toThrow();
});

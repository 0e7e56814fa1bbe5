import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  type OpenedReport,
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
});

it('The fingerprint is the same for the same report, and differs where one figure does', () => {
  expect(fingerprintOf(bundledReport())).toBe(fingerprintOf(bundledReport()));
  const { focusGroup, ...rest } = bundledReport();
  const other = { ...rest, focusGroup: { ...focusGroup, acronym: 'FG DLU' } };
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(bundledReport()));
  expect(fingerprintOf(other)).toMatch(/^[0-9a-z]{6,14}$/);
});

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

describe('what was kept of an opened report', () => {
  it('comes back whole', () => {
    expect(parseOpened(structuredClone(kept))).toEqual(kept);
    expect(parseHead(kept)).toEqual({
      fileName: 'a.docx',
      openedAt: kept.openedAt,
      fingerprint: 'abc',
      acronym: 'FG X',
    });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a text', 'a.docx'],
    ['no name of a file', { ...kept, fileName: null }],
    ['no moment', { ...kept, openedAt: 'noon' }],
    ['no fingerprint', { ...kept, fingerprint: undefined }],
    ['no report', { ...kept, report: null }],
    ['a report of no group', { ...kept, report: { focusGroup: {} } }],
  ])('is turned down where it is %s', (_, stored) => {
    expect(() => parseHead(stored)).toThrow();
    expect(() => parseOpened(stored)).toThrow();
  });

  it('is turned down where its report does not fit the format any more, though it can be listed', () => {
    const stored = { ...kept, report: { ...kept.report, version: 2 } };
    expect(parseHead(stored).acronym).toBe('FG X');
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

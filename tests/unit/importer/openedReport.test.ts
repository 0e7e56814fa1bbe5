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

const head = { fileName: 'a.docx', openedAt: kept.openedAt, fingerprint: 'abc', acronym: 'FG X' };

const damages: [what: string, damage: object | number | string | undefined][] = [
  ['nothing', undefined],
  ['a number', 7],
  ['a text', 'a.docx'],
  ['no name of a file', { fileName: null }],
  ['no moment', { openedAt: 'noon' }],
  ['no fingerprint', { fingerprint: undefined }],
];

describe('what was kept of an opened report', () => {
  it('comes back whole, and in a list by its head', () => {
    expect(parseOpened(structuredClone(kept))).toEqual(kept);
    expect(parseHead(structuredClone(head))).toEqual(head);
  });

  it.each(damages)('is turned down where it is %s', (_, damage) => {
    const spoilt = <T extends object>(whole: T): unknown =>
      typeof damage === 'object' ? { ...whole, ...damage } : damage;
    expect(() => parseHead(spoilt(head))).toThrow();
    expect(() => parseOpened(spoilt(kept))).toThrow();
  });

  it('is turned down where its report does not fit the format', () => {
    for (const report of [null, {}, { ...kept.report, version: 2 }])
      expect(() => parseOpened({ ...kept, report })).toThrow();
    expect(() => parseHead({ ...head, acronym: 7 })).toThrow();
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

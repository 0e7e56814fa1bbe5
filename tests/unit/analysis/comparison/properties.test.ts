import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/analysis/comparison/change.ts';
import { changeTexts } from '../../../../src/analysis/comparison/changeTexts.ts';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { mirrorOf } from '../../../../src/analysis/comparison/mirror.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import { applyChanges } from '../../../support/comparisonApply.ts';
import { arbitraryReport, reordered } from '../../../support/comparisonArbitrary.ts';
import { comparedFieldsOf } from '../../../support/comparisonFields.ts';
import { comparisonWords } from '../../../support/comparisonWords.ts';
import { fc, runsFrom } from '../../../support/properties.ts';

const runs = runsFrom(20300114);

function changesBetween(earlier: ProgressReport, later: ProgressReport): Change[] {
  const comparison = compareReports(earlier, later);
  return comparison.kind === 'same-group' ? comparison.changes : [];
}

const inAnyOrder = (changes: readonly Change[]): string[] =>
  changes.map((change) => JSON.stringify(Object.entries(change).sort())).sort();

// Hundreds of reports are made and compared: slow machines need longer than one case of one test.
describe('comparing two reports', { timeout: 120_000 }, () => {
  it('finds nothing between a report and itself', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(changesBetween(report, structuredClone(report))).toEqual([]);
      }),
      runs,
    );
  });

  it('finds nothing where lists only stand in another order', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(changesBetween(report, reordered(report))).toEqual([]);
      }),
      runs,
    );
  });

  it('finds the mirrored changes when the reports change places', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (earlier, later) => {
        const mirrored = changesBetween(later, earlier).map(mirrorOf);
        expect(inAnyOrder(mirrored)).toEqual(inAnyOrder(changesBetween(earlier, later)));
      }),
      runs,
    );
  });

  it('finds all of it: the changes make the compared fields of one report those of the other', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (earlier, later) => {
        expect(applyChanges(earlier, changesBetween(earlier, later))).toEqual(comparedFieldsOf(later));
      }),
      runs,
    );
  });

  it('explains each change by two places, and by one where it stands', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (earlier, later) => {
        for (const { kind, places } of changesBetween(earlier, later)) {
          const standing = [places.earlier.kind, places.later.kind];
          if (kind === 'added') expect(standing[1]).toBe('stands');
          else if (kind === 'gone') expect(standing[0]).toBe('stands');
          else if (kind !== 'revised') expect(standing).toEqual(['stands', 'stands']);
          else expect(standing).toContain('stands');
        }
      }),
      runs,
    );
  });

  it('tells each change in words that differ before and after', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (earlier, later) => {
        for (const change of changesBetween(earlier, later)) {
          const { kind, subject, before, after } = changeTexts(comparisonWords, change);
          expect([kind, subject, before, after].every((text) => text.trim() !== '')).toBe(true);
          expect(before).not.toBe(after);
        }
      }),
      runs,
    );
  });
});

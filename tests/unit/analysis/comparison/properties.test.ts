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

/** A kind of change has two places that say so, and at least one of them where the report that has it says so. */
function expectPlaces({ kind, places }: Change): void {
  const standing = [places.earlier.kind, places.later.kind];
  if (kind === 'added') expect(standing[1]).toBe('stands');
  else if (kind === 'gone') expect(standing[0]).toBe('stands');
  else if (kind !== 'revised') expect(standing).toEqual(['stands', 'stands']);
  else expect(standing).toContain('stands');
}

function expectWords(change: Change): void {
  const { kind, subject, before, after } = changeTexts(comparisonWords, change);
  expect([kind, subject, before, after].every((text) => text.trim() !== '')).toBe(true);
  expect(before).not.toBe(after);
}

// Hundreds of reports are made and compared: slow machines need longer than one case of one test. Making them takes most of
// it, so that all that is true of two reports is asked of the same two.
describe('comparing two reports', { timeout: 120_000 }, () => {
  it('finds nothing between a report and itself, also where lists only stand in another order', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(changesBetween(report, structuredClone(report))).toEqual([]);
        expect(changesBetween(report, reordered(report))).toEqual([]);
      }),
      runs,
    );
  });

  it('finds all of it, mirrored when they change places, each change with two places and in words that differ', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (earlier, later) => {
        const changes = changesBetween(earlier, later);
        expect(applyChanges(earlier, changes), 'the changes make one report of the other').toEqual(
          comparedFieldsOf(later),
        );
        const mirrored = changesBetween(later, earlier).map(mirrorOf);
        expect(inAnyOrder(mirrored)).toEqual(inAnyOrder(changes));
        changes.forEach(expectPlaces);
        changes.forEach(expectWords);
      }),
      runs,
    );
  });
});

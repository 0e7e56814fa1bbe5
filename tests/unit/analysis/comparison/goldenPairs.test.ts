import { describe, expect, it } from 'vitest';
import { figureFields } from '../../../../src/analysis/comparison/change.ts';
import { changeTexts } from '../../../../src/analysis/comparison/changeTexts.ts';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { kindOf } from '../../../../src/analysis/comparison/kinds.ts';
import { parseProgressReport } from '../../../../src/domain/progressReport.ts';
import { comparison } from '../../../../src/i18n/en/comparison.ts';
import type { GoldenPair } from '../../../fixtures/comparison/goldenPair.ts';
import { heldPairs, meetingPairs } from '../../../fixtures/comparison/meetingPairs.ts';
import { liaisonPairs, mandatePairs } from '../../../fixtures/comparison/otherPairs.ts';
import { peoplePairs } from '../../../fixtures/comparison/peoplePairs.ts';
import { plannedPairs } from '../../../fixtures/comparison/plannedPairs.ts';
import { deliverablePairs, groupPairs } from '../../../fixtures/comparison/workPairs.ts';
import { comparisonWords } from '../../../support/comparisonWords.ts';

const subjects: [string, GoldenPair[]][] = [
  ['meetings held', meetingPairs],
  ['planned meetings that were held', heldPairs],
  ['planned meetings', plannedPairs],
  ['deliverables', deliverablePairs],
  ['working groups', groupPairs],
  ['people', peoplePairs],
  ['liaisons', liaisonPairs],
  ['the mandate and what comes next', mandatePairs],
];

function changesOf({ earlier, later }: GoldenPair) {
  const found = compareReports(parseProgressReport(earlier), parseProgressReport(later));
  return found.kind === 'same-group' ? found.changes : [];
}

describe.each(subjects)('the comparison tells of %s', (_, pairs) => {
  it.each(pairs)('$about', (pair) => {
    const told = changesOf(pair).map((change) =>
      Object.values(changeTexts(comparisonWords, change)).join(' | '),
    );
    expect(told).toEqual(pair.changes);
  });
});

describe('the golden pairs', () => {
  it('show each kind of change that the interface has words for', () => {
    const shown = [...new Set(subjects.flatMap(([, pairs]) => pairs.flatMap(changesOf)).map(kindOf))];
    const keys = Object.keys(comparison);
    const own = keys.filter((key) => key.startsWith('kind.'));
    const standings = keys.filter((key) => key.startsWith('standing.'));
    // What became of a figure is told in words for any of them.
    const met = shown.map((kind) =>
      keys.includes(kind) ? kind : kind.replace(/^kind\.(\w+)\..*$/, 'standing.$1'),
    );
    expect([...new Set(met)].sort()).toEqual([...own, ...standings].sort());
    expect(shown).toEqual(expect.arrayContaining(figureFields.map((field) => `kind.revised.${field}`)));
  });
});

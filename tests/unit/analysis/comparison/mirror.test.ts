import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/analysis/comparison/change.ts';
import { changeRowsOf } from '../../../../src/analysis/comparison/changeRows.ts';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { mirroredKind, mirrorOf } from '../../../../src/analysis/comparison/mirror.ts';
import {
  deliverable,
  group,
  held,
  leader,
  plannedFor,
  reportOf,
} from '../../../support/comparisonBuilders.ts';

const found = compareReports(
  reportOf({
    plannedMeetings: [
      plannedFor('Oslo', ['2030-05-06', '2030-05-08']),
      plannedFor('Lima', ['2030-09-02', '2030-09-04']),
    ],
    workingGroups: [
      group('1', [deliverable('D1.1', 'Terms')], { leader: leader('Ana Ek', { interim: true }) }),
    ],
  }),
  reportOf({
    meetings: [
      held('Oslo', ['2030-05-06', '2030-05-08']),
      held('Quito', ['2030-09-02', '2030-09-04']),
      held('Bern', ['2030-12-02', '2030-12-04']),
    ],
    workingGroups: [group('1', [deliverable('D1.1', 'Words')], { leader: leader('Ana Ek') })],
  }),
);
const changes: Change[] = found.kind === 'same-group' ? found.changes : [];
const rows = changeRowsOf(changes);
const turned = changeRowsOf(changes.map(mirrorOf));

describe('once the reports have changed places', () => {
  it('the same changes are shown by the mirrored kind', () => {
    expect(mirroredKind(rows, 'added.meeting')).toBe('gone.meeting');
    expect(mirroredKind(turned, 'gone.meeting')).toBe('added.meeting');
    expect(mirroredKind(rows, 'interim.ended')).toBe('interim.began');
    expect(mirroredKind(rows, 'held.elsewhere')).toBe('unheld');
    expect(mirroredKind(rows, 'revised.deliverable-title')).toBe('revised.deliverable-title');
  });

  it('they are shown by their part of the page where several kinds are mirrored, and a part stays itself', () => {
    expect(mirroredKind(turned, 'unheld')).toBe('timeline');
    expect(mirroredKind(rows, 'meetings')).toBe('meetings');
    expect(mirroredKind(rows, 'added.office')).toBeNull();
  });
});

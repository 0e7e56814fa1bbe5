import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { isInWords, isSummary, subjectsReport } from '../../../../src/analysis/comparison/ownWords.ts';
import {
  body,
  deliverable,
  group,
  held,
  joint,
  leader,
  notStated,
  officer,
  plannedFor,
  reportOf,
  representative,
  stated,
  statement,
  toBeConfirmed,
} from '../../../support/comparisonBuilders.ts';

const days = ['2030-01-14', '2030-01-16'] as const;
const ahead = ['2031-03-04', '2031-03-05'] as const;

type Parts = Parameters<typeof reportOf>[0];

/** Of the one change between two reports: whether each side is in a report's words, is a summary, and who names the subject. */
function toldOf(earlier: Parts, later: Parts): string {
  const comparison = compareReports(reportOf(earlier), reportOf(later));
  const [change, ...others] = comparison.kind === 'same-group' ? comparison.changes : [];
  if (change === undefined || others.length > 0) throw new Error(`${others.length + 1} changes`);
  const side = (where: 'before' | 'after') =>
    `${isInWords(change, where) ? 'own' : 'ours'}${isSummary(change, where) ? ' summary' : ''}`;
  return `${side('before')} → ${side('after')}, ${subjectsReport(change)}`;
}

const one = group('1', [deliverable('D1.1', 'Terms')]);
const summed = { ...statement('Report to TSAG'), summary: true };

describe('whose words a change is told in', () => {
  it.each<[string, Parts, Parts, string]>([
    ['a new group', {}, { workingGroups: [group('1')] }, 'ours → own, null'],
    ['a group that is gone', { workingGroups: [group('1')] }, {}, 'own → ours, null'],
    ['a new deliverable', { workingGroups: [group('1')] }, { workingGroups: [one] }, 'ours → own, later'],
    [
      'a deliverable that is gone',
      { workingGroups: [one] },
      { workingGroups: [group('1')] },
      'own → ours, earlier',
    ],
    [
      'a deliverable retitled',
      { workingGroups: [one] },
      { workingGroups: [group('1', [deliverable('D1.1', 'Terms and uses')])] },
      'own → own, later',
    ],
    [
      'a group retitled',
      { workingGroups: [group('1', [], { title: 'Roads' })] },
      { workingGroups: [group('1', [], { title: 'Roads and paths' })] },
      'own → own, null',
    ],
    [
      'a mission changed',
      { workingGroups: [group('1')] },
      { workingGroups: [group('1', [], { mission: toBeConfirmed('Map the roads') })] },
      'own → ours, null',
    ],
    [
      'a new leader',
      { workingGroups: [group('1', [], { leader: leader('Ann Roe') })] },
      { workingGroups: [group('1', [], { leader: leader('Bo Li') })] },
      'ours → ours, null',
    ],
    ['a new officer', {}, { leadership: [officer('Ann Roe')] }, 'ours → ours, later'],
    ['an officer who left', { leadership: [officer('Ann Roe')] }, {}, 'ours → ours, earlier'],
    [
      'who appointed, told now',
      { leadership: [officer('Ann Roe', { appointedBy: null })] },
      { leadership: [officer('Ann Roe')] },
      'ours → own, later',
    ],
    ['a new recipient', {}, { liaison: { statementsSentTo: [body('ISO')] } }, 'ours → ours, later'],
    [
      'one who no longer presents',
      { liaison: { presentationsFrom: [body('ISO')] } },
      {},
      'ours → ours, earlier',
    ],
    [
      'a new representative',
      {},
      { liaison: { representatives: [representative('ISO')] } },
      'ours → ours, null',
    ],
    ['a new joint meeting', {}, { liaison: { jointMeetings: [joint('ISO')] } }, 'ours → ours, null'],
    ['a matter raised', {}, { liaison: { matters: [statement('Trust', 'Matters')] } }, 'ours → own, null'],
    ['a next step', {}, { nextSteps: [statement('Report to TSAG')] }, 'ours → own, null'],
    ['a next step in our words', {}, { nextSteps: [summed] }, 'ours → own summary, null'],
    ['one that is gone, in our words', { nextSteps: [summed] }, {}, 'own summary → ours, null'],
    [
      'a new term of reference in our words',
      {},
      { focusGroup: { termsOfReference: [summed] } },
      'ours → own summary, null',
    ],
    [
      'one that is gone, in our words',
      { focusGroup: { termsOfReference: [summed] } },
      {},
      'own summary → ours, null',
    ],
    [
      'a mission in our words, told now',
      { workingGroups: [group('1', [], { mission: notStated })] },
      { workingGroups: [group('1', [], { missionIsSummary: true })] },
      'ours → own summary, null',
    ],
    [
      'a mission in our words, told no longer',
      { workingGroups: [group('1', [], { missionIsSummary: true })] },
      { workingGroups: [group('1', [], { mission: notStated })] },
      'own summary → ours, null',
    ],
    ['a meeting held', {}, { meetings: [held('Lima')] }, 'ours → ours, null'],
    [
      'a meeting elsewhere',
      { meetings: [held('Lima')] },
      { meetings: [held('Lima, Peru')] },
      'own → own, null',
    ],
    [
      'another meeting report',
      { meetings: [held('Lima', days, { meetingReport: stated('O-001') })] },
      { meetings: [held('Lima', days, { meetingReport: stated('O-002') })] },
      'own → own, null',
    ],
    [
      'other figures',
      { meetings: [held('Lima', days, { totalParticipants: stated(7) })] },
      { meetings: [held('Lima', days, { totalParticipants: stated(8) })] },
      'ours → ours, null',
    ],
    [
      'a meeting planned elsewhere',
      { plannedMeetings: [plannedFor('Lima', ahead)] },
      { plannedMeetings: [plannedFor('Suva', ahead)] },
      'own → own, null',
    ],
    [
      'a note on a planned meeting',
      { plannedMeetings: [plannedFor('Lima', ahead)] },
      { plannedMeetings: [plannedFor('Lima', ahead, 'days', { note: 'beside the summit' })] },
      'ours → own, null',
    ],
    [
      'another parent',
      { focusGroup: { parentGroup: stated('TSAG') } },
      { focusGroup: { parentGroup: stated('SG13') } },
      'own → own, null',
    ],
    [
      'another parent that was corrected by hand',
      { focusGroup: { parentGroup: stated('TSAG') } },
      {
        focusGroup: {
          parentGroup: { status: 'corrected', value: 'SG13', was: 'SG31', source: { section: 'Parent' } },
        },
      },
      'own → own, null',
    ],
  ])('%s', (_, earlier, later, told) => {
    expect(toldOf(earlier, later)).toBe(told);
  });

  it('is ours where a planned meeting was held, or is only planned where the pair is turned round', () => {
    const planning = reportOf({ plannedMeetings: [plannedFor('Lima', ahead)] });
    const holding = reportOf({ meetings: [held('Lima', ahead)] });
    for (const [earlier, later, kind] of [
      [planning, holding, 'held'],
      [holding, planning, 'unheld'],
    ] as const) {
      const comparison = compareReports(earlier, later);
      const changes = comparison.kind === 'same-group' ? comparison.changes : [];
      const [change] = changes.filter((one) => one.kind === kind);
      if (change === undefined) throw new Error(`Expected a meeting ${kind}`);
      expect([isInWords(change, 'before'), isInWords(change, 'after')]).toEqual([false, false]);
    }
  });
});

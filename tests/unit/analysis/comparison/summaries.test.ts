import { describe, expect, it } from 'vitest';
import { changeTexts } from '../../../../src/analysis/comparison/changeTexts.ts';
import { compareReports, type GroupComparison } from '../../../../src/analysis/comparison/compareReports.ts';
import { comparisonSummary } from '../../../../src/analysis/comparison/comparisonSummary.ts';
import { mirrorOf } from '../../../../src/analysis/comparison/mirror.ts';
import { isSummary } from '../../../../src/analysis/comparison/ownWords.ts';
import { plannedOutcomesOf } from '../../../../src/analysis/comparison/plannedOutcomes.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import type { Statement } from '../../../../src/domain/provenance.ts';
import type { WorkingGroup } from '../../../../src/domain/workingGroup.ts';
import { arbitraryReport, withSummaries } from '../../../support/comparisonArbitrary.ts';
import {
  group,
  joint,
  notStated,
  plannedFor,
  reportOf,
  representative,
  stated,
  statement,
} from '../../../support/comparisonBuilders.ts';
import { comparisonWords } from '../../../support/comparisonWords.ts';
import { fc, runsFrom } from '../../../support/properties.ts';

const ours = (text: string): Statement => ({ ...statement(text), summary: true });

function compared(earlier: ProgressReport, later: ProgressReport): GroupComparison {
  const comparison = compareReports(earlier, later);
  if (comparison.kind !== 'same-group') throw new Error('Expected reports of one group');
  return comparison;
}

const textsOf = ({ changes }: GroupComparison): string[] =>
  changes.map((change) => Object.values(changeTexts(comparisonWords, change)).join(' | '));

const told = (earlier: ProgressReport, later: ProgressReport): string[] => textsOf(compared(earlier, later));

const withMission = (mission: string, missionIsSummary: boolean, rest: Partial<WorkingGroup> = {}) =>
  reportOf({ workingGroups: [group('1', [], { mission: stated(mission), missionIsSummary, ...rest })] });

describe('a summary in our words beside the words of a report', () => {
  const lima = plannedFor('Lima', ['2030-09-02', '2030-09-04']);
  const summarized = reportOf({
    focusGroup: { termsOfReference: [ours('study uses'), ours('advise')] },
    plannedMeetings: [{ ...lima, note: 'Back to back with the summit' }],
    workingGroups: [group('1', [], { mission: stated('Collects uses.'), missionIsSummary: true })],
    liaison: {
      matters: [ours('Delegates want more time')],
      representatives: [representative('SG13', { note: 'Keeps SG13 informed.' })],
      jointMeetings: [joint('SG13', { note: 'With all officers.' })],
    },
    nextSteps: [ours('Work goes on.')],
  });
  const inOwnWords = reportOf({
    focusGroup: { termsOfReference: [statement('to study the uses of ABC')] },
    plannedMeetings: [{ ...lima, note: 'back-to-back with summit' }],
    workingGroups: [group('1', [], { mission: stated('To collect the uses of ABC') })],
    liaison: {
      matters: [statement('It was highlighted that more time is needed')],
      representatives: [representative('SG13', { note: 'An officer was appointed' })],
      jointMeetings: [joint('SG13', { note: 'A meeting of all officers is foreseen' })],
    },
    nextSteps: [statement('FG ABC will go on')],
  });

  it('is no change, and the paragraph says once that the two are not compared', () => {
    for (const [earlier, later] of [
      [summarized, inOwnWords],
      [inOwnWords, summarized],
    ] as const) {
      expect(told(earlier, later)).toEqual([]);
      expect([...compared(earlier, later).leftOut].sort()).toEqual([
        'liaisons',
        'next-steps',
        'overview',
        'timeline',
        'working-groups',
      ]);
      expect(comparisonSummary(comparisonWords, compared(earlier, later))).toEqual([
        'Nothing differs in what is compared.',
        'Our summaries are not compared with the reports’ own words.',
      ]);
    }
  });

  it('leaves a planned meeting planned as before, of which only the note is told otherwise', () => {
    const outcomes = plannedOutcomesOf(compared(summarized, inOwnWords)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['still-planned']);
  });

  const noted = (note: string, rest: Partial<ProgressReport> = {}) =>
    reportOf({ plannedMeetings: [{ ...lima, note }], ...rest });
  const matters = (...told: Statement[]) => ({ ...reportOf().liaison, matters: told });
  const terms = (...told: Statement[]) => ({ ...reportOf().focusGroup, termsOfReference: told });
  const summedGroup = group('1', [], { missionIsSummary: true });

  it.each<[string, Partial<ProgressReport>, Partial<ProgressReport>]>([
    ['a mission', { workingGroups: [summedGroup, group('2')] }, { workingGroups: [group('1'), group('2')] }],
    ['a remark', { remarks: [statement('A'), ours('B')] }, {}],
    ['a next step', { nextSteps: [statement('A'), ours('B')] }, {}],
    ['a matter raised', { liaison: matters(statement('A'), ours('B')) }, {}],
    ['a term of reference', { focusGroup: terms(statement('A'), ours('B')) }, {}],
  ])('leaves out notes in our words, which one sees by %s being a summary', (_, summed, own) => {
    const changed = told(noted('Beside the summit', summed), noted('back-to-back with summit', own));
    expect(changed.filter((change) => change.startsWith('Note on'))).toEqual([]);
    const back = compared(noted('back-to-back with summit', own), noted('Beside the summit', summed));
    expect(back.leftOut).toContain('timeline');
  });

  it('is not seen in a report of its own words, with working groups or without', () => {
    const workingGroups = [group('1')];
    expect(told(noted('A'), noted('B', { workingGroups }))).toContainEqual(
      expect.stringMatching(/^Note on planned meeting changed .* A \| B$/),
    );
  });

  it('hides no note that only one of the reports has', () => {
    const remarks = [ours('We sum up')];
    const between = (note: string | null, rest: Partial<ProgressReport> = {}) =>
      reportOf({
        liaison: {
          representatives: [representative('SG13', { note })],
          jointMeetings: [joint('SG13', { note })],
        },
        ...rest,
      });
    expect(told(between(null, { remarks }), between('An officer'))).toHaveLength(2);
    expect(told(between('An officer', { remarks }), between(null))).toHaveLength(2);
  });

  it('hides no other change of the same thing', () => {
    const counted = { ...summarized.liaison, representatives: [representative('SG13', { count: 2 })] };
    expect(told({ ...summarized, liaison: counted }, inOwnWords)).toEqual([
      'Representation changed | FG ABC to SG13 | 2 | 1, An officer was appointed',
    ]);
    expect(told(withMission('Uses', true), withMission('To use', false, { title: 'Words' }))).toEqual([
      'Working group retitled | WG 1, Words | Group 1 | Words',
    ]);
  });
});

describe('a summary', () => {
  it('is compared with another summary', () => {
    expect(told(withMission('Uses', true), withMission('More uses', true))).toEqual([
      'Mission changed | WG 1, Group 1 | Uses | More uses',
    ]);
    const steps = (text: string) => reportOf({ nextSteps: [ours(text)] });
    expect(told(steps('Rest'), steps('Work'))).toEqual([
      'Next step no longer listed | Next steps | Rest | not listed',
      'New next step | Next steps | not listed | Work',
    ]);
  });

  it('is told from a report’s own words on the side of the report that gives it', () => {
    const sidesOf = (earlier: ProgressReport, later: ProgressReport) =>
      compared(earlier, later).changes.map((change) => [
        isSummary(change, 'before'),
        isSummary(change, 'after'),
      ]);
    const steps = (...nextSteps: Statement[]) => reportOf({ nextSteps });
    expect(sidesOf(steps(ours('Rest')), steps(ours('Work')))).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(sidesOf(steps(statement('Rest')), steps())).toEqual([[false, false]]);
    expect(sidesOf(withMission('Uses', true), withMission('More uses', true))).toEqual([[true, true]]);
    expect(sidesOf(withMission('Uses', false), withMission('More uses', false))).toEqual([[false, false]]);
    expect(sidesOf(withMission('Uses', true), withMission('', true, { mission: notStated }))).toEqual([
      [true, false],
    ]);
    // Of a group that is new or was retitled the title is told, which is the report's.
    expect(sidesOf(reportOf(), withMission('Uses', true))).toEqual([[false, false]]);
    expect(sidesOf(withMission('Uses', true), withMission('Uses', true, { title: 'Words' }))).toEqual([
      [false, false],
    ]);
  });

  it('beside nothing is a change: only one report says anything of it', () => {
    expect(told(reportOf({ nextSteps: [ours('Rest')] }), reportOf())).toHaveLength(1);
    expect(told(withMission('Uses', true), withMission('', false, { mission: notStated }))).toHaveLength(1);
    expect(told(withMission('', false, { mission: notStated }), withMission('Uses', true))).toHaveLength(1);
    const noted = (note: string | null, rest: Partial<ProgressReport> = {}) =>
      reportOf({
        plannedMeetings: [plannedFor('Lima', ['2030-09-02', '2030-09-04'], 'days', { note })],
        ...rest,
      });
    const remarks = [ours('We sum up')];
    expect(told(noted('Beside the summit', { remarks }), noted(null))).toHaveLength(1);
  });
});

describe('reports told partly in summaries', { timeout: 120_000 }, () => {
  const summed = fc.tuple(arbitraryReport, fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }));
  const areOfWords = /^(Mission changed|Note on|Represent|Joint meeting changed|.*(term|matter|step))/i;

  it('have the mirrored changes when they change places, and none with themselves', () => {
    fc.assert(
      fc.property(summed, summed, ([one, marks], [other, otherMarks]) => {
        const [earlier, later] = [withSummaries(one, marks), withSummaries(other, otherMarks)];
        const there = compared(earlier, later);
        const back = compared(later, earlier).changes.map(mirrorOf);
        expect(textsOf({ ...there, changes: back }).sort()).toEqual(textsOf(there).sort());
        expect(told(earlier, structuredClone(earlier))).toEqual([]);
      }),
      runsFrom(20300115),
    );
  });

  it('have no change that they would not have in their own words, and lack only such as are of words', () => {
    fc.assert(
      fc.property(summed, summed, ([one, marks], [other, otherMarks]) => {
        const found = told(withSummaries(one, marks), withSummaries(other, otherMarks));
        const all = told(one, other);
        expect(found.filter((change) => !all.includes(change))).toEqual([]);
        const lacking = all.filter((change) => !found.includes(change));
        expect(lacking.filter((change) => !areOfWords.test(change))).toEqual([]);
        expect(told(withSummaries(one, [true]), withSummaries(other, [true]))).toEqual(all);
      }),
      runsFrom(20300116),
    );
  });
});

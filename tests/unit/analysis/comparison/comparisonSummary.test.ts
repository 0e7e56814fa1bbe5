import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { comparisonSummary } from '../../../../src/analysis/comparison/comparisonSummary.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import {
  body,
  deliverable,
  group,
  held,
  leader,
  officer,
  plannedFor,
  reportOf,
  stated,
  toBeConfirmed,
} from '../../../support/comparisonBuilders.ts';
import { comparisonWords } from '../../../support/comparisonWords.ts';

const summary = (earlier: ProgressReport, later: ProgressReport): string[] =>
  comparisonSummary(comparisonWords, compareReports(earlier, later));

const titled = (code: string) => deliverable(code, `Title of ${code}`);

describe('the summary of a comparison', () => {
  it('says so where nothing differs', () => {
    const report = reportOf({ meetings: [held('Geneva')] });
    expect(summary(report, report)).toEqual(['Nothing differs in what is compared.']);
  });

  it('says so where the groups are different', () => {
    expect(summary(reportOf(), reportOf({ focusGroup: { acronym: 'FG XYZ' } }))).toEqual([
      'FG ABC and FG XYZ are different groups, so only their figures stand side by side.',
    ]);
  });

  it('sets no numbers of participants against each other that are not certain', () => {
    const earlier = [held('Geneva', undefined, { totalParticipants: stated(81) })];
    const provisional = held('Oslo', ['2030-05-06', '2030-05-08'], { totalParticipants: toBeConfirmed(64) });
    expect(
      summary(reportOf({ meetings: earlier }), reportOf({ meetings: [...earlier, provisional] })),
    ).toEqual(['FG ABC held 1 meeting since: Oslo (6–8 May 2030).', '1 change in all.']);
  });

  it('tells what happened since, in sentences made from the data', () => {
    const geneva = held('Geneva', undefined, { totalParticipants: stated(81), inputDocuments: stated(39) });
    const earlier = reportOf({
      focusGroup: { lifetimeMonths: stated(12) },
      meetings: [geneva],
      plannedMeetings: [
        plannedFor('Oslo', ['2030-05-06', '2030-05-08']),
        plannedFor('Lima', ['2030-09-02', '2030-09-04']),
        plannedFor('Rome', ['2031-02-03', '2031-02-04']),
      ],
      workingGroups: [
        group('1', ['D1.1', 'D1.2', 'D1.3', 'D1.4'].map(titled), {
          leader: leader('Ana Ek', { interim: true }),
        }),
        group('2', [], { leader: leader('Eva Ost') }),
      ],
      leadership: [officer('Bo Li')],
      liaison: { statementsSentTo: [body('SG13')] },
    });
    const later = reportOf({
      focusGroup: { lifetimeMonths: stated(24) },
      meetings: [
        { ...geneva, inputDocuments: stated(40) },
        held('Oslo', ['2030-05-06', '2030-05-08']),
        held('Lima', ['2030-10-07', '2030-10-09'], { totalParticipants: stated(64) }),
      ],
      plannedMeetings: [plannedFor('Bern', ['2031-06-02', '2031-06-04'])],
      workingGroups: [
        group(
          '1',
          [{ ...titled('D1.1'), code: 'FG ABC D1.1' }, deliverable('D1.2', 'Uses'), titled('D1.5')],
          {
            leader: leader('Ana Ek'),
            title: 'Words',
          },
        ),
        group('2', [titled('D1.3')], { leader: leader('Bo Li') }),
        group('3'),
      ],
      leadership: [officer('Ana Ek')],
      liaison: {
        statementsSentTo: ['SG2', 'SG5', 'SG9', 'SG11', 'SG12', 'SG15', 'SG16'].map((name) => body(name)),
      },
    });
    expect(summary(earlier, later)).toEqual([
      'FG ABC held 2 meetings since: Oslo (6–8 May 2030) and Lima (7–9 October 2030).',
      '64 took part in Lima (7–9 October 2030), 17 fewer than in Geneva (14–16 January 2030).',
      '1 figure of a meeting in both reports was revised.',
      'Of 3 planned meetings, 1 was held as planned, 1 was held elsewhere or at other dates and 1 is no longer listed.',
      '1 meeting is newly planned.',
      'Deliverables: 1 kept, 1 retitled, 1 moved to another working group, 1 new and 1 not in the later report.',
      '1 working group changed in title or mission.',
      'New working group: WG 3.',
      'New in office: Ana Ek.',
      'Left office: Bo Li.',
      'Another leader: WG 2.',
      'No longer ad interim: Ana Ek.',
      'Liaison statements now also go to SG2, SG5, SG9, SG11, SG12 and 2 more.',
      'No longer named as recipients: SG13.',
      'The lifetime was 12 months and is now 24 months; the planned end moves from 14 January 2031 to 14 January 2032.',
      '26 changes in all.',
      '1 code has the group’s name before it in one report only and counts as the same.',
    ]);
  });

  it('tells a leader that is named at last, or no longer, from one that another follows', () => {
    const led = (one: string | null, other: string | null) =>
      reportOf({
        workingGroups: [
          group('1', [], one === null ? {} : { leader: leader(one) }),
          group('2', [], other === null ? {} : { leader: leader(other) }),
        ],
      });
    expect(summary(led(null, 'Eva Ost'), led('Ana Ek', null)).slice(1, 3)).toEqual([
      'Leader now named: WG 1.',
      'Leader no longer named: WG 2.',
    ]);
  });
});

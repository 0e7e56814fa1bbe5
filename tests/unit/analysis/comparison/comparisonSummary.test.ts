import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { comparisonSummary } from '../../../../src/analysis/comparison/comparisonSummary.ts';
import type { Meeting, PlannedMeeting } from '../../../../src/domain/meeting.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import type { Stated } from '../../../../src/domain/provenance.ts';
import {
  body,
  deliverable,
  group,
  held,
  leader,
  notStated,
  officer,
  plannedFor,
  reportOf,
  stated,
  statement,
  toBeConfirmed,
  toBeDetermined,
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

  it('sets those who came last against those who came to the meeting just before, as the later report counts them', () => {
    const attended = (place: string, month: '02' | '05' | '09', total: number) =>
      held(place, [`2030-${month}-06`, `2030-${month}-08`], { totalParticipants: stated(total) });
    const sentence = (earlier: Meeting[], later: Meeting[]) =>
      summary(reportOf({ meetings: earlier }), reportOf({ meetings: later })).find((one) =>
        one.includes('took part'),
      );
    const [counted, recounted] = [attended('Bern', '02', 64), attended('Bern', '02', 66)];
    const last = attended('Lima', '09', 71);
    expect(sentence([counted], [recounted, last])).toBe(
      '71 took part in Lima (6–8 September 2030), 5 more than in Bern (6–8 February 2030).',
    );
    const between = attended('Oslo', '05', 93);
    const fewer = '71 took part in Lima (6–8 September 2030), 22 fewer than in Oslo (6–8 May 2030).';
    expect(sentence([counted], [recounted, between, last])).toBe(fewer);
    expect(sentence([counted, between], [recounted, last])).toBe(fewer);
    expect(
      sentence([counted], [recounted, held('Oslo', ['2030-05-06', '2030-05-08']), last]),
    ).toBeUndefined();
  });

  it('tells of as many as before, of totals that were corrected, and of no meeting that both reports list', () => {
    const attended = (place: string, month: '02' | '05', totalParticipants: Meeting['totalParticipants']) =>
      held(place, [`2030-${month}-06`, `2030-${month}-08`], { totalParticipants });
    const bern = attended('Bern', '02', stated(64));
    const sentences = (oslo: Meeting) =>
      summary(reportOf({ meetings: [bern] }), reportOf({ meetings: [bern, oslo] })).slice(1, -1);
    expect(sentences(attended('Oslo', '05', stated(64)))).toEqual([
      '64 took part in Oslo (6–8 May 2030), as many as in Bern (6–8 February 2030).',
    ]);
    const corrected = { status: 'corrected', value: 47, was: 74, source: bern.source } as const;
    expect(sentences(attended('Oslo', '05', corrected))).toEqual([
      '47 took part in Oslo (6–8 May 2030), 17 fewer than in Bern (6–8 February 2030).',
    ]);
    const meetings = [bern, attended('Oslo', '05', stated(71))];
    expect(summary(reportOf({ meetings }), reportOf({ meetings, nextSteps: [statement('Rest')] }))).toEqual([
      'FG ABC held no further meeting.',
      '1 change in all.',
    ]);
  });

  it('tells of meetings that only the earlier report lists, be one of them planned by the later report', () => {
    const lima = held('Lima', ['2030-09-02', '2030-09-04']);
    const plannedMeetings = [plannedFor('Lima', ['2030-09-02', '2030-09-04'])];
    expect(summary(reportOf({ meetings: [held('Geneva'), lima] }), reportOf({ plannedMeetings }))).toEqual([
      'FG ABC held no further meeting.',
      'The later report does not list 2 meetings of the earlier one.',
      '3 changes in all.',
    ]);
  });

  it('counts planned meetings once each by how they were held', () => {
    const days = (month: '02' | '03' | '04' | '05') => [`2030-${month}-06`, `2030-${month}-08`] as const;
    const planned = [
      plannedFor('Bern', days('02')),
      plannedFor('Oslo', days('03')),
      plannedFor('Lima', days('04')),
      plannedFor('Rome', days('05'), 'days', { place: toBeDetermined }),
    ];
    const meetings = [
      held('Bern', days('02')),
      held('Oslo', days('03')),
      held('Quito', days('04')),
      held('Rome', days('05')),
    ];
    expect(summary(reportOf({ plannedMeetings: planned }), reportOf({ meetings }))).toContain(
      'Of 4 planned meetings, 2 were held as planned, 1 was held elsewhere or at other dates and 1 was held, its plan having left place or dates open.',
    );
  });

  it('names five and counts none that are more', () => {
    const statementsSentTo = ['SG2', 'SG5', 'SG9', 'SG11', 'SG12'].map((name) => body(name));
    expect(summary(reportOf(), reportOf({ liaison: { statementsSentTo } }))).toContain(
      'Liaison statements now also go to SG2, SG5, SG9, SG11 and SG12.',
    );
  });

  it('counts a working group of which only the mission is another, and a deliverable with another status', () => {
    const work = (mission: string, Status: string) =>
      reportOf({
        workingGroups: [group('1', [deliverable('D1.1', 'Terms', { Status })], { mission: stated(mission) })],
      });
    expect(summary(work('Find uses', 'Draft'), work('Find words', 'Approved')).slice(1)).toEqual([
      'Deliverables: 1 changed in a further column.',
      '1 working group changed in title or mission.',
      '2 changes in all.',
    ]);
  });

  it.each<[string, Stated<number>, Stated<number>, boolean, string]>([
    [
      'where only one report has a meeting to count from',
      stated(12),
      stated(24),
      false,
      'was 12 months and is now 24 months.',
    ],
    ['where none was stated', notStated, stated(12), true, 'was not stated and is now 12 months.'],
    ['where none is stated any more', stated(12), notStated, true, 'was 12 months and is now not stated.'],
    [
      'where it stays the same and is less certain',
      stated(12),
      toBeConfirmed(12),
      true,
      'was 12 months and is now 12 months (to be confirmed).',
    ],
  ])('tells of the lifetime without an end that moves %s', (_, before, after, areBothHeld, told) => {
    const lasting = (lifetimeMonths: Stated<number>, isHeld: boolean) =>
      reportOf({ focusGroup: { lifetimeMonths }, meetings: isHeld ? [held('Geneva')] : [] });
    for (const [earlier, later] of [
      [true, areBothHeld],
      [areBothHeld, true],
    ] as const)
      expect(summary(lasting(before, earlier), lasting(after, later))).toContain(`The lifetime ${told}`);
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
        held('Oslo', ['2030-05-06', '2030-05-08'], { totalParticipants: stated(90) }),
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
      '64 took part in Lima (7–9 October 2030), 26 fewer than in Oslo (6–8 May 2030).',
      '1 figure of a meeting in both reports was revised.',
      'Of 3 planned meetings, 1 was held as planned, 1 was held elsewhere or at other dates and 1 is no longer listed.',
      '1 meeting is newly planned.',
      'Deliverables: 1 kept as it was, 1 retitled, 1 moved to another working group, 1 new and 1 not in the later report.',
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
      'Same code, written in two ways: D1.1 (FG ABC D1.1).',
    ]);
  });

  it('tells of another parent group and date of establishment', () => {
    const told = summary(
      reportOf({ focusGroup: { parentGroup: stated('TSAG'), established: stated('2029-11') } }),
      reportOf({ focusGroup: { parentGroup: stated('SG13'), established: stated('2029-12') } }),
    );
    expect(told.slice(1, 3)).toEqual([
      'Parent group: TSAG before, SG13 now.',
      'Established: November 2029 before, December 2029 now.',
    ]);
  });

  it('counts as revised only figures that are other ones', () => {
    const oslo = (rest: Partial<Meeting>) =>
      reportOf({ meetings: [held('Oslo', ['2030-05-06', '2030-05-08'], rest)] });
    const source = { section: 'Meetings' };
    const earlier = oslo({
      inputDocuments: { status: 'approximate', value: 7, source },
      outputDocuments: stated(64),
    });
    const others = { inputDocuments: stated(7), totalParticipants: stated(64) };
    expect(summary(earlier, oslo(others))).toEqual(['FG ABC held no further meeting.', '3 changes in all.']);
    expect(summary(earlier, oslo({ ...others, outputDocuments: stated(65) }))).toContain(
      '1 figure of a meeting in both reports was revised.',
    );
  });

  it('names deliverables of which several things changed, as they are counted under each', () => {
    const moved = summary(
      reportOf({ workingGroups: [group('1', [titled('D1.1'), titled('D1.2')]), group('2')] }),
      reportOf({
        workingGroups: [group('1', [titled('D1.2')]), group('2', [deliverable('D1.1', 'Uses')])],
      }),
    );
    expect(moved.slice(1, 3)).toEqual([
      'Deliverables: 1 kept as it was, 1 retitled and 1 moved to another working group.',
      'Several of these changes at once: D1.1.',
    ]);
  });

  it('tells of planned meetings that did not move as still planned, whatever else of them changed', () => {
    const plans = (rest: Partial<PlannedMeeting>) =>
      reportOf({
        plannedMeetings: [plannedFor('Oslo', ['2030-05-06', '2030-05-08'], 'days', rest)],
      });
    const still = '1 meeting was planned: 1 is still planned.';
    expect(summary(plans({}), plans({ hosts: ['ITU'], note: 'Beside the summit' }))).toContain(still);
    expect(summary(plans({ place: toBeConfirmed('Oslo') }), plans({}))).toContain(still);
    expect(summary(plans({ place: toBeDetermined }), plans({}))).toContain(still);
    expect(summary(plans({}), plans({ place: stated('Lima') }))).not.toContain(still);
  });

  it('tells of a single planned meeting', () => {
    const plans = (place: string) =>
      reportOf({ plannedMeetings: [plannedFor(place, ['2030-05-06', '2030-05-08'])] });
    expect(summary(plans('Oslo'), plans('Lima'))).toContain(
      '1 meeting was planned: 1 is planned otherwise now.',
    );
  });

  it('goes on in its own direction after a name that asks for another', () => {
    const turning = (name: string) => `${name}\u202e`;
    const focusGroup = { acronym: turning('FG ABC') };
    const told = summary(
      reportOf({ focusGroup }),
      reportOf({
        focusGroup,
        meetings: [held(turning('Oslo'))],
        leadership: [officer(turning('Ana Ek')), officer('\u2069Bo Li\u2067'), officer('דן')],
      }),
    );
    expect(told.slice(0, 2)).toEqual([
      '\u2068FG ABC\u2069 held 1 meeting since: \u2068Oslo\u2069 (14–16 January 2030).',
      'New in office: \u2068\u2068Ana Ek\u2069, \u2068Bo Li\u2069 and \u2068דן\u2069\u2069.',
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

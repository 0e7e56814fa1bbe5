import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksText, heldText, toLookAtText } from '../../../src/analysis/checkTexts.ts';
import { checkReport } from '../../../src/analysis/reportChecks.ts';
import { type ProgressReport, parseProgressReport } from '../../../src/domain/progressReport.ts';
import {
  deliverable,
  group,
  held,
  leader,
  plannedFor,
  reportOf,
  stated,
  toBeDetermined,
} from '../../support/comparisonBuilders.ts';
import { comparisonWords } from '../../support/comparisonWords.ts';

const { page: words } = comparisonWords;

/** What a report leads to: the rules that held, and sentences on what did not. */
function told(report: ProgressReport): { held: string[]; toLookAt: string[] } {
  const checks = checkReport(report);
  return {
    held: checks.held.map(({ rule, cases }) => `${rule} ${cases}`),
    toLookAt: checks.toLookAt.map((check) => `${check.severity}: ${toLookAtText(words, check)}`),
  };
}

const oslo = { days: ['2030-05-06', '2030-05-08'] } as const;
const meeting = (output: number, report: string) =>
  held('Oslo', oslo.days, { outputDocuments: stated(output), meetingReport: stated(report) });
const complete = (number: string, ...codes: string[]) =>
  group(
    number,
    codes.map((code) => deliverable(code, code)),
    { leader: leader('Bo Li') },
  );

describe('the checks of a report', () => {
  it('count nothing that does not apply', () => {
    expect(told(reportOf())).toEqual({ held: [], toLookAt: [] });
    expect(told(reportOf({ meetings: [held('Oslo')] }))).toEqual({ held: [], toLookAt: [] });
  });

  it('count a rule once that held in every case, and each case in which it did not', () => {
    const meetings = [
      held('Geneva', undefined, { remoteParticipants: stated(24), totalParticipants: stated(81) }),
      held('Oslo', oslo.days, { remoteParticipants: stated(64), totalParticipants: stated(64) }),
    ];
    expect(told(reportOf({ meetings }))).toEqual({ held: ['remote-within-total 2'], toLookAt: [] });
    const faulty = meetings.map((one) => ({ ...one, remoteParticipants: stated(1000) }));
    expect(told(reportOf({ meetings: faulty }))).toEqual({
      held: [],
      toLookAt: [
        'warning: Geneva: 1,000 remote of 81 participants in all',
        'warning: Oslo: 1,000 remote of 64 participants in all',
      ],
    });
  });

  it('hold the number of a meeting report against the outputs so far', () => {
    const geneva = held('Geneva', undefined, { outputDocuments: stated(7), meetingReport: stated('O-007') });
    expect(told(reportOf({ meetings: [geneva, meeting(12, 'O-019')] })).held).toEqual(['output-number 2']);
    expect(told(reportOf({ meetings: [geneva, meeting(12, 'O-020')] })).toLookAt).toEqual([
      'note: Oslo: meeting report O-020, but 19 outputs so far',
    ]);
  });

  it.each([
    ['FG ABC-O-012', true],
    ['Document O-12', true],
    ['O-012-E', false],
    ['XO-012', false],
    ['PRO-O012', false],
  ])('know the number in “%s”: %s', (number, isKnown) => {
    expect(told(reportOf({ meetings: [meeting(12, number)] })).held).toEqual(
      isKnown ? ['output-number 1'] : [],
    );
  });

  it.each([
    ['remoteParticipants', { remoteParticipants: stated(3) }],
    ['totalParticipants', { totalParticipants: stated(3) }],
  ])('say nothing of a meeting of which only %s is known', (_, figures) => {
    expect(told(reportOf({ meetings: [held('Oslo', oslo.days, figures)] }))).toEqual({
      held: [],
      toLookAt: [],
    });
  });

  it('say nothing of report numbers of another form, or where outputs are not all known', () => {
    const unknown = held('Geneva', undefined, { meetingReport: stated('O-007') });
    expect(told(reportOf({ meetings: [meeting(12, 'Doc 19')] }))).toEqual({ held: [], toLookAt: [] });
    expect(told(reportOf({ meetings: [unknown, meeting(12, 'O-019')] }))).toEqual({ held: [], toLookAt: [] });
  });

  it('hold planned meetings against the lifetime and the last meeting held', () => {
    const report = (...plannedMeetings: ReturnType<typeof plannedFor>[]) =>
      told(
        reportOf({
          focusGroup: { lifetimeMonths: stated(12) },
          meetings: [held('Geneva'), held('Oslo', oslo.days)],
          plannedMeetings,
        }),
      );
    expect(report(plannedFor('Lima', ['2031-01-13', '2031-01-14'])).held).toEqual([
      'after-last-held 1',
      'within-lifetime 1',
    ]);
    expect(report(plannedFor('Lima', ['2031-01-13', '2031-01-15'])).toLookAt).toEqual([
      'note: Lima, 13–15 January 2031: after the planned end, 14 January 2031',
    ]);
    expect(report(plannedFor('Lima', ['2030-05-08', '2030-05-09'])).toLookAt).toEqual([
      'warning: Lima, 8–9 May 2030: not after the last meeting held, 6–8 May 2030',
    ]);
    const open = { ...plannedFor('Lima', ['2030-05-08', '2030-05-09']), days: toBeDetermined };
    expect(report(open)).toEqual({ held: [], toLookAt: [] });
    const anywhere = { ...plannedFor('Lima', ['2031-01-13', '2031-01-15']), place: toBeDetermined };
    expect(report(anywhere).toLookAt).toEqual([
      'note: Planned meeting, 13–15 January 2031: after the planned end, 14 January 2031',
    ]);
  });

  it('say nothing of the lifetime where none is stated, nor of the last meeting where none was held', () => {
    const plannedMeetings = [plannedFor('Lima', ['2031-01-13', '2031-01-15'])];
    const focusGroup = { lifetimeMonths: stated(12) };
    expect(told(reportOf({ meetings: [held('Geneva')], plannedMeetings }))).toEqual({
      held: ['after-last-held 1'],
      toLookAt: [],
    });
    expect(told(reportOf({ focusGroup, plannedMeetings }))).toEqual({ held: [], toLookAt: [] });
  });

  it('hold planned meetings against the last meeting, however many were held before it', () => {
    const meetings = [held('Geneva'), held('Oslo', oslo.days), held('Bern', ['2030-09-02', '2030-09-04'])];
    const plannedMeetings = [plannedFor('Lima', ['2030-07-08', '2030-07-09'])];
    expect(told(reportOf({ meetings, plannedMeetings })).toLookAt).toEqual([
      'warning: Lima, 8–9 July 2030: not after the last meeting held, 2–4 September 2030',
    ]);
    expect(told(reportOf({ meetings: meetings.slice(2), plannedMeetings })).toLookAt).toHaveLength(1);
  });

  it('hold codes against their group and against each other', () => {
    expect(told(reportOf({ workingGroups: [complete('1', 'D1.1', 'FG ABC D1.2', 'D13')] })).held).toEqual([
      'unique-codes 3',
      'code-of-group 3',
      'has-leader 1',
      'has-deliverables 1',
    ]);
    const workingGroups = [complete('1', 'D1.1', 'D10.1'), complete('10', 'D10.2', 'FG ABC D1.1')];
    expect(told(reportOf({ workingGroups })).toLookAt).toEqual([
      'warning: D1.1 occurs 2 times',
      'note: D10.1 stands under WG 1',
      'note: FG ABC D1.1 stands under WG 10',
    ]);
  });

  it.each(['A', '1a', 'a1'])('go by no number where a code has none, nor for a group called %s', (number) => {
    const workingGroups = [complete(number, 'D1.1'), complete('1', 'Roadmap')];
    expect(told(reportOf({ workingGroups }))).toEqual({
      held: ['unique-codes 2', 'has-leader 2', 'has-deliverables 2'],
      toLookAt: [],
    });
  });

  it('go by the number of a code whatever letters stand before it, or none', () => {
    const workingGroups = [complete('1', '1.2', 'Del1.3', 'Del2.1')];
    expect(told(reportOf({ workingGroups })).toLookAt).toEqual(['note: Del2.1 stands under WG 1']);
    expect(told(reportOf({ workingGroups: [complete('1', '1.2', 'Del1.3')] })).held).toContain(
      'code-of-group 2',
    );
  });

  it('tell of groups without a leader or without deliverables', () => {
    expect(told(reportOf({ workingGroups: [group('1')] })).toLookAt).toEqual([
      'note: WG 1 names no leader',
      'note: WG 1 lists no deliverable',
    ]);
  });

  it('lead to the places that cannot both be right', () => {
    const workingGroups = [complete('1', 'D1.1'), complete('2', 'D1.1', 'D2.1')];
    const [twice] = checkReport(reportOf({ workingGroups })).toLookAt;
    expect(twice?.places).toEqual([deliverable('D1.1', '').source, deliverable('D1.1', '').source]);
    const total = { section: 'Meetings', row: 'Total' };
    const remote = { section: 'Meetings', row: 'Remote' };
    const faulty = held('Oslo', oslo.days, {
      remoteParticipants: stated(3, remote),
      totalParticipants: stated(2, total),
    });
    expect(checkReport(reportOf({ meetings: [faulty] })).toLookAt[0]?.places).toEqual([remote, total]);
  });

  it('lead to the place of a code, a planned meeting beside the last one, and a group', () => {
    const place = { section: 'Annex', row: 'D9.1' };
    const group9 = { ...group('1', [{ ...deliverable('D9.1', 'D9.1'), source: place }]) };
    const planned = plannedFor('Lima', ['2030-05-08', '2030-05-09']);
    const last = held('Oslo', oslo.days);
    const { toLookAt } = checkReport(
      reportOf({
        meetings: [held('Geneva'), last],
        plannedMeetings: [planned],
        workingGroups: [group9, group('2')],
      }),
    );
    const placesOf = (rule: string) =>
      toLookAt.filter((one) => one.rule === rule).map(({ places }) => places);
    expect(placesOf('code-of-group')).toEqual([[place]]);
    expect(placesOf('has-leader')).toEqual([[group9.source], [group('2').source]]);
    expect(placesOf('has-deliverables')).toEqual([[group('2').source]]);
    expect(placesOf('after-last-held')).toEqual([
      ['source' in planned.days ? planned.days.source : null, last.source],
    ]);
  });

  it('lead to where a report says that a leader is still to be found', () => {
    const cell = { section: 'Structure', table: 1, column: 'Leader' };
    const open = { ...complete('1', 'D1.1'), leader: { ...toBeDetermined, source: cell } };
    const [noLeader, ...others] = checkReport(reportOf({ workingGroups: [open] })).toLookAt;
    expect(noLeader).toMatchObject({ rule: 'has-leader', places: [cell] });
    expect(others).toEqual([]);
  });

  it('lead to all that was looked at where a rule held', () => {
    const [remote, total] = ['Remote', 'Total'].map((row) => ({ section: 'Meetings', row }));
    const meetings = [
      held('Geneva', undefined, {
        remoteParticipants: stated(24, remote),
        totalParticipants: stated(81, total),
      }),
    ];
    expect(checkReport(reportOf({ meetings })).held).toEqual([
      { rule: 'remote-within-total', severity: 'warning', cases: 1, places: [remote, total] },
    ]);
  });

  it('find the gaps of the bundled report: one group has neither leader nor deliverables', () => {
    const report = parseProgressReport(JSON.parse(readFileSync('src/data/report.json', 'utf8')));
    const checks = checkReport(report);
    expect(checksText(words, checks)).toBe('Checks: 6 held, 2 to look at');
    expect(checks.toLookAt.map((check) => toLookAtText(words, check))).toEqual([
      'WG 5 names no leader',
      'WG 5 lists no deliverable',
    ]);
    expect(checks.held.map((check) => heldText(words, check))).toContain(
      'Meeting reports are numbered by the outputs so far',
    );
  });
});

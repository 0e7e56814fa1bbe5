import { describe, expect, it } from 'vitest';
import bundled from '../../../src/data/report.json';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { aMeeting, aPlannedMeeting, aStatement, stated, toBeConfirmed } from '../../support/builders.ts';
import { aReport } from '../../support/report.ts';

/** What the schema says of a report once it has been written to a file and read back; nothing where it fits. */
function faultsOf(report: unknown): string[] {
  const data: unknown = JSON.parse(JSON.stringify(report));
  try {
    parseProgressReport(data);
    return [];
  } catch (error) {
    return String(error).split('\n').slice(1);
  }
}

function faultOf(report: unknown): string {
  const faults = faultsOf(report);
  expect(faults, faults.join('\n')).toHaveLength(1);
  return faults[0] ?? '';
}

const withTotal = (total: unknown): unknown => ({
  ...aReport(),
  meetings: [{ ...aMeeting(), totalParticipants: total }],
});

describe('a progress report', () => {
  it('comes out as it went in where it fits its format', () => {
    const report = aReport({
      meetings: [aMeeting({ totalParticipants: 64 }), aMeeting({ firstDay: '2020-03-01', place: 'Bern' })],
      plannedMeetings: [aPlannedMeeting({ place: toBeConfirmed('China') })],
      nextSteps: [aStatement('Work goes on', true)],
    });
    expect(parseProgressReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it.each([null, undefined, 7, 'text', [], true])('is not %j', (data) => {
    expect(() => parseProgressReport(data)).toThrow('Not a progress report of format version 1');
  });

  it('that is no report at all is named as a whole', () => {
    expect(faultOf(null)).toMatch(/^report: /);
  });

  it('of another format or version is refused', () => {
    expect(faultOf({ ...aReport(), format: 'minutes' })).toMatch(/^format: /);
    expect(faultOf({ ...aReport(), version: 2 })).toMatch(/^version: /);
  });

  it('with a field more or less is refused, by the name of the field', () => {
    expect(faultOf({ ...aReport(), budget: 1 })).toMatch(/^budget: /);
    expect(faultOf({ ...aReport(), meetings: [{ ...aMeeting(), chair: 'A' }] })).toMatch(
      /^meetings\.0\.chair: /,
    );
    expect(faultOf({ ...aReport(), remarks: undefined })).toMatch(/^remarks: /);
  });

  it('keeps meetings held in order of date; two may begin on one day', () => {
    const [early, late] = [aMeeting({ firstDay: '2020-01-14' }), aMeeting({ firstDay: '2020-03-01' })];
    expect(faultsOf(aReport({ meetings: [early, early, late] }))).toEqual([]);
    expect(faultsOf(aReport({ meetings: [late] }))).toEqual([]);
    for (const meetings of [
      [late, early],
      [early, late, early],
    ])
      expect(faultOf(aReport({ meetings }))).toBe('meetings: Meetings held must stand in order of date');
  });

  it('has no meeting that ends before it begins', () => {
    const held = aMeeting({ firstDay: '2020-01-14', lastDay: '2020-01-13' });
    expect(faultOf(aReport({ meetings: [held] }))).toBe('meetings.0: The last day comes before the first');
    const days = stated({ firstDay: '2020-01-14', lastDay: '2020-01-13', precision: 'days' } as const);
    expect(faultOf(aReport({ plannedMeetings: [aPlannedMeeting({ days })] }))).toBe(
      'plannedMeetings.0.days.value: The last day comes before the first',
    );
  });

  it('names every fault, each with its place', () => {
    const report = {
      ...aReport(),
      version: 2,
      meetings: [{ ...aMeeting(), place: '  ', firstDay: '2020-02-30' }],
    };
    expect(faultsOf(report).map((fault) => fault.split(':')[0])).toEqual([
      'version',
      'meetings.0.place',
      'meetings.0.firstDay',
    ]);
  });
});

describe('a figure of a report', () => {
  it.each([0, 1, 64, Number.MAX_SAFE_INTEGER])('may be %d', (value) => {
    expect(faultsOf(withTotal(stated(value)))).toEqual([]);
  });

  it.each([-1, 1.5, 2 ** 53, '64', null])('is refused where it is %j', (value) => {
    expect(faultOf(withTotal({ ...stated(0), value }))).toMatch(/^meetings\.0\.totalParticipants\.value: /);
  });

  it('is refused with a status that nobody knows', () => {
    expect(faultOf(withTotal({ ...stated(64), status: 'rumoured' }))).toMatch(
      /^meetings\.0\.totalParticipants\.status: .*"rumoured"/,
    );
  });

  it('is refused where the status and what stands beside it do not fit', () => {
    expect(faultOf(withTotal({ status: 'not-stated', value: 0 }))).toMatch(/totalParticipants\.value: /);
    expect(faultOf(withTotal({ status: 'to-be-determined' }))).toMatch(/totalParticipants\.source: /);
    expect(faultOf(withTotal({ status: 'stated', value: 64 }))).toMatch(/totalParticipants\.source: /);
    expect(faultOf(withTotal({ ...stated(64), status: 'corrected' }))).toMatch(/totalParticipants\.was: /);
  });

  it('may be corrected by hand, also where nothing stood before', () => {
    expect(faultsOf(withTotal({ ...stated(64), status: 'corrected', was: 46 }))).toEqual([]);
    expect(faultsOf(withTotal({ ...stated(64), status: 'corrected', was: null }))).toEqual([]);
  });

  it('has a source that counts from 1', () => {
    const total = { ...stated(64), source: { section: 'Meetings', table: 0 } };
    expect(faultOf(withTotal(total))).toMatch(/^meetings\.0\.totalParticipants\.source\.table: /);
  });
});

describe('text of a report', () => {
  it('is in NFC, so that equal words are equal strings', () => {
    expect(faultsOf(aReport({ remarks: [aStatement('Orléans'.normalize('NFC'))] }))).toEqual([]);
    expect(faultOf(aReport({ remarks: [aStatement('Orléans'.normalize('NFD'))] }))).toBe(
      'remarks.0.text: Expected text in Unicode NFC',
    );
  });

  it('is more than blanks where it names something', () => {
    expect(faultOf(aReport({ focusGroup: { acronym: ' \u00a0' } }))).toBe(
      'focusGroup.acronym: Expected a name, found blanks',
    );
  });

  it('may be a month where a day is not known, and only there', () => {
    const said = (value: string) => ({
      ...aReport(),
      focusGroup: { ...aReport().focusGroup, established: stated(value) },
    });
    expect(faultsOf(said('2017-05'))).toEqual([]);
    expect(faultsOf(said('2017-05-12'))).toEqual([]);
    expect(faultOf(said('May 2017'))).toMatch(
      /^focusGroup\.established\.value: Expected a day as YYYY-MM-DD or a month/,
    );
    expect(faultOf(said('2017-05-32'))).toMatch(/^focusGroup\.established\.value: /);
    for (const date of ['2017-05', '2017-02-29', 'today'])
      expect(faultOf({ ...aReport(), document: { ...aReport().document, date: stated(date) } })).toMatch(
        /^document\.date\.value: Expected a day as YYYY-MM-DD/,
      );
  });
});

describe('each part of a report', () => {
  /** The bundled report with other values at some places: `leadership.0.role`. */
  function bundledWith(changes: Record<string, unknown>): unknown {
    const report: unknown = JSON.parse(JSON.stringify(bundled));
    for (const [path, value] of Object.entries(changes)) {
      const steps = path.split('.');
      const last = steps.pop() ?? '';
      let at = Object(report);
      for (const step of steps) at = Object(at[step]);
      at[last] = value;
    }
    return report;
  }
  const here = { section: 'Anywhere' };

  it('fits its format in the bundled report, where all of them occur', () => {
    expect(faultsOf(bundled)).toEqual([]);
  });

  it.each([
    ['leadership.0.role', 'secretary'],
    ['leadership.1.role', ''],
    ['leadership.0.person.name', ''],
    ['leadership.0.person.title', 'Dr'],
    ['leadership.0.since', '2017'],
    ['liaison.statementsSentTo.0.kind', 'other'],
    ['liaison.statementsSentTo.2.kind', ''],
    ['liaison.presentationsFrom.0.date', '2018'],
    ['liaison.representatives.0.of', 7],
    ['liaison.representatives.0.email', 'a'],
    ['liaison.jointMeetings.0.with', null],
    ['liaison.jointMeetings.0.room', 'A'],
    ['workingGroups.0.leader.value.interim', 'yes'],
    ['workingGroups.0.leader.value.phone', '1'],
    ['workingGroups.0.deliverables.0.title', ' '],
    ['workingGroups.0.deliverables.0.status', 'draft'],
    ['workingGroups.0.deliverables.0.extra', { Due: 7 }],
    ['meetings.0.firstDay', 20171017],
    ['meetings.0.firstDay', ['2017-10-17']],
    ['focusGroup.established', { ...stated('2017-05'), value: ['2017-05'] }],
    ['meetings.0.totalParticipants.status', ''],
    ['meetings.0.totalParticipants.value', 1.5],
    ['meetings.0.totalParticipants.value', -1],
  ])('is refused where %s is %j, by the name of the place', (path, value) => {
    const faults = faultsOf(bundledWith({ [path]: value }));
    expect(faults).not.toEqual([]);
    expect(faults.join('\n')).toContain(path.split('.').slice(0, -1).join('.'));
  });

  it.each([
    ['leadership.1.role', 'chairman'],
    ['leadership.0.role', 'vice-chairman'],
    ['liaison.statementsSentTo.0.kind', 'itu-t-focus-group'],
    ['liaison.statementsSentTo.0.kind', 'itu-t-study-group'],
    ['liaison.statementsSentTo.0.kind', 'external'],
    ['meetings.0.totalParticipants', { status: 'approximate', value: 80, source: here }],
    ['meetings.0.totalParticipants', { status: 'to-be-confirmed', value: 80, source: here }],
    ['meetings.0.totalParticipants', { status: 'to-be-determined', source: here }],
    ['meetings.0.totalParticipants', { status: 'corrected', value: 80, was: null, source: here }],
    ['meetings.0.totalParticipants', { status: 'not-stated' }],
    ['plannedMeetings.0.days', stated({ firstDay: '2018-05-28', lastDay: '2018-05-28', precision: 'days' })],
    ['plannedMeetings.0.days', stated({ firstDay: '2018-05-28', lastDay: '2018-06-01', precision: 'week' })],
  ])('may have %s as %j', (path, value) => {
    expect(faultsOf(bundledWith({ [path]: value }))).toEqual([]);
  });

  it('plans no meeting that ends before it begins', () => {
    const days = stated({ firstDay: '2018-05-28', lastDay: '2018-05-27', precision: 'days' });
    expect(faultOf(bundledWith({ 'plannedMeetings.0.days': days }))).toContain(
      'The last day comes before the first',
    );
  });
});

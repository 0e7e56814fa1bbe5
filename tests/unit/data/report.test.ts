import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { bundledReport } from '../../support/report.ts';
import { textOf } from '../../support/sourceTree.ts';

const report = bundledReport();

type Found = { place: string; value: Record<string, unknown> };

/** Every object in the report, with its place: "meetings.0.totalParticipants". */
function objectsIn(value: unknown, place = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, place ? `${place}.${key}` : key),
  );
  return Array.isArray(value) ? inner : [{ place, value: { ...value } }, ...inner];
}

const objects = objectsIn(report);
const statements = objects.filter(({ value }) => 'summary' in value);
const figures = objects.filter(({ value }) => 'status' in value);

describe('the bundled report', () => {
  it('fits its format', () => {
    expect(() => parseProgressReport(JSON.parse(textOf('src/data/report.json')))).not.toThrow();
  });

  it('gives narrative as summaries in own words, never as the words of the report', () => {
    expect(statements.length).toBe(7);
    expect(statements.filter(({ value }) => value['summary'] !== true)).toEqual([]);
    expect(objects.filter(({ place, value }) => place.endsWith('source') && 'quote' in value)).toEqual([]);
    const { workingGroups } = report;
    expect(
      workingGroups.filter(({ mission, missionIsSummary }) => 'value' in mission && !missionIsSummary),
    ).toEqual([]);
  });

  it('says of each figure where it stands in the report, unless the report says nothing', () => {
    expect(figures.length).toBeGreaterThan(20);
    const unplaced = figures.filter(({ value }) => value['status'] !== 'not-stated' && !('source' in value));
    expect(unplaced.map(({ place }) => place)).toEqual([]);
  });

  it('knows the table, the row and the column of every figure of a meeting', () => {
    const ofMeetings = figures.filter(({ place }) => /^meetings\./.test(place));
    expect(ofMeetings).toHaveLength(10);
    for (const { place, value } of ofMeetings) {
      expect(value['source'], place).toMatchObject({
        section: 'Meetings',
        table: 1,
        row: expect.any(String),
        column: expect.any(String),
      });
    }
  });

  it('holds the figures of both meetings as the report states them', () => {
    const rows = report.meetings.map((held) => [
      held.place,
      held.firstDay,
      held.lastDay,
      ...[held.inputDocuments, held.outputDocuments, held.remoteParticipants, held.totalParticipants].map(
        (figure) => figure.status === 'stated' && figure.value,
      ),
      held.meetingReport.status === 'stated' && held.meetingReport.value,
    ]);
    expect(rows).toEqual([
      ['Geneva', '2017-10-17', '2017-10-19', 39, 7, 24, 81, 'O-007'],
      ['Bern', '2018-02-05', '2018-02-07', 37, 12, 23, 64, 'O-019'],
    ]);
  });

  it('holds ten deliverables in five working groups, in the order of the report', () => {
    const codes = report.workingGroups.map(({ number, deliverables }) => [
      number,
      deliverables.map(({ code }) => code).join(' '),
    ]);
    expect(codes).toEqual([
      ['1', 'D1.1 D1.2 D1.3'],
      ['2', 'D2.1 D2.2'],
      ['3', 'D3.1 D3.2 D3.3'],
      ['4', 'D4.1 D4.2'],
      ['5', ''],
    ]);
  });

  it('leaves open what the report leaves open', () => {
    const fifth = report.workingGroups[4];
    expect([fifth?.mission.status, fifth?.leader.status]).toEqual(['to-be-determined', 'not-stated']);
    expect(report.plannedMeetings.map(({ place, days }) => [place.status, days.status])).toEqual([
      ['to-be-confirmed', 'to-be-confirmed'],
      ['to-be-confirmed', 'to-be-confirmed'],
    ]);
    expect(Object.values(report.document).map(({ status }) => status)).toEqual(Array(3).fill('not-stated'));
  });

  it('names one chairman, two vice-chairmen and four leaders, one of them ad interim', () => {
    expect(report.leadership.map(({ role, person }) => `${role} ${person.name}`)).toEqual([
      'chairman David Watrin',
      'vice-chairman Maxim Grigoriev',
      'vice-chairman Wei Kai',
    ]);
    const leaders = report.workingGroups.flatMap(({ leader }) => ('value' in leader ? [leader.value] : []));
    expect(leaders).toHaveLength(4);
    expect(leaders.filter(({ interim }) => interim).map(({ name }) => name)).toEqual(['Abbie Barbir']);
  });

  it('names whom the group writes to and hears, and counts no statements', () => {
    const { statementsSentTo, presentationsFrom, representatives } = report.liaison;
    expect(statementsSentTo).toHaveLength(11);
    expect(statementsSentTo.filter(({ kind }) => kind === 'external')).toHaveLength(3);
    expect(presentationsFrom).toHaveLength(4);
    expect(representatives.map(({ of, to, count }) => `${count} of ${of} to ${to}`)).toEqual([
      '1 of FG DLT to ISO/TC 307',
      '2 of ISO/TC 307 to ITU-T',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

const told = (one: { status: string; value?: unknown }) => one.value ?? one.status;
const meetingsIn = (...blocks: Parameters<typeof reportOf>) =>
  reportOf(...blocks).report.meetings.map((meeting) => [
    meeting.place,
    meeting.firstDay,
    told(meeting.inputDocuments),
    told(meeting.totalParticipants),
    told(meeting.remoteParticipants),
  ]);

describe('a meeting told in one line', () => {
  it.each([
    ['13-15 June 2023 - Lund, Sweden - 52 participants (19 remote) - 30 contributions'],
    ['13-15 June 2023, Lund, Sweden: 52 participants (19 remote), 30 contributions'],
    ['13-15 June 2023, Lund, Sweden; 52 participants (19 remote); 30 inputs'],
    ['Lund, Sweden, 13-15 June 2023: 52 participants (19 remote), 30 inputs'],
    ['Lund, Sweden, 13-15 June 2023 (52 participants, 19 remote; 30 contributions)'],
    ['Meeting 1: 13-15 June 2023, Lund, Sweden, hosted by Acme; 52 participants (19 remote); 30 inputs'],
    ['First meeting: Lund, Sweden, 13-15 June 2023, attended by 52 experts, 19 remote; 30 contributions'],
  ])('needs no mark of a list: “%s”', (line) => {
    const expected = [['Lund, Sweden', '2023-06-13', 30, 52, 19]];
    expect(meetingsIn(h('Meetings'), p(line))).toEqual(expected);
    expect(meetingsIn(h('Meetings'), li(line))).toEqual(expected);
  });

  it.each([
    ['6-8 March 2023 (4th meeting, Lund): 49 participants', 'Lund'],
    ['6-8 March 2023 (the fourth meeting, Lund, Sweden, at Acme): 49 participants', 'Lund, Sweden'],
    ['6-8 March 2023 (4th e-meeting): 49 participants', 'e-meeting'],
    ['6-8 March 2023 (Dar es Salaam, Tanzania): 49 participants', 'Dar es Salaam, Tanzania'],
    ['The fourth meeting (6-8 March 2023) was fully virtual, with 49 participants.', 'virtual'],
    ['6-8 March 2023, Lund: 49 participants (31 physically present and 18 remote)', 'Lund'],
  ])('has its place in brackets, or behind “was”: “%s”', (line, place) => {
    const other = li('20-22 June 2023 (5th meeting, Bonn): 30 participants');
    const read = meetingsIn(h('Meetings'), li(line), other).map(([where, , , all]) => [where, all]);
    expect(read).toEqual([
      [place, 49],
      ['Bonn', 30],
    ]);
  });

  it('keeps days over two months together, whatever dashes stand beside', () => {
    const line = 'Third meeting: Delhi, India - 29 November - 1 December 2022 - 40 participants';
    const [meeting] = reportOf(h('Meetings'), p(line)).report.meetings;
    expect([meeting?.firstDay, meeting?.lastDay]).toEqual(['2022-11-29', '2022-12-01']);
  });

  it('keeps the house in brackets behind its country', () => {
    const line = '13-15 June 2023 - Lund, Sweden (Acme) - 52 participants';
    expect(meetingsIn(h('Meetings'), p(line))[0]?.[0]).toBe('Lund, Sweden (Acme)');
  });

  it.each([
    ['Meeting no. 3 (planned)', '13-15 June 2023, Lund, Sweden'],
    ['Attendance', '13-15 June 2023, Lund, Sweden'],
    ['Meetings', '13-15 June 2023 saw the editors in Lund, Sweden'],
  ])('is none under “%s”: “%s”', (title, line) => {
    expect(meetingsIn(h('Meetings'), h(title, 2), p(line))).toEqual([]);
  });

  it('is neither held nor planned where its heading is of both', () => {
    const read = reportOf(h('Past and future meetings'), p('3-4 May 2021, Rome'));
    expect([read.report.meetings, read.report.plannedMeetings]).toEqual([[], []]);
    expect(findingsOf(read)).toContain('finding.heldOrPlanned');
  });
});

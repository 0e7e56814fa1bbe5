import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map((meeting) => {
    const { inputDocuments, outputDocuments, remoteParticipants, totalParticipants } = meeting;
    return [
      meeting.place,
      ...[inputDocuments, outputDocuments, remoteParticipants, totalParticipants].map((one) =>
        'value' in one ? one.value : null,
      ),
    ];
  });

describe('sentences under the title of a meeting', () => {
  const title = 'First meeting (Rome, Italy, 2-4 May 2018)';
  const figures = 'There were 40 participants, 12 of them online. 14 input documents were considered.';

  it('give its figures', () => {
    const second = [p('Second meeting (Lima, Peru, 9-11 July 2018)'), p('There were 35 participants.')];
    const read = reportOf(h('Meetings'), p(title), p(figures), ...second);
    expect(meetingsIn(read)).toEqual([
      ['Rome, Italy', 14, null, 12, 40],
      ['Lima, Peru', null, null, null, 35],
    ]);
  });

  it.each([
    'A workshop beside it had 90 participants.',
    'The next meeting is expected to have 90 participants.',
    'In all, 90 participants attended the two meetings.',
  ])('give none of something else: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(title), p(words));
    expect(meetingsIn(read)).toEqual([['Rome, Italy', null, null, null, null]]);
    expect([...read.report.remarks, ...read.report.unplaced].map(({ text }) => text)).toContain(words);
  });

  it('leave the total open where others are counted besides', () => {
    const read = reportOf(h('Meetings'), p(title), p('There were 24 participants, plus 6 online.'));
    expect(meetingsIn(read)).toEqual([['Rome, Italy', null, null, 6, null]]);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
  });

  it('may be labels with full stops behind their figures', () => {
    const labels = 'Attendance: 71 (of which 33 remote). Input documents: 22. Output documents: 6.';
    const read = reportOf(h('Meetings'), p('1st meeting: Rome, 2-4 May 2018'), p(labels));
    expect(meetingsIn(read)).toEqual([['Rome', 22, 6, 33, 71]]);
  });
});

describe('columns with short words over them', () => {
  it('may be “In” and “Out”, beside one without a label', () => {
    const rows = [
      ['', 'Date / place', 'Participants (remote)', 'In', 'Out'],
      ['M1', '2-4 May 2018, Rome', '40 (5)', '12', '3'],
    ];
    expect(meetingsIn(reportOf(h('Meetings'), table(...rows)))).toEqual([['Rome', 12, 3, 5, 40]]);
  });

  it.each([
    ['Documents', '11 in / 3 out', ['Rome', 11, 3, null, null]],
    ['Participants (incl. remote)', '33 (6)', ['Rome', null, null, 6, 33]],
    ['Participants', '21 in / 8 out', ['Rome', null, null, null, null]],
    ['Participants (incl. observers)', '33 (6)', ['Rome', null, null, null, null]],
  ])('have two figures in one cell: “%s”, “%s”', (label, words, told) => {
    const rows = [
      ['Place', 'Date', label],
      ['Rome', '2-4 May 2018', words],
    ];
    const read = reportOf(h('Meetings'), table(...rows));
    expect(meetingsIn(read)).toEqual([told]);
  });
});

describe('a list below “Meetings:”', () => {
  it('is one of meetings, whatever the section is about', () => {
    const items = [li('Rome, 2-4 May 2018, 40 participants'), li('Lima, 9-11 July 2018, 35 participants')];
    const read = reportOf(h('Status'), p('Meetings:'), ...items);
    expect(meetingsIn(read)).toEqual([
      ['Rome', null, null, null, 40],
      ['Lima', null, null, null, 35],
    ]);
    expect(meetingsIn(reportOf(h('Status'), p('Visits:'), ...items))).toEqual([]);
  });
});

describe('a sentence that tells when a group was created', () => {
  it.each([
    ['The group was created by SG17 at its meeting of 2-4 May 2018 and has not yet met.', 0],
    ['The group met on 2-4 May 2018 in Rome and has not met since.', 1],
  ])('tells no meeting where there was none yet: “%s”', (words, meetings) => {
    const read = reportOf(h('Introduction'), p(words), h('Leadership'), p('Chairman: Ada Tee (Acme, Peru)'));
    expect(read.report.meetings).toHaveLength(meetings);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });
});

describe('the lines at the head of a document', () => {
  it('have no meeting in the day of the group’s establishment', () => {
    const lines = [p('Date of establishment: 21 June 2017'), p('First meeting: 2-3 October 2017')];
    const rows = [
      ['Place', 'Date', 'Participants'],
      ['Rome', '2-4 May 2018', '30'],
    ];
    const read = reportOf(h('Progress report of FG-TK'), ...lines, h('Meetings'), table(...rows));
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
  });
});

describe('items under the title of a meeting', () => {
  const list = ['14 input documents', '4 output documents', '49 participants (of whom 16 remote)'].map(li);

  it('give its figures, the number first', () => {
    const read = reportOf(h('Meeting no. 1 (Rome, Italy, 2-4 May 2018)'), ...list);
    expect(meetingsIn(read)).toEqual([['Rome, Italy', 14, 4, 16, 49]]);
  });

  it('are figures of none where the title names no meeting', () => {
    expect(meetingsIn(reportOf(h('Meetings'), ...list))).toEqual([]);
  });
});

describe('figures of a table of meetings', () => {
  it('may stand two in a cell, in words, or be said of all', () => {
    const rows = table(
      ['Meeting', 'Participants', 'Documents'],
      ['Rome, 2-4 May 2018', '61 (22 remote)', '19 input, 6 output'],
      ['Lima, 9-11 July 2018', '70 (all remote)', '25 in and 8 out'],
    );
    expect(meetingsIn(reportOf(h('Meetings'), rows))).toEqual([
      ['Rome', 19, 6, 22, 61],
      ['Lima', 25, 8, 70, 70],
    ]);
  });

  it('may stand among others that no field holds', () => {
    const rows = table(
      ['Meeting', 'Dates', 'Venue', 'Members', 'Associates', 'Others', 'Total participants', 'C', 'TD'],
      ['1', '2-4 May 2018', 'Rome', '22', '30', '14', '66', '15', '12'],
    );
    expect(meetingsIn(reportOf(h('Meetings'), rows))).toEqual([['Rome', null, null, null, 66]]);
  });
});

it('Words that lead to meetings to come are no meeting that was held', () => {
  const read = reportOf(
    h('Meetings'),
    p('FG TK met on 9-10 May 2018 in Rome.'),
    p('The dates of the forthcoming meetings are:'),
    li('2nd meeting: 4-6 June 2018, Lima'),
  );
  expect(read.report.plannedMeetings).toHaveLength(1);
  expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, reportOf, table } from '../../../support/documents.ts';

const figures = ['inputDocuments', 'outputDocuments', 'remoteParticipants', 'totalParticipants'] as const;

function readUnder(label: string) {
  const read = reportOf(
    h('Meetings'),
    table(['', 'Lima, 8-9 June 2021'], ['Documents received', '31'], [label, '12']),
  );
  const [meeting] = read.report.meetings;
  const taken = figures.filter((field) => {
    const figure = meeting?.[field];
    return figure !== undefined && 'value' in figure && figure.value === 12;
  });
  return { taken, told: findingsOf(read), words: read.report.unplaced.map(({ text }) => text).join(' | ') };
}

describe('a figure of a meeting', () => {
  it.each([
    'Remote talks',
    'Online tutorials',
    'Number of remote locations',
    'Virtual rooms',
    'Remote participating companies',
    'Online participation tool',
    'Attendees with remote access',
    'Attendees (excluding staff)',
    'Delegates, not counting the host',
    'Contributions (withdrawn)',
    'Contributions deferred to the next meeting',
    'Contributions from Norway',
    'Contributions (no. of pages)',
    'Inputs received after the deadline',
    'Input to TSAG',
    'Contributions to deliverables',
    'Output to other bodies',
    'Output actions',
  ])('is not what is counted under “%s”, which stays in words', (label) => {
    const { taken, told, words } = readUnder(label);
    expect(told).toContain('finding.columnWithoutField');
    expect(taken).toEqual([]);
    expect(words).toContain('12');
  });

  it('is found in no such row, but the meetings over them are', () => {
    const rows = [
      ['Contributions from members', '5'],
      ['Contributions from others', '7'],
    ];
    const read = reportOf(h('Meetings'), table(['', 'Lima, 8-9 June 2021'], ...rows));
    expect(read.report.meetings).toMatchObject([
      { firstDay: '2021-06-08', inputDocuments: { status: 'not-stated' } },
    ]);
  });

  it.each([
    ['Remote', 'remoteParticipants'],
    ['Remote attendees', 'remoteParticipants'],
    ['Online participants in the meeting', 'remoteParticipants'],
    ['Remote experts', 'remoteParticipants'],
    ['Participants (incl. remote)', 'totalParticipants'],
    ['Attendees with remote participants', 'totalParticipants'],
    ['Outputs of the meeting', 'outputDocuments'],
    ['Output documents (excluding reports)', 'outputDocuments'],
  ])('is the one under “%s”', (label, field) => {
    expect(readUnder(label).taken).toEqual([field]);
  });
});

/** A report in the report format with two meetings and a deliverable, as plain data that a test may spoil. */
export function smallReport() {
  const source = { section: 'Meetings' };
  const stated = <T>(value: T) => ({ status: 'stated', value, source });
  const notStated = { status: 'not-stated' };
  const meeting = (place: string, firstDay: string, lastDay: string) => ({
    place,
    firstDay,
    lastDay,
    inputDocuments: stated<unknown>(39),
    outputDocuments: stated<unknown>(7),
    meetingReport: stated<unknown>('O-007'),
    remoteParticipants: stated<unknown>(24),
    totalParticipants: stated<unknown>(81),
    source,
  });
  const deliverable = { code: 'D1.1', title: 'Terms', extra: {} as Record<string, string>, source };
  return {
    format: 'focus-group-progress-report',
    version: 1,
    focusGroup: {
      acronym: 'FG XY',
      name: 'ITU-T Focus Group on examples',
      parentGroup: stated('TSAG'),
      established: stated('2017-05'),
      lifetimeMonths: stated(18),
      termsOfReference: [],
    },
    document: { number: notStated, title: notStated, date: notStated },
    meetings: [
      meeting('Geneva', '2017-10-17', '2017-10-19'),
      meeting('Bern', '2018-02-05', '2018-02-07'),
    ] as const,
    plannedMeetings: [],
    leadership: [],
    workingGroups: [
      {
        number: '1',
        title: 'State of the art',
        mission: notStated,
        missionIsSummary: false,
        leader: notStated,
        deliverables: [deliverable] as const,
        source,
      },
    ] as const,
    liaison: {
      statementsSentTo: [],
      presentationsFrom: [],
      representatives: [],
      jointMeetings: [],
      matters: [],
    },
    nextSteps: [],
    remarks: [],
    unplaced: [],
  };
}

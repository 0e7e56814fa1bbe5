import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { sourceInDoubt } from '../../../../src/importer/sourceInDoubt.ts';
import { labelledWordsIn } from '../../../../src/importer/values/labelledWords.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const lines = (...texts: string[]) => texts.map(p);
/** Lines before the first heading. */
const readFrom = (...head: Block[]) =>
  assembleReport(
    aDocument(
      ...head,
      h('Introduction'),
      p('The ITU-T Focus Group on tea kettles (FG TK) was established by TSAG.'),
    ),
    'report.docx',
  );
const told = (...blocks: Parameters<typeof reportOf>) =>
  reportOf(...blocks).report.meetings.map(({ place, firstDay }) => `${place} ${firstDay}`);

describe('a line with a label', () => {
  it.each([
    ['Place: Geneva', [['Place', 'Geneva']]],
    ['Place – Geneva', [['Place', 'Geneva']]],
    ['Place:', [['Place', '']]],
    ['No. of contributions: 12', [['No. of contributions', '12']]],
    [
      'Date: 4 May 2018; Place: Lima, Peru / Total participants: 31',
      [
        ['Date', '4 May 2018'],
        ['Place', 'Lima, Peru'],
        ['Total participants', '31'],
      ],
    ],
    [
      'Date: 4 May 2018 – Place: Lima - Total participants: 31',
      [
        ['Date', '4 May 2018'],
        ['Place', 'Lima'],
        ['Total participants', '31'],
      ],
    ],
    ['See https://example.org: there it stands', []],
    ['The group then met a second time in the old town hall and said: no', []],
  ])('%s', (text, expected) => {
    expect(labelledWordsIn(text).map(({ label, words }) => [label, words])).toEqual(expected);
  });
});

describe('meetings told in lines with labels', () => {
  it('are read under a heading each, and from a run of lines without any', () => {
    const first = lines('Date: 4 May 2018', 'Place: Lima', 'Input documents: 3');
    const second = lines('Date: 5 May 2019', 'Place: Rome', 'Input documents: 4');
    const both = ['Lima 2018-05-04', 'Rome 2019-05-05'];
    expect(told(h('First meeting'), ...first, h('Second meeting'), ...second)).toEqual(both);
    expect(told(h('Meetings'), ...first, ...second)).toEqual(both);
    expect(told(h('Meetings'), p('First meeting:'), ...first, p('Second meeting:'), ...second)).toEqual(both);
  });

  it('may have their days in the title over the lines', () => {
    const { report } = reportOf(
      h('Meetings'),
      h('First meeting, Lima, 4-5 May 2018', 2),
      li('Attendees: 12'),
    );
    expect(report.meetings).toMatchObject([
      { place: 'Lima', firstDay: '2018-05-04', totalParticipants: { value: 12 } },
    ]);
  });

  it('keep a doubtful value as words, with a warning, and know where it stands', () => {
    const read = reportOf(
      h('Meetings'),
      ...lines('Date: 4 May 2018', 'Place: Lima', 'Participants: 2.310'),
      ...lines('Date: 5 May 2019', 'Place: Rome', 'Participants: 2.310'),
    );
    expect(read.report.meetings.map((one) => one.totalParticipants.status)).toEqual([
      'not-stated',
      'not-stated',
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([
      'Participants: 2.310',
      'Participants: 2.310',
    ]);
    expect(findingsOf(read).filter((key) => key === 'finding.unclearFigure')).toHaveLength(2);
    const places = read.report.meetings.map((one) => sourceInDoubt(read.findings, one, 'totalParticipants'));
    expect(places.map((place) => place?.paragraph)).toEqual([3, 6]);
    const [meeting] = read.report.meetings;
    expect(meeting && sourceInDoubt(read.findings, meeting, 'inputDocuments')).toBeNull();
  });

  it.each([
    ['102 (63 remote)', 102, 63],
    ['102, of whom 63 participated', null, null],
    ['forty, of whom nine remotely', 40, 9],
    ['102 (63 online participants)', 102, 63],
    ['102 (63 remote, 39 in the room)', 102, 63],
    ['102 (63 remote, 40 in the room)', null, null],
    ['1.02 (63 remote)', null, null],
  ])('read “%s” as all and those who were remote, or leave it', (words, total, remote) => {
    const [meeting] = reportOf(
      h('Meetings'),
      ...lines('Date: 4 May 2018', 'Place: Lima', `Participants: ${words}`),
    ).report.meetings;
    const values = [meeting?.totalParticipants, meeting?.remoteParticipants];
    expect(values.map((one) => (one && 'value' in one ? one.value : null))).toEqual([total, remote]);
  });

  it('are planned under a title about the future, though each has a title of its own', () => {
    const third = lines('Date: 4 May 2030', 'Place: Lima (TBC)');
    for (const blocks of [
      [h('Next meetings'), ...third],
      [h('Next meetings'), h('Third meeting'), ...third],
      [h('Next steps'), h('Third meeting', 2), ...third],
    ]) {
      const { report } = reportOf(...blocks);
      expect(report.meetings).toEqual([]);
      expect(report.plannedMeetings).toMatchObject([
        { place: { status: 'to-be-confirmed', value: 'Lima' }, days: { status: 'stated' } },
      ]);
    }
  });

  it.each([
    ['a workshop', [h('Workshop on tea'), ...lines('Date: 4 May 2018', 'Place: Lima', 'Input documents: 3')]],
    ['a working group', [h('Meeting of WG 1'), ...lines('Date: 4 May 2018', 'Place: Lima')]],
    ['who knows what', [h('Study trip'), ...lines('Date: 4 May 2018', 'Place: Lima', 'Participants: 3')]],
  ])('are not taken from lines about %s', (_, blocks) => {
    const read = reportOf(...blocks);
    expect(read.report.meetings).toEqual([]);
    const kept = [...read.report.remarks, ...read.report.unplaced].map(({ text }) => text);
    expect(kept).toEqual(expect.arrayContaining(['Date: 4 May 2018', 'Place: Lima']));
  });

  it('are left where it cannot be told which lines belong together, and it is said', () => {
    const read = reportOf(
      h('Meetings'),
      ...lines('Place: Lima', 'Date: 4 May 2018', 'Date: 5 May 2019', 'Place: Rome'),
    );
    expect(read.report.meetings).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutDays');
  });

  it('have one place: a second one is kept as words, with a warning', () => {
    const read = reportOf(h('Meetings'), ...lines('Date: 4 May 2018', 'Place: Lima', 'City: Rome'));
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima']);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['City: Rome']);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
  });

  it('are not told again where a table has told them', () => {
    const block = table(['', 'Lima, 4 May 2018'], ['Input documents', '3']);
    expect(told(h('Meetings'), block, ...lines('Date: 4 May 2018', 'Place: Peru', 'Inputs: 9'))).toEqual([
      'Lima 2018-05-04',
    ]);
  });
});

describe('the head of a document told in lines', () => {
  const head = lines('TSAG-TD412', 'Title: Kettles: a report', 'Source: Chair', 'Date: 29 May 2018');

  it('gives number, title and date, and keeps its other lines', () => {
    const { report } = readFrom(...head);
    expect(report.document).toMatchObject({
      number: { value: 'TSAG-TD412' },
      title: { value: 'Kettles: a report' },
      date: { value: '2018-05-29' },
    });
    expect(report.unplaced.map(({ text }) => text)).toEqual(['Source: Chair']);
  });

  it('does not take the day of a meeting for its own', () => {
    const { report } = readFrom(
      ...head.slice(0, 3),
      ...lines('Date: 4 May 2017', 'Place: Lima', 'Inputs: 3'),
    );
    expect(report.document.date).toEqual({ status: 'not-stated' });
    expect(report.meetings.map(({ firstDay }) => firstDay)).toEqual(['2017-05-04']);
  });

  it('is no head without a title, a source or a number', () => {
    expect(readFrom(...lines('Date: 29 May 2018', 'Place: Lima')).report.document.date.status).toBe(
      'not-stated',
    );
  });
});

describe('figures behind labels in lines that name no meeting', () => {
  const met = p('The Focus Group met on 4-5 June 2019 in Lima, Peru.');
  const lines = [
    'Number of participants: 36 (of which 14 remote)',
    'Contributions: 17',
    'Meeting report: TK-O-4',
  ];

  it.each([
    [met, h('2 Meeting statistics'), ...lines.map(li)],
    [h('Meetings'), met, ...lines.map(li)],
  ])('are of the only meeting that was held', (...blocks) => {
    const read = reportOf(...blocks);
    expect(read.report.meetings).toMatchObject([
      {
        place: 'Lima, Peru',
        totalParticipants: { value: 36 },
        remoteParticipants: { value: 14 },
        inputDocuments: { value: 17 },
        meetingReport: { value: 'TK-O-4' },
      },
    ]);
    expect(read.report.remarks).toEqual([]);
  });

  it.each([
    ['two were held', [met, p('It met on 6-7 July 2020 in Oslo, Norway.'), h('Meeting statistics')]],
    ['they stand under another one', [met, h('Second meeting')]],
    ['they are of one to come', [met, h('Meetings'), p('Expected for the next meeting:')]],
    ['they are told twice', [h('Meetings'), met, li('Participants: 35'), p('Tea was served.')]],
    ['none was read', [h('Meetings')]],
  ])('are told, and kept, where %s', (_, blocks) => {
    const read = reportOf(...blocks, li('Participants: 36'));
    expect(read.report.meetings.every(({ totalParticipants: { status } }) => status === 'not-stated')).toBe(
      true,
    );
    expect(read.report.remarks.map(({ text }) => text)).toContain('Participants: 36');
    expect(
      read.findings.some(
        ({ severity, source }) => severity === 'warning' && source?.quote === 'Participants: 36',
      ),
    ).toBe(true);
  });
});

describe('the next meeting, of which nothing is known yet, below the lines of one that was held', () => {
  it.each(['to be announced', 'TBD'])('leaves that one held, and is to come: “Next meeting: %s”', (open) => {
    const { report } = reportOf(
      h('Meetings'),
      p('Place: Lima'),
      p('Date: 4-5 May 2018'),
      p(`Next meeting: ${open}`),
    );
    expect(report.meetings.map(({ place, firstDay }) => [place, firstDay])).toEqual([['Lima', '2018-05-04']]);
    expect(report.plannedMeetings).toMatchObject([
      { place: { status: 'to-be-determined' }, days: { status: 'to-be-determined' } },
    ]);
  });
});

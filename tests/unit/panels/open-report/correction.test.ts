import { describe, expect, it } from 'vitest';
import { correctCount } from '../../../../src/panels/open-report/correction.ts';
import { h, p, reportOf, table } from '../../../support/documents.ts';

const inColumns = table(['', 'Bern, 5 May 2018'], ['Input documents', '4'], ['Total participants', '2.310']);
const inRows = table(['Place', 'Date', 'Inputs', 'Attendees'], ['Bern', '5 May 2018', '4', '2.310']);

describe('a count put right by hand', () => {
  it.each([
    ['columns', inColumns, { row: 'Total participants', column: 'Bern, 5 May 2018' }],
    ['rows', inRows, { row: 'Bern', column: 'Attendees' }],
  ])(
    'that could not be read keeps its row, its column and the words of the document, in a table of %s',
    (_, block, labels) => {
      const read = reportOf(h('Meetings'), block);
      const [meeting] = correctCount(read.report, read, 0, 'totalParticipants', 2310).meetings;
      expect(meeting?.totalParticipants).toEqual({
        status: 'corrected',
        value: 2310,
        was: null,
        source: { section: 'Meetings', table: 1, ...labels, quote: '2.310' },
      });
    },
  );

  it('that was read keeps its value and its place, and given back is as it was', () => {
    const read = reportOf(h('Meetings'), inColumns);
    const changed = correctCount(read.report, read, 0, 'inputDocuments', 5);
    expect(changed.meetings[0]?.inputDocuments).toMatchObject({
      was: 4,
      source: { row: 'Input documents', quote: '4' },
    });
    expect(correctCount(changed, read, 0, 'inputDocuments', 4)).toEqual(read.report);
  });

  it('of which the document says nothing stands where its meeting does', () => {
    const read = reportOf(h('Meetings'), inColumns);
    const [meeting] = correctCount(read.report, read, 0, 'remoteParticipants', 1).meetings;
    expect(meeting?.remoteParticipants).toMatchObject({ was: null, source: meeting?.source });
  });

  it('told in a sentence keeps the sentence', () => {
    const read = reportOf(h('Meetings'), p('FG TK met on 5 May 2018 in Bern, with 2.310 participants.'));
    const [meeting] = correctCount(read.report, read, 0, 'totalParticipants', 2310).meetings;
    expect(meeting?.totalParticipants).toMatchObject({
      status: 'corrected',
      source: { section: 'Meetings', paragraph: 1, quote: expect.stringContaining('2.310') },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const planned = table(['Date', 'Place'], ['4-6 May 2021', 'Lima, Peru']);

describe('what a title over planned meetings calls tentative', () => {
  it.each([
    ['a heading', [h('Future meetings (provisional)'), planned]],
    ['a heading of a list', [h('Next meetings (tentative)'), li('4-6 May 2021, Lima, Peru')]],
    ['a caption', [h('Next meetings'), p('Table 3: Provisional schedule of meetings'), planned]],
    ['a line', [h('Next meetings'), p('The tentative plan of meetings is as follows:'), planned]],
  ])('is to be confirmed: %s', (_, blocks) => {
    expect(reportOf(...blocks).report.plannedMeetings).toMatchObject([
      { place: { status: 'to-be-confirmed' }, days: { status: 'to-be-confirmed' } },
    ]);
  });

  it('holds where a row says so', () => {
    const rows = table(['Date', 'Place', 'Status'], ['4-6 May 2021', 'Lima, Peru', 'Confirmed']);
    expect(reportOf(h('Next meetings (tentative)'), rows).report.plannedMeetings).toMatchObject([
      { place: { status: 'stated' }, days: { status: 'stated' } },
    ]);
    expect(reportOf(h('Next meetings'), planned).report.plannedMeetings).toMatchObject([
      { days: { status: 'stated' } },
    ]);
  });
});

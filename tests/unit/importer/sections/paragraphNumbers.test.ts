import { describe, expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

describe('the number typed before a paragraph', () => {
  it.each(['3.1 ', '3.1.2 ', '3.1) '])('“%s” is no part of who appointed somebody', (number) => {
    const { report } = reportOf(
      h('Leadership'),
      p(`${number}Study Group 15 appointed Ann Roe (Acme, Norway) as Chairman.`),
    );
    expect(report.leadership.map(({ appointedBy }) => appointedBy)).toEqual(['Study Group 15']);
    expect(report.leadership[0]?.source.quote).toContain(number);
  });

  it('is no part of a name, be it a figure alone, where the next paragraph goes on counting', () => {
    const { report } = reportOf(
      h('Liaison'),
      p('11 Tea Board and Bo Union gave presentations.'),
      p('12 Liaison statements were sent to SG13.'),
    );
    expect(report.liaison.presentationsFrom.map(({ name }) => name)).toEqual(['Tea Board', 'Bo Union']);
  });

  it('is no part of a place', () => {
    const { report } = reportOf(h('Next meetings'), p('7.1 Lima, 27-28 April 2020'));
    expect(report.plannedMeetings.map(({ place }) => 'value' in place && place.value)).toEqual(['Lima']);
  });

  it('stays with the words that nobody reads', () => {
    const { report } = reportOf(h('Liaison'), p('7.3 The group works with others. Tea was had.'));
    expect(report.remarks.map(({ text }) => text)).toEqual(['7.3 The group works with others. Tea was had.']);
  });

  it('is a figure where nothing says that it counts paragraphs', () => {
    const { report } = reportOf(h('Meetings'), p('12 Liaison statements were received.'));
    expect(report.remarks.map(({ text }) => text)).toEqual(['12 Liaison statements were received.']);
  });
});

import { describe, expect, it } from 'vitest';
import { h, li, reportOf } from '../../../support/documents.ts';

describe('the place of a meeting to come', () => {
  const read = (line: string) => {
    const { report, findings } = reportOf(h('Future meetings'), li(line));
    const places = report.plannedMeetings.map(({ place }) => ('value' in place ? place.value : null));
    return {
      places,
      notes: report.plannedMeetings.map(({ note }) => note),
      odd: findings.some(({ key }) => key === 'finding.oddValue'),
    };
  };

  it.each(['#3: 20-22 May 2018, Bergen, Norway', '#12, 20-22 May 2018, Bergen, Norway'])(
    'has no number of it: %s',
    (line) => {
      expect(read(line)).toMatchObject({ places: ['Bergen, Norway'], odd: false });
    },
  );

  it.each([
    '3rd meeting: 20-22 May 2018 (Bergen, to coincide with SG9)',
    '20-22 May 2018, Bergen, coinciding with SG9',
  ])('has nothing of what is held beside it: %s', (line) => {
    const { places, notes, odd } = read(line);
    expect([places, odd]).toEqual([['Bergen'], false]);
    expect(notes[0]).toMatch(/^(?:to coincide|coinciding) with SG9$/);
  });
});

import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

const under = (line: string) => reportOf(h('Deliverables'), p(line), li('D1.1 Kettles (WG1)')).report;

describe('a line over a list of deliverables', () => {
  it.each([
    ['The following are still in preparation:', 'in preparation'],
    ['The following are complete:', 'complete'],
    ['The others were approved:', 'approved'],
    ['The rest is on hold:', 'on hold'],
    ['The following deliverables have been adopted so far:', 'adopted'],
    ['The remaining deliverables are now under review:', 'under review'],
    ['These were agreed at the third meeting:', 'agreed at the third meeting'],
  ])('tells how far all of them are: “%s”', (line, status) => {
    const [group] = under(line).workingGroups;
    expect(group?.deliverables.map(({ title, extra }) => [title, extra])).toEqual([
      ['Kettles', { Status: status }],
    ]);
  });

  it.each(['The others are expected by the summer:', 'The following are due before long:'])(
    'is kept where its words are no status: “%s”',
    (line) => {
      const { workingGroups, remarks } = under(line);
      expect(workingGroups[0]?.deliverables[0]?.extra).toEqual({});
      expect(remarks.map(({ text }) => text)).toEqual([line]);
    },
  );
});

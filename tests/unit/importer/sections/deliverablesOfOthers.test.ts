import { describe, expect, it } from 'vitest';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

function wordsKept(read: ReturnType<typeof reportOf>): string {
  const { unplaced, remarks } = read.report;
  return JSON.stringify([unplaced, remarks, read.findings]);
}

describe('deliverables in a table under words about others', () => {
  const list = table(['Code', 'Title', 'WG'], ['D2.1', 'Lids', '2']);

  it.each([
    'Deliverables of FG POTS on which the work is based:',
    'Outputs of the parent group:',
    'SG17 deliverables:',
  ])('are none of the group: “%s”', (line) => {
    const read = reportOf(h('Deliverables'), p(line), list);
    expect(read.report.workingGroups).toEqual([]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
    expect(wordsKept(read)).toContain(line);
  });

  it.each(['Deliverables of FG TK:', 'Deliverables approved by SG17:', 'Deliverables of WG2:'])(
    'are those of the group: “%s”',
    (line) => {
      expect(reportOf(h('Deliverables'), p(line), list).report.workingGroups).toHaveLength(1);
    },
  );
});

import { expect, it } from 'vitest';
import { deliverableRowsOf } from '../../../../src/analysis/deliverables.ts';
import { groupedRows, keyOfLine, type Line, linesOf } from '../../../../src/panels/deliverables/rows.ts';
import { defaultView } from '../../../../src/url/viewAddress.ts';
import { aDeliverable, aGroup } from '../../../support/builders.ts';
import { aReport } from '../../../support/report.ts';

const report = aReport({
  workingGroups: [
    aGroup('1', { deliverables: [aDeliverable('D1.1'), aDeliverable('D1.2')] }),
    aGroup('2'),
    aGroup('3', { deliverables: [aDeliverable('D3.1')] }),
  ],
});
const rows = deliverableRowsOf(report);

const told = (line: Line): string => {
  if ('heading' in line) return `WG ${line.heading.group.number}`;
  return 'details' in line ? `about ${line.details.deliverable.code}` : line.deliverable.code;
};
const grouped = (query = '') => groupedRows(rows, report, { ...defaultView, query });

it('A table that is not grouped and has no row open is its rows', () => {
  expect(linesOf(rows, null, new Set())).toBe(rows);
});

it('What an open row tells follows it', () => {
  expect(linesOf(rows, null, new Set([1])).map(told)).toEqual(['D1.1', 'D1.2', 'about D1.2', 'D3.1']);
});

it('Grouped, each row stands under its group, and a group without any is there unless words are sought', () => {
  const lines = linesOf(rows, grouped(), new Set([2]));
  expect(lines.map(told)).toEqual(['WG 1', 'D1.1', 'D1.2', 'WG 2', 'WG 3', 'D3.1', 'about D3.1']);
  expect(linesOf(rows, grouped('d'), new Set()).map(told)).not.toContain('WG 2');
});

it('No two lines have one key', () => {
  const keys = linesOf(rows, grouped(), new Set([0, 1, 2])).map(keyOfLine);
  expect(new Set(keys).size).toBe(keys.length);
});

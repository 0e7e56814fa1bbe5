import { expect, it } from 'vitest';
import { findingsOf, h, reportOf, table } from '../../../support/documents.ts';

it.each(['WG2/TG-Spouts', 'WG2, TG Spouts', 'WG1 and TG Spouts'])(
  'enters no group for a cell that names a group and one within it, “%s”',
  (cell) => {
    const read = reportOf(
      h('Working groups'),
      table(['Working group', 'Title'], ['WG1', 'Handles'], ['WG2', 'Lids']),
      h('Deliverables'),
      table(['Code', 'Title', 'WG'], ['D1.1', 'Terms', 'WG1'], ['D2.2', 'Pouring', cell]),
    );
    expect(
      read.report.workingGroups.map(({ number, deliverables }) => [number, deliverables.length]),
    ).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toContain(cell);
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  },
);

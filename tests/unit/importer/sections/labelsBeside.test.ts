import { describe, expect, it } from 'vitest';
import { h, p, reportOf, table } from '../../../support/documents.ts';

describe('a table of one group that it does not name, with its labels in the first column', () => {
  it('is kept whole and told, with who leads in its first row', () => {
    const { report, findings } = reportOf(
      h('Working groups'),
      p('Terms of tea:'),
      table(['Leader', 'Ann Roe (Acme, Norway)'], ['Mission', 'To define terms'], ['Status', 'Active']),
    );
    expect(report.unplaced.map(({ text }) => text)).toContain('Leader | Ann Roe (Acme, Norway)');
    expect(findings.map(({ key }) => key)).toContain('finding.unreadTable');
  });

  it('is another than one with a row for each group', () => {
    const { report } = reportOf(
      h('Working groups'),
      table(['Leader', 'Working group'], ['Ann Roe (Acme, Norway)', 'WG1: Terms']),
    );
    expect(report.workingGroups.map(({ title }) => title)).toEqual(['Terms']);
  });
});

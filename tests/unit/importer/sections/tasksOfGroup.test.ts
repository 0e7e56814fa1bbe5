import { expect, it } from 'vitest';
import { li, p, reportOf } from '../../../support/documents.ts';

it.each(['The group shall:', 'In this phase the Focus Group shall:'])(
  'tasks are read below “%s” in the introduction',
  (lead) => {
    const { report } = reportOf(p(lead), li('brew tea;'), li('pour it.'));
    expect(report.focusGroup.termsOfReference.map(({ text }) => text)).toEqual(['brew tea', 'pour it.']);
    expect(report.remarks).toEqual([]);
  },
);

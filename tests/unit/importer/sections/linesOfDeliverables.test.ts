import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

describe('a line such as “WG1: Glossary” below “Deliverables”', () => {
  it.each(['Deliverables', '5. List of deliverables', 'Outputs'])(
    'is told, as it may be what the group prepares: “%s”',
    (heading) => {
      const assembled = reportOf(h(heading), p('WG1: Glossary; Map of kettles'), p('WG2: Survey of lids'));
      expect(findingsOf(assembled).filter((key) => key === 'finding.oddValue')).toHaveLength(
        assembled.report.workingGroups.length,
      );
    },
  );

  it('is the title of the group where the deliverables stand below', () => {
    const lists = [
      reportOf(h('Deliverables'), p('WG1: Kettles'), li('D1.1 Glossary')),
      reportOf(h('Deliverables'), p('WG1: Kettles'), p('D1.1 Glossary')),
      reportOf(h('Deliverables'), li('WG1: Kettles'), li('D1.1 Glossary')),
      reportOf(h('Working groups and deliverables'), p('WG1: Kettles'), p('WG2: Pots')),
    ];
    for (const list of lists) {
      expect(list.report.workingGroups[0]?.title).toBe('Kettles');
      expect(findingsOf(list)).not.toContain('finding.oddValue');
    }
  });
});

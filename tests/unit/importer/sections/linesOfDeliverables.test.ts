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

describe('what a group prepares, told behind its number', () => {
  const groups = [h('Working groups'), p('WG1: Safety. Chair: Ada Berg (Acme, Norway)')];
  it.each([
    'WG1: "Safety of tea kettles"',
    'WG1: "Safety of tea kettles" – completed, sent to TSAG',
    'WG1: Safety for kettles',
  ])(
    'is kept whole and told, though the title of the group and the name of ours hold its words: “%s”',
    (words) => {
      const { report, findings } = reportOf(...groups, h('Deliverables'), li(words));
      expect(report.workingGroups.map(({ title }) => title)).toEqual(['Safety']);
      expect(report.remarks.map(({ text }) => text)).toEqual([words]);
      const told = findings.filter(({ source }) => source?.quote === words);
      expect(told).toMatchObject([{ key: 'finding.wordsLeft', fillings: { words } }]);
    },
  );

  it('is kept where the line names the leader again', () => {
    const words = 'WG1: Safety of tea kettles. Leader: Ada Berg (Acme, Norway)';
    const { report } = reportOf(...groups, h('Working groups and deliverables'), li(words));
    expect(report.remarks.map(({ text }) => text)).toEqual([words]);
  });

  it.each(['WG1: safety', 'WG1: Safety.'])(
    'is nothing where the line only names the group: “%s”',
    (words) => {
      const { report, findings } = reportOf(...groups, h('Working groups and deliverables'), li(words));
      expect(report.remarks).toEqual([]);
      expect(findings.filter(({ source }) => source?.quote === words)).toEqual([]);
    },
  );
});

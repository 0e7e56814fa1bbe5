import { describe, expect, it } from 'vitest';
import { h, li, reportOf } from '../../../support/documents.ts';

describe('a working group in brackets behind the title of a deliverable', () => {
  const read = (line: string) => {
    const { report, findings } = reportOf(
      h('Working groups'),
      li('WG4: Lids. Chair: Ann Roe (Acme, Norway)'),
      h('Deliverables'),
      li(line),
    );
    return {
      deliverables: report.workingGroups.flatMap(({ deliverables }) => deliverables),
      remarks: report.remarks.map(({ text }) => text),
      told: findings.map(({ key }) => key),
    };
  };

  it.each([
    'D7: Map of spouts (WG4) – agreed, forwarded to SG9',
    'D7 Map of spouts (WG4), completed and handed to SG9',
    'D7 – Map of spouts [WG4]. Forwarded to SG9 in May 2018',
  ])('is that of it, whatever stands behind: %s', (line) => {
    const { deliverables, remarks, told } = read(line);
    expect(deliverables).toMatchObject([{ code: 'D7', title: 'Map of spouts', extra: {} }]);
    expect(remarks).toEqual([line]);
    expect(told).toContain('finding.wordsLeft');
    expect(told).not.toContain('finding.deliverableWithoutGroup');
  });

  it('leaves a title alone that goes on', () => {
    expect(read('D7: Map (WG4) of spouts (WG4)').deliverables).toMatchObject([
      { title: 'Map (WG4) of spouts' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

describe('the mark of a note', () => {
  it.each(['D1.1*', 'D1.1 ¹', 'D1.1 †', 'D1.1²'])('is no part of a code, and no title: “%s”', (code) => {
    const rows = [
      [code, 'Lids', '1', 'Draft'],
      ['D1.2', 'Spouts', '1', 'Draft'],
    ];
    const read = reportOf(h('Deliverables'), table(['No.', 'Title', 'WG', 'Status'], ...rows));
    expect(read.report.workingGroups).toMatchObject([
      {
        number: '1',
        deliverables: [
          { code: 'D1.1', title: 'Lids' },
          { code: 'D1.2', title: 'Spouts' },
        ],
      },
    ]);
    expect(findingsOf(read)).not.toContain('finding.deliverableWithoutTitle');
  });

  it.each([
    ['*', '* Acting.'],
    ['¹', '¹ Interim, from May 2021'],
    ['**', '** until the next plenary'],
    ['†', '† ad interim'],
  ])('behind a leader is told where the note says more: “%s”, “%s”', (mark, note) => {
    const row = ['1', 'Lids', `Ann Roe (Acme, Norway)${mark}`];
    const read = reportOf(h('Working groups'), table(['WG', 'Title', 'Leader'], row), p(note));
    expect(read.report.workingGroups).toMatchObject([{ leader: { value: { name: 'Ann Roe' } } }]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.doubtLeft', fillings: { quote: note } }),
    );
  });
});

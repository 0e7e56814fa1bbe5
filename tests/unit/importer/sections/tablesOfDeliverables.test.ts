import { describe, expect, it } from 'vitest';
import { findingsOf, h, reportOf, table } from '../../../support/documents.ts';

const groupsIn = ({ report }: ReturnType<typeof reportOf>) => report.workingGroups;
const wordsIn = ({ report }: ReturnType<typeof reportOf>) =>
  report.unplaced.map(({ text }) => text).join(' | ');

describe('what a table tells of a deliverable', () => {
  it.each([
    ['Description', ['No.', 'Title', 'Description', 'WG', 'Status']],
    ['Scope', ['Code', 'Title', 'Scope', 'Working group']],
    ['Purpose', ['Deliverable', 'Title', 'WG', 'Purpose']],
    ['Objectives', ['WG', 'Code', 'Title', 'Objectives']],
  ])('is no mission of its working group: “%s” in %j', (label, labels) => {
    const words = (code: string, title: string, about: string, group: string) =>
      labels.map((one) =>
        one === label
          ? about
          : /^W/.test(one)
            ? group
            : one === 'Title'
              ? title
              : one === 'Status'
                ? 'Draft'
                : code,
      );
    const read = reportOf(
      h('Deliverables'),
      table(
        labels,
        words('D1.1', 'Lids', 'Names all lids', '1'),
        words('D2.1', 'Spouts', 'Measures spouts', '2'),
      ),
    );
    expect(groupsIn(read)).toMatchObject([
      {
        mission: { status: 'not-stated' },
        deliverables: [{ code: 'D1.1', title: 'Lids', extra: { [label]: 'Names all lids' } }],
      },
      {
        mission: { status: 'not-stated' },
        deliverables: [{ code: 'D2.1', title: 'Spouts', extra: { [label]: 'Measures spouts' } }],
      },
    ]);
  });

  it('does not tell who leads its working group where it says who is responsible', () => {
    const labels = ['Code', 'Title', 'WG', 'Responsible'];
    const read = reportOf(h('Deliverables'), table(labels, ['D1.1', 'Lids', '1', 'Ann Roe (Acme, Norway)']));
    expect(groupsIn(read)).toMatchObject([
      {
        leader: { status: 'not-stated' },
        deliverables: [{ extra: { Responsible: 'Ann Roe (Acme, Norway)' } }],
      },
    ]);
  });

  it('is a mission before the deliverables of a working group', () => {
    const labels = ['WG', 'Title', 'Scope', 'Responsible', 'Deliverables'];
    const read = reportOf(
      h('Working groups'),
      table(labels, ['1', 'Lids', 'All lids', 'Ann Roe (Acme)', 'D1.1 Lids']),
    );
    expect(groupsIn(read)).toMatchObject([
      { mission: { value: 'All lids' }, leader: { value: { name: 'Ann Roe' } } },
    ]);
  });
});

describe('the leader of a working group', () => {
  it.each([
    ['Former leader', 'Leader'],
    ['Outgoing convenor', 'Incoming convenor'],
    ['Previous chairman', 'Chairman'],
    ['Chair (until June 2021)', 'Chair (since June 2021)'],
    ['Leader till 2021', 'Leader from 2021'],
  ])('is not whoever was it before: “%s” beside “%s”', (before, now) => {
    const read = reportOf(
      h('Working groups'),
      table(['WG', 'Title', before, now], ['1', 'Lids', 'Bo Ek (Acme, Norway)', 'Ann Roe (Brew, Peru)']),
    );
    expect(groupsIn(read)).toMatchObject([{ leader: { value: { name: 'Ann Roe' } } }]);
    expect(wordsIn(read)).toContain('Bo Ek (Acme, Norway)');
    expect(findingsOf(read)).toContain('finding.columnWithoutField');
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const titlesOf = ({ report }: ReturnType<typeof reportOf>): string[] =>
  report.workingGroups.map(({ title }) => title);

describe('a numbered table of tasks', () => {
  it.each([
    ['Terms of reference', ['No.', 'Task']],
    ['Objectives', ['#', 'Objective']],
    ['Scope', null],
  ])('below “%s” tells terms of reference, and no groups', (title, head) => {
    const rows = [...(head === null ? [] : [head]), ['1', 'Describe the cups'], ['2', 'Measure the tea']];
    const { report } = reportOf(h(title), table(...rows));
    expect(report.focusGroup.termsOfReference.map(({ text }) => text)).toEqual([
      'Describe the cups',
      'Measure the tea',
    ]);
    expect(report.workingGroups).toEqual([]);
    expect(report.unplaced).toEqual([]);
  });

  it('elsewhere stays words', () => {
    const { report } = reportOf(h('Work plan'), table(['No.', 'Task'], ['1', 'Describe the cups']));
    expect(report.workingGroups).toEqual([]);
    expect(report.unplaced.map(({ text }) => text)).toContain('1 | Describe the cups');
  });

  it('tells of groups where it stands among them', () => {
    const read = reportOf(h('Working groups'), table(['No.', 'Task'], ['1', 'Describe the cups']));
    expect(read.report.workingGroups).toMatchObject([
      { number: '1', mission: { value: 'Describe the cups' } },
    ]);
  });
});

describe('the title of a group', () => {
  it('is none of its work items', () => {
    const groups = table(['WG', 'Work item', 'Editor'], ['WG1', 'Terms of cups', 'Ann Roe']);
    const read = reportOf(h('Deliverables'), groups, h('Structure'), table(['WG', 'Title'], ['WG1', 'Cups']));
    expect(titlesOf(read)).toEqual(['Cups']);
    expect(read.report.unplaced.map(({ text }) => text)).toContain('WG1 | Terms of cups | Ann Roe');
    expect(findingsOf(read)).toContain('finding.deliverableWithoutCode');
  });

  it.each(['WG leaders:', 'The working group chairs are as follows:'])('is nobody below “%s”', (lead) => {
    const people = [li('WG1: Dr. Ann Roe (Acme, Norway)'), li('WG2: Mr Bo Ek (BT, UK), a.i.')];
    const read = reportOf(
      h('Leadership'),
      p(lead),
      ...people,
      h('Structure'),
      li('WG1 – Cups'),
      li('WG2 – Tea'),
    );
    expect(titlesOf(read)).toEqual(['Cups', 'Tea']);
    expect(read.report.workingGroups).toMatchObject([
      { leader: { value: { affiliation: 'Acme' } } },
      { leader: { value: { name: 'Bo Ek', interim: true } } },
    ]);
  });

  it('stands below “Working groups and their leaders:” all the same', () => {
    const list = [li('WG1: Cups, led by Ann Roe (Acme, Norway)'), li('WG2: Green Tea')];
    expect(titlesOf(reportOf(h('Structure'), p('Working groups and their leaders:'), ...list))).toEqual([
      'Cups',
      'Green Tea',
    ]);
  });

  it.each(['Della Roth, interim', 'Kim Lee, acting'])(
    'does not hold whoever stands behind it: (%s)',
    (person) => {
      const read = reportOf(h('Structure'), li(`WG2: Cups (${person})`));
      expect(titlesOf(read)).toEqual(['Cups']);
      expect(read.report.unplaced.map(({ text }) => text)).toEqual([person]);
      expect(findingsOf(read)).toContain('finding.unclearLeader');
    },
  );

  it('may have words in brackets that are nobody', () => {
    expect(titlesOf(reportOf(h('Structure'), li('WG2: Vessels (Kettles, Cups)')))).toEqual([
      'Vessels (Kettles, Cups)',
    ]);
  });
});

describe('codes behind a group', () => {
  it('are its deliverables', () => {
    const read = reportOf(h('Deliverables'), p('WG1: D1.1 Cups, D1.2 Tea'), p('WG2: D2.1 Milk (approved)'));
    expect(read.report.workingGroups).toMatchObject([
      {
        title: 'WG1',
        deliverables: [
          { code: 'D1.1', title: 'Cups' },
          { code: 'D1.2', title: 'Tea' },
        ],
      },
      { title: 'WG2', deliverables: [{ code: 'D2.1', title: 'Milk', extra: { Status: 'approved' } }] },
    ]);
  });

  it.each(['–', 'n/a'])('have no title but their code where “%s” stands for one, and are told', (words) => {
    const rows = [
      ['WG', 'Deliverable', 'Title'],
      ['WG1', 'D1.1', words],
    ];
    const read = reportOf(h('Deliverables'), table(...rows));
    expect(read.report.workingGroups).toMatchObject([{ deliverables: [{ code: 'D1.1', title: 'D1.1' }] }]);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutTitle');
  });

  it('without titles stay words', () => {
    const read = reportOf(h('Deliverables'), li('WG1: D1.1, D1.2'));
    expect(titlesOf(read)).toEqual(['WG1']);
    expect(read.report.remarks.map(({ text }) => text)).toEqual(['WG1: D1.1, D1.2']);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutTitle');
  });
});

describe('a deliverable beside the number of its document', () => {
  it.each([
    ['#', 'D1', 'Reference', 'O-13'],
    ['No.', '1', 'Document No.', 'TK-O-13'],
    ['Code', 'D1', 'Document', 'O-13'],
  ])('has the code under “%s”', (label, code, other, document) => {
    const read = reportOf(
      h('Deliverables'),
      table([label, 'Title', 'WG', other], [code, 'Cups', 'WG1', document]),
    );
    const extra = { [other]: document };
    expect(read.report.workingGroups).toMatchObject([{ deliverables: [{ code, title: 'Cups', extra }] }]);
  });

  it('has that for a code where it has no other', () => {
    const read = reportOf(h('Deliverables'), table(['Reference', 'Title', 'WG'], ['O-13', 'Cups', 'WG1']));
    expect(read.report.workingGroups).toMatchObject([{ deliverables: [{ code: 'O-13' }] }]);
  });
});

it('A remark behind one code does not make titles of the others', () => {
  const rows = [
    ['1', 'D1.1', 'Cups'],
    ['', 'D1.2 (new)', 'Tea'],
    ['2', 'D2.1', 'Milk'],
  ];
  const read = reportOf(h('Annex'), table(['WG', 'Deliverables', ''], ...rows));
  expect(read.report.workingGroups).toMatchObject([
    {
      deliverables: [
        { code: 'D1.1', title: 'Cups' },
        { code: 'D1.2', title: 'Tea', extra: { Remark: 'new' } },
      ],
    },
    { deliverables: [{ code: 'D2.1', title: 'Milk' }] },
  ]);
});

it('Neither a remark behind a code nor what counts the rows before it is a part of it', () => {
  const rows = ['(a) D1.1 (new)', '2) D1.2 [new]', 'D1.3'].map((code) => ['1 Terms', code, 'Tea']);
  const read = reportOf(h('Deliverables'), table(['Working group', 'No.', 'Deliverable'], ...rows));
  const [group] = read.report.workingGroups;
  expect(group?.deliverables.map(({ code, extra }) => [code, extra])).toEqual([
    ['D1.1', { Remark: 'new' }],
    ['D1.2', { Remark: 'new' }],
    ['D1.3', {}],
  ]);
});

it.each([
  ['Tea and milk', 'Tea and milk', undefined],
  ['Tea: To name cups (e.g. mugs).', 'Tea', 'To name cups (e.g. mugs).'],
  ['Tea (e.g. Assam)\nTo name cups', 'Tea (e.g. Assam)', 'To name cups'],
])(
  'Under “Title and mission” a group has its title, and its mission behind it: “%s”',
  (words, title, mission) => {
    const read = reportOf(
      h('Working groups'),
      table(['WG', 'Title and mission', 'Chair'], ['WG1', words, 'Ann Roe (Acme, Norway)']),
    );
    const [group] = read.report.workingGroups;
    expect(group).toMatchObject({ number: '1', title });
    expect(group?.mission).toMatchObject(
      mission === undefined ? { status: 'not-stated' } : { value: mission },
    );
    expect(findingsOf(read)).not.toContain('finding.groupWithoutTitle');
    expect(read.report.unplaced).toEqual([]);
  },
);

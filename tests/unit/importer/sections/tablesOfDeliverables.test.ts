import { describe, expect, it } from 'vitest';
import { cell, findingsOf, h, reportOf, table } from '../../../support/documents.ts';

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

describe('deliverables in a table', () => {
  const codesIn = (read: ReturnType<typeof reportOf>) =>
    groupsIn(read).map(({ number, deliverables }) => [
      number,
      ...deliverables.map(({ code, extra }) => [code, extra]),
    ]);

  it('stand in several columns, each of which says how far they are', () => {
    const labels = ['WG', 'Finished deliverables', 'Ongoing', 'Planned deliverables'];
    const read = reportOf(
      h('Deliverables'),
      table(
        labels,
        ['1', 'D1.1 Lids', 'D1.2 Spouts\nD1.3 Handles', '-'],
        ['2', '', 'D2.1 Steam', 'D2.2 Noise'],
      ),
    );
    expect(codesIn(read)).toEqual([
      [
        '1',
        ['D1.1', { Status: 'Finished' }],
        ['D1.2', { Status: 'Ongoing' }],
        ['D1.3', { Status: 'Ongoing' }],
      ],
      ['2', ['D2.1', { Status: 'Ongoing' }], ['D2.2', { Status: 'Planned' }]],
    ]);
  });

  it('are paired with the lines beside them, where they are as many', () => {
    const labels = ['WG', 'Title', 'Leader', 'Deliverables', 'Stage', 'Due', 'Type'];
    const row = [
      '1',
      'Lids',
      'Ann Roe (Acme)',
      'D1.1 Lids\nD1.2 Spouts',
      'Stable\nFirst draft',
      '2022',
      'TR\nTS\nTR',
    ];
    const read = reportOf(h('Working groups'), table(labels, row));
    expect(codesIn(read)).toEqual([
      ['1', ['D1.1', { Stage: 'Stable', Due: '2022' }], ['D1.2', { Stage: 'First draft', Due: '2022' }]],
    ]);
    expect(wordsIn(read)).toContain('TR TS TR');
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  });

  const groups = table(
    ['WG', 'Title', 'Leader'],
    ['1', 'Lids', 'Ann Roe (Acme)'],
    ['2', 'Spouts', 'Bo Ek (Brew)'],
  );

  it('are of no group where a dash stands for it, whatever their code says', () => {
    const rows = [
      ['D1.1', 'Lids', 'WG1'],
      ['D2.1', 'Steam', '–'],
    ];
    const read = reportOf(
      h('Working groups'),
      groups,
      h('Deliverables'),
      table(['Code', 'Title', 'WG'], ...rows),
    );
    expect(codesIn(read)).toEqual([['1', ['D1.1', {}]], ['2']]);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
  });

  it.each(['Joint deliverables', 'Common to all groups', 'Cross-group work'])(
    'are of no group below “%s”',
    (title) => {
      const rows = [
        ['WG1: Lids', '', ''],
        ['D1.1', 'Lids', 'Draft'],
        ['WG2: Spouts', '', ''],
        ['D2.1', 'Steam', 'Draft'],
        [title, '', ''],
        ['D2.9', 'Map', 'Draft'],
      ];
      const read = reportOf(
        h('Working groups'),
        groups,
        h('Deliverables'),
        table(['Code', 'Title', 'Status'], ...rows),
      );
      expect(codesIn(read)).toEqual([
        ['1', ['D1.1', { Status: 'Draft' }]],
        ['2', ['D2.1', { Status: 'Draft' }]],
      ]);
      expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
      expect(wordsIn(read)).toContain('D2.9 Map');
    },
  );

  it('have their labels in a second row, below one that spans them', () => {
    const over = ['WG', 'Title', 'Chair', 'Results'].map((text, column) =>
      cell(0, column, text, column === 3 ? { columnSpan: 3 } : { rowSpan: 2 }),
    );
    const under = ['Code', 'Title', 'Progress'].map((text, at) => cell(1, at + 3, text));
    const row = ['1', 'Lids', 'Ann Roe (Acme)', 'D1.1', 'Names of lids', '80%'].map((text, at) =>
      cell(2, at, text),
    );
    const block = { kind: 'table' as const, rows: 3, columns: 6, cells: [...over, ...under, ...row] };
    const read = reportOf(h('Working groups'), block);
    expect(groupsIn(read)).toMatchObject([
      {
        number: '1',
        title: 'Lids',
        leader: { value: { name: 'Ann Roe' } },
        deliverables: [{ code: 'D1.1', title: 'Names of lids', extra: { Progress: '80%' } }],
      },
    ]);
    expect(read.report.unplaced).toEqual([]);
  });
});

describe('topic groups beside working groups', () => {
  it.each([
    ['Topic groups', 'No.'],
    ['Structure below', 'TG'],
    ['Task forces', 'Task force'],
  ])('are told where their numbers are those of others: “%s”, “%s”', (heading, label) => {
    const read = reportOf(
      h('Working groups'),
      table(['WG', 'Title', 'Leader'], ['1', 'Lids', 'Ann Roe (Acme)']),
      h(heading),
      table([label, 'Title', 'Leader'], ['1', 'Steam', 'Bo Ek (Brew)'], ['2', 'Noise', 'Cy Orr (Pot)']),
    );
    expect(groupsIn(read)).toMatchObject([
      { number: '1', title: 'Lids', leader: { value: { name: 'Ann Roe' } } },
    ]);
    expect(findingsOf(read)).toContain('finding.unclearNumber');
    expect(wordsIn(read)).toMatch(/Steam.*Noise/);
  });
});

import { describe, expect, it } from 'vitest';
import type { WorkingGroup } from '../../../../src/domain/workingGroup.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { cell, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const head = ['WG', 'Title', 'Mission', 'Leader', 'Deliverables'];
const codesOf = (groups: WorkingGroup[]): string[][] =>
  groups.map((group) => group.deliverables.map(({ code }) => code));

describe('a table of working groups', () => {
  const told = [
    ['1', 'Terms', 'Agree on terms.', 'Ada Berg (Acme, Norway)'],
    ['2', 'Roads', 'Map roads.', 'Bo Lund (Bo, Oman) (a.i.)'],
  ];
  const [first = [], second = []] = told;
  const blank = ['', '', '', ''];
  const left = table(
    head,
    [...first, 'D1.1', 'Glossary'],
    [...blank, 'D1.2', 'Index'],
    [...second, 'D2.1', 'Map'],
  );
  const repeated = table(
    head,
    [...first, 'D1.1', 'Glossary'],
    [...first, 'D1.2', 'Index'],
    [...second, 'D2.1', 'Map'],
  );
  const merged = {
    kind: 'table' as const,
    rows: 4,
    columns: 6,
    cells: [
      ...head.map((text, column) => cell(0, column, text, column === 4 ? { columnSpan: 2 } : {})),
      ...first.map((text, column) => cell(1, column, text, { rowSpan: 2 })),
      cell(1, 4, 'D1.1'),
      cell(1, 5, 'Glossary'),
      cell(2, 4, 'D1.2'),
      cell(2, 5, 'Index'),
      ...[...second, 'D2.1', 'Map'].map((text, column) => cell(3, column, text)),
    ],
  };

  it.each([
    ['left blank', left],
    ['repeated', repeated],
    ['merged', merged],
  ])('gives the same where the cells of a group are %s', (_, block) => {
    const read = reportOf(h('Annex A:'), h('Structure'), block);
    expect(codesOf(read.report.workingGroups)).toEqual([['D1.1', 'D1.2'], ['D2.1']]);
    expect(read.report.workingGroups[1]).toMatchObject({
      number: '2',
      title: 'Roads',
      mission: { value: 'Map roads.' },
      missionIsSummary: false,
      leader: { value: { name: 'Bo Lund', affiliation: 'Bo', country: 'Oman', interim: true } },
    });
    expect(read.report.unplaced).toEqual([]);
    expect(read.report.workingGroups[0]?.deliverables[1]?.source).toEqual({
      section: 'Annex A: Structure',
      table: 1,
      row: 'D1.2',
      column: 'Deliverables',
      quote: 'D1.2 Index',
    });
  });

  it('takes a TBD that ends a row for all that follows, without a leader', () => {
    const spanning = cell(1, 2, 'TBD', { columnSpan: 4 });
    const cells = [
      ...head.map((text, column) => cell(0, column, text, column === 4 ? { columnSpan: 2 } : {})),
      cell(1, 0, '5'),
      cell(1, 1, 'Road map'),
      spanning,
    ];
    for (const block of [
      table(head, [...first, 'D1.1', 'Glossary'], ['5', 'Road map', 'TBD']),
      { kind: 'table' as const, rows: 2, columns: 6, cells },
    ]) {
      const read = reportOf(h('Structure'), block);
      expect(read.report.workingGroups.at(-1)).toMatchObject({
        mission: { status: 'to-be-determined' },
        leader: { status: 'not-stated' },
        deliverables: [],
      });
      expect(
        read.findings.filter(({ severity, key }) => severity !== 'note' && key !== 'finding.noMeetings'),
      ).toEqual([]);
    }
  });

  it('takes a dash for no deliverable, also where code and title have a cell each', () => {
    const read = reportOf(
      h('Structure'),
      table(head, [...first, 'D1.1', 'Glossary'], ['5', 'Road map', '-', 'TBD', '–', '–']),
    );
    expect(read.report.workingGroups.at(-1)).toMatchObject({ number: '5', deliverables: [] });
    expect(findingsOf(read)).not.toContain('finding.deliverableWithoutCode');
    expect(read.report.unplaced).toEqual([]);
  });

  it('warns of a row with a cell too few, and states no mission or leader from it', () => {
    const read = reportOf(
      h('Structure'),
      table(head, [...first, 'D1.1', 'Glossary'], ['2', 'Map roads.', 'Bo Lund (Bo, Oman)']),
    );
    expect(read.report.workingGroups[1]).toMatchObject({
      mission: { status: 'not-stated' },
      leader: { status: 'not-stated' },
    });
    expect(findingsOf(read)).toContain('finding.raggedRow');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Bo Lund (Bo, Oman)']);
  });

  it('keeps further columns by their headings; what no heading can keep stays unplaced', () => {
    const block = table(
      ['WG', 'Title', 'No.', 'Deliverable', 'Status', '__proto__'],
      ['1', 'Terms', 'D1.1', 'Glossary', 'Draft', 'x'],
    );
    const { workingGroups, unplaced } = reportOf(h('Structure'), block).report;
    expect(Object.entries(workingGroups[0]?.deliverables[0]?.extra ?? {})).toEqual([['Status', 'Draft']]);
    expect(unplaced.map(({ text }) => text)).toEqual(['x']);
  });

  it('reads codes and titles in one cell, one or several', () => {
    const block = table(
      ['WG', 'Title', 'Leader', 'Deliverables'],
      ['WG1', 'Terms', '', 'D1.1 Glossary\nD1.2: Index'],
      ['WG2', 'Roads', 'TBD', 'A paper'],
    );
    const read = reportOf(h('Structure'), block);
    expect(codesOf(read.report.workingGroups)).toEqual([['D1.1', 'D1.2'], []]);
    expect(read.report.workingGroups.map(({ leader }) => leader.status)).toEqual([
      'not-stated',
      'to-be-determined',
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['A paper']);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutCode');
  });

  it.each([
    ['D1.1 Glossary; D1.2 Index', ['D1.1 Glossary', 'D1.2 Index']],
    ['D1.1 Glossary, D1.2 Index', ['D1.1 Glossary', 'D1.2 Index']],
    ['D1.1 - Glossary - D1.2 - Index', ['D1.1 Glossary', 'D1.2 Index']],
    ['D1.1: Glossary and D1.2 as its index', ['D1.1 Glossary and D1.2 as its index']],
    ['D1.1 and D1.2 Glossary', []],
    ['D1.1-D1.3 Glossaries', []],
    ['D1.1, D1.2 Glossary', []],
  ])('tells the deliverables of one line apart, or takes none: “%s”', (text, told) => {
    const block = table(['WG', 'Title', 'Leader', 'Deliverables'], ['WG1', 'Terms', '', text]);
    const read = reportOf(h('Structure'), block);
    const deliverables = read.report.workingGroups.flatMap((group) => group.deliverables);
    expect(deliverables.map(({ code, title }) => `${code} ${title}`)).toEqual(told);
    const isLeft = findingsOf(read).includes('finding.deliverableWithoutCode');
    expect(isLeft).toBe(told.length === 0);
  });

  it.each(['D1.1, D1.2', 'D1.1 and D1.2', 'D1.1/D1.2', 'D1.1 – D1.4', 'D1.1, 1.2'])(
    'takes no deliverable from several codes beside one title: “%s”',
    (codes) => {
      const rows = [
        ['WG', 'Code', 'Title'],
        ['WG1', codes, 'Terms and maps'],
        ['WG1', 'D1.5, Rev.1', 'Pots'],
      ];
      const read = reportOf(h('Deliverables'), table(...rows));
      const deliverables = read.report.workingGroups.flatMap((group) => group.deliverables);
      expect(deliverables.map(({ code }) => code)).toEqual(['D1.5, Rev.1']);
      const fillings = { row: 'WG1', column: 'Code', quote: codes };
      expect(read.findings).toContainEqual(
        expect.objectContaining({ key: 'finding.unclearNumber', fillings }),
      );
      expect(read.report.unplaced.map(({ text }) => text).join()).toContain('Terms and maps');
    },
  );

  it.each<[string, Block]>([
    ['alone in a table', table(['Deliverable', 'WG'], ['Map of pots (D1.2)', 'WG1'], ['Cups (tea)', 'WG1'])],
    [
      'in the table of groups',
      table(['WG', 'Leader', 'Deliverables'], ['WG1', '', 'Map of pots (D1.2)\nCups (tea)']),
    ],
    [
      'under one group',
      table(['WG1', ''], ['Leader', 'Ann Roe'], ['Deliverables', 'Map of pots (D1.2)\nCups (tea)']),
    ],
  ])('reads a code in brackets behind the title, and no other word there: %s', (_, block) => {
    const read = reportOf(h('Deliverables'), block);
    const deliverables = read.report.workingGroups.flatMap((group) => group.deliverables);
    expect(deliverables.map(({ code, title }) => `${code} ${title}`)).toEqual(['D1.2 Map of pots']);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutCode');
  });

  it('reads a column that is called the title of the deliverable', () => {
    const block = table(
      ['WG', 'Title', 'Deliverable', 'Title of deliverable'],
      ['1', 'Terms', 'D1.1', 'Glossary'],
    );
    const [group] = reportOf(h('Structure'), block).report.workingGroups;
    expect(group).toMatchObject({
      title: 'Terms',
      deliverables: [{ code: 'D1.1', title: 'Glossary', extra: {} }],
    });
  });

  it('has no mission yet where it says by when there will be one, and no leader who was one for a time', () => {
    const block = table(head, [
      '1',
      'Terms',
      'TBD (by June)',
      'Ada Berg (leader until May)',
      'D1.1 Glossary',
    ]);
    const read = reportOf(h('Structure'), block);
    expect(read.report.workingGroups[0]).toMatchObject({
      mission: { status: 'to-be-determined' },
      leader: { status: 'not-stated' },
    });
    expect(findingsOf(read)).toContain('finding.unclearLeader');
  });

  it('joins deliverables of another table to their groups, by the group named or by the code', () => {
    const groups = table(
      ['WG', 'Title', 'Leader'],
      ['WG1', 'Terms', 'Ada Berg'],
      ['WG2', 'Roads', 'Bo Lund'],
    );
    const named = table(['WG', 'Deliverable No.', 'Title', 'Status'], ['WG2', 'X-D7', 'Signs', 'Draft']);
    const coded = table(['Code', 'Title'], ['D1.1', 'Glossary'], ['D9.1', 'Stray']);
    const read = reportOf(h('Deliverables'), coded, named, groups);
    const byNumber = Object.fromEntries(
      read.report.workingGroups.map((group) => [group.number, group.deliverables.map(({ code }) => code)]),
    );
    expect(byNumber).toEqual({ 1: ['D1.1'], 2: ['X-D7'] });
    expect(read.report.workingGroups.find(({ number }) => number === '2')).toMatchObject({ title: 'Roads' });
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['D9.1 Stray']);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
  });

  it('warns of two deliverables with one code, and keeps both', () => {
    const read = reportOf(
      h('Structure'),
      table(head, [...first, 'D1.1', 'Glossary'], [...blank, 'D1.1', 'Index']),
    );
    expect(codesOf(read.report.workingGroups)).toEqual([['D1.1', 'D1.1']]);
    expect(findingsOf(read)).toContain('finding.duplicateCode');
  });

  it('holds one leader; a second one stays unplaced with a warning', () => {
    const block = table(
      ['WG', 'Title', 'Leader'],
      ['1', 'Terms', 'Ada Berg (Acme, Norway) and Bo Lund (Bo, Oman)'],
    );
    const read = reportOf(h('Structure'), block);
    expect(read.report.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Ada Berg' } });
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Bo Lund (Bo, Oman)']);
    expect(findingsOf(read)).toContain('finding.severalLeaders');
  });

  it('is not seen in a table about something else', () => {
    const read = reportOf(h('Structure'), table(['Loaf', 'Flour'], ['Rye', 'Dark']));
    expect(read.report.workingGroups).toEqual([]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Loaf | Flour', 'Rye | Dark']);
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });
});

describe('working groups told without a table', () => {
  it('are read from items, their deliverables by their codes', () => {
    const read = reportOf(
      h('Working groups'),
      li('WG1: Terms, led by Ada Berg (Acme, Norway)'),
      li('WG2: Roads'),
      h('Deliverables'),
      li('D2.1 Map'),
      li('D1.1: Glossary'),
    );
    expect(codesOf(read.report.workingGroups)).toEqual([['D1.1'], ['D2.1']]);
    expect(read.report.workingGroups[0]).toMatchObject({
      title: 'Terms',
      leader: { value: { name: 'Ada Berg', country: 'Norway' } },
    });
  });

  it('have no title in the name of who leads them, below a heading that says so', () => {
    const items = [li('WG1: Ada Berg (Acme, Norway)'), li('WG2: Bo Li (Tea Works)')];
    const read = reportOf(h('Working group leaders'), ...items);
    expect(read.report.workingGroups).toMatchObject([
      { number: '1', title: 'WG1', leader: { value: { name: 'Ada Berg', country: 'Norway' } } },
      { number: '2', title: 'WG2', leader: { value: { name: 'Bo Li', affiliation: 'Tea Works' } } },
    ]);
    expect(findingsOf(read)).toContain('finding.groupWithoutTitle');
    const titled = reportOf(
      h('Working groups'),
      li('WG1: Terms of tea'),
      h('Working group leaders'),
      ...items,
    );
    expect(titled.report.workingGroups[0]).toMatchObject({
      title: 'Terms of tea',
      leader: { value: { name: 'Ada Berg' } },
    });
    expect(reportOf(h('Working group vice-chairs'), ...items).report.workingGroups).toEqual([]);
  });

  it('are read from headings, with what stands under them', () => {
    const blocks = [
      h('Structure'),
      h('Working Group 1: Terms', 2),
      p('Agrees on terms.'),
      p('Leader: Ada Berg (Acme, Norway)'),
      li('D1.1 Glossary'),
    ];
    const [group] = reportOf(...blocks).report.workingGroups;
    expect(group).toMatchObject({
      number: '1',
      title: 'Terms',
      mission: { value: 'Agrees on terms.' },
      leader: { value: { name: 'Ada Berg' } },
    });
    expect(group?.deliverables).toHaveLength(1);
  });
});

describe('a leader told again', () => {
  const groups = table(['WG', 'Title', 'Leader'], ['1', 'Terms', 'Ann Roe (Acme, Norway)']);
  const again = (leader: string) =>
    reportOf(
      h('Working groups'),
      groups,
      h('Deliverables'),
      table(['Code', 'Title', 'WG', 'Lead'], ['D1.1', 'Map', '1', leader]),
    );

  it('is the same where the name is', () => {
    expect(findingsOf(again('Ann Roe'))).not.toContain('finding.saidOtherwise');
    expect(again('Ann Roe').report.unplaced).toEqual([]);
    expect(JSON.stringify(again('Ann Roe (Tea Lab)').report.unplaced)).toContain('Tea Lab');
  });

  it('is another where the name is another', () => {
    expect(findingsOf(again('Bo Ek'))).toContain('finding.saidOtherwise');
  });
});

describe('the lead of a deliverable', () => {
  const led = (label: string) =>
    reportOf(
      h('Working groups'),
      li('WG1: Terms'),
      h('Deliverables'),
      table(['Code', 'Title', 'WG', label], ['D1.1', 'Map', 'WG1', 'Bo Ek']),
    );

  it.each(['Lead', 'Leader', 'Coordinator', 'Editor / Leader'])(
    'leads no group that is named but behind the code and the title: “%s”',
    (label) => {
      expect(led(label).report.workingGroups[0]?.leader.status).toBe('not-stated');
      expect(findingsOf(led(label))).toContain('finding.unclearLeader');
    },
  );

  it.each(['WG leader', 'Chair'])('is not who stands under “%s”', (label) => {
    expect(led(label).report.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Bo Ek' } });
  });
});

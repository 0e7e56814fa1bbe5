import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { cell, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "1 Terms, Ann Roe: D1.1 Map": number, title, leader and deliverables. */
function groupsIn(...blocks: Block[]): string[] {
  return reportOf(...blocks).report.workingGroups.map(({ number, title, leader, deliverables }) => {
    const led = 'value' in leader ? leader.value.name : '-';
    return `${number} ${title}, ${led}: ${deliverables.map((one) => `${one.code} ${one.title}`).join('; ')}`;
  });
}

const kept = (...blocks: Block[]): string[] => reportOf(...blocks).report.unplaced.map(({ text }) => text);
const both = ['1 Terms, Ann Roe: D1 Map', '2 Model, Bo Ek: D2 Cups'];

describe('a table of working groups without a head', () => {
  const rows = [
    ['WG1: Terms', 'Chair: Ann Roe', 'D1: Map'],
    ['WG2: Model', 'Convenor: Bo Ek', 'D2: Cups'],
  ];

  it('tells of a group in its first row, too', () => {
    expect(groupsIn(h('Working groups'), table(...rows))).toEqual(both);
    expect(groupsIn(h('Officers'), table(...rows))).toEqual(both);
    expect(kept(h('Working groups'), table(...rows))).toEqual([]);
  });

  it('goes on with a group where a row names none', () => {
    const more = table(...rows, ['', '', 'D3: Pots']);
    expect(groupsIn(h('Working groups'), more)).toEqual([both[0], '2 Model, Bo Ek: D2 Cups; D3 Pots']);
  });

  it('loses no word where one of its rows is another', () => {
    const words = kept(h('Working groups'), table(...rows, ['Tea', 'Chair: Ed Ray', 'Milk'])).join(' ');
    for (const word of ['WG1: Terms', 'Ann Roe', 'D1: Map', 'Tea', 'Ed Ray']) expect(words).toContain(word);
  });

  it('has the titles beside the numbers of groups, and says so where a person cannot be told', () => {
    const read = reportOf(h('Working groups'), table(['WG1: Terms', 'Ann Roe (Acme, Norway)']));
    expect(read.report.workingGroups).toMatchObject([{ number: '1', title: 'Terms' }]);
    expect(findingsOf(read)).toContain('finding.unclearLeader');
  });

  it('gives a leader where its heading or a label says so, and no other person', () => {
    const people = table(['WG1', 'Terms', 'Ann Roe (Acme, Norway)'], ['WG2', 'Model', 'Bo Ek (Oman)']);
    expect(groupsIn(h('Working groups and their leaders'), people)).toEqual([
      '1 Terms, Ann Roe: ',
      '2 Model, Bo Ek: ',
    ]);
    expect(groupsIn(h('Working groups'), people)).toEqual(['1 Terms, -: ', '2 Model, -: ']);
    const deputies = table(['WG1: Terms', 'Vice-chair: Ann Roe'], ['WG2: Model', 'Acting chair: Bo Ek']);
    const read = reportOf(h('Working groups'), deputies).report;
    expect(read.workingGroups.map(({ leader }) => leader)).toMatchObject([
      { status: 'not-stated' },
      { value: { name: 'Bo Ek', interim: true } },
    ]);
    expect(read.unplaced.map(({ text }) => text)).toEqual(['Vice-chair: Ann Roe']);
  });
});

describe('a row of one cell over the deliverables of a group', () => {
  const head = ['Code', 'Title', 'Status'];
  /** A row of one cell goes over the whole width. */
  const merged = (...rows: string[][]): Block => ({
    kind: 'table',
    rows: rows.length,
    columns: 3,
    cells: rows.flatMap((row, at) =>
      row.map((text, column) => cell(at, column, text, row.length === 1 ? { columnSpan: 3 } : {})),
    ),
  });
  const terms = [['Working Group 1: Terms'], ['Leader: Ann Roe (Acme, Norway)']];
  const model = [['WG2: Model'], ['Convenor: Bo Ek']];

  it.each([
    [
      'in a table each',
      [merged(...terms, head, ['D1', 'Map', '']), merged(...model, head, ['D2', 'Cups', ''])],
    ],
    ['in one table', [merged(...terms, head, ['D1', 'Map', ''], ...model, ['D2', 'Cups', ''])]],
    ['not merged', [table(...terms, head, ['D1', 'Map', ''], ...model, ['D2', 'Cups', ''])]],
    [
      'in one cell',
      [
        merged([terms.flat().join('\n')], head, ['D1', 'Map', '']),
        merged([model.flat().join('\n')], head, ['D2', 'Cups', '']),
      ],
    ],
  ])('tells whose they are, and another one who leads it: %s', (_, tables) => {
    expect(groupsIn(h('Working groups and deliverables'), ...tables)).toEqual(both);
    expect(kept(h('Working groups and deliverables'), ...tables)).toEqual([]);
  });

  it('may say that somebody leads it for the time being', () => {
    const rows = merged(['WG1: Terms'], ['Leader: Ann Roe (Acme, Norway), a.i.'], head, ['D1', 'Map', '']);
    const [group] = reportOf(h('Working groups'), rows).report.workingGroups;
    expect(group?.leader).toMatchObject({ value: { name: 'Ann Roe', interim: true } });
  });

  it.each(['WG1 deliverables', 'Deliverables of Working Group 1'])('has no title in “%s”', (over) => {
    const read = reportOf(h('Working groups'), merged([over], head, ['D1', 'Map', '']));
    expect(read.report.workingGroups).toMatchObject([{ number: '1', deliverables: [{ code: 'D1' }] }]);
    expect(findingsOf(read)).toContain('finding.groupWithoutTitle');
  });

  it('is a group of that name nowhere but where it has a number and a title', () => {
    const told = merged(['List of deliverables'], ['Leader: Ann Roe'], head, ['D1', 'Map', '']);
    expect(groupsIn(h('Deliverables'), told)).toEqual([]);
    expect(kept(h('Deliverables'), told)).toContain('Leader: Ann Roe');
  });
});

describe('a table of deliverables', () => {
  it.each([
    ['Sub-group', 'SG1', 'Sub-group 1: Terms, led by Ann Roe'],
    ['Sub-group', 'SG-1', 'Sub-group 1: Terms, led by Ann Roe'],
    ['Topic group', 'TG1', 'Topic group 1: Terms, led by Ann Roe'],
  ])('names a group by the letters of its heading: %s, %s', (heading, name, words) => {
    const told = table(['Code', 'Deliverable', heading], ['D1', 'Map', name]);
    expect(groupsIn(h('Structure'), p(words), h('Deliverables'), told)).toEqual(['1 Terms, Ann Roe: D1 Map']);
  });

  it('keeps letters apart that its heading does not have', () => {
    const told = (name: string) => table(['Code', 'Deliverable', 'Sub-group'], ['D1', 'Map', name]);
    const words = [h('Structure'), p('WG1: Terms, led by Ann Roe'), h('Deliverables')];
    expect(groupsIn(...words, told('SC1'))).toEqual(['SC1 SC1, -: D1 Map', '1 Terms, Ann Roe: ']);
    const beside = table(['Output', 'Description', 'AHG'], ['TEA-1', 'Map', 'AHG1']);
    expect(groupsIn(...words, beside)).toEqual(['AHG1 AHG1, -: TEA-1 Map', '1 Terms, Ann Roe: ']);
  });

  it('has a deliverable of no group beside a dash, and of the one above beside a blank', () => {
    const rows = [
      ['1', 'D1.1', 'Map'],
      ['', 'D1.2', 'Cups'],
      ['–', 'D5.1', 'Pots'],
      ['n/a', 'D5.2', 'Lids'],
      ['', 'D5.3', 'Jugs'],
    ];
    const read = reportOf(h('Deliverables'), table(['WG', 'No.', 'Title'], ...rows));
    expect(read.report.workingGroups.map((one) => one.deliverables.map(({ code }) => code))).toEqual([
      ['D1.1', 'D1.2'],
    ]);
    expect(findingsOf(read).filter((key) => key === 'finding.deliverableWithoutGroup')).toHaveLength(3);
  });

  it('leaves a deliverable of several groups without one', () => {
    const told = table(['Code', 'Deliverable', 'Sub-group'], ['D1', 'Map', 'SG1, SG2']);
    expect(groupsIn(h('Deliverables'), told)).toEqual([]);
  });

  it.each([
    'TEA-01 Map of tea; TEA-20 Cups',
    'TEA-01 Map of tea, TEA-20 Cups',
    'TEA-01 Map of tea and TEA-20 Cups',
    'D1.1 Map of tea and D1.2 Cups',
  ])('has two in one cell: “%s”', (words) => {
    const told = table(['Group', 'Chair', 'Deliverables'], ['WG1 Terms', 'Ann Roe', words]);
    const titles = reportOf(h('Working groups'), told).report.workingGroups[0]?.deliverables;
    expect(titles?.map(({ title }) => title)).toEqual(['Map of tea', 'Cups']);
  });

  it('has one whose title names what is no other', () => {
    const told = table(
      ['Group', 'Deliverables'],
      ['WG1 Terms', 'TEA-01 Tea, COVID-19 and ISO-9000'],
      ['', 'TEA-02 Cups'],
    );
    const titles = reportOf(h('Working groups'), told).report.workingGroups[0]?.deliverables;
    expect(titles?.map(({ title }) => title)).toEqual(['Tea, COVID-19 and ISO-9000', 'Cups']);
  });

  it('has the number of a group before its name, which may have a title besides', () => {
    const labels = ['WG', 'Title', 'Leader', 'Deliverable'];
    const rows = [
      ['WG1 Terms', 'Terms', 'Ann Roe', 'D1 Map'],
      ['WG2 Model', '-', 'Bo Ek', 'D2 Cups'],
    ];
    expect(groupsIn(h('Structure'), table(labels, ...rows))).toEqual(both);
  });

  it('gives no code for several lines beside one title', () => {
    const block = table(['WG', 'No.', 'Title', 'Status'], ['WG1', 'D3\nD4', 'Cups', 'Draft']);
    expect(groupsIn(h('Deliverables'), block)).toEqual(['1 WG1, -: ']);
    expect(findingsOf(reportOf(h('Deliverables'), block))).toContain('finding.unclearNumber');
  });

  it.each([
    ['Deliverables', 'Reference number', []],
    ['Working groups and deliverables', 'Reference number', ['1 Terms, -: ']],
    ['Deliverables', 'Meetings', ['1 Terms, -: ']],
  ])('names no groups by the titles of what has no code: %s, “%s”', (heading, label, groups) => {
    const block = table(['WG', label, 'Title'], ['WG1', 'TK-1 of tea', 'Terms']);
    expect(groupsIn(h(heading), block)).toEqual(groups);
    expect(kept(h(heading), block).join()).toContain('TK-1 of tea');
  });

  it('has titles in a column of technical reports', () => {
    const told = table(
      ['WG', 'WG leader', 'Technical Report', 'Reference'],
      ['WG1', 'Ann Roe', 'Map', 'TEA-O-61'],
    );
    expect(groupsIn(h('Deliverables'), told)).toEqual(['1 WG1, Ann Roe: TEA-O-61 Map']);
  });

  it('has titles in a column of descriptions where the one before holds codes', () => {
    const told = (name: string) => table(['Output', 'Description', 'WG'], [name, 'Map', 'WG1']);
    expect(groupsIn(h('Output'), told('TEA-1'))).toEqual(['1 WG1, -: TEA-1 Map']);
    expect(groupsIn(h('Output'), told('Tea and milk'))).toEqual(['1 WG1, -: ']);
    const ofGroup = table(['WG', 'Description', 'Output'], ['WG1', 'Boils water.', 'D1 Map']);
    expect(reportOf(h('Output'), ofGroup).report.workingGroups).toMatchObject([
      { mission: { value: 'Boils water.' }, deliverables: [{ code: 'D1', title: 'Map' }] },
    ]);
  });

  it('names groups under “Responsible”, where all that stands there are groups', () => {
    const told = (name: string) => table(['Deliverable', 'Title', 'Responsible'], ['D1', 'Map', name]);
    expect(groupsIn(h('Deliverables'), told('WG1'))).toEqual(['1 WG1, -: D1 Map']);
    expect(groupsIn(h('Deliverables'), told('Ann Roe'))).toEqual([]);
  });

  it('is of the group whose heading stands over it', () => {
    const told = table(['No.', 'Title', 'Editor'], ['D4', 'Map', 'Ann Roe']);
    const read = reportOf(h('4.1 WG1: Terms'), told);
    expect(read.report.workingGroups).toMatchObject([
      { number: '1', title: 'Terms', deliverables: [{ code: 'D4', extra: { Editor: 'Ann Roe' } }] },
    ]);
    expect(findingsOf(read)).not.toContain('finding.deliverableWithoutGroup');
    expect(groupsIn(h('Deliverables of WG2'), told)).toEqual(['2 WG2, -: D4 Map']);
  });

  it('is of the group that its codes name rather than that of the heading', () => {
    const told = table(['No.', 'Title'], ['D2.1', 'Map']);
    expect(groupsIn(h('WG1: Terms'), told, h('WG2: Model'))).toEqual([
      '1 Terms, -: ',
      '2 Model, -: D2.1 Map',
    ]);
  });

  it('keeps with words that find no place what they are', () => {
    const told = table(['No.', 'Title', 'Editor', 'Due'], ['D4', 'Map', 'Ann Roe', 'May']);
    expect(kept(h('Deliverables'), told)).toEqual(['D4 Map | Editor: Ann Roe | Due: May']);
  });
});

describe('a column about the officers of groups that no field holds', () => {
  it('says so of people, and not of dashes nor of what is to be determined', () => {
    const rows = [
      ['WG1', 'Terms', 'Ann Roe', 'Ed Ray'],
      ['WG2', 'Model', 'Bo Ek', '-'],
      ['WG3', 'Cups', 'Al Fox', 'TBD'],
    ];
    const read = reportOf(h('Structure'), table(['WG', 'Name', 'Chair', 'Vice-chair'], ...rows));
    expect(findingsOf(read).filter((key) => key === 'finding.columnWithoutField')).toHaveLength(1);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Ed Ray', 'TBD']);
  });
});

describe('a working group in several sentences', () => {
  const words = 'WG 2 - Terms. Leader: Ann Roe. Deliverables D2: Map; D3: Cups';
  it.each([
    ['a paragraph', p(words)],
    ['an item', li(words)],
  ])('is read from %s', (_, block) => {
    expect(groupsIn(h('Working groups'), block)).toEqual(['2 Terms, Ann Roe: D2 Map; D3 Cups']);
  });

  it('keeps a sentence about something else', () => {
    const read = reportOf(h('Working groups'), p('WG1: Terms. Leader: Ann Roe. It boils water in Lima.'));
    expect(read.report.workingGroups).toMatchObject([
      { title: 'Terms', leader: { value: { name: 'Ann Roe' } } },
    ]);
    expect(read.report.remarks.map(({ text }) => text)).toEqual(['It boils water in Lima.']);
  });

  it('is another one below a line with its number', () => {
    const below = [p('Lead: Ann Roe'), p('4.2 WG2 Model'), p('Lead: Bo Ek')];
    expect(groupsIn(h('4.1 WG1 Terms'), ...below)).toEqual(['1 Terms, Ann Roe: ', '2 Model, Bo Ek: ']);
    const read = reportOf(h('WG1: Terms'), p('4.2 WG2 Model was agreed.')).report;
    expect(read.workingGroups.map(({ number }) => number)).toEqual(['1']);
  });

  it('keeps who leads it where a heading says so behind its title', () => {
    const heading = 'WG2 "Model", chaired by Bo Ek (Tea Lab, Oman)';
    expect(JSON.stringify(reportOf(h('Next steps'), p('Go on.'), h(heading)).report.nextSteps)).toContain(
      'Bo Ek',
    );
  });

  it('may have its title in quotation marks over it', () => {
    const below = [
      p('Convener: Ann Roe. The group is writing two documents:'),
      li('D1.1 Map'),
      li('D1.2 Cups'),
    ];
    expect(groupsIn(h('4.1 WG 1 “Terms”'), ...below)).toEqual(['1 Terms, Ann Roe: D1.1 Map; D1.2 Cups']);
    expect(groupsIn(h('Working groups'), p('WG1 “Terms” is led by Ann Roe.'))).toEqual([
      '1 Terms, Ann Roe: ',
    ]);
    expect(groupsIn(h('Working groups'), p('WG1 “Terms” met in Lima.'))).toEqual([]);
  });
});

describe('a heading that is a deliverable', () => {
  it('is told as one', () => {
    const read = reportOf(h('Deliverables'), h('TR01: Map'), p('Editor: Ann Roe.'));
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['TR01: Map']);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
    expect(groupsIn(h('WG1: Terms'), h('Deliverables of WG1'), h('TR01: Map'))).toEqual([
      '1 Terms, -: TR01 Map',
    ]);
  });
});

describe('a cell that names a group and who leads it', () => {
  it('gives both, over the deliverables of the group, too', () => {
    const rows = [
      ['WG1 (Lead: Ann Roe)'],
      ['D1', 'Map', 'Approved'],
      ['WG2: Model (chair Bo Ek)'],
      ['D2', 'Cups', 'Approved'],
    ];
    expect(groupsIn(h('Deliverables'), table(...rows))).toEqual(['1 WG1, Ann Roe: D1 Map', both[1]]);
  });

  it.each([
    ['WG1: Terms (Chair: Ann Roe)', '1 Terms, Ann Roe: D1 Map'],
    ['WG1: Terms - leader Ann Roe', '1 Terms, Ann Roe: D1 Map'],
    ['WG1: Terms, convenor Ann Roe (Acme)', '1 Terms, Ann Roe: D1 Map'],
    ['WG1: Terms, coordinated by SG16', '1 Terms, coordinated by SG16, -: D1 Map'],
    ['WG1: Terms, lead of others', '1 Terms, lead of others, -: D1 Map'],
    ['WG1: Terms and vice-chair Ann Roe', '1 Terms and vice-chair Ann Roe, -: D1 Map'],
    ['1 Terms', '1 Terms, -: D1 Map'],
    ['1. Terms', '1 Terms, -: D1 Map'],
    ['1 – Terms', '1 Terms, -: D1 Map'],
    ['(1)', '1 (1), -: D1 Map'],
    ['(a)', 'a (a), -: D1 Map'],
  ])('in a column of groups: “%s”', (words, group) => {
    expect(groupsIn(h('Deliverables'), table(['WG', 'Deliverable', 'Title'], [words, 'D1', 'Map']))).toEqual([
      group,
    ]);
  });

  it.each(['TG-Tea, TG-Milk', 'TG-Tea/TG-Milk', 'TG-Tea and TG-Milk'])(
    'is no third one of two: “%s”',
    (words) => {
      const groups = table(['TG', 'Topic'], ['TG-Tea', 'Leaves'], ['TG-Milk', 'Cows']);
      const read = reportOf(
        h('Deliverables'),
        groups,
        table(['Code', 'Deliverable', 'TG'], ['DEL 1', 'Map', words]),
      );
      expect(read.report.workingGroups.map(({ title }) => title)).toEqual(['Leaves', 'Cows']);
      expect(read.report.unplaced.map(({ text }) => text)).toContain(words);
      expect(findingsOf(read)).toContain('finding.unclearNumber');
    },
  );
});

describe('a column of deliverables', () => {
  const numbered = table(['No.', 'Title', 'WG'], ['TEA-1', 'Map', 'WG1'], ['TEA-2', 'Cups', 'WG1']);

  it('has plain codes under “No.” where the section is about deliverables, and nowhere else', () => {
    expect(groupsIn(h('Deliverables'), numbered)).toEqual(['1 WG1, -: TEA-1 Map; TEA-2 Cups']);
    expect(groupsIn(h('Contributions'), numbered)).toEqual([]);
  });

  it('has the status behind the title, be it announced or not', () => {
    const row = ['A', 'Terms', 'D1 Map (agreed)'];
    const statusOf = (label: string) =>
      reportOf(h('Working groups'), table(['WG', 'Title', label], row)).report.workingGroups[0]
        ?.deliverables[0];
    expect(statusOf('Deliverables (status)')).toMatchObject({ title: 'Map', extra: { Status: 'agreed' } });
    expect(statusOf('Deliverables')).toMatchObject({ title: 'Map', extra: { Status: 'agreed' } });
  });

  it('has a status alone in brackets behind the title, unless another cell tells one', () => {
    const of = (title: string, ...status: string[]) => {
      const head = ['WG', 'Title', 'Deliverables', ...status.map(() => 'Status')];
      const read = reportOf(h('Working groups'), table(head, ['WG1', 'Terms', title, ...status]));
      const [one] = read.report.workingGroups[0]?.deliverables ?? [];
      return { title: one?.title, ...one?.extra, odd: findingsOf(read).includes('finding.oddValue') };
    };
    expect(of('D1 Map (on hold)')).toEqual({ title: 'Map', Status: 'on hold', odd: false });
    expect(of('D1 Map (approved, May 2023)')).toMatchObject({ title: 'Map', Status: 'approved, May 2023' });
    expect(of('D1 Map (on hold)', 'draft')).toEqual({
      title: 'Map (on hold)',
      Status: 'draft',
      odd: true,
    });
    expect(of('D1 Map (stopped; moved to D2)')).toMatchObject({ odd: true });
    expect(of('D1 Map (part 2)')).toEqual({ title: 'Map (part 2)', odd: false });
  });

  it('leaves no cell without a word where it cannot be read', () => {
    const read = reportOf(
      h('Working groups'),
      table(
        ['WG', 'Title', 'Leader', 'Deliverables (status)'],
        ['A', 'Terms', 'Ann Roe (Acme, Norway)', 'TEA-01 Map (agreed)'],
      ),
    );
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['TEA-01 Map (agreed)']);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutCode');
  });
});

describe('the mission of a group', () => {
  it.each([
    ['Maps of tea (TBC)', { status: 'to-be-confirmed', value: 'Maps of tea' }],
    ['To be determined', { status: 'to-be-determined' }],
    ['To be determined at the next meeting.', { status: 'to-be-determined' }],
    ['New in 2022, mission to be agreed', { status: 'stated', value: 'New in 2022, mission to be agreed' }],
    ['Draw maps; scope to be confirmed', { status: 'stated', value: 'Draw maps; scope to be confirmed' }],
  ])('is whole, or none yet: “%s”', (words, mission) => {
    const read = reportOf(
      h('Working groups'),
      table(['WG', 'Title', 'Mission', 'Leader'], ['1', 'Terms', words, 'Ann Roe']),
    );
    expect(read.report.workingGroups[0]?.mission).toMatchObject(mission);
  });
});

describe('a state in the place of a mission', () => {
  const rowOf = (mission: string) =>
    reportOf(h('Working groups'), table(['WG', 'Title', 'Mission', 'Leader'], ['1', 'Tea', mission, '-']));

  it.each(['(dormant)', 'Dormant', 'On hold until May 2021', '(not active)', '(see clause 5)'])(
    'is none, and its words are kept: “%s”',
    (words) => {
      const read = rowOf(words);
      expect(read.report.workingGroups).toMatchObject([{ title: 'Tea', mission: { status: 'not-stated' } }]);
      expect(read.report.unplaced.map(({ text }) => text)).toContain(words);
      expect(findingsOf(read)).toContain('finding.unclearNumber');
    },
  );

  it.each(['Closed kettles', 'Suspended solids in tea', 'Map (old) pots (new)'])(
    'begins other missions: “%s”',
    (words) => {
      expect(rowOf(words).report.workingGroups).toMatchObject([{ mission: { value: words } }]);
    },
  );
});

describe('a mission that is a draft', () => {
  const toConfirm = { status: 'to-be-confirmed', value: 'Draw maps' };
  it.each([
    ['(draft mission, to be agreed)', { status: 'to-be-determined' }],
    ['Draft', { status: 'to-be-determined' }],
    ['Under discussion', { status: 'to-be-determined' }],
    ['Draft, to be agreed: Draw maps', toConfirm],
    ['Proposed mission: Draw maps', toConfirm],
    ['[draft] Draw maps', toConfirm],
    ['Draw maps (draft, to be agreed)', toConfirm],
    ['Draw maps - draft', toConfirm],
    ['Draw maps, to be agreed at the next meeting', toConfirm],
  ])('is to be confirmed, in a table and in prose: “%s”', (words, mission) => {
    const asTable = table(['WG', 'Title', 'Mission', 'Leader'], ['1', 'Terms', words, 'Ann Roe']);
    const asCard = table(['WG1', 'Terms'], ['Mission', words], ['Leader', 'Ann Roe (Acme)']);
    const asLines = [h('WG1 - Terms', 2), p(`Mission: ${words}`)];
    for (const blocks of [[asTable], [asCard], asLines]) {
      const { workingGroups } = reportOf(h('Working groups'), ...blocks).report;
      expect(workingGroups[0]?.mission).toMatchObject(mission);
    }
  });

  it.each(['Draft a report on tea', 'Draft, edit and publish a map', 'Draft terms to be agreed by TSAG'])(
    'is none that is to draft something: “%s”',
    (words) => {
      const read = reportOf(h('Working groups'), h('WG1 - Terms', 2), p(`Mission: ${words}`));
      expect(read.report.workingGroups[0]?.mission).toMatchObject({ status: 'stated', value: words });
    },
  );
});

describe('a cell of a working group', () => {
  const rowOf = (mission: string, leader: string) =>
    reportOf(h('Working groups'), table(['WG', 'Title', 'Mission', 'Leader'], ['1', 'Tea', mission, leader]));

  it.each(['To be drafted', 'To be developed', 'To be agreed', 'Still to be written by the group'])(
    'leaves the mission to be determined: “%s”',
    (mission) => {
      const [group] = rowOf(mission, 'To be elected').report.workingGroups;
      expect([group?.mission.status, group?.leader.status]).toEqual(Array(2).fill('to-be-determined'));
    },
  );

  it('gives the mission whole where its last words are like such a mark', () => {
    const [group] = rowOf('Name the terms to be developed', 'Ann Roe').report.workingGroups;
    expect(group?.mission).toMatchObject({ status: 'stated', value: 'Name the terms to be developed' });
  });

  it.each([
    'Ann Roe (supported by Li Na, Acme)',
    'Ann Roe (assisted by Bo Ek)',
    'Ann Roe (together with Bo Ek)',
  ])('tells of no affiliation who else helps, but keeps the words: “%s”', (leader) => {
    const { report, findings } = rowOf('To brew', leader);
    expect(report.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Ann Roe', affiliation: null } });
    expect(report.unplaced.map(({ text }) => text)).toEqual([leader]);
    expect(findings.map(({ key }) => key)).toContain('finding.wordsLeft');
  });
});

describe('the number of a group in a table', () => {
  it('stands beside its name, be it with “WG” before it or not', () => {
    const rows = [
      ['No', 'Working group', 'Mission', 'Lead'],
      ['WG 1', 'Cost of tea', 'To list costs', 'Ann Roe (Acme, Norway)'],
      ['WG 2', 'Blends', 'To compare blends', 'Bo Ek (Bell, Oman)'],
    ];
    const codes = table(['WG', 'No.', 'Deliverable'], ['WG 1', 'D1', 'Map'], ['WG 2', 'D2', 'List']);
    expect(groupsIn(h('Working groups'), table(...rows), h('Deliverables'), codes)).toEqual([
      '1 Cost of tea, Ann Roe: D1 Map',
      '2 Blends, Bo Ek: D2 List',
    ]);
  });

  it('stands before a title that begins with a short name', () => {
    const rows = [
      ['WG', 'Leader'],
      ['1 Uses of tea', 'Ann Roe (Acme, Norway)'],
      ['2 APIs and pots', 'Bo Ek (Bell, Oman)'],
    ];
    expect(groupsIn(h('Working groups'), table(...rows))).toEqual([
      '1 Uses of tea, Ann Roe: ',
      '2 APIs and pots, Bo Ek: ',
    ]);
  });
});

describe('how far deliverables of one cell are', () => {
  const toldOf = (cell: string) => {
    const read = reportOf(h('Groups'), table(['WG', 'Title', 'Work items'], ['WG1', 'Tea', cell]));
    const told = read.report.workingGroups[0]?.deliverables.map(({ code, title, extra }) => [
      code,
      title,
      extra,
    ]);
    return { told, findings: findingsOf(read) };
  };

  it.each([
    ['D4 – Pots (not started) D5 – Cups (in progress)', 'not started', 'in progress'],
    ['D4 Pots (completed) D5 Cups (not started)', 'completed', 'not started'],
    ['D4: Pots (done), D5: Cups (on hold)', 'done', 'on hold'],
  ])(
    'is no part of a title, nor is the next one where a cell lost its lines: “%s”',
    (cell, first, second) => {
      const { told, findings } = toldOf(cell);
      expect(told).toEqual([
        ['D4', 'Pots', { Status: first }],
        ['D5', 'Cups', { Status: second }],
      ]);
      expect(findings).not.toContain('finding.oddValue');
    },
  );

  it('may be a share', () => {
    expect(toldOf('TK-T3 Pots (80%), TK-T4 Cups (done)').told).toEqual([
      ['TK-T3', 'Pots', { Progress: '80%' }],
      ['TK-T4', 'Cups', { Status: 'done' }],
    ]);
  });

  it.each([
    ['D4 Pots (outline) D5 Cups (new)', 2],
    ['D4 – Iron pots D5 – Cups (not started)', 1],
    ['TK-T4 Pots (done) TK-T5 Cups (on hold), TK-T6 Lids', 2],
    ['D4 Mapping to (3GPP) TS 23 series', 1],
    ['D4 Use of cups (as in the annex) and D 5 pots', 1],
  ])('is told where it cannot be told from a title: “%s”', (cell, count) => {
    const { told, findings } = toldOf(cell);
    expect(told).toHaveLength(count);
    expect(findings.includes('finding.oddValue')).toBe(!/annex|3GPP/.test(cell));
  });
});

describe('a deliverable that a table of groups names by its code alone', () => {
  const groups = (cell: string) =>
    table(['WG', 'Title', 'Leader', 'Deliverables'], ['WG1', 'Tea', 'Ann Roe (Acme, Norway)', cell]);
  const list = [h('Deliverables'), li('D1.1: Map'), li('D1.2: Cups (on hold)')];
  const both = [h('Working groups'), groups('D1.1')];

  it('is the one that a list gives with its title, before or after', () => {
    for (const blocks of [
      [...both, ...list],
      [...list, ...both],
    ]) {
      expect(groupsIn(...blocks)).toEqual(['1 Tea, Ann Roe: D1.1 Map; D1.2 Cups']);
      const told = findingsOf(reportOf(...blocks));
      expect(told).not.toContain('finding.deliverableWithoutTitle');
      expect(told).not.toContain('finding.duplicateCode');
    }
  });

  it('has no title, and is told, where the list names another', () => {
    const blocks = [h('Working groups'), groups('D1.3'), ...list];
    expect(groupsIn(...blocks)).toEqual(['1 Tea, Ann Roe: D1.3 D1.3; D1.1 Map; D1.2 Cups']);
    expect(findingsOf(reportOf(...blocks))).toContain('finding.deliverableWithoutTitle');
  });

  it('of another group that has the same code stays told', () => {
    const columns = table(['', 'WG1', 'WG2'], ['Title', 'Tea', 'Cups'], ['Deliverables', 'D1', 'D1']);
    const read = reportOf(h('Working groups'), columns, h('Deliverables'), li('D1: Map (WG2)'));
    const told = read.findings.filter(({ key }) => key === 'finding.deliverableWithoutTitle');
    const titles = read.report.workingGroups.map(({ deliverables }) => deliverables[0]?.title);
    expect(titles).toEqual(['D1', 'Map']);
    expect(told.map(({ source }) => source?.row)).toEqual(['WG1']);
  });

  it('is not one of two that the list calls by that code in one place', () => {
    const twice = [h('Deliverables'), li('D1.1: Map'), li('D1.1: Cups')];
    expect(groupsIn(...both, ...twice)).toEqual(['1 Tea, Ann Roe: D1.1 Map; D1.1 Cups']);
  });
});

it.each(['Working title', 'Provisional title'])('“%s” heads the titles of deliverables', (label) => {
  const head = ['Document no.', label, 'Editor(s)', 'Group', 'Expected'];
  const rows = [
    ['TK-O-021', 'Latency of kettles', 'Roe', 'WG1', '07/2024'],
    ['TK-O-022', 'Map', 'Ek', 'WG2', ''],
  ];
  expect(groupsIn(h('Deliverables'), table(head, ...rows))).toEqual([
    expect.stringMatching(/: TK-O-021 Latency of kettles$/),
    expect.stringMatching(/: TK-O-022 Map$/),
  ]);
});

describe('a column of codes in which working groups stand', () => {
  it.each(['ID', 'Code', 'Ref.'])('names these under “%s”, and no deliverables', (label) => {
    const groups = table(
      [label, 'Working Group', 'Chairs'],
      ['WG1', 'Terms', 'Ann Roe (Acme)'],
      ['WG2', 'Model of 6G', 'Bo Ek (Oman)'],
    );
    const outputs = table(['Document', 'Title', 'Group'], ['D1', 'Map', 'WG1'], ['D2', 'Cups', 'WG2']);
    expect(groupsIn(h('Working groups'), groups, h('Outputs'), outputs)).toEqual([
      '1 Terms, Ann Roe: D1 Map',
      '2 Model of 6G, Bo Ek: D2 Cups',
    ]);
  });

  it('does so beside titles alone', () => {
    const groups = table(['ID', 'Title', 'Chair'], ['WG1', 'Terms', 'Ann Roe'], ['WG2', 'Model', 'Bo Ek']);
    expect(groupsIn(h('Working groups'), groups)).toEqual(['1 Terms, Ann Roe: ', '2 Model, Bo Ek: ']);
  });
});

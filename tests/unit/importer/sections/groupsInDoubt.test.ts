import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const groupsIn = (...blocks: Block[]) => reportOf(...blocks).report.workingGroups;
const leaderIn = (...blocks: Block[]) => {
  const leader = groupsIn(...blocks)[0]?.leader;
  return leader !== undefined && 'value' in leader ? leader.value : null;
};
const deliverablesIn = (...blocks: Block[]) =>
  groupsIn(...blocks).flatMap(({ deliverables }) =>
    deliverables.map(({ code, title, extra }) => [code, title, extra]),
  );
/** All words that found no field. */
const wordsKept = (...blocks: Block[]) => {
  const { remarks, unplaced } = reportOf(...blocks).report;
  return [...remarks, ...unplaced].map(({ text }) => text).join(' | ');
};

describe('a numbered table', () => {
  it.each([
    [
      ['Kettles boiled', '70'],
      ['Third meeting', 'Virtual, 15-17 June 2021'],
      ['Topic groups', '10'],
    ],
    [
      ['1', 'Kettles'],
      ['Participants (total)', '70'],
    ],
  ])('tells of no groups where a row is no number of one: %j', (...rows) => {
    const blocks = [h('Progress'), table(['Item', 'Description'], ...rows)];
    expect(groupsIn(...blocks)).toEqual([]);
    for (const word of rows.flat()) expect(wordsKept(...blocks)).toContain(word);
  });

  it.each(['1', '2.', 'A', 'II', 'WG3', 'TG-Tea', 'Working group 4'])(
    'tells of a group by “%s”',
    (number) => {
      const rows = table(['Item', 'Description'], [number, 'Kettles and pots']);
      expect(groupsIn(h('Working groups'), rows)).toHaveLength(1);
    },
  );

  it('is read with a warning where no word says that its numbers are those of groups', () => {
    const tasks = table(['No.', 'Task', 'Deliverable'], ['1', 'To define terms', 'D1.1 Terms']);
    const leaders = table(['No.', 'Mission', 'Leader'], ['1', 'To define terms', 'Ann Roe (Acme, Norway)']);
    const named = table(['No.', 'Mission', 'Leader'], ['WG1', 'To define terms', 'Ann Roe (Acme, Norway)']);
    const doubted = (...blocks: Block[]) =>
      reportOf(...blocks).findings.filter(
        ({ key, fillings }) => key === 'finding.oddValue' && fillings['value'] === '1',
      ).length;
    expect(doubted(h('Progress'), tasks)).toBe(1);
    expect(doubted(h('Deliverables'), leaders)).toBe(1);
    expect(doubted(h('Deliverables'), named)).toBe(0);
    expect(doubted(h('Structure and deliverables'), leaders)).toBe(0);
    expect(doubted(h('Progress'), p('Table 1 – Working groups'), leaders)).toBe(0);
    expect(doubted(h('Progress'), p('The working groups are as follows:'), leaders)).toBe(0);
  });
});

describe('who leads a group', () => {
  it.each([
    'WG1 Terms, led by Mrs Ann Roe (Acme, Sweden), prepares deliverables D1 and D2.',
    'WG1 Terms, led by Mrs Ann Roe (Acme, Sweden), and has prepared kettles D1 and D2.',
    'WG1: Terms – leader: Ann Roe (Acme, Sweden); prepares D1 and D2',
  ])('ends where the sentence goes on: “%s”', (words) => {
    const blocks = [h('Working groups'), p(words)];
    expect(leaderIn(...blocks)).toMatchObject({ name: 'Ann Roe', affiliation: 'Acme', country: 'Sweden' });
    expect(wordsKept(...blocks)).toContain(words);
  });

  it.each([
    ['WG1: Terms, led by Ann Roe (Acme), Sweden', 'Acme'],
    ['WG1: Terms, led by Ann Roe (Acme), buildingTea', 'Acme, buildingTea'],
  ])('has all of where somebody is from: “%s”', (words, affiliation) => {
    const blocks = [h('Working groups'), p(words)];
    expect(leaderIn(...blocks)).toMatchObject({ name: 'Ann Roe', affiliation });
  });

  it('stands beside the mission, and another one in a later row is told', () => {
    const read = reportOf(
      h('Structure'),
      table(
        ['WG', 'Title', 'Mission', 'Leader', 'Deliverables', 'Deliverables'],
        ['1', 'Kettles', 'Study.', 'Ann Roe (Acme, Sweden)', 'D1.1', 'Pots'],
        ['2', 'Cups', 'Study.', 'Bob Lee (Bo Lab, Oman)', 'D2.1', 'Tea'],
        ['', '', '', 'Cy Ek (Bo Lab, Oman)', 'D2.2', 'Milk'],
      ),
    );
    const leaders = read.report.workingGroups.map(({ leader }) => 'value' in leader && leader.value.name);
    expect(leaders).toEqual(['Ann Roe', 'Bob Lee']);
    expect(read.report.workingGroups.flatMap(({ deliverables }) => deliverables)).toMatchObject([
      { title: 'Pots', extra: {} },
      { title: 'Tea', extra: {} },
      { title: 'Milk', extra: {} },
    ]);
    expect(findingsOf(read)).toContain('finding.saidOtherwise');
  });

  it('is nobody called “Secretariat”, and that is told', () => {
    const rows = [
      ['WG', 'Mission', 'Leader', 'Deliverables'],
      ['WG1', 'To publish.', 'Secretariat', 'D1 Site'],
    ];
    const read = reportOf(h('Structure'), table(...rows));
    expect(leaderIn(h('Structure'), table(...rows))).toBeNull();
    expect(findingsOf(read)).toContain('finding.unclearLeader');
  });

  it('is not who leads a deliverable, where the rows of one group name several', () => {
    const head = ['WG', 'Deliverable', 'Lead', 'Progress'];
    const rows = [
      ['WG1', 'Kettles (D1)', 'H. Brandt', '90%'],
      ['WG1', 'Cups (D2)', 'S. Ali', '40%'],
      ['WG2', 'Pots (D3)', 'W. Cham', '50%'],
    ];
    expect(deliverablesIn(h('Work'), table(head, ...rows))).toEqual([
      ['D1', 'Kettles', { Lead: 'H. Brandt', Progress: '90%' }],
      ['D2', 'Cups', { Lead: 'S. Ali', Progress: '40%' }],
      ['D3', 'Pots', { Lead: 'W. Cham', Progress: '50%' }],
    ]);
    expect(leaderIn(h('Work'), table(head, ...rows))).toBeNull();
    const same = rows.map(([wg = '', title = '', , progress = '']) => [wg, title, 'H. Brandt', progress]);
    expect(leaderIn(h('Work'), table(head, ...same))).toMatchObject({ name: 'H. Brandt' });
  });

  it('is told where a name stands behind a title', () => {
    const read = (title: string) => reportOf(h('Working groups'), p(`WG1: ${title}`));
    expect(findingsOf(read('Overview (Tiina Kask)'))).toContain('finding.oddValue');
    for (const title of ['Overview (TTT)', 'Overview (cups and pots)', 'Overview (Tea)'])
      expect(findingsOf(read(title))).not.toContain('finding.oddValue');
  });
});

describe('how far a deliverable is', () => {
  it.each([
    'D1 completed, D2 at 60%',
    'D1 started',
    'Deliverable 1 completed',
    'D1: finished',
    'D1 – 60 %',
    'D1 Approved in May 2021',
  ])('is not what it is called: “%s”', (words) => {
    const head = ['Working group', 'Chair', 'Progress'];
    const blocks = [
      h('Working groups'),
      table(head, ['WG-1 Kettles', 'Ann Roe (Acme)', words], ['WG-2 Pots', 'Bo Ek', 'D3 begun']),
    ];
    expect(groupsIn(...blocks)).toMatchObject([
      { title: 'Kettles', leader: { value: { name: 'Ann Roe' } }, deliverables: [] },
      { title: 'Pots' },
    ]);
    expect(wordsKept(...blocks)).toContain(words);
    expect(deliverablesIn(h('WG1: Kettles'), li(words))).toEqual([]);
    expect(wordsKept(h('WG1: Kettles'), li(words))).toContain(words);
  });

  it.each([
    ['Approved:', 'Withdrawn:', ['Approved', 'Withdrawn']],
    ['The following deliverables were approved:', 'Drafts in Lima:', ['approved', undefined]],
    ['Deliverables in preparation:', 'Deliverables to come:', ['in preparation', undefined]],
  ])('may stand over the list: “%s”, “%s”', (first, second, states) => {
    const list = (code: string) => li(`${code} (WG1): Tea`);
    const { report } = reportOf(h('Deliverables'), p(first), list('D1'), list('D2'), p(second), list('D3'));
    const [one] = report.workingGroups;
    expect(one?.deliverables.map(({ extra }) => extra['Status'])).toEqual([states[0], ...states]);
  });

  it('may stand in the heading over a list or a table, where none stands beside it', () => {
    const rows = [
      ['WG', 'No.', 'Title', 'Status'],
      ['1', 'D1.1', 'Tea', ''],
      ['1', 'D1.2', 'Cups', 'Withdrawn'],
    ];
    const { report } = reportOf(
      h('4 Deliverables'),
      h('4.1 Approved deliverables', 2),
      table(...rows),
      h('4.2 Discontinued deliverables', 2),
      li('D1.3 (WG1): Pots'),
      h('4.3 Others', 2),
      p('The following deliverables were withdrawn:'),
      table(['WG', 'No.', 'Title'], ['1', 'D1.4', 'Lids']),
    );
    const [one] = report.workingGroups;
    expect(one?.deliverables.map(({ extra }) => extra['Status'])).toEqual([
      'Approved',
      'Withdrawn',
      'withdrawn',
      'Discontinued',
    ]);
  });

  it('is that of its own row, whatever heading stands over all', () => {
    const told = deliverablesIn(
      h('Deliverables under development'),
      table(
        ['WG', 'Ref', 'Title', 'Planned approval'],
        ['1', 'D1.1', 'Tea', 'Approved, July 2023'],
        ['1', 'D1.2', 'Cups', 'Oct-23'],
      ),
    );
    expect(told).toEqual([
      ['D1.1', 'Tea', { 'Planned approval': 'Approved, July 2023' }],
      ['D1.2', 'Cups', { Status: 'under development', 'Planned approval': 'Oct-23' }],
    ]);
  });

  it.each(['September 2023 (completed)', 'May 2021, approved', 'June 2022 – withdrawn'])(
    'is not that of the words over the table where its row tells another: “%s”',
    (time) => {
      const rows = [
        ['D1.1', 'Tea', '1', time],
        ['D1.2', 'Cups', '1', 'March 2024 (draft, due in May)'],
      ];
      const lead = p('The following deliverables are under development:');
      const { report } = reportOf(
        h('Deliverables'),
        lead,
        table(['Deliverable', 'Title', 'WG', 'Target date'], ...rows),
      );
      const [group] = report.workingGroups;
      expect(group?.deliverables.map(({ extra }) => extra['Status'])).toEqual([
        undefined,
        'under development',
      ]);
    },
  );

  it.each(['Started kettles', 'Completed forms', '60% tea', 'Draft Kettles'])(
    'is none of a title: “%s”',
    (title) => {
      expect(deliverablesIn(h('WG1: Kettles'), li(`D1: ${title}`))).toEqual([['D1', title, {}]]);
    },
  );
});

describe('a line that leads to a list or a table', () => {
  const rows = table(['Kettle', 'Pot'], ['Blue', 'Red']);

  it.each<[string, Block]>([
    ['The visitors were:', li('Mr Kwa Osei (Acme, Ghana)')],
    ['The kettles are as follows:', li('Blue kettles')],
    ['The kettles are given below:', rows],
    ['The six vice-chairs are listed in the table.', rows],
    ['They are summarized in the following table.', rows],
  ])('stays with it where nothing of that was read: “%s”', (lead, list) => {
    expect(wordsKept(h('Background'), p(lead), list)).toContain(lead);
  });

  it('goes where the list was read', () => {
    const groups = [li('WG1: Terms, led by Ann Roe'), li('WG2: Model, led by Bo Ek')];
    expect(wordsKept(h('Working groups'), p('The groups are as follows:'), ...groups)).toBe('');
    const meetings = table(['Meeting', 'Date', 'Place'], ['1st', '8-9 June 2021', 'Lima, Peru']);
    expect(wordsKept(h('Meetings'), p('They are listed in the table below.'), meetings)).toBe('');
  });
});

describe('a table of deliverables without a head', () => {
  const groups = [
    h('Working groups'),
    p('WG1: Tea, led by Ann Roe'),
    p('WG2: Milk'),
    h('Planned deliverables'),
  ];

  it('has a code, a title and a group in each row', () => {
    const rows = table(['D1', 'Requirements', 'WG2'], ['D2', 'Security of tea', 'WG1']);
    expect(groupsIn(...groups, rows)).toMatchObject([
      { number: '1', title: 'Tea', deliverables: [{ code: 'D2', title: 'Security of tea' }] },
      { number: '2', title: 'Milk', deliverables: [{ code: 'D1', title: 'Requirements' }] },
    ]);
    expect(wordsKept(...groups, rows)).toBe('');
  });

  it('has them below the row of their group', () => {
    const rows = table(
      ['WG1: Concepts (leader: Ann Lee)', '', ''],
      ['D1', 'Terms', 'completed'],
      ['D2', 'Use cases', 'in progress'],
      ['WG2: Pots', '', ''],
      ['D3', 'Lids', 'not started'],
    );
    const read = groupsIn(h('Deliverables'), rows);
    expect(read).toMatchObject([
      { title: 'Concepts', leader: { value: { name: 'Ann Lee' } } },
      { title: 'Pots', leader: { status: 'not-stated' } },
    ]);
    expect(deliverablesIn(h('Deliverables'), rows)).toEqual([
      ['D1', 'Terms', { Status: 'completed' }],
      ['D2', 'Use cases', { Status: 'in progress' }],
      ['D3', 'Lids', { Status: 'not started' }],
    ]);
  });

  it.each([
    [
      ['D1', 'Requirements', 'WG2'],
      ['Tea', 'Security', 'WG1'],
    ],
    [
      ['D1', 'completed', 'WG2'],
      ['D2', 'started', 'WG1'],
    ],
    [
      ['D1', '60%', 'WG2'],
      ['D2', '5', 'WG1'],
    ],
  ])('keeps its words where a row is another: %j', (...rows) => {
    const blocks = [...groups, table(...rows)];
    expect(deliverablesIn(...blocks)).toEqual([]);
    for (const word of rows.flat()) expect(wordsKept(...blocks)).toContain(word);
  });

  it('has no label for what is no status', () => {
    const rows = table(['D1', 'Requirements', 'Ann Roe'], ['D2', 'Security of tea', 'completed']);
    const blocks = [h('Deliverables of WG1'), rows];
    expect(deliverablesIn(...blocks).map(([, , extra]) => extra)).toEqual([{}, {}]);
    for (const word of ['Ann Roe', 'completed']) expect(wordsKept(...blocks)).toContain(word);
  });
});

describe('a deliverable', () => {
  it('is called what stands under “Work item”, “Content” or “Name of the document”', () => {
    for (const label of ['Work item', 'Content', 'Name of the document']) {
      const rows = table(['ID', label, 'WG', 'Editor'], ['WI-1', 'Kettles of islands', 'WG1', 'G. Tam']);
      expect(deliverablesIn(h('Work'), rows)).toEqual([['WI-1', 'Kettles of islands', { Editor: 'G. Tam' }]]);
    }
  });

  it('stands under its group behind a label', () => {
    const items = [li('Leader: Ann Roe'), li('Deliverable: FG-TK-D1 Use cases (published)')];
    const blocks = [h('WG structure'), p('WG1: Terms'), ...items];
    expect(deliverablesIn(...blocks)).toEqual([['FG-TK-D1', 'Use cases', { Status: 'published' }]]);
  });

  it('names its group in a list anywhere, and stays there where it names none', () => {
    const items = [
      li('D1: Metadata of tea (WG1)'),
      li('D2: Cups (WG B, editor: A. Leitgeb)'),
      li('D3: Pots'),
    ];
    const blocks = [h('Report of the Rapporteur'), p('Three reports are prepared:'), ...items];
    expect(groupsIn(...blocks)).toMatchObject([
      { number: '1', deliverables: [{ code: 'D1', title: 'Metadata of tea' }] },
      { number: 'B', deliverables: [{ code: 'D2', title: 'Cups', extra: { Editor: 'A. Leitgeb' } }] },
    ]);
    expect(wordsKept(...blocks)).toContain('D3: Pots');
  });

  it('has who leads its group in the heading over it', () => {
    const rows = table(['Code', 'Title'], ['TR1', 'Kettles']);
    const blocks = [h('WG1 - Services (leader: Ann Lee (Acme, Norway))'), rows];
    expect(groupsIn(...blocks)).toMatchObject([
      {
        number: '1',
        title: 'Services',
        leader: { value: { name: 'Ann Lee' } },
        deliverables: [{ code: 'TR1' }],
      },
    ]);
    expect(groupsIn(h('WG1 - Lead in cups'), rows)).toMatchObject([{ title: 'Lead in cups' }]);
    const unclear = h('WG1 - Services (leader: the host of tea)');
    expect(groupsIn(unclear, rows)).toMatchObject([{ title: 'Services', leader: { status: 'not-stated' } }]);
    expect(wordsKept(unclear, rows)).toContain('the host of tea');
    const more = 'Services, led by Ann Lee (Acme, Norway), has met twice in Lima';
    expect(groupsIn(h(`WG1 - ${more}`), rows)).toMatchObject([{ title: more }]);
  });
});

describe('two names in the cell of a leader', () => {
  const both = 'Leader: Ann Roe, Bo Ek';

  it.each([
    [
      ['Group', 'Leader', 'Affiliation'],
      ['WG1: Terms', both, 'Acme'],
    ],
    [
      ['Group', 'Companies', 'Leader'],
      ['WG1: Terms', 'Acme', both],
    ],
    [
      ['WG1: Terms', both, 'Acme'],
      ['WG2: Cups', 'Leader: Cy Dee', 'Tea'],
    ],
  ])('are of two people where a cell beside tells where they are from: %j', (...rows) => {
    const blocks = [h('Working groups'), table(...rows)];
    expect(leaderIn(...blocks)).toBeNull();
    expect(wordsKept(...blocks)).toContain(both);
    expect(reportOf(...blocks).findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', fillings: expect.objectContaining({ quote: both }) }),
    );
  });

  it('stay one person and a body where only the country stands beside them', () => {
    const rows = table(['Group', 'Leader', 'Country'], ['WG1: Terms', 'Ann Roe, Tea Board', 'Norway']);
    expect(leaderIn(h('Working groups'), rows)).toMatchObject({ name: 'Ann Roe', affiliation: 'Tea Board' });
  });
});

describe('a person behind the number of a group', () => {
  it.each(['WG3 (Ann Roe, Norway)', 'WG3 – Ann Roe (Acme, Norway) and lids', 'WG3: Mr Bo Ek'])(
    'is no title of it, and is told: “%s”',
    (words) => {
      const { report, findings } = reportOf(h('Working groups'), li(words));
      expect(report.workingGroups.map(({ number, title }) => [number, title])).toEqual([['3', 'WG3']]);
      expect(report.unplaced.map(({ text }) => words.includes(text))).toEqual([true]);
      expect(findings).toContainEqual(
        expect.objectContaining({ severity: 'warning', key: 'finding.unclearLeader' }),
      );
    },
  );

  it('is told where it stands as the title in a table or a heading', () => {
    const words = 'WG3 (Ann Roe, Norway)';
    for (const blocks of [[h(words)], [h('Groups'), table(['Group', 'Mission'], [words, 'To count'])]])
      expect(findingsOf(reportOf(...blocks))).toContain('finding.oddValue');
  });
});

describe('a line that begins with another group', () => {
  it.each([
    'WG2 Data; names of cups',
    'WG2, Data (Bo Ek)',
    'Topic group 2 Data; to name cups',
    'WG3 Business aspects; chair vacant',
  ])(
    'is no mission of the one whose heading stands over it, nor is what follows, and is told: “%s”',
    (words) => {
      const { report, findings } = reportOf(h('WG1: Terms'), p(words), p('To define data.'));
      expect(report.workingGroups.map(({ number, mission }) => [number, mission.status])).toEqual([
        ['1', 'not-stated'],
      ]);
      expect(findings.filter(({ source }) => source?.quote === words)).toEqual([
        expect.objectContaining({ severity: 'warning', key: 'finding.wordsLeft' }),
      ]);
    },
  );

  it('is no mission where a sentence tells of both', () => {
    const { report } = reportOf(h('WG A: Terms'), p('WG B is to use the terms.'), p('To define terms.'));
    expect(report.workingGroups[0]?.mission).toMatchObject({ value: 'To define terms.' });
  });

  it('is told among officers, too, where somebody is named in it', () => {
    const words = 'WG1, Terms (Ann Roe)';
    expect(reportOf(h('Leadership'), p(words)).findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', fillings: { words } }),
    );
  });
});

describe('other bodies of ITU', () => {
  it.each(['SG13', 'ITU-T SG13', 'Study Group 13', 'TSAG', 'JCA-IoT'])(
    'are no working groups where they stand among these, and are told: “%s”',
    (body) => {
      const rows = table(['Group', 'Mission'], [body, 'Clouds'], ['WG1', 'To count cups']);
      const { report, findings } = reportOf(h('Structure'), rows);
      expect(report.workingGroups.map(({ number }) => number)).toEqual(['1']);
      expect(report.unplaced.map(({ text }) => text)).toEqual([`${body} | Clouds`]);
      expect(findings).toContainEqual(
        expect.objectContaining({ severity: 'warning', fillings: expect.objectContaining({ quote: body }) }),
      );
    },
  );

  it.each([
    ['Structure', 'Group', 'SG1', 'SG2'],
    ['Sub-groups', 'No.', 'SG-2', 'SG-5'],
  ])('are not meant by sub-groups that are counted so: %s, %s', (heading, label, one, other) => {
    const rows = table([label, 'Mission', 'Leader'], [one, 'Cups', 'Ann Roe'], [other, 'Lids', 'Bo Ek']);
    expect(groupsIn(h(heading), rows).map(({ number }) => number)).toEqual([one, other]);
  });

  it.each([
    [
      ['Group no.', 'Subject'],
      ['SG13', 'Clouds'],
    ],
    [
      ['Group no.', 'Subject'],
      ['13', 'Clouds'],
    ],
    [
      ['No.', 'Leader', 'Task'],
      ['1', 'Ann Roe', 'Clouds'],
    ],
  ])('and work with them stand under liaison, and no working groups do: %j', (...rows) => {
    const read = reportOf(h('Liaison activities'), table(...rows));
    expect(read.report.workingGroups).toEqual([]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });
});

it('A name as the title of a group among officers may be who leads it, and is told', () => {
  const told = (heading: string) => findingsOf(reportOf(h(heading), li('WG1: Ann Roe')));
  expect(told('Leadership')).toContain('finding.oddValue');
  expect(told('Leadership and structure')).not.toContain('finding.oddValue');
});

it('A name alone in brackets behind the number of a group is told wherever it stands', () => {
  const told = (words: string) => findingsOf(reportOf(h('Working groups'), p(words)));
  expect(told('WG3 (Ann Roe)')).toContain('finding.oddValue');
  expect(told('WG3 (Terms)')).not.toContain('finding.oddValue');
});

describe('the order of the groups', () => {
  it('is that of the words about them, before those that only deliverables name', () => {
    const list = ['WG1: Tea', 'WG2: Cups', 'WG3: Lids'].map((text) => li(text));
    const works = table(['WG', 'No.', 'Title'], ['9', 'D9', 'Tea'], ['3', 'D3', 'Lids'], ['1', 'D1', 'Pots']);
    for (const blocks of [
      [h('Working groups'), ...list, h('Deliverables'), works],
      [h('Deliverables'), works, h('Working groups'), ...list],
    ])
      expect(groupsIn(...blocks).map(({ number }) => number)).toEqual(['1', '2', '3', '9']);
  });
});

it('What two groups are told together is no title of the second, and is told', () => {
  const words = 'WG1 and WG2: ask for help';
  const read = reportOf(h('Working groups'), p(words));
  expect(read.report.workingGroups).toEqual([]);
  expect(read.findings).toContainEqual(expect.objectContaining({ severity: 'warning', fillings: { words } }));
});

describe('a line with another group below the heading of one', () => {
  const leader = p('Leader: Bo Ek (Acme, Norway)');
  const ledIn = (heading: string, ...lines: Block[]) =>
    groupsIn(h(heading), ...lines, leader).map(({ number, leader: { status } }) => `${number} ${status}`);
  const long = `WG2: Data and ${'many pots and '.repeat(12)}cups`;

  it.each([
    ['WG1: Terms', 'WG2: Data.', ['1 not-stated', '2 stated']],
    ['WG1: Terms', 'WG2', ['1 not-stated', '2 stated']],
    ['WG1: Terms', long, ['1 not-stated']],
    ['Working Group A: Terms', 'Working Group B Data', ['A not-stated']],
    ['Working Group A: Terms', 'Working Group B, Data', ['A not-stated']],
  ])('begins what is told of that one: “%s”, “%s”', (heading, line, led) => {
    expect(ledIn(heading, p(line))).toEqual(led);
  });

  it.each([
    [p('Working Group B prepared a map.')],
    [p('WG2 (Data) uses the terms.')],
    [p('Works with:'), li('WG2'), li('WG3')],
  ])('may tell what the group has to do with it', (...lines) => {
    const [first] = ledIn('Working Group A: Terms', ...lines);
    expect(first).toBe('A stated');
  });

  it('is told where a sentence would be its title', () => {
    const read = reportOf(h('WG1: Terms'), p('WG2: the map is needed soon.'));
    expect(findingsOf(read)).toContain('finding.oddValue');
  });
});

describe('what is no title of a group', () => {
  const told = (...blocks: Block[]) =>
    groupsIn(...blocks).map(({ number, title, leader, mission }) => [
      number,
      title,
      'value' in leader ? leader.value.name : leader.status,
      mission.status,
    ]);

  it('is its short name in brackets, whether somebody leads it or not', () => {
    expect(told(h('Working groups'), li('Sub-group 1 (SG-1) met in Rome'))).toEqual([]);
    expect(told(h('Working groups'), li('Sub-group 1 (SG-1), led by Ann Roe (Acme, Norway)'))).toEqual([
      ['1', 'Sub-group 1', 'Ann Roe', 'not-stated'],
    ]);
  });

  it('is not a name with a figure', () => {
    expect(told(h('Working groups'), li('WG4: MPEG-4'))).toEqual([
      ['4', 'MPEG-4', 'not-stated', 'not-stated'],
    ]);
  });

  it('is a person beside its number below “Working group leaders”', () => {
    const rows = [
      ['WG1', 'Ann Roe'],
      ['WG2', 'Bo Ek, Bell, Oman'],
    ];
    const read = reportOf(h('Working group leaders'), table(...rows));
    expect(told(h('Working group leaders'), table(...rows))).toEqual([
      ['1', 'WG1', 'Ann Roe', 'not-stated'],
      ['2', 'WG2', 'Bo Ek', 'not-stated'],
    ]);
    expect(findingsOf(read)).toContain('finding.groupWithoutTitle');
    const two = table(['WG1', 'Ann Roe, Bo Ek'], ['WG2', 'Li Na']);
    expect(told(h('Working group leaders'), two)[0]).toEqual(['1', 'WG1', 'not-stated', 'not-stated']);
    const titled = table(
      ['WG1', 'Tea Cups', 'Ann Roe (Acme, Norway)'],
      ['WG2', 'Pots', 'Bo Ek (Bell, Oman)'],
    );
    expect(told(h('Working group leaders'), titled)[0]).toEqual(['1', 'Tea Cups', 'Ann Roe', 'not-stated']);
  });

  it.each(['WG1 - Status', 'WG1: Status', 'WG A – Meetings', 'Working group 1: Progress report'])(
    'is the word of what stands below the heading: “%s”',
    (heading) => {
      expect(told(h(heading), p('To name pots.'))).toEqual([]);
    },
  );

  it.each(['WG1 Leadership', 'WG1 - Leaders'])('is that of its leaders: “%s”', (heading) => {
    const read = reportOf(h(heading), p('Chair: Ann Roe (Acme, Norway)'));
    expect(told(h(heading), p('Chair: Ann Roe (Acme, Norway)'))[0]?.[2]).toBe('Ann Roe');
    expect(findingsOf(read)).toContain('finding.groupWithoutTitle');
    expect(read.report.leadership).toEqual([]);
  });
});

it.each(['Draw 2 maps of tea.', 'Data 3 ways to store are compared.'])(
  'A mission may begin with the letter of a deliverable: “%s”',
  (words) => {
    expect(groupsIn(h('WG1: Terms'), p(words))[0]?.mission).toMatchObject({ value: words });
    expect(groupsIn(h('WG1: Terms'), p('D.WG1-2 Maps'))[0]?.mission.status).toBe('not-stated');
  },
);

describe('a sentence that says who leads, below the heading of a group', () => {
  const leader = (words: string, heading = 'WG1: Terms') => leaderIn(h(heading), p(words))?.name;

  it('is read among others, and none of them is the mission', () => {
    const words = 'WG1 is led by Ms Choi. Two reports are in preparation.';
    expect(leader(words)).toBe('Choi');
    expect(leader(words, '4.1 Working Group 1 on terms')).toBe('Choi');
    const [group] = groupsIn(h('4.1 Working Group 1 on terms'), p(words));
    expect(group).toMatchObject({ number: '1', title: 'terms', mission: { status: 'not-stated' } });
  });

  it('is no mission where nobody is read', () => {
    const words = 'WG1 is co-led by Mr Ek and Ms Roe (Acme, Norway). It has one deliverable.';
    const [group] = groupsIn(h('WG1: Terms'), p(words));
    expect(group).toMatchObject({ leader: { status: 'not-stated' }, mission: { status: 'not-stated' } });
    expect(wordsKept(h('WG1: Terms'), p(words))).toContain('Ms Roe');
  });

  it('does not undo a mission that tells who coordinates the work', () => {
    const words = 'To study pots. The work is coordinated by SG13.';
    expect(groupsIn(h('WG1: Terms'), p(words))[0]?.mission).toMatchObject({ value: words });
  });

  it('may be of another group', () => {
    expect(leader('The terms go to WG2. WG2 is led by Bo Ek (Acme, Oman).')).toBeUndefined();
  });

  it('has no title in “WG3 on hold”', () => {
    expect(groupsIn(h('WG3 on hold'), p('Nothing.'))).toEqual([]);
  });
});

describe('a working group in a short line', () => {
  it('is known by a person behind its title, who need not lead it', () => {
    const read = reportOf(h('4 Working groups'), p('WG-A, Uses – Ms Roe'), p('WG-B, Pots – Mr Ek'));
    expect(read.report.workingGroups.map(({ number, title }) => [number, title])).toEqual([
      ['A', 'Uses'],
      ['B', 'Pots'],
    ]);
    expect(findingsOf(read)).toContain('finding.unclearLeader');
  });

  it('may have letters for a number', () => {
    const [group] = groupsIn(h('Working groups'), li('WG-DM, Data on tea, led by Bo Ek (Acme, Oman)'));
    expect(group).toMatchObject({ number: 'DM', title: 'Data on tea', leader: { value: { name: 'Bo Ek' } } });
  });

  it('may begin its title with capitals and a figure', () => {
    const [group] = groupsIn(h('Working groups'), p('WG3 M2M APIs, led by Bo Ek (Acme, Oman)'));
    expect(group).toMatchObject({ number: '3', title: 'M2M APIs', leader: { value: { name: 'Bo Ek' } } });
  });

  it('may go on with its “WG Chair”', () => {
    const [group] = groupsIn(h('Working groups'), li('WG2: Pots. WG Chair: Bo Ek (Acme, Oman)'));
    expect(group).toMatchObject({ number: '2', title: 'Pots', leader: { value: { name: 'Bo Ek' } } });
  });

  it.each(['WG 3, Geneva, 3-5 May 2021', 'WG C, Rules – Mr Ek, then Ms Roe'])(
    'is not known by “%s”, which is kept',
    (words) => {
      expect(groupsIn(h('Working groups'), p(words))).toEqual([]);
      expect(wordsKept(h('Working groups'), p(words))).toContain(words);
    },
  );
});

it('An associate chair of a group is no affiliation of its chair', () => {
  const words = 'Chair: Ms Roe; Associate Chair: Mr Bo Ek (Acme)';
  expect(leaderIn(h('WG1: Terms'), p(words))).toMatchObject({ name: 'Roe', affiliation: null });
  expect(findingsOf(reportOf(h('WG1: Terms'), p(words)))).toContain('finding.deputyLeader');
});

it('“Developed by” over groups alone is whose each deliverable is', () => {
  const works = (group: string) =>
    table(['Deliverable number', 'Title', 'Developed by'], ['TR.1', 'Uses', 'WG-A'], ['TS.1', 'Pots', group]);
  expect(groupsIn(h('Deliverables'), works('WG-B')).map(({ number }) => number)).toEqual(['A', 'B']);
  expect(groupsIn(h('Deliverables'), works('Ann Roe'))).toEqual([]);
});

it('A column “Proposed title” gives the titles of the groups', () => {
  const rows = table(['WG', 'Proposed title', 'Convenor'], ['1', 'Pots', 'Ann Roe (Acme, Norway)']);
  expect(groupsIn(h('Structure'), rows)).toMatchObject([{ number: '1', title: 'Pots' }]);
});

describe('a deliverable with a code of the group’s own', () => {
  it('may have a comma behind it, and be the only one of its working group', () => {
    const blocks = [
      h('WG1: Pots'),
      li('TK-1.1, Iron pots (target: May 2021)'),
      li('TK-1.2, Clay pots (postponed)'),
      h('WG2: Cups'),
      li('TK-2.1, Tea cups'),
    ];
    expect(groupsIn(...blocks).map(({ deliverables }) => deliverables.map(({ code }) => code))).toEqual([
      ['TK-1.1', 'TK-1.2'],
      ['TK-2.1'],
    ]);
    expect(deliverablesIn(...blocks)[1]).toEqual(['TK-1.2', 'Clay pots', { Status: 'postponed' }]);
  });

  it('is not read where a comma stands between two codes, or in a sentence', () => {
    const told = li('TK-5, Spoons, will be agreed.');
    const blocks = [h('WG1: Pots'), li('TK-1, TK-2 Pots'), li('TK-3, Cups'), li('TK-4: Lids'), told];
    expect(deliverablesIn(...blocks).map(([code]) => code)).toEqual(['TK-3', 'TK-4']);
    expect(wordsKept(...blocks)).toContain('TK-1, TK-2 Pots');
  });
});

describe('a column beside the groups', () => {
  const ann = 'Ann Roe (Acme, Norway)';
  const bob = 'Bob Lee (Acme, Norway)';
  const titlesIn = (...blocks: Block[]) => groupsIn(...blocks).map(({ title }) => title);

  it.each(['Results', 'Deliverables'])('is of their titles where “%s” stand behind it', (label) => {
    const rows = [
      ['WG1', 'Terms of tea', 'D1.1'],
      ['WG2', 'Maps of tea', 'D2.1'],
    ];
    const read = table(['WG', 'Title', label], ...rows);
    expect(titlesIn(h('Structure'), read)).toEqual(['Terms of tea', 'Maps of tea']);
    // Two of one group are of what it makes.
    const ofOne = rows.map((row) => ['WG1', ...row.slice(1)]);
    const deliverables = deliverablesIn(h('Structure'), table(['WG', 'Title', label], ...ofOne));
    expect(deliverables.map(([, title]) => title)).toEqual(['Terms of tea', 'Maps of tea']);
  });

  it('names who leads a deliverable where a row without a group has one, too', () => {
    const rows = table(
      ['WG', 'Lead', 'Deliverable', 'Title'],
      ['', ann, 'D1.2', 'Maps'],
      ['WG2', bob, 'D2.1', 'Lids'],
    );
    expect(deliverablesIn(h('Structure'), rows)).toEqual([['D2.1', 'Lids', { Lead: bob }]]);
    expect(wordsKept(h('Structure'), rows)).toContain(`D1.2 Maps | Lead: ${ann}`);
  });

  it('is told where it names the chair of a group that is not named', () => {
    const rows = table(
      ['WG', 'Chair', 'Deliverable', 'Title'],
      ['', ann, 'D1.2', 'Maps'],
      ['WG2', bob, 'D2.1', 'Lids'],
    );
    const read = reportOf(h('Structure'), rows);
    expect(read.report.workingGroups).toMatchObject([{ leader: { value: { name: 'Bob Lee' } } }]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        key: 'finding.unclearNumber',
        fillings: expect.objectContaining({ quote: ann }),
      }),
    );
  });

  it.each(['Lids (D1.4)', 'D1.4 Lids'])(
    'gives the title of a deliverable, whatever its code says besides: “%s”',
    (code) => {
      for (const label of ['Deliverable title', 'Title']) {
        const rows = table(
          ['WG', 'Code', label],
          ['WG1', code, 'Glossary of lids'],
          ['WG1', 'D1.5', 'Glossary'],
        );
        expect(deliverablesIn(h('Structure'), rows)).toEqual([
          ['D1.4', 'Glossary of lids', { Remark: 'Lids' }],
          ['D1.5', 'Glossary', {}],
        ]);
      }
    },
  );
});

it('A leader of one word, which may be a body, is told', () => {
  const leader = (words: string) => table(['WG', 'Title', 'Leader'], ['WG1', 'Terms', words]);
  const label = table(['WG', 'Deliverable', 'Title'], ['WG1 (lead: Acme)', 'D1.1', 'Terms']);
  for (const rows of [leader('Acme'), label])
    expect(findingsOf(reportOf(h('Structure'), rows))).toContain('finding.oddValue');
  expect(findingsOf(reportOf(h('Structure'), leader('Ann Roe')))).not.toContain('finding.oddValue');
});

describe('a leader who is only proposed', () => {
  const leaderOf = (lead: string, label: string, title = 'Working groups') =>
    reportOf(h(title), p(lead), table(['WG', 'Title', label], ['1', 'Terms', 'Ann Roe (Acme, Norway)']));

  it.each([
    ['The groups are:', 'Proposed convenor', 'Working groups', 'to-be-confirmed'],
    [
      'The following structure will be proposed to the first meeting:',
      'Leader',
      'Structure',
      'to-be-confirmed',
    ],
    ['The groups are:', 'Leader', 'Proposed structure', 'to-be-confirmed'],
    ['The following structure, proposed by the Chair, was agreed:', 'Leader', 'Structure', 'stated'],
    ['The groups and their proposed deliverables are:', 'Leader', 'Structure', 'stated'],
    ['The groups are:', 'Convenor', 'Structure', 'stated'],
  ])('is to be confirmed: “%s” over “%s” below “%s”', (lead, label, title, status) => {
    const { report } = leaderOf(lead, label, title);
    expect(report.workingGroups.map(({ leader }) => leader.status)).toEqual([status]);
  });

  it('leaves the words that say so', () => {
    const lead = 'The following structure will be proposed to the first meeting:';
    expect(leaderOf(lead, 'Leader').report.remarks.map(({ text }) => text)).toContain(lead);
  });
});

describe('an item without a code below the line that names its group', () => {
  const below = (...blocks: Block[]) => reportOf(h('Deliverables'), p('WG1'), ...blocks);

  it('is kept with the line, and told', () => {
    const read = below(li('Gap analysis'), li('D1 Terms'), p('WG2: Pots'), li('Set of lids'));
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([
      'WG1 | Gap analysis',
      'WG2: Pots | Set of lids',
    ]);
    expect(read.report.workingGroups[0]?.deliverables).toMatchObject([{ code: 'D1' }]);
    expect(read.findings.filter(({ key }) => key === 'finding.factLeft')).toMatchObject([
      { severity: 'warning', fillings: { quote: 'Gap analysis' } },
      { severity: 'warning', fillings: { quote: 'Set of lids' } },
    ]);
  });

  it('is kept by itself where it is of no single group, or stands in a list of groups', () => {
    const shared = below(li('D1 Terms'), p('Joint deliverables of WG1 and WG2:'), li('Gap analysis'));
    expect(shared.report.unplaced.map(({ text }) => text)).toEqual([]);
    const list = reportOf(h('Working groups'), li('WG1: Terms'), li('The cups WG, chaired by Bo Ek'));
    expect(list.report.unplaced.map(({ text }) => text)).toEqual([]);
  });
});

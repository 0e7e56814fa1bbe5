import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "1 Terms, Ann Roe (a.i.): D1.1 Map": number, title, leader and deliverables. */
function groupsIn(...blocks: Block[]): string[] {
  return reportOf(...blocks).report.workingGroups.map(({ number, title, leader, deliverables }) => {
    const led = 'value' in leader ? `${leader.value.name}${leader.value.interim ? ' (a.i.)' : ''}` : '-';
    return `${number} ${title}, ${led}: ${deliverables.map((one) => `${one.code} ${one.title}`).join('; ')}`;
  });
}

const kept = (...blocks: Block[]): string[] => reportOf(...blocks).report.unplaced.map(({ text }) => text);

describe('the title of a working group', () => {
  it.each([
    [
      'WG1: Terms – Co-leaders: Ann Roe (Acme, Norway) and Bo Ek (Oman)',
      '1 Terms, Ann Roe: ',
      'Bo Ek (Oman)',
    ],
    ['WG1: Terms – Acting leader: Ann Roe (Acme, Norway)', '1 Terms, Ann Roe (a.i.): ', null],
    ['WG1: Terms (Chair (acting): Ann Roe)', '1 Terms, Ann Roe (a.i.): ', null],
    ['WG1: Terms - Convenor: Ann Roe', '1 Terms, Ann Roe: ', null],
    ['WG1 (Terms): Lead - Ann Roe, Norway', '1 Terms, Ann Roe: ', null],
    ['WG1 (Terms): Leads - Ann Roe; Bo Ek (Oman)', '1 Terms, Ann Roe: ', 'Bo Ek (Oman)'],
    ['WG1: Lead - acid cells', '1 Lead - acid cells, -: ', null],
    ['WG1: Terms - Vice-leader: Ann Roe', '1 Terms, -: ', 'Vice-leader: Ann Roe'],
    ['WG1: Terms (Mr Bo Ek, Oman)', '1 Terms, -: ', 'Mr Bo Ek, Oman'],
    ['WG1 – Terms – B. Ek (Tea Lab, Oman)', '1 Terms, -: ', 'B. Ek (Tea Lab, Oman)'],
    ['WG1 - Terms (Ann Roe, ACME & Bo Ek, TLA)', '1 Terms, -: ', 'Ann Roe, ACME & Bo Ek, TLA'],
  ])('does not hold the words about its officers: “%s”', (words, told, other) => {
    expect(groupsIn(h('Working groups'), p(words))).toEqual([told]);
    const read = reportOf(h('Working groups'), p(words));
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(other === null ? [] : [other]);
    const warned = read.findings.filter(
      ({ severity, key }) => severity === 'warning' && key.includes('eader'),
    );
    expect(warned).toHaveLength(other === null ? 0 : 1);
  });

  it.each([
    'Terms (cups and pots)',
    'Terms (TTT)',
    'Terms (Tea Pots, Cups & Tea Lids)',
    'Terms – cups and pots',
    'Tea – Trade (Oman)',
    'Lead in cups',
  ])('is whole where no officer is in it: “%s”', (title) => {
    expect(groupsIn(h('Working groups'), p(`WG1: ${title}`))).toEqual([`1 ${title}, -: `]);
  });
});

describe('a working group in a line', () => {
  it.each([
    'WG1: Terms; chair: Ms Ann Roe; mission: to name pots.',
    'WG1: Terms; leader: Ann Roe (Acme, Norway); scope: to name pots',
    'WG1: Terms; mission: to name pots; chair: Ann Roe',
    'WG1: Terms; mission: to name pots. Chair: Ann Roe',
  ])('may have its mission before or behind its leader: “%s”', (words) => {
    const [group] = reportOf(h('Working groups'), li(words)).report.workingGroups;
    const { name, affiliation } = (group?.leader.status === 'stated' && group.leader.value) || {};
    expect([group?.title, name, affiliation]).toEqual([
      'Terms',
      'Ann Roe',
      words.includes('Acme') ? 'Acme' : null,
    ]);
    expect(group?.mission).toMatchObject({ value: 'to name pots' });
  });

  it('has no other fact for the affiliation of its leader', () => {
    const read = reportOf(h('Working groups'), li('WG1: Terms; chair: Ann Roe; secretary: Bo Ek'));
    expect(read.report.workingGroups).toMatchObject([{ leader: { value: { affiliation: null } } }]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it('may have letters for a number', () => {
    expect(groupsIn(h('Working groups'), p('WG-TT: Tea trade'), p('Leader: Ann Roe (Acme)'))).toEqual([
      'TT Tea trade, Ann Roe: ',
    ]);
  });

  it('may have a letter alone below a heading about working groups', () => {
    const items = [li('A: Terms, led by Ann Roe (Acme, Norway)'), li('B – Model')];
    expect(groupsIn(h('Working groups'), ...items)).toEqual(['A Terms, Ann Roe: ', 'B Model, -: ']);
    expect(groupsIn(h('Deliverables'), ...items)).toEqual([]);
  });

  it('may be called by a name, where it is told who leads it', () => {
    expect(groupsIn(h('Working groups'), li('Tea safety WG, chaired by Ann Roe (Acme)'))).toEqual([
      'Tea safety WG Tea safety WG, Ann Roe: ',
    ]);
    expect(groupsIn(h('Working groups'), li('Tea safety WG met twice.'))).toEqual([]);
  });

  it('keeps its leader with a warning where no groups are told', () => {
    const rows = table(['Position', 'Name'], ['Chairman', 'Ann Roe'], ['WG1 leader', 'Bo Ek (Oman)']);
    expect(groupsIn(h('Leadership'), rows)).toEqual([]);
    expect(kept(h('Leadership'), rows)).toEqual(['WG1 leader | Bo Ek (Oman)']);
    expect(findingsOf(reportOf(h('Leadership'), rows))).toContain('finding.unclearLeader');
  });
});

describe('a working group without a colon behind its number', () => {
  it.each([
    ['WG1 Tea sets – leader: Ann Roe (Acme, Norway)', '1 Tea sets, Ann Roe: '],
    ['Working Group 1, Tea sets – chaired by Ann Roe (Acme, Norway)', '1 Tea sets, Ann Roe: '],
    ['Working Group 1 Tea sets (leader: Ann Roe, Acme, Norway)', '1 Tea sets, Ann Roe: '],
    ['Working Group 1 (WG1) Tea sets (leader: Ann Roe)', '1 Tea sets, Ann Roe: '],
    ['WG1, Tea sets, Mr Roe;', '1 Tea sets, -: '],
  ])('is known by whoever leads it: “%s”', (words, told) => {
    expect(groupsIn(h('Structure'), p(words))).toEqual([told]);
    expect(groupsIn(h('Structure'), li(words))).toEqual([told]);
  });

  it('keeps somebody of whom it is not said that they lead it, with a warning', () => {
    expect(kept(h('Structure'), p('WG1, Tea sets, Mr Roe;'))).toEqual(['Mr Roe']);
    expect(findingsOf(reportOf(h('Structure'), p('WG1, Tea sets, Mr Roe;')))).toContain(
      'finding.unclearLeader',
    );
  });

  it.each(['Working Group 1 Tea sets (leader: Ann Roe) prepares:', 'WG1, Tea sets (leader: Ann Roe):'])(
    'has the deliverables below it: “%s”',
    (words) => {
      const told = groupsIn(h('Structure'), p(words), li('D-1, Map;'), li('D-2, Cups.'));
      expect(told).toEqual(['1 Tea sets, Ann Roe: D-1 Map; D-2 Cups']);
    },
  );

  it('is known by the deliverables below it', () => {
    expect(groupsIn(h('Deliverables'), p('WG1 Tea sets:'), li('D1.1 Map'))).toEqual([
      '1 Tea sets, -: D1.1 Map',
    ]);
    expect(groupsIn(h('Deliverables'), p('WG1 Tea sets:'), li('Maps of tea'))).toEqual([]);
  });

  it.each([
    'WG1 Tea sets met twice, chaired by Ann Roe.',
    'Working Group 1 Tea sets',
    'WG1, WG2 and WG3 met twice.',
    'Working Group 1, on tea, has met: chair: Ann Roe.',
  ])('is none in a sentence or alone: “%s”', (words) => {
    expect(groupsIn(h('Structure'), p(words))).toEqual([]);
  });
});

describe('a short name in brackets behind the number of a group', () => {
  it.each(['Sub-group 1 (SG-1) Tea sets', 'Working Group 1 (WG1): Tea sets', 'WG 1 (WG 1) – Tea sets'])(
    'is not its title: “%s”',
    (words) => {
      expect(groupsIn(h('Structure'), p(words), p('Lead: Ann Roe'))).toEqual(['1 Tea sets, Ann Roe: ']);
      expect(groupsIn(h(words), p('Lead: Ann Roe'))).toEqual(['1 Tea sets, Ann Roe: ']);
    },
  );

  it('is told from a title in brackets', () => {
    expect(groupsIn(h('Structure'), p('Working Group 1 (TEA) Lead: Ann Roe'))).toEqual(['1 TEA, Ann Roe: ']);
  });
});

describe('the working group of a list of deliverables', () => {
  const items = [li('D-1 Map'), li('D-2 Cups')];

  it.each([
    ['a heading with its number', h('WG1', 2)],
    ['a heading about its deliverables', h('Deliverables of WG1', 2)],
    ['a line with its number', p('WG1:')],
    ['a line about its deliverables', p('WG 1 deliverables:')],
  ])('is told by %s', (_, over) => {
    const told = groupsIn(h('Deliverables'), over, ...items);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^1 WG ?1, -: D-1 Map; D-2 Cups$/);
    expect(groupsIn(h('Structure'), p('WG1: Terms'), h('Deliverables'), over, ...items)).toEqual([
      '1 Terms, -: D-1 Map; D-2 Cups',
    ]);
  });

  it('is told in brackets behind each title', () => {
    const groups = [p('WG1: Terms'), p('WG2: Tea')];
    const told = [li('D-1 Map (WG2)'), li('D1.2 Cups (WG2) – completed in May 2021'), li('D1.3 Pots')];
    expect(groupsIn(h('Structure'), ...groups, h('Deliverables'), ...told)).toEqual([
      '1 Terms, -: D1.3 Pots',
      '2 Tea, -: D-1 Map; D1.2 Cups',
    ]);
    const read = reportOf(h('Deliverables'), ...told);
    expect(read.report.remarks).toEqual([]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['D1.3 Pots']);
  });

  it('leaves what may be no part of a title there, with a warning', () => {
    const read = reportOf(h('Deliverables'), p('WG1:'), li('D-1 Map – draft'));
    expect(read.report.workingGroups[0]?.deliverables[0]?.title).toBe('Map – draft');
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.wordsLeft' }),
    );
  });

  it.each(['Working groups', 'WORKING GROUPS', 'Deliverables'])('is none below “%s”', (heading) => {
    const read = reportOf(h(heading), ...items);
    expect(read.report.workingGroups).toEqual([]);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
  });
});

describe('a line that leads to a list', () => {
  const items = [li('Cups of tea'), li('Pots of tea')];

  it.each([
    ['WG5 Cups;', '3 Tea, -: D-3 Tea map', ['finding.deliverableWithoutGroup']],
    ['WG3 has more:', '3 Tea, -: D-3 Tea map; D-5 Cup map', []],
  ])('is of the group it names: “%s”', (line, group, findings) => {
    const blocks = [p('WG3 Tea delivering documents:'), li('D-3 Tea map'), p(line), li('D-5 Cup map')];
    expect(groupsIn(h('Structure'), ...blocks)).toEqual([group]);
    const told = findingsOf(reportOf(h('Structure'), ...blocks));
    expect(told.filter((key) => key.startsWith('finding.deliverable'))).toEqual(findings);
  });

  it('is kept where it tells a name or a number besides', () => {
    const line = 'Working Group 1 on tea (leader: Ann Roe) prepares:';
    const { report } = reportOf(h('Structure'), p(line), ...items);
    expect(report.remarks.map(({ text }) => text)).toContain(line);
    const later = reportOf(h('Deliverables'), p('To be completed by Friday 4 June 2021:'), ...items);
    expect(later.report.remarks.map(({ text }) => text)).toContain('To be completed by Friday 4 June 2021:');
  });

  it('says nothing that the list does not, where that is read and it only leads there', () => {
    const lead = p('The following documents, see Table 2, are prepared:');
    const told = reportOf(h('Structure'), p('WG1: Tea'), lead, li('D1.1 Cups of tea'));
    expect(told.report.workingGroups[0]?.deliverables).toHaveLength(1);
    expect(told.report.remarks).toEqual([]);
    const { remarks } = reportOf(h('Structure'), lead, ...items).report;
    expect(remarks.map(({ text }) => text)).toEqual(
      [lead, ...items].map((one) => ('text' in one ? one.text : '')),
    );
  });
});

describe('somebody in brackets behind the title of a group', () => {
  it.each(['Ann Roe, interim', 'Ann Roe, acting'])(
    'who is there for the time being is no part of it: “%s”',
    (words) => {
      const read = reportOf(h('Working groups'), p('WG1: Tea'), p(`WG2: Cups (${words})`));
      expect(read.report.workingGroups.map(({ title }) => title)).toEqual(['Tea', 'Cups']);
      expect(findingsOf(read)).toContain('finding.unclearLeader');
      expect(read.report.unplaced.map(({ text }) => text)).toEqual([words]);
    },
  );

  it('is warned of where it may be one more word of it', () => {
    const read = reportOf(h('Working groups'), p('WG1: Tea (Ann Roe, Acme)'), p('WG2: Cups (Pots, Kettles)'));
    expect(
      read.findings.flatMap(({ key, fillings }) => (key === 'finding.oddValue' ? [fillings] : [])),
    ).toEqual([{ value: 'Tea (Ann Roe, Acme)' }]);
  });
});

describe('two leaders of a working group', () => {
  it.each(['Leaders: Mr Bo Ek, Ms Ann Roe', 'Leader: Mr Bo Ek, Ms Ann Roe'])(
    'are known by their titles: “%s”',
    (words) => {
      expect(groupsIn(h('Working groups'), p(`WG1: Terms (${words})`))).toEqual(['1 Terms, Bo Ek: ']);
      expect(kept(h('Working groups'), p(`WG1: Terms (${words})`))).toEqual(['Ms Ann Roe']);
    },
  );

  it('is told behind the title in a list of leaders', () => {
    expect(groupsIn(h('Working groups and their leaders'), li('WG1 (Terms): Ms Ann Roe (Acme)'))).toEqual([
      '1 Terms, Ann Roe: ',
    ]);
  });
});

describe('a code behind the word “Deliverable”', () => {
  it('is the code alone', () => {
    const list = [li('Deliverable MMI-1: Map'), li('Deliverable 2: Cups')];
    expect(groupsIn(h('WG1 – Terms'), ...list)).toEqual(['1 Terms, -: MMI-1 Map; Deliverable 2 Cups']);
  });
});

describe('a table of working groups', () => {
  it('may call the title “Titel”', () => {
    const rows = table(['WG', 'Titel', 'Chair', 'Deliverables'], ['WG1', 'Terms', 'Ann Roe', 'D1.1 Map']);
    expect(groupsIn(h('Working groups'), rows)).toEqual(['1 Terms, Ann Roe: D1.1 Map']);
  });

  it('may have a comma between number and title', () => {
    expect(
      groupsIn(h('Structure'), table(['Working group', 'Convenor'], ['WG 1, Terms', 'Ann Roe'])),
    ).toEqual(['1 Terms, Ann Roe: ']);
  });

  it.each(['WP', 'TF', 'Task force', 'Working Party'])('may call them otherwise: “%s”', (label) => {
    const rows = table([label, 'Name', 'Leader'], ['1', 'Terms', 'Ann Roe'], ['2', 'Map', 'Bo Ek']);
    expect(groupsIn(h('Structure'), rows)).toEqual(['1 Terms, Ann Roe: ', '2 Map, Bo Ek: ']);
  });

  it('has no group of those of the whole', () => {
    const rows = table(['WG', 'Code', 'Title'], ['FG', 'D1', 'Roadmap'], ['WG1', 'D2', 'Map']);
    expect(groupsIn(h('Deliverables'), rows)).toEqual(['1 WG1, -: D2 Map']);
  });
});

describe('a line over deliverables of no single group', () => {
  const list = [h('Deliverables'), p('WG1 (Terms)'), li('D1 Map'), p('WG2 (Cups)'), li('D3 Cup')];
  const groups = ['1 Terms, -: D1 Map', '2 Cups, -: D3 Cup'];

  it.each([
    'Not assigned',
    'Not yet allocated:',
    'Joint deliverables',
    'Joint deliverables of WG1 and WG2',
    'Other deliverables:',
    'All working groups',
    'WG2 and WG1',
  ])('ends the group above it: “%s”', (line) => {
    const read = [...list, p(line), li('D4 Final report')];
    expect(groupsIn(...read)).toEqual(groups);
    expect(kept(...read)).toEqual(['D4 Final report']);
    expect(findingsOf(reportOf(...read))).toContain('finding.deliverableWithoutGroup');
  });

  it.each(['Joint deliverables of WG1 and WG2', 'Not assigned'])(
    'is no mission of that group: “%s”',
    (line) => {
      const { report } = reportOf(
        h('Deliverables'),
        h('WG1 Terms', 2),
        p('D1 Map'),
        p(line),
        p('D4 Final report'),
      );
      expect(report.workingGroups).toMatchObject([{ mission: { status: 'not-stated' } }]);
      expect(report.workingGroups[0]?.deliverables.map(({ code }) => code)).toEqual(['D1']);
      expect(report.unplaced.map(({ text }) => text)).toEqual(['D4 Final report']);
    },
  );

  it('does not end it where it tells more', () => {
    const read = [...list, p('Joint deliverables are progressed by e-mail.'), li('D4 Final report')];
    expect(kept(...read)).toEqual([]);
  });
});

describe('a heading that begins with a working group', () => {
  const words = p('The group was established by SG5 in May 2018.');

  it('needs no colon before its title, and what is told of its founding is not that of the focus group', () => {
    const { report } = assembleReport(
      aDocument(
        h('Introduction'),
        p('The Focus Group on tea (FG TEA) met.'),
        h('Working Group 1 Terms'),
        words,
      ),
      'a.docx',
    );
    const { parentGroup, established } = report.focusGroup;
    expect([parentGroup.status, established.status]).toEqual(['not-stated', 'not-stated']);
    expect(report.workingGroups.map(({ number, title }) => [number, title])).toEqual([['1', 'Terms']]);
  });

  it.each(['Working Group 1 Terms of Reference', 'Working Group A Meetings', 'WG1 Report'])(
    'has no title in what is told of the group, nor the founding of the focus group: “%s”',
    (title) => {
      const { report } = assembleReport(
        aDocument(
          h('Introduction'),
          p('The Focus Group on tea (FG TEA) met.'),
          h(title),
          words,
          h('Leadership'),
        ),
        'a.docx',
      );
      expect(report.focusGroup.parentGroup.status).toBe('not-stated');
      expect(report.workingGroups).toEqual([]);
    },
  );
});

describe('what is said of a deliverable', () => {
  it.each(['D2.1 was approved; D2.2 Chart', 'D2.1 is ready for approval.', 'D2.1 has started'])(
    'is no title: “%s”',
    (words) => {
      const read = [p('WG2: Cups'), p(`Deliverables: ${words}`)];
      expect(groupsIn(h('Working groups'), ...read)).toEqual(['2 Cups, -: ']);
      expect(findingsOf(reportOf(h('Working groups'), ...read))).toContain('finding.factLeft');
    },
  );

  it('is told where it stands in a table in place of one', () => {
    const rows = table(
      ['Group', 'Deliverable'],
      ['WG1 Cups', 'D1.1 is ready for approval'],
      ['WG2 Lids', 'D2.1 Will to boil'],
    );
    expect(groupsIn(h('Working groups'), rows)).toEqual(['1 Cups, -: ', '2 Lids, -: D2.1 Will to boil']);
    expect(findingsOf(reportOf(h('Working groups'), rows))).toContain('finding.deliverableWithoutCode');
  });
});

it('A deliverable right below “Annex” is no title of it', () => {
  const read = reportOf(h('Annex'), p('D3.1: Map of cups (WG3)'), li('D3.2: Map of pots (WG3)'));
  expect(read.report.unplaced.map(({ text }) => text)).toEqual(['D3.1: Map of cups (WG3)']);
  expect(findingsOf(read)).toContain('finding.unknownSection');
});

it.each([
  ['WG9 Data and lids', 'not-stated'],
  ['WG9 develops lids', 'stated'],
])('A line “%s” below the heading of that group is a mission where it tells something', (words, status) => {
  const { workingGroups } = reportOf(h('Working groups'), h('WG9: Trays', 2), p(words)).report;
  expect(workingGroups).toMatchObject([{ title: 'Trays', mission: { status } }]);
});

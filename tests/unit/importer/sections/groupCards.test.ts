import { describe, expect, it } from 'vitest';
import { findingsOf, h, reportOf, table } from '../../../support/documents.ts';

/** "1 Terms, Ann Roe: D1.1 Map": number, title, leader and deliverables. */
function groupsIn(heading: string, ...rows: string[][]): string[] {
  return reportOf(h(heading), table(...rows)).report.workingGroups.map(
    ({ number, title, leader, deliverables }) =>
      `${number} ${title}, ${'value' in leader ? leader.value.name : '-'}: ${deliverables
        .map(({ code, title: name }) => `${code} ${name}`)
        .join('; ')}`,
  );
}

const read = (heading: string, ...rows: string[][]) => reportOf(h(heading), table(...rows));
const both = ['1 Terms, Ann Roe: D1.1 Map', '2 Model, Bo Ek: D2.1 Cups; D2.2 Pots'];

describe('a table that tells of one working group after another', () => {
  it.each([
    [
      'in rows',
      [
        ['WG1', 'Terms'],
        ['Chairman', 'Ann Roe (Acme, Norway)'],
        ['Deliverables', 'D1.1 Map'],
        ['WG2', 'Model'],
        ['Chairman', 'Bo Ek (Tea Lab, Oman)'],
        ['Deliverables', 'D2.1 Cups\nD2.2 Pots'],
      ],
    ],
    [
      'in rows, with the title beside the number',
      [
        ['WG1: Terms', ''],
        ['Leader', 'Ann Roe (Acme, Norway)'],
        ['Outputs', 'D1.1 Map'],
        ['WG2: Model', ''],
        ['Leader', 'Bo Ek (Tea Lab, Oman)'],
        ['Outputs', 'D2.1 Cups; D2.2 Pots'],
      ],
    ],
    [
      'in columns',
      [
        ['', 'WG 1', 'WG 2'],
        ['Title', 'Terms', 'Model'],
        ['Leader', 'Ann Roe (Acme, Norway)', 'Bo Ek (Tea Lab, Oman)'],
        ['Deliverables', 'D1.1 Map', 'D2.1 Cups; D2.2 Pots'],
      ],
    ],
  ])('is read %s, and its chairmen are none of the whole group', (_, rows) => {
    expect(groupsIn('Working groups', ...rows)).toEqual(both);
    const { report, findings } = read('Working groups', ...rows);
    expect(report.leadership).toEqual([]);
    expect(report.unplaced).toEqual([]);
    expect(findings.map(({ key }) => key)).toEqual(['finding.noMeetings']);
  });

  it('keeps a vice-chairman, a second leader and a deliverable without a code, and says so', () => {
    const rows = [
      ['WG1', 'Terms'],
      ['Leader', 'Ann Roe (Acme, Norway)'],
      ['Co-leader', 'Cy Holm (Peru)'],
      ['Vice-leader', 'Bo Ek (Oman)'],
      ['Deliverables', 'A map of tea'],
    ];
    expect(groupsIn('Working groups', ...rows)).toEqual(['1 Terms, Ann Roe: ']);
    const one = read('Working groups', ...rows);
    expect(one.report.unplaced.map(({ text }) => text).sort()).toEqual([
      'A map of tea',
      'Bo Ek (Oman)',
      'Cy Holm (Peru)',
    ]);
    expect(one.findings.filter(({ severity }) => severity === 'warning')).toHaveLength(4);
  });

  it('has the titles, but no leader, of rows without a head', () => {
    const rows = [
      ['WG1', 'Terms', 'Ann Roe (Acme, Norway)'],
      ['WG2', 'Model', 'Bo Ek (Tea Lab, Oman)'],
    ];
    expect(groupsIn('Working groups', ...rows)).toEqual(['1 Terms, -: ', '2 Model, -: ']);
    const one = read('Working groups', ...rows);
    expect(one.report.unplaced.map(({ text }) => text)).toEqual([rows[0]?.[2], rows[1]?.[2]]);
    expect(findingsOf(one).filter((key) => key === 'finding.unclearLeader')).toHaveLength(2);
  });

  it.each([
    ['days', 'Meetings', ['WG1', 'Monday'], ['WG2', 'Tuesday']],
    ['figures', 'Working groups', ['WG1', '12 documents'], ['WG2', '3 documents']],
    ['two groups and words below', 'Working groups', ['WG1', 'WG2'], ['Terms', 'Model']],
    ['other facts', 'Working groups', ['WG1', 'Terms'], ['Documents', '12']],
  ])('is none that lists %s', (_, heading, ...rows) => {
    expect(groupsIn(heading, ...rows)).toEqual([]);
    expect(read(heading, ...rows).report.unplaced.map(({ text }) => text)).toEqual(
      rows.map((row) => row.join(' | ')),
    );
  });

  it('leaves a chairman below a group in doubt where another row cannot be read', () => {
    const rows = [
      ['WG1', 'Terms'],
      ['Chairman', 'Ann Roe (Acme, Norway)'],
      ['Colour', 'Green'],
    ];
    const one = read('Working groups', ...rows);
    expect(one.report.leadership).toEqual([]);
    expect(findingsOf(one)).toContain('finding.unclearNumber');
  });
});

describe('a table with a row for each working group or deliverable', () => {
  it('may call the leaders leads', () => {
    expect(groupsIn('Structure', ['Group', 'Title', 'Leads'], ['WG1', 'Terms', 'Ann Roe (Acme)'])).toEqual([
      '1 Terms, Ann Roe: ',
    ]);
  });

  it('has no leader where one of several may be where the one before is from', () => {
    const rows = [
      ['WG', 'Title', 'Co-chairs'],
      ['WG1', 'Terms', 'Ann Roe, Bo Ek, Cy Holm (Acme, Norway)'],
    ];
    expect(groupsIn('Structure', ...rows)).toEqual(['1 Terms, -: ']);
    expect(findingsOf(read('Structure', ...rows))).toContain('finding.unclearLeader');
  });

  it('may have one label over the codes and the titles of deliverables', () => {
    const head = ['WG', 'Title', 'Mission', 'Leader', 'Deliverables', ''];
    expect(groupsIn('Structure', head, ['WG1', 'Terms', 'Words', 'Ann Roe', 'D1.1', 'Map'])).toEqual([
      '1 Terms, Ann Roe: D1.1 Map',
    ]);
  });

  it.each(['Responsible WG', 'WG responsible', 'Lead group'])(
    'names the group of a deliverable under “%s”',
    (label) => {
      const head = ['Deliverable', 'Title', label, 'Status'];
      expect(groupsIn('Deliverables', head, ['D-7', 'Map', 'WG1', '80%'])).toEqual(['1 WG1, -: D-7 Map']);
    },
  );

  it.each([
    ['No.', 'Title'],
    ['', 'Deliverable'],
  ])('may number deliverables under “%s”', (...labels) => {
    const rows = [
      ['2.1', 'Map', 'WG1'],
      ['10.24', 'Cups', 'WG1'],
    ];
    expect(groupsIn('Deliverables', [...labels, 'WG'], ...rows)).toEqual(['1 WG1, -: 2.1 Map; 10.24 Cups']);
  });
});

it('How far a deliverable is stands beside its title in such a table, too', () => {
  const rows = [
    ['WG1', 'Terms'],
    ['Chairman', 'Ann Roe (Acme, Norway)'],
    ['Deliverables', 'D1 Map (not started); D2 Cups (80%)'],
  ];
  expect(read('Working groups', ...rows).report.workingGroups[0]?.deliverables).toMatchObject([
    { title: 'Map', extra: { Status: 'not started' } },
    { title: 'Cups', extra: { Progress: '80%' } },
  ]);
});

it.each([
  [
    ['Leader', 'Ann Roe', 'Acme'],
    ['Deliverables', 'D1.1 Terms', 'D1.2 Maps'],
  ],
  [
    ['Title', 'Terms'],
    ['Deliverables', 'D1.1 Terms', 'D1.2 Maps'],
  ],
])('A table of labels under the heading of a group has no head, and is told as unread: %j', (...rows) => {
  const read = reportOf(h('Working Group 1'), table(...rows));
  expect(read.report.workingGroups.flatMap(({ deliverables }) => deliverables)).toEqual([]);
  expect(findingsOf(read)).toContain('finding.unreadTable');
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

/** "C Ann Roe | Acme | Norway": chairman or vice-chairman, name, affiliation, country. */
function officesIn(...rows: string[][]): string[] {
  return reportOf(h('Leadership'), table(...rows)).report.leadership.map(
    ({ role, person: { name, affiliation, country } }) =>
      `${role === 'chairman' ? 'C' : 'V'} ${[name, affiliation ?? '-', country ?? '-'].join(' | ')}`,
  );
}

const toldOf = (...rows: string[][]) => {
  const read = reportOf(h('Leadership'), table(...rows));
  return { keys: findingsOf(read), unplaced: read.report.unplaced.map(({ text }) => text) };
};

describe('the officers of a table', () => {
  const rows = table(['Role', 'Name'], ['Chairman', 'Ann Roe'], ['Vice-Chairman', 'Bo Ek']);
  const byOf = (lead: string) =>
    reportOf(h('Leadership'), p(lead), rows).report.leadership.map(({ appointedBy }) => appointedBy);

  it.each([
    ['The Focus Group is led by the following team appointed by SG20:', ['SG20', 'SG20']],
    ['SG20 appointed the following team:', ['SG20', 'SG20']],
    ['The following team was appointed by SG20 in May 2018:', ['SG20', 'SG20']],
    ['The following Vice-Chairmen were appointed by SG20:', [null, null]],
    ['Cy Ek (appointed by SG20) leads the following team:', [null, null]],
    ['Table 1 - The following team appointed by SG20:', ['SG20', 'SG20']],
    ['Table 1 - The following Vice-Chairmen were appointed by SG20', [null, null]],
    ['The table below shows the team appointed by SG20.', [null, null]],
  ])('were appointed by whom the words over all of them name: “%s”', (lead, by) => {
    expect(byOf(lead)).toEqual(by);
  });
});

describe('the columns of a table of officers', () => {
  const both = ['C Ann Roe | Acme | Norway', 'V Bo Ek | Tea Lab | Oman'];

  it.each([
    [
      ['Role', 'First name', 'Last name', 'Affiliation'],
      ['Chair', 'Ann', 'Roe', 'Acme'],
    ],
    [
      ['Role', 'Name', 'Given name', 'Surname', 'Affiliation'],
      ['Chair', '', 'Ann', 'Roe', 'Acme'],
    ],
    [
      ['Surname', 'Given name', 'Position', 'Affiliation'],
      ['Roe', 'Ann', 'Chair', 'Acme'],
    ],
  ])('may give the name in two: %j', (head, row) => {
    expect(officesIn(head, row)).toEqual(['C Ann Roe | Acme | -']);
    expect(toldOf(head, row)).toEqual({ keys: ['finding.noMeetings'], unplaced: [] });
  });

  it.each([
    ['Family name', 'Name', 'Roe', 'Ann Roe'],
    ['Name', 'Surname', 'Ann Roe', 'ROE'],
    ['Family name', 'Name', 'Roe', 'Ann'],
    ['Surname', 'Full name', 'Roe', 'Ann Roe'],
  ])('may give the family beside the name: %s, %s, “%s”, “%s”', (label, other, text, further) => {
    const rows = [
      ['Role', label, other, 'Affiliation'],
      ['Chair', text, further, 'Acme'],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | Acme | -']);
    expect(toldOf(...rows)).toEqual({ keys: ['finding.noMeetings'], unplaced: [] });
  });

  it.each([
    ['Company contact', '+47 555 0101'],
    ['Company contact', 'Bo Ek'],
    ['Affiliation and contact', 'Tel: +47 555 0101'],
    ['Organization', 'ann@acme.example'],
  ])('do not say where somebody is from by telling how to reach them: “%s”, “%s”', (label, text) => {
    const rows = [
      ['Role', 'Name', label],
      ['Chair', 'Ann Roe (Acme, Norway)', text],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | Acme | Norway']);
    expect(toldOf(...rows)).toEqual({ keys: ['finding.noMeetings', 'finding.cellLeft'], unplaced: [text] });
  });

  it('may have the offices under a label of their own', () => {
    const rows = [
      ['Name', 'Chairman/Vice-Chairman', 'Country', 'Organization'],
      ['Ann Roe', 'Chairman', 'Norway', 'Acme'],
      ['Bo Ek', 'Vice-Chairman', 'Oman', 'Tea Lab'],
    ];
    expect(officesIn(...rows)).toEqual(both);
  });

  it('may name an office once for those below it, with a colon or without', () => {
    for (const label of ['Vice-Chairmen', 'Vice-Chairmen:'])
      expect(
        officesIn(['Chairman:', 'Ann Roe', 'Acme'], [label, 'Bo Ek', 'Lab'], ['', 'Cy Dee', 'Co']),
      ).toEqual(['C Ann Roe | Acme | -', 'V Bo Ek | Lab | -', 'V Cy Dee | Co | -']);
  });

  it.each([
    ['the labels of a head without one for the offices', [['', 'Name', 'Country', 'Organization']]],
    ['a head that calls the offices otherwise', [['Officer since 2018', 'Name', 'Country', 'Company']]],
    ['what stands in them, where there is no head', []],
  ])('are told by %s', (_, head) => {
    const rows = [
      ['Chairman', 'Ann Roe', 'Norway', 'Acme'],
      ['Vice-Chairman', 'Bo Ek', 'Oman', 'Tea Lab'],
    ];
    expect(officesIn(...head, ...rows)).toEqual(both);
  });

  it.each([
    ['an address', 'ann@tea.example'],
    ['a telephone number', '+47 555 0100'],
    ['a beginning', 'Since July 2018'],
    ['an appointment', 'Elected by TSAG'],
  ])('without a head are no affiliation where they give %s', (_, words) => {
    const rows = [
      ['Chairman', 'Ann Roe', 'Acme, Norway', words],
      ['Vice-Chairman', 'Bo Ek', 'Tea Lab, Oman', ''],
    ];
    expect(officesIn(...rows)).toEqual(both);
    expect(toldOf(...rows).unplaced).toEqual([words]);
    const alone = [
      ['Chairman', 'Ann Roe, Acme, Norway', words],
      ['Vice-Chairman', 'Bo Ek (Tea Lab, Oman)', ''],
    ];
    expect(officesIn(...alone)).toEqual(both);
    expect(toldOf(...alone).unplaced).toEqual([words]);
  });

  it('without a head give no affiliation where two of them may', () => {
    const rows = [
      ['Chairman', 'Ann Roe', 'Engineer', 'Acme'],
      ['Vice-Chairman', 'Bo Ek', 'Manager', 'Tea Lab'],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | - | -', 'V Bo Ek | - | -']);
    const { keys, unplaced } = toldOf(...rows);
    expect(unplaced).toEqual(['Engineer', 'Acme', 'Manager', 'Tea Lab']);
    expect(keys.filter((key) => key === 'finding.unclearNumber')).toHaveLength(4);
  });

  it('without a head tell of somebody else, perhaps, behind a name that says where its own is from', () => {
    for (const other of ['Bob Lee (Bo Lab)', 'Bob Lee']) {
      const rows = [
        ['Chairman', 'Ann Roe (Acme, Norway)', other],
        ['Vice-Chairman', 'Eve Kay (Acme, Norway)', 'Dan Fox (Cup Lab)'],
      ];
      expect(officesIn(...rows)).toEqual(['C Ann Roe | Acme | Norway', 'V Eve Kay | Acme | Norway']);
      expect(toldOf(...rows).keys.filter((key) => key === 'finding.cellLeft')).toHaveLength(2);
      expect(toldOf(...rows).unplaced).toEqual([other, 'Dan Fox (Cup Lab)']);
    }
  });

  it('without a head give the affiliation that ends in a country', () => {
    expect(
      officesIn(
        ['Chairman', 'Ann Roe', 'Engineer', 'Acme, Norway'],
        ['Vice-Chairman', 'Bo Ek', 'Manager', 'Tea Lab, Oman'],
      ),
    ).toEqual(both);
  });

  it('may hold affiliation and country in one', () => {
    expect(officesIn(['Role', 'Name', 'Company/Country'], ['Chairman', 'Ann Roe', 'Acme, Norway'])).toEqual([
      'C Ann Roe | Acme | Norway',
    ]);
  });
});

describe('a row of a table of officers', () => {
  const head = ['Role', 'Name', 'Note'];
  const ann = ['Chairman', 'Ann Roe (Acme, Norway)', ''];

  it.each([
    ['a note that says until when', ['Vice-Chairman', 'Bo Ek (Acme)', 'until May 2024']],
    ['a note that says from when to when', ['Vice-Chairman', 'Bo Ek (Acme)', 'May 2018 – May 2022']],
    ['a note that says that it is over', ['Vice-Chairman', 'Bo Ek (Acme)', 'Former chair of FG KT']],
    ['an office of former times', ['Former Vice-Chairman', 'Bo Ek (Acme)', '']],
    ['a name with an end', ['Vice-Chairman', 'Bo Ek (Acme; until May 2024)', '']],
  ])('tells of nobody in office where it has %s', (_, row) => {
    expect(officesIn(head, ann, row)).toEqual(['C Ann Roe | Acme | Norway']);
    const { keys, unplaced } = toldOf(head, ann, row);
    expect(keys).toContain('finding.officeChanged');
    expect(unplaced.join()).toContain('Bo Ek (Acme');
  });

  it('tells of nobody in office where a column says when it ended', () => {
    const rows = [
      ['Role', 'Name', 'From', 'To'],
      ['Chairman', 'Cy Holm', 'May 2017', 'May 2019'],
      ['Chairman', 'Ann Roe', 'May 2019', ''],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | - | -']);
    expect(toldOf(...rows).keys).toContain('finding.officeChanged');
  });

  it.each(['until 2023', '2019-2023'])('is told to be looked at where the term is “%s”', (term) => {
    const rows = [
      ['Role', 'Name', 'Term'],
      ['Chairman', 'Ann Roe', term],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | - | -']);
    expect(toldOf(...rows)).toMatchObject({ unplaced: [term] });
    expect(toldOf(...rows).keys).toContain('finding.officeChanged');
  });

  it.each(['since May 2019', 'Appointed by TSAG', 'Chairs the plenary'])(
    'tells of an officer beside the note “%s”',
    (note) => {
      expect(officesIn(head, ['Chairman', 'Ann Roe (Acme, Norway)', note])).toHaveLength(1);
      expect(toldOf(head, ['Chairman', 'Ann Roe (Acme, Norway)', note]).keys).not.toContain(
        'finding.officeChanged',
      );
    },
  );

  it('goes on with the office of several above it, where its own is blank', () => {
    expect(
      officesIn(
        ['Chairman', 'Ann Roe (Acme, Norway)'],
        ['Vice-chairmen', 'Bo Ek (Tea Lab, Oman)'],
        ['', 'Cy Holm (Peru)'],
        ['', 'Dora Fox (Tea Board, Oman)'],
      ),
    ).toEqual([
      'C Ann Roe | Acme | Norway',
      'V Bo Ek | Tea Lab | Oman',
      'V Cy Holm | - | Peru',
      'V Dora Fox | Tea Board | Oman',
    ]);
  });

  it('without an office is in doubt below an office of one', () => {
    const rows = [
      ['Chairman', 'Ann Roe (Acme, Norway)'],
      ['', 'Cy Holm (Peru)'],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | Acme | Norway']);
    const { keys, unplaced } = toldOf(...rows);
    expect(unplaced).toEqual(['Cy Holm (Peru)']);
    expect(keys).toContain('finding.unclearNumber');
  });

  it('may give somebody an office in the group and one in a group of it', () => {
    const read = reportOf(
      h('Leadership'),
      table(['Name', 'Role', 'Affiliation'], ['Ms Bo Ek', 'Vice-Chairman, WG1 Chairman', 'Acme, Norway']),
      h('Structure'),
      table(['WG', 'Title'], ['WG1', 'Terms']),
    ).report;
    expect(read.leadership.map(({ role, person }) => [role, person.name])).toEqual([
      ['vice-chairman', 'Bo Ek'],
    ]);
    expect(read.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Bo Ek' } });
  });

  it.each(['Chairman of WG1 and WG2', 'Chairman and Vice-Chairman'])(
    'is left with a warning where the office is “%s”',
    (office) => {
      expect(officesIn(head, ann, [office, 'Bo Ek', ''])).toEqual(['C Ann Roe | Acme | Norway']);
      const { keys, unplaced } = toldOf(head, ann, [office, 'Bo Ek', '']);
      expect(keys).toContain('finding.unclearNumber');
      expect(unplaced).toEqual([`${office} | Bo Ek`]);
    },
  );

  it.each([
    ['the office', ['Vice-Chairman (acting)', 'Bo Ek', '']],
    ['the name', ['Vice-Chairman', 'Bo Ek (Oman, acting)', '']],
    ['the note', ['Vice-Chairman', 'Bo Ek', 'Acting']],
  ])('says in %s that the office is held for the time being', (_, row) => {
    expect(officesIn(head, ann, row)).toHaveLength(2);
    expect(toldOf(head, ann, row).keys).toContain('finding.officeInterim');
  });
});

describe('a table of officers with several columns of people', () => {
  const old = 'Mr Bo Ek (Tea Lab, Oman)';
  const ann = 'Ms Ann Roe (Acme, Norway)';

  it.each([
    ['Outgoing (until March 2022)', 'Incoming (from April 2022)'],
    ['Original (July 2018)', 'Current (since July 2019)'],
    ['Previous', 'Current'],
    ['Name until March 2022', 'Name since April 2022'],
    ['Predecessor', 'Name'],
  ])('tells who is in office by their labels: “%s”, “%s”', (past, now) => {
    expect(officesIn(['Function', past, now], ['Chairman', old, ann])).toEqual(['C Ann Roe | Acme | Norway']);
    expect(officesIn(['', now, past], ['Chairman', ann, old])).toEqual(['C Ann Roe | Acme | Norway']);
    expect(toldOf(['Function', past, now], ['Chairman', old, ann]).unplaced).toEqual([old]);
  });

  it.each([
    ['2022-2023', '2024'],
    ['Name (2022-2023)', 'Name (2024)'],
    ['Tea', 'Cups'],
    ['Name', 'New'],
  ])('is left with a warning where they do not say it: “%s”, “%s”', (one, other) => {
    const rows = [
      ['Role', one, other],
      ['Chairman', old, ann],
      ['Vice-Chairman', 'Cy Holm (Cups, Peru)', 'Cy Holm (Cups, Peru)'],
    ];
    expect(officesIn(...rows)).toEqual(['V Cy Holm | Cups | Peru']);
    expect(toldOf(...rows).keys).toContain('finding.unclearNumber');
    expect(toldOf(...rows).unplaced).toContain(`Chairman | ${old} | ${ann}`);
  });

  it('is not one where a column tells where people are from, or since when', () => {
    const rows = [
      ['Role', 'Name', 'From', 'Current since'],
      ['Chairman', 'Ann Roe', 'Tea Lab', 'May 2019'],
    ];
    expect(officesIn(...rows)).toEqual(['C Ann Roe | - | -']);
  });
});

describe('lines of a cell of officers', () => {
  it.each([
    ['Chairman', 'Ann Roe\nAcme, Norway', ['C Ann Roe | Acme | Norway']],
    ['Chairman', 'Ann Roe\nAcme\nNorway', ['C Ann Roe | Acme | Norway']],
    ['Chairman', 'Ann Roe,\nTea Lab, Norway', ['C Ann Roe | Tea Lab | Norway']],
    ['Chairman', 'Ann Roe\n(Acme, Norway)', ['C Ann Roe | Acme | Norway']],
    ['Chairman', 'Ann Roe (Acme, Norway)\nMr Bo Ek', ['C Ann Roe | Acme | Norway', 'C Bo Ek | - | -']],
    [
      'Vice-Chairmen',
      'Bo Ek\nAcme, Oman\nCy Holm\nCups, Peru',
      ['V Bo Ek | Acme | Oman', 'V Cy Holm | Cups | Peru'],
    ],
    ['Vice-Chairmen', 'Bo Ek\nMr Cy Holm, Peru', ['V Bo Ek | - | -', 'V Cy Holm | - | Peru']],
  ])('tell where somebody is from below the name: %s, %j', (role, people, expected) => {
    expect(officesIn(['Role', 'Name'], [role, people])).toEqual(expected);
  });

  it.each([
    ['Vice-Chairmen', 'Bo Ek\nTea Lab, Oman'],
    ['Chairman', 'Bo Ek\nTea Lab\nOman'],
  ])('are left with a warning where one may be a name or where somebody is from: %s, %j', (role, people) => {
    expect(officesIn(['Role', 'Name'], ['Chairman', 'Ann Roe'], [role, people])).toEqual([
      'C Ann Roe | - | -',
    ]);
    expect(toldOf(['Role', 'Name'], ['Chairman', 'Ann Roe'], [role, people]).keys).toContain(
      'finding.unclearNumber',
    );
  });
});

describe('a column of those who help the officers', () => {
  it.each(['Helper', 'Assistant', 'Deputy', 'Alternate', 'Supported by'])(
    'tells nobody’s affiliation, and is told: “%s”',
    (label) => {
      const beside = [
        ['Role', 'Holder', label],
        ['Chairman', 'Ann Roe', 'Bo Ek'],
      ];
      expect(officesIn(...beside)).toEqual(['C Ann Roe | - | -']);
      expect(toldOf(...beside)).toEqual(
        expect.objectContaining({ keys: expect.arrayContaining(['finding.cellLeft']), unplaced: ['Bo Ek'] }),
      );
    },
  );

  it('does not tell who holds the office where it stands first', () => {
    expect(officesIn(['Role', 'Deputy', 'Holder'], ['Chairman', 'Bo Ek', 'Ann Roe'])).toEqual([
      'C Ann Roe | - | -',
    ]);
    expect(officesIn(['Role', 'Deputy name', 'Name'], ['Chairman', 'Bo Ek', 'Ann Roe'])).toEqual([
      'C Ann Roe | - | -',
    ]);
  });
});

it.each(['2020-2022', 'May 2019'])('The term of office over people, “%s”, is kept', (term) => {
  const rows = table(['Role', 'Predecessor', term], ['Chairman', 'Ann Roe (Acme)', 'Bo Ek (Bell)']);
  const { report, findings } = reportOf(h('Leadership'), rows);
  expect(report.unplaced.map(({ text }) => text)).toContain(term);
  expect(findings).toContainEqual(
    expect.objectContaining({ key: 'finding.cellLeft', fillings: { quote: term } }),
  );
});

describe('an officer whose name is to be confirmed', () => {
  it.each([
    ['Bob Day (TBC)', 'Acme', true],
    ['Bob Day, to be confirmed by SG5', 'Acme', true],
    ['Bob Day', 'Acme', false],
    ['Bob Day', 'TBC', false],
  ])('is told of: “%s” beside “%s”', (name, from, isTold) => {
    const { keys } = toldOf(['Role', 'Name', 'Affiliation'], ['Vice-Chair', name, from]);
    expect(keys.includes('finding.officeChanged')).toBe(isTold);
  });

  it.each([
    ['Chair: Ann Roe (Acme, Norway) (TBC)', true],
    ['Chair: Ann Roe (Acme, Norway), subject to confirmation', true],
    ['Chair: Ann Roe (Acme, Norway)', false],
  ])('is told of in a line: “%s”', (line, isTold) => {
    const read = reportOf(h('Leadership'), p(line));
    expect(read.report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
    expect(findingsOf(read).includes('finding.officeChanged')).toBe(isTold);
    expect(read.report.remarks.map(({ text }) => text).includes(line)).toBe(isTold);
  });

  it('leads a group no more than that', () => {
    const { report } = reportOf(
      h('Leadership'),
      table(
        ['Role', 'Name', 'Affiliation'],
        ['Chair', 'Ann Roe', 'Acme'],
        ['WG1 leader', 'Bob Day (TBC)', 'Bo Lab'],
        ['WG2 leader', 'Cy Ek', 'TBC'],
      ),
      h('Working groups'),
      table(['WG', 'Title'], ['1', 'Terms'], ['2', 'Pots']),
    );
    expect(report.workingGroups.map(({ leader }) => leader.status)).toEqual(['to-be-confirmed', 'stated']);
  });
});

describe('officers who are only proposed', () => {
  const isTold = (lead: string, label: string, role: string) =>
    findingsOf(
      reportOf(h('Leadership'), p(lead), table(['Role', label, 'Affiliation'], [role, 'Ann Roe', 'Acme'])),
    ).includes('finding.officeChanged');

  it.each([
    ['The team is:', 'Proposed name', 'Chair', true],
    ['The team is:', 'Name', 'Proposed Chair', true],
    ['The following team is proposed:', 'Name', 'Chair', true],
    ['The following team, proposed by SG5, was appointed:', 'Name', 'Chair', false],
    ['The team is:', 'Name', 'Chair', false],
  ])('are told of: “%s” over “%s” and “%s”', (lead, label, role, told) => {
    expect(isTold(lead, label, role)).toBe(told);
  });
});

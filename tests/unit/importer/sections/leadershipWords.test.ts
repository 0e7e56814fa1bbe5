import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "C Ann Roe | Acme | Norway": chairman or vice-chairman, name, affiliation, country. */
function officesOf({ report }: ReturnType<typeof reportOf>): string[] {
  return report.leadership.map(
    ({ role, person: { name, affiliation, country } }) =>
      `${role === 'chairman' ? 'C' : 'V'} ${[name, affiliation ?? '-', country ?? '-'].join(' | ')}`,
  );
}

/** Where words are that no officer was read from. */
const keptOf = ({ report }: ReturnType<typeof reportOf>): string[] =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text);

const told: [string, string[]][] = [
  ['Chairman: Ann Roe, Acme, Freedonia', ['C Ann Roe | Acme, Freedonia | -']],
  ['Vice-Chair: Bob Lee, Acme', ['V Bob Lee | Acme | -']],
  ['Chairman: Ann Roe, Acme, Norway', ['C Ann Roe | Acme | Norway']],
  ['Chair: Ms Ann Roe, Ministry of Tea, Norway', ['C Ann Roe | Ministry of Tea | Norway']],
  ['Chairman – Ann Roe (Acme, Norway)', ['C Ann Roe | Acme | Norway']],
  ['Chairman - Ann Roe, Acme', ['C Ann Roe | Acme | -']],
  ['Ann Roe, Acme, Chairman', ['C Ann Roe | Acme | -']],
  ['Ann Roe (Acme, Norway) – Chairman', ['C Ann Roe | Acme | Norway']],
  ['Ann Roe – Chairman', ['C Ann Roe | - | -']],
  ['Ann Roe, Chairman, Acme, Norway', ['C Ann Roe | Acme | Norway']],
  ['Ann Roe (Chairman, Acme, Norway)', ['C Ann Roe | Acme | Norway']],
  [
    'Vice-Chairmen: Bob Lee, Acme, Norway; Cy Ek, Bo Lab, Oman',
    ['V Bob Lee | Acme | Norway', 'V Cy Ek | Bo Lab | Oman'],
  ],
  ['Vice-Chairs: Bob Lee (Acme), Cy Ek (Bo Lab)', ['V Bob Lee | Acme | -', 'V Cy Ek | Bo Lab | -']],
  [
    'Vice-chairmen: Bob Lee, Cy Ek and Dora Fox',
    ['V Bob Lee | - | -', 'V Cy Ek | - | -', 'V Dora Fox | - | -'],
  ],
  [
    'Vice-chairmen are Bob Lee, Cy Ek and Dora Fox.',
    ['V Bob Lee | - | -', 'V Cy Ek | - | -', 'V Dora Fox | - | -'],
  ],
  ['The Chairman is Ann Roe from Acme, Norway.', ['C Ann Roe | Acme | Norway']],
  [
    'The vice-chairmen are Mr Bob Lee from Bo Lab, Oman, and Mr Cy Ek from Cy Co, Japan.',
    ['V Bob Lee | Bo Lab | Oman', 'V Cy Ek | Cy Co | Japan'],
  ],
  [
    'The vice-chairs are Ms Ann Roe of Acme, Mr Bob Lee from Bo Lab and Mr Cy Ek of Cy Co.',
    ['V Ann Roe | Acme | -', 'V Bob Lee | Bo Lab | -', 'V Cy Ek | Cy Co | -'],
  ],
  [
    'The Vice-Chairmen remain Mr Bob Lee (Bo Lab, Oman) and Mr Cy Ek (Cy Co, Japan).',
    ['V Bob Lee | Bo Lab | Oman', 'V Cy Ek | Cy Co | Japan'],
  ],
  ['The Chairman remains Ann Roe of Acme.', ['C Ann Roe | Acme | -']],
  ['The Chairman is Ann Roe of Acme.', ['C Ann Roe | Acme | -']],
  ['The group is chaired by Ann Roe of Acme, Norway.', ['C Ann Roe | Acme | Norway']],
  [
    'The group is chaired by Ann Roe (Acme, Norway), assisted by Bob Lee (Bo Lab) and Cy Ek (Cy Co) as vice-chairmen.',
    ['C Ann Roe | Acme | Norway', 'V Bob Lee | Bo Lab | -', 'V Cy Ek | Cy Co | -'],
  ],
  [
    'Chairman: Ann Roe, Acme, Norway. Vice-Chairman: Bob Lee, Bo, Oman.',
    ['C Ann Roe | Acme | Norway', 'V Bob Lee | Bo | Oman'],
  ],
  [
    'The Chairman is Ann Roe (Acme, Norway); Co-Chairman: Bob Lee (Bo Lab).',
    ['C Ann Roe | Acme | Norway', 'C Bob Lee | Bo Lab | -'],
  ],
  [
    'Ann Roe (Acme) serves as Chairman; Vice-Chairs: Bob Lee (Bo Lab), Cy Ek (Cy Co)',
    ['C Ann Roe | Acme | -', 'V Bob Lee | Bo Lab | -', 'V Cy Ek | Cy Co | -'],
  ],
  ['Chairman: Ann Roe; Vice-Chairman: Bob Lee', ['C Ann Roe | - | -', 'V Bob Lee | - | -']],
  ['Chairman: Ann Roe, Vice-Chairman: Bob Lee', ['C Ann Roe | - | -', 'V Bob Lee | - | -']],
  ['Chair - vacant; Vice-Chair: Bob Lee, Acme', ['V Bob Lee | Acme | -']],
  ['Chairman: Ann Roe / Acme', ['C Ann Roe | Acme | -']],
  ['Chairman: Ann Roe [Acme, Norway]', ['C Ann Roe | Acme | Norway']],
  ['Co-Chairs: Ann Roe (Acme) and Bob Lee (Bo Lab)', ['C Ann Roe | Acme | -', 'C Bob Lee | Bo Lab | -']],
  ['Co-Chairs: Ann Roe, Acme and Bob Lee, Bo Lab', ['C Ann Roe | Acme | -', 'C Bob Lee | Bo Lab | -']],
  ["Vice-Chair: Zoë O'Neil; Bar Inc.", ["V Zoë O'Neil | Bar Inc. | -"]],
  ['Acting Chairman: Ann Roe, Acme', ['C Ann Roe | Acme | -']],
  ['Chairman: Ann Roe, Acme & Sons, Norway', ['C Ann Roe | Acme & Sons | Norway']],
  ['Chairman: Ann Roe, Acme and Sons, Norway', ['C Ann Roe | Acme and Sons | Norway']],
  ['Chairman: Dr. Ann Roe, Ph.D., Acme, Norway', ['C Dr. Ann Roe, Ph.D. | Acme | Norway']],
  ['Chairman: Ann Roe, Director of Acme, Norway', ['C Ann Roe | Director of Acme | Norway']],
  ['Chairman: de la Cruz Marta, Acme', ['C de la Cruz Marta | Acme | -']],
  ['Chairman: J. R. O’Neil, Acme', ['C J. R. O’Neil | Acme | -']],
  ['Chairman: Al-Hassan bin Omar (Tea Authority, Oman)', ['C Al-Hassan bin Omar | Tea Authority | Oman']],
  ['Chairman: 李娜 (ALL, China)', ['C 李娜 | ALL | China']],
  ['Vice-Chairman for outreach: Bob Lee, Acme', ['V Bob Lee | Acme | -']],
  ['FG TK Chairman: Ann Roe, Acme', ['C Ann Roe | Acme | -']],
  [
    'Management team: Ann Roe (Chair, Acme), Bob Lee (Vice-Chair, Bo Lab)',
    ['C Ann Roe | Acme | -', 'V Bob Lee | Bo Lab | -'],
  ],
  ['Ann Roe (Acme), Chairman; Bob Lee (Bo), Vice-Chairman', ['C Ann Roe | Acme | -', 'V Bob Lee | Bo | -']],
  ['Ann Roe, Acme, was appointed Chairman by TSAG.', ['C Ann Roe | Acme | -']],
  [
    'Ann Roe, Acme, Norway, was elected as Chair; Bob Lee, Bo Lab, Oman, as Vice-Chair.',
    ['C Ann Roe | Acme | Norway', 'V Bob Lee | Bo Lab | Oman'],
  ],
  ['TSAG appointed Ann Roe, Acme (Norway), as Chairman.', ['C Ann Roe | Acme | Norway']],
  ['TSAG appointed Ann Roe as Chairman, succeeding Cy Ek (Acme).', ['C Ann Roe | - | -']],
];

describe('who leads the group', () => {
  it.each(told)('is read from the paragraph “%s”', (text, offices) => {
    expect(officesOf(reportOf(h('Leadership'), p(text)))).toEqual(offices);
  });

  it.each(told)('is read from the item “%s”', (text, offices) => {
    expect(officesOf(reportOf(h('Leadership'), li(text)))).toEqual(offices);
  });

  it.each(told.filter(([text]) => !text.endsWith('.')))(
    'is read from “%s” where its shape is that of a heading',
    (text, offices) => {
      expect(officesOf(reportOf(h('Leadership'), h(text)))).toEqual(offices);
    },
  );

  it.each([
    'Chairman: TBD',
    'Chairman: vacant',
    'Secretary: Dora Fox, Acme',
    'Rapporteur: Dora Fox, Acme',
    'Chairman (until May 2018): Ann Roe, Acme',
    'Ann Roe replaced Cy Ek as Chairman in June 2018.',
    'Ann Roe resigned as Chairman; Bob Lee (Acme) took over.',
  ])('is not guessed from “%s”, whose words are kept', (text) => {
    for (const block of [p(text), li(text)]) {
      const read = reportOf(h('Leadership'), block);
      expect(officesOf(read)).toEqual([]);
      expect(keptOf(read)).toContain(text);
    }
  });

  it('is told to be looked at where the words tell who came and who went', () => {
    const read = reportOf(h('Leadership'), p('Ann Roe replaced Cy Ek as Chairman in June 2018.'));
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it.each([
    ['TSAG appointed Ann Roe as Chairman, succeeding Cy Ek (Acme).', 'Cy Ek'],
    ['Vice-Chairman for outreach: Bob Lee, Acme', 'outreach'],
    ['Chairman: Ann Roe, Acme, ann@acme.example', 'ann@acme.example'],
    ['The group is chaired by Ann Roe (Acme), supported by Dora Fox of the secretariat.', 'Dora Fox'],
  ])('keeps the words of “%s” that no field holds', (text, words) => {
    const read = reportOf(h('Leadership'), p(text));
    expect(officesOf(read)).toHaveLength(1);
    expect(keptOf(read).join()).toContain(words);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it.each([
    'The Chairman of Working Party 1/13 is Ann Roe (Acme).',
    'WP 2/13 is chaired by Ann Roe (Acme).',
    'Ms Ann Roe, Chairman of ITU-T SG13, opened the meeting.',
    'The chairman of Study Group 13 is Ann Roe (Acme).',
  ])('is nobody who holds an office elsewhere: “%s”', (text) => {
    const read = reportOf(h('Leadership'), p(text));
    expect(officesOf(read)).toEqual([]);
    expect(keptOf(read)).toEqual([text]);
  });

  it.each([
    [
      'The Chairman is Ann Roe (Acme, Norway), elected by the group, and Bob Lee (Bo, Oman) was appointed Vice-Chairman.',
      ['group', null],
    ],
    ['The Chairman is Ann Roe and the group elected Bob Lee (Bo) as Vice-Chairman.', [null, 'group']],
    ['Ann Roe is Chairman and TSAG appointed Bob Lee (Bo, Oman) Vice-Chairman.', [null, 'TSAG']],
    [
      'Ann Roe (Acme) is Chairman, and at its first meeting, the group elected Bob Lee (Bo) as Vice-Chairman.',
      [null, 'group'],
    ],
    ['Ann Roe (Acme) is Chairman and appointed Bob Lee (Bo) as Vice-Chairman.', [null, null]],
    ['Ann Roe (Acme) is Chairman and was appointed by TSAG; Bob Lee (Bo) is Vice-Chairman.', ['TSAG', null]],
    [
      'Ann Roe (Acme) is Chairman of the group on tea and pots, appointed by TSAG, and Bob Lee (Bo) is Vice-Chairman.',
      ['TSAG', null],
    ],
    [
      'Ann Roe (Acme) is Chairman and Bob Lee (Bo) is Vice-Chairman, both appointed by TSAG.',
      ['TSAG', 'TSAG'],
    ],
    ['Dr. Ann Roe (Acme, Norway) was appointed as Chairman by TSAG.', ['TSAG']],
    ['Ann Roe (Acme Inc., Norway) was appointed as Chairman by TSAG.', ['TSAG']],
    [
      'Mr. Bob Lee (Bo) and Dr. Ann Roe (Acme, U.K.) were elected as Vice-Chairmen by the Focus Group.',
      ['Focus Group', 'Focus Group'],
    ],
    ['Dr. Ann Roe (Acme) was elected as Chairman at the first meeting.', ['first meeting']],
    [
      'TSAG appointed Ann Roe (Acme) as Chairman and the group elected Bob Lee (Bo) as Vice-Chairman.',
      ['TSAG', 'group'],
    ],
    ['TSAG appointed Ann Roe (Acme) as Chairman and Bob Lee (Bo) as Vice-Chairman.', ['TSAG', 'TSAG']],
    ['Chairman: Ann Roe (Acme, Norway) - appointed by SG15 in December 2021', ['SG15']],
    ['Ann Roe (Acme) was elected Chairman by the Focus Group at its first meeting.', ['Focus Group']],
    ['FG TK at its third meeting appointed Ann Roe (Acme) as Chairman.', ['FG TK']],
    ['The FG TK meeting in May 2017 appointed Ann Roe (Acme) as Chairman.', ['FG TK meeting in May 2017']],
  ])('was appointed by whom the words about this office name: “%s”', (text, by) => {
    const { leadership } = reportOf(h('Leadership'), p(text)).report;
    expect(leadership.map(({ appointedBy }) => appointedBy)).toEqual(by);
  });

  it.each([
    [
      'The Vice-Chairmen are Bo Ek (Tea) and Cy Fu (Cup), and Ann Roe (Acme) is Chairman.',
      'V Bo Ek, V Cy Fu, C Ann Roe',
    ],
    [
      'The Vice-Chairmen are Bo Ek (Tea) and Cy Fu (Cup); Ann Roe (Acme) is Chairman.',
      'V Bo Ek, V Cy Fu, C Ann Roe',
    ],
    ['The Vice-Chairman is Bo Ek (Tea) and Ann Roe (Acme) is Chairman.', 'V Bo Ek, C Ann Roe'],
    [
      'The Chairman is Ann Roe (Acme), and Bo Ek (Tea) and Cy Fu (Cup) are Vice-Chairmen.',
      'C Ann Roe, V Bo Ek, V Cy Fu',
    ],
    [
      'Bo Ek (Tea) and Cy Fu (Cup) are Vice-Chairmen, and Ann Roe (Acme) is Chairman.',
      'V Bo Ek, V Cy Fu, C Ann Roe',
    ],
  ])('tells one office before those who hold it and another behind: “%s”', (text, offices) => {
    const { leadership } = reportOf(h('Leadership'), p(text)).report;
    const told = leadership.map(({ role, person }) => `${role === 'chairman' ? 'C' : 'V'} ${person.name}`);
    expect(told.join(', ')).toBe(offices);
  });

  it('tells of one of them alone who appointed them', () => {
    const text = 'The Vice-Chairman is Bo Ek (Tea) and Ann Roe (Acme) was appointed as Chairman by TSAG.';
    const { leadership } = reportOf(h('Leadership'), p(text)).report;
    expect(leadership.map(({ appointedBy }) => appointedBy)).toEqual([null, 'TSAG']);
  });

  it('leaves several before and several behind in doubt, with a warning', () => {
    const text =
      'The Vice-Chairmen are Bo Ek (Tea) and Cy Fu (Cup), and Ann Roe (Acme) and Di Lee (Bo) are Co-Chairmen.';
    const read = reportOf(h('Leadership'), p(text));
    expect(officesOf(read)).toEqual([]);
    expect(keptOf(read)).toEqual([text]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it('was appointed on an occasion that is kept in words', () => {
    const lead = 'The following Vice-Chairs were elected by the Focus Group at its first meeting:';
    const read = reportOf(h('Leadership'), p(lead), li('Ann Roe, Acme'));
    expect(read.report.leadership.map(({ appointedBy }) => appointedBy)).toEqual(['Focus Group']);
    expect(keptOf(read)).toEqual([lead]);
  });

  it.each(['Acting Chairman: Ann Roe, Acme', 'Chairman: Ann Roe (Acme) (a.i.)'])(
    'is said to hold the office for the time being: “%s”',
    (text) => {
      const read = reportOf(h('Leadership'), p(text));
      expect(officesOf(read)).toHaveLength(1);
      expect(read.findings).toContainEqual(
        expect.objectContaining({ key: 'finding.officeInterim', fillings: { quote: text } }),
      );
    },
  );

  it.each([
    'Acting: Ann Roe, Acme',
    'Acting – Ann Roe, Acme',
    'Ann Roe, Acme [acting]',
    'Ann Roe (acting; Acme)',
  ])('is said so in a list under the office: “%s”', (item) => {
    const read = reportOf(
      h('Leadership'),
      p('TSAG appointed the following Vice-Chairmen:'),
      li(item),
      li('Bo Ek, Tea'),
    );
    expect(officesOf(read)).toHaveLength(2);
    expect(findingsOf(read)).toContain('finding.officeInterim');
  });

  it('is said to hold it for the time being in a table, too', () => {
    const block = table(['Role', 'Name'], ['Acting Chairman', 'Ann Roe'], ['Vice-Chair', 'Bob Lee']);
    const interim = findingsOf(reportOf(h('Leadership'), block)).filter(
      (key) => key === 'finding.officeInterim',
    );
    expect(interim).toHaveLength(1);
  });

  it('may stand in paragraphs below the office', () => {
    const read = reportOf(
      h('Leadership'),
      p('Vice-Chairs:'),
      p('Ann Roe (Acme, Norway)'),
      p('Bob Lee, Bo Inc.'),
      p('The group thanked them.'),
    );
    expect(officesOf(read)).toEqual(['V Ann Roe | Acme | Norway', 'V Bob Lee | Bo Inc. | -']);
    expect(keptOf(read)).toEqual(['The group thanked them.']);
  });

  it('with a name of one word is told to be looked at', () => {
    const read = reportOf(h('Leadership'), p('Vice-Chairs: Li, Wei; Kim, Min-ho'));
    const doubts = read.findings.filter(({ key }) => key === 'finding.nameInDoubt');
    expect(doubts.map(({ severity, fillings }) => [severity, fillings['name']])).toEqual([
      ['warning', 'Li'],
      ['warning', 'Kim'],
    ]);
  });

  it('has a country that stands beside the affiliation, where no column is for it', () => {
    const block = table(
      ['Role', 'Name', 'Affiliation'],
      ['Chair', 'Ann Roe', 'Acme, Norway'],
      ['Vice-Chair', 'Bob Lee', 'Bo, Inc.'],
    );
    expect(officesOf(reportOf(h('Leadership'), block))).toEqual([
      'C Ann Roe | Acme | Norway',
      'V Bob Lee | Bo, Inc. | -',
    ]);
  });

  it('is read from a table whose cell holds several, line by line', () => {
    const read = reportOf(
      h('Leadership'),
      table(
        ['Role', 'Name', 'Affiliation', 'Country'],
        ['Chair', 'Ann Roe', 'Acme', 'Norway'],
        ['Vice-Chairs', 'Bob Lee\nCy Ek', 'Bo Lab\nCy Co', 'Oman\nPeru'],
      ),
    );
    expect(officesOf(read)).toEqual([
      'C Ann Roe | Acme | Norway',
      'V Bob Lee | Bo Lab | Oman',
      'V Cy Ek | Cy Co | Peru',
    ]);
  });
});

describe('officers named beside the founding of the group', () => {
  it.each([
    [
      'TSAG, at its meeting of May 2021, created the group FG TK and appointed Ms Ann Roe (Acme, Oman) as Chair.',
      'TSAG',
    ],
    [
      'At its meeting in May 2020, SG13 established the group FG TK and appointed Ann Roe (Acme, Oman) Chairman.',
      'SG13',
    ],
    [
      'FG TK was established by SG13 in May 2020 and Ms Ann Roe (Acme, Oman) was appointed as Chairman.',
      null,
    ],
  ])('are read with who appointed them: “%s”', (words, by) => {
    const read = reportOf(h('Background'), p(words));
    expect(officesOf(read)).toEqual(['C Ann Roe | Acme | Oman']);
    expect(read.report.leadership[0]?.appointedBy).toBe(by);
  });

  it('may stand behind their office', () => {
    const words =
      'At its first meeting FG TK appointed as Vice-Chairs Mr Bo Ek (Acme, Oman) and Ms Ann Roe (Lab, Peru).';
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual([
      'V Bo Ek | Acme | Oman',
      'V Ann Roe | Lab | Peru',
    ]);
  });
});

it.each(['The following officers have stepped down since May 2019:', 'These officers resigned:'])(
  'A list of those who have left gives no officers, and each is told: “%s”',
  (lead) => {
    const words = 'Vice-Chairman: Bo Ek (Tea, Oman)';
    const read = reportOf(h('Leadership'), p('Chair: Ann Roe (Acme, Norway)'), p(lead), li(words));
    expect(officesOf(read)).toEqual(['C Ann Roe | Acme | Norway']);
    expect(keptOf(read)).toContain(words);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', fillings: { quote: words } }),
    );
  },
);

it('A table of those who have left gives no officers either, and is told to be unread', () => {
  const rows = table(['Role', 'Name', 'Country'], ['Chairman', 'Ann Roe', 'Norway']);
  const read = reportOf(h('Leadership'), p('The following officers have stepped down:'), rows);
  expect(officesOf(read)).toEqual([]);
  expect(findingsOf(read)).toContain('finding.unreadTable');
});

it('A verb behind the body that appointed is no part of its name', () => {
  const words = 'Appointed by TSAG were: Ann Roe (Acme, Norway) as Chairman.';
  const { report } = reportOf(h('Leadership'), p(words));
  expect(report.leadership.map(({ appointedBy }) => appointedBy)).toEqual(['TSAG']);
});

import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "V Ann Roe | Acme | Norway": chairman or vice-chairman, name, affiliation, country. */
function officesOf({ report }: ReturnType<typeof reportOf>): string[] {
  return report.leadership.map(
    ({ role, person: { name, affiliation, country } }) =>
      `${role === 'chairman' ? 'C' : 'V'} ${[name, affiliation ?? '-', country ?? '-'].join(' | ')}`,
  );
}

const people: [string, string[]][] = [
  [
    'Ann Roe, Bob Lee (Tea Lab, Oman), Cy Ek',
    ['Ann Roe | - | -', 'Bob Lee | Tea Lab | Oman', 'Cy Ek | - | -'],
  ],
  ['Ann Roe (Tea Lab, Oman), Bob Lee', ['Ann Roe | Tea Lab | Oman', 'Bob Lee | - | -']],
  [
    'Ann Roe (Tea Lab, Oman), Bob Lee, Cy Ek and Dora Fox',
    ['Ann Roe | Tea Lab | Oman', 'Bob Lee | - | -', 'Cy Ek | - | -', 'Dora Fox | - | -'],
  ],
  [
    'Ann Roe (Acme, Norway); Bob Lee (Tea Lab, Oman).',
    ['Ann Roe | Acme | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
  [
    'Ann Roe (Acme, Norway), acting; Bob Lee (Tea Lab, Oman), acting.',
    ['Ann Roe | Acme | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
  [
    'Ann Roe (Acme, Norway); Bob Lee (acting), Tea Lab, Oman.',
    ['Ann Roe | Acme | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
  ['Ann Roe, Acme, and Bob Lee (Tea Lab, Oman)', ['Ann Roe | Acme | -', 'Bob Lee | Tea Lab | Oman']],
  [
    'Ann Roe, Acme Labs (Norway) and Bob Lee, Tea Lab (Oman)',
    ['Ann Roe | Acme Labs | Norway', 'Bob Lee | Tea Lab | Oman'],
  ],
];

const doubtful = [
  'Ann Roe, Bob Lee (Acme), Cy Ek (Tea Lab, Oman)',
  'Ann Roe, Tea Lab, Cy Ek (Acme, Norway)',
  'Ann Roe, Acme, Cy Ek (Tea Lab, Oman)',
  'Ann Roe (Acme, Norway), Cy Ek, Tea Lab, Oman',
  'Ann Roe, Tea Lab',
  'Ann Roe (acting), Tea Lab; Bob Lee (Acme, Oman)',
  'Ann Roe (acting), Tea Lab, Bob Lee, Oman; Cy Ek (Acme, Oman)',
];

describe('several officers, only some with brackets', () => {
  it.each(people)('are each somebody: “%s”', (words, told) => {
    const expected = told.map((one) => `V ${one}`);
    expect(officesOf(reportOf(h('Leadership'), p(`Vice-Chairmen: ${words}`)))).toEqual(expected);
    expect(officesOf(reportOf(h('Leadership'), li(`Vice-Chairmen: ${words}`)))).toEqual(expected);
    expect(officesOf(reportOf(h('Leadership'), table(['Role', 'Name'], ['Vice-Chairs', words])))).toEqual(
      expected,
    );
  });

  it.each(doubtful)('are none where one may be where the one before is from: “%s”', (words) => {
    const line = `Vice-Chairmen: ${words}`;
    const read = reportOf(h('Leadership'), p('Chairman: Eva Lund (Acme)'), p(line));
    expect(officesOf(read)).toEqual(['C Eva Lund | Acme | -']);
    expect(read.report.remarks.map(({ text }) => text)).toEqual([line]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
    const rows = table(['Role', 'Name'], ['Chairman', 'Eva Lund (Acme)'], ['Vice-Chairs', words]);
    const fromTable = reportOf(h('Leadership'), rows);
    expect(officesOf(fromTable)).toEqual(['C Eva Lund | Acme | -']);
    expect(findingsOf(fromTable)).toContain('finding.unclearNumber');
  });

  it('are each somebody in a sentence', () => {
    const words = 'The Vice-Chairmen are Ann Roe (Tea Lab, Oman), Bob Lee, Cy Ek and Dora Fox.';
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual([
      'V Ann Roe | Tea Lab | Oman',
      'V Bob Lee | - | -',
      'V Cy Ek | - | -',
      'V Dora Fox | - | -',
    ]);
  });
});

describe('an officer in a line or a sentence', () => {
  it.each([
    ['Vice-Chairman (acting): Ann Roe (Tea Lab, Oman)', 'V Ann Roe | Tea Lab | Oman'],
    ['Vice-Chair: Ann Roe (Oman, acting)', 'V Ann Roe | - | Oman'],
    ['Ann Roe (Oman) – Vice-Chairman (a.i.)', 'V Ann Roe | - | Oman'],
    ['Acting Vice-Chairman: Ann Roe (Oman)', 'V Ann Roe | - | Oman'],
    ['Ann Roe (Tea Lab, Oman), Vice-Chair, interim', 'V Ann Roe | Tea Lab | Oman'],
    ['Vice-Chair, acting: Ann Roe (Oman)', 'V Ann Roe | - | Oman'],
    ['Vice-Chair, Acting – Ann Roe (Oman)', 'V Ann Roe | - | Oman'],
  ])('may hold the office for the time being: “%s”', (words, told) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual([told]);
    expect(findingsOf(read)).toContain('finding.officeInterim');
  });

  it('is of this group where “FG” stands before the office', () => {
    const lines = [
      p('FG Chairman: Ann Roe (Acme, Norway)'),
      p('FG Vice-Chairmen: Bob Lee (Oman), Cy Ek (Peru)'),
    ];
    expect(officesOf(reportOf(h('Leadership'), ...lines))).toEqual([
      'C Ann Roe | Acme | Norway',
      'V Bob Lee | - | Oman',
      'V Cy Ek | - | Peru',
    ]);
    expect(officesOf(reportOf(h('Leadership'), p('FG Cups Chairman: Ann Roe (Acme, Norway)')))).toEqual([]);
  });

  it.each([
    ['The Chairman of FG TK is Jun (Harry) Li (Acme, Norway).', ['C Jun (Harry) Li | Acme | Norway']],
    [
      'Ms Ann Roe of Tea Lab (Oman), Mr Cy Ek (Peru) and Ms Dora Fox (Acme, Norway) were appointed as Vice-Chairmen.',
      ['V Ann Roe | Tea Lab | Oman', 'V Cy Ek | - | Peru', 'V Dora Fox | Acme | Norway'],
    ],
    ['Chairman: Ann Roe, Tea Contracting, Norway', ['C Ann Roe | Tea Contracting | Norway']],
  ])('has the whole name, and is from where the words say: “%s”', (words, told) => {
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual(told);
  });
});

describe('an office held for the time being', () => {
  const line = 'Vice-Chairmen: Ann Roe (Acme, Norway), acting; Bob Lee (Tea Lab, Oman)';

  it.each([line, `Chairman: Eva Lund (Acme). ${line}.`, 'Vice-Chairman: Ann Roe (Acme, Norway), interim'])(
    'is noted where that stands behind the brackets: “%s”',
    (words) => {
      expect(findingsOf(reportOf(h('Leadership'), p(words)))).toContain('finding.officeInterim');
    },
  );

  it('is none where the word only begins an affiliation', () => {
    const read = reportOf(h('Leadership'), p('Vice-Chairman: Ann Roe, Acting Guild, Norway'));
    expect(findingsOf(read)).not.toContain('finding.officeInterim');
  });
});

describe('what is said of an officer besides where they are from', () => {
  const rest = (read: ReturnType<typeof reportOf>) =>
    [...read.report.remarks, ...read.report.unplaced].map(({ text }) => text).join('\n');

  it.each([
    'Ann Roe (Acme, Norway), responsible for WG1;',
    'Ann Roe (Acme, Norway), responsible for liaison',
    'Ann Roe (Acme, Norway), re-elected',
    'Ann Roe (Acme, Norway), on behalf of the Tea Board',
    'Ann Roe (Acme, Norway), elected in June 2022',
    'Ann Roe (Acme, Norway), WG2 leader',
    'Ann Roe (Acme, Norway), also chair of WG2; and',
    'Ann Roe (Acme, Norway), chair of WG2',
    'Ann Roe (Acme, Norway); interim chairman of WG2',
    'Ann Roe (Acme, Norway) and leader of Working Group 1',
    'Ann Roe (Acme, Norway), who also leads WG2',
    'Ann Roe (on leave), Acme, Norway',
    'Ann Roe, on leave, Acme, Norway',
    'Ann Roe, Acme, Norway, responsible for WG3',
    'Ann Roe, Acme, Norway (re-elected in 2022)',
    'Ann Roe (Acme, Norway; elected in June 2022)',
    'Ann Roe, Acme, Norway – elected in June 2022',
    'Ann Roe, Acme, Norway, expert in tea cups',
  ])('is no part of it, and is kept: “%s”', (words) => {
    const expected = ['V Ann Roe | Acme | Norway'];
    const list = reportOf(h('Leadership'), p('Vice-Chairmen:'), li(words), li('Bo Ek, Tea Lab, Oman'));
    expect(officesOf(list)).toEqual([...expected, 'V Bo Ek | Tea Lab | Oman']);
    expect(rest(list)).toBe(words);
    const line = reportOf(h('Leadership'), li(`Vice-Chairman: ${words}`));
    expect(officesOf(line)).toEqual(expected);
    expect(rest(line)).toBe(`Vice-Chairman: ${words}`);
  });

  it.each([
    ['Ann Roe, oneTea, Norway', 'V Ann Roe | oneTea | Norway'],
    ['Ann Roe (Acme), de la Tea', 'V Ann Roe | Acme, de la Tea | -'],
    ['Ann Roe (Acme), Tea Lab, Norway', 'V Ann Roe | Acme, Tea Lab | Norway'],
    ['Ann Roe, independent expert, Norway', 'V Ann Roe | independent expert | Norway'],
    ['Ann (Anya) Roe (New Tea, Norway)', 'V Ann (Anya) Roe | New Tea | Norway'],
  ])('is not what may be where they are from: “%s”', (words, office) => {
    expect(officesOf(reportOf(h('Leadership'), p('Vice-Chairmen:'), li(words)))).toEqual([office]);
  });

  it('may be one more office in the group, or the only one, in a group of it', () => {
    const read = reportOf(
      h('Leadership'),
      li('Ms Ann Roe (Acme, Norway), Vice-Chair and Chair of WG1'),
      li('Mr Bo Ek (Tea Lab, Oman), Chair of WG2'),
      p('Chairs: Cy Holm (Cups, Peru), chair of WG1; Dora Fox (Pots, Chile), chair of WG2'),
    );
    expect(officesOf(read)).toEqual(['V Ann Roe | Acme | Norway']);
  });

  it('may be that somebody was to leave, which is warned of', () => {
    const gone = 'Ann Roe, Acme, Norway (until March 2023; successor to be appointed)';
    const read = reportOf(h('Leadership'), p('Vice-Chairmen:'), li(gone), li('Bo Ek, Tea Lab, Oman'));
    expect(officesOf(read)).toEqual(['V Bo Ek | Tea Lab | Oman']);
    expect(findingsOf(read)).toContain('finding.officeChanged');
    expect(rest(read)).toBe(gone);
  });
});

describe('who appointed the officers of a list', () => {
  const byOf = (lead: string, ...items: string[]) =>
    reportOf(h('Leadership'), p(lead), ...items.map(li)).report.leadership.map(
      ({ appointedBy }) => appointedBy,
    );

  it.each([
    ['Ann Roe (Acme, Norway), appointed by SG20', 'SG20'],
    ['Ann Roe (Acme, Norway), appointed at the first meeting', 'first meeting'],
    ['Ann Roe, Acme, Norway (re-appointed by SG20 in 2022);', 'SG20'],
    ['Ann Roe, Acme, Norway, elected in June 2022', null],
    ['Ann Roe, Acme, Norway, who replaced Cy Holm in January 2021', null],
    ['Ann Roe, Acme, Norway, succeeding Cy Holm', null],
    ['Ann Roe, Acme, Norway', 'kick-off meeting'],
  ])('is who its item says: “%s”', (item, by) => {
    expect(byOf('The kick-off meeting appointed two Vice-Chairmen:', item, 'Bo Ek, Tea Lab, Oman')).toEqual([
      by,
      'kick-off meeting',
    ]);
  });

  it('stands behind their label, too', () => {
    expect(
      byOf('Vice-Chairs (appointed by TSAG): Mr Bo Ek (Tea Lab, Oman); Ms Ann Roe (Acme, Norway)'),
    ).toEqual(['TSAG', 'TSAG']);
  });

  it.each([
    ['At its second meeting the Focus Group appointed two Vice-Chairmen:', 'Focus Group'],
    ['In May 2020 ITU-T SG13 appointed two Vice-Chairmen:', 'ITU-T SG13'],
    ['At its second meeting the plenary appointed two Vice-Chairmen:', null],
    ['The meeting appointed two Vice-Chairmen:', null],
  ])('is not on what occasion: “%s”', (lead, by) => {
    expect(byOf(lead, 'Ann Roe, Acme, Norway', 'Bo Ek, Tea Lab, Oman')).toEqual([by, by]);
  });
});

describe('a chairman who has left', () => {
  const left =
    'Following the appointment by SG20 of Cy Holm (Cups, Peru) as Chairman, who left the group in May 2022, SG20 appointed Ann Roe (Acme, Norway) as the new Chairman.';

  it('is none beside the one appointed then', () => {
    expect(officesOf(reportOf(h('Leadership'), p(left)))).toEqual(['C Ann Roe | Acme | Norway']);
  });

  it('is none, with a warning, in other words', () => {
    const read = reportOf(
      h('Leadership'),
      p('SG20 appointed Ann Roe (Acme, Norway) as Chairman, who left the group in May 2022.'),
    );
    expect(officesOf(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });
});

describe('an officer who has left where he is from', () => {
  it.each(['Vice-Chairmen:', 'Vice-Chairman:'])('is read, with a warning, below “%s”', (lead) => {
    const read = reportOf(h('Leadership'), p(lead), li('Bo Ek (Tea Lab (retired), Oman)'));
    expect(officesOf(read)).toEqual(['V Bo Ek | Tea Lab (retired) | Oman']);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it.each(['Bo Ek (Tea Lab, Oman) (retired)', 'Bo Ek (Tea Lab, retired)', 'Bo Ek (Tea Lab, Oman (retired))'])(
    'may have left the office in other brackets, and is told: “%s”',
    (words) => {
      const read = reportOf(h('Leadership'), p('Vice-Chairmen:'), li('Ann Roe (Acme, Norway)'), li(words));
      expect(officesOf(read)).toEqual(['V Ann Roe | Acme | Norway']);
      expect(findingsOf(read)).toContain('finding.officeChanged');
    },
  );
});

describe('officers whose offices stand right behind them', () => {
  it.each([
    [
      'TSAG appointed Ms Ann Roe (Acme, Norway) Chairman, and Mr Bo Ek (Tea Lab, Oman), Mr Cy Holm (Cups, Peru) and Ms Dora Fox (Pots, Chile) Vice-Chairmen.',
      [
        'C Ann Roe | Acme | Norway',
        'V Bo Ek | Tea Lab | Oman',
        'V Cy Holm | Cups | Peru',
        'V Dora Fox | Pots | Chile',
      ],
    ],
    [
      'TSAG appointed Ann Roe (Acme, Norway) chairman and Bo Ek (Tea Lab, Oman) vice-chairman in May 2020.',
      ['C Ann Roe | Acme | Norway', 'V Bo Ek | Tea Lab | Oman'],
    ],
  ])('were all appointed by whom the sentence names: “%s”', (words, expected) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual(expected);
    expect(new Set(read.report.leadership.map(({ appointedBy }) => appointedBy))).toEqual(new Set(['TSAG']));
  });

  it('are none where a group of the group stands there', () => {
    const read = reportOf(h('Leadership'), p('TSAG appointed Ann Roe (Acme, Norway) chairman of WG1.'));
    expect(read.report.leadership).toEqual([]);
  });
});

describe('since when an office is held', () => {
  it.each(['since May 2020', 'from 2020', 'as of 4 May 2020', ', since 2020'])(
    'hides no officer of a list, and is told: “%s”',
    (since) => {
      const item = `Vice-Chair${since.startsWith(',') ? '' : ' '}${since}: Ann Roe (Acme, Norway)`;
      const read = reportOf(h('Leadership'), li('Chair: Bob Lee (Acme)'), li(item));
      expect(officesOf(read)).toEqual(['C Bob Lee | Acme | -', 'V Ann Roe | Acme | Norway']);
      expect(findingsOf(read)).toContain('finding.wordsLeft');
    },
  );
});

it('Several officers may stand behind “are:” as behind “are”', () => {
  const words =
    'The Vice-Chairs are: Ann Roe (Acme, Norway), Bob Lee (Tea Lab, Oman) and Cy Ek (Acme, Norway).';
  expect(officesOf(reportOf(h('Officers'), p(words)))).toEqual([
    'V Ann Roe | Acme | Norway',
    'V Bob Lee | Tea Lab | Oman',
    'V Cy Ek | Acme | Norway',
  ]);
});

describe('an officer told between dashes', () => {
  it.each([
    'Ann Roe – Vice-Chair – Acme – Norway',
    'Vice-Chair – Ann Roe – Acme – Norway',
    'Ann Roe - Vice-Chair - Acme, Norway',
    'Ann Roe – Vice-Chair – Acme (Norway)',
  ])('is somebody with an office, from somewhere: “%s”', (words) => {
    for (const block of [p(words), li(words)])
      expect(officesOf(reportOf(h('Management team'), block))).toEqual(['V Ann Roe | Acme | Norway']);
  });
});

describe('a label for several officers before the first of them', () => {
  const lines = [
    p('Vice-Chairmen:\tAnn Roe (Acme, Norway)'),
    p('Cy Ek (KT, Korea (Rep. of))'),
    p('Secretary: Di Fu (TSB)'),
  ];

  it('is that of the lines below, up to one that says something else', () => {
    const read = reportOf(h('Management'), p('Chairman:\tBob Lee (Acme)'), ...lines);
    expect(officesOf(read)).toEqual([
      'C Bob Lee | Acme | -',
      'V Ann Roe | Acme | Norway',
      'V Cy Ek | KT | Korea (Rep. of)',
    ]);
    expect(read.report.remarks.map(({ text }) => text)).toEqual(['Secretary: Di Fu (TSB)']);
  });

  it('is not where it is that of one', () => {
    const read = reportOf(h('Management'), p('Vice-Chairman: Ann Roe (Acme, Norway)'), p('Cy Ek (KT, Chad)'));
    expect(officesOf(read)).toEqual(['V Ann Roe | Acme | Norway']);
  });
});

describe('who appointed somebody in a list', () => {
  const appointed = (...lines: string[]) =>
    reportOf(h('Leadership'), ...lines.map(li)).report.leadership.map(
      ({ person, appointedBy }) => `${person.name}: ${appointedBy}`,
    );

  it.each([
    'Vice-Chairmen: Ms A. Roe (Acme, Norway), Mr B. Lee (Lab, Oman) and Mr C. Ek (Tea, Peru), appointed by SG2',
    'Vice-Chairmen: Ms A. Roe (Acme, Norway), Mr B. Lee (Lab, Oman), Mr C. Ek (Tea, Peru), all appointed by SG2',
  ])('is told of all of them, and is none of them: “%s”', (words) => {
    expect(appointed(words)).toEqual(['A. Roe: SG2', 'B. Lee: SG2', 'C. Ek: SG2']);
  });

  it.each([
    'Ms Ann Roe (Acme, Norway), Chairman (appointed by SG2)',
    'Ms Ann Roe (Acme, Norway), Chairman [appointed by SG2]',
    'Ms Ann Roe (Acme, Norway) – Vice-Chairman, elected by SG2',
    'Chairman: Ms Ann Roe (Acme, Norway) (appointed by SG2)',
  ])('may stand behind the office: “%s”', (words) => {
    expect(appointed(words)).toEqual(['Ann Roe: SG2']);
  });

  it('is told of nobody else', () => {
    expect(
      appointed('Chairman: Ann Roe (Acme), appointed by TSAG; Vice-Chair: Bo Ek (Lab), elected by SG2'),
    ).toEqual(['Ann Roe: TSAG', 'Bo Ek: SG2']);
  });
});

describe('several officers in a sentence', () => {
  const [ann, bob, cy] = ['Ann Roe (Acme, Norway)', 'Bob Lee (Tea Lab, Oman)', 'Cy Ek (Tea Union, Kenya)'];
  const [annRead, bobRead, cyRead] = [
    'Ann Roe | Acme | Norway',
    'Bob Lee | Tea Lab | Oman',
    'Cy Ek | Tea Union | Kenya',
  ];

  it.each([
    [`The group is co-chaired by ${ann}, ${bob} and ${cy}.`, [`C ${annRead}`, `C ${bobRead}`, `C ${cyRead}`]],
    [`It is co-chaired by ${ann} and ${bob}, with Vice-Chair ${cy}.`, [`C ${annRead}`, `C ${bobRead}`]],
    [`The group is led by two Co-Chairs, ${ann} and ${bob}.`, [`C ${annRead}`, `C ${bobRead}`]],
    [
      `The Focus Group is led by its Chair, ${ann}, and two Vice-Chairs, ${bob} and ${cy}.`,
      [`C ${annRead}`, `V ${bobRead}`, `V ${cyRead}`],
    ],
    [
      `Two Vice-Chairs were appointed at the first meeting: ${ann} and ${bob}.`,
      [`V ${annRead}`, `V ${bobRead}`],
    ],
    [`The Vice-Chairs have been confirmed by SG13: ${ann}; ${bob}.`, [`V ${annRead}`, `V ${bobRead}`]],
    [`The Vice-Chairs were re-elected in May 2024: ${ann}, ${cy}.`, [`V ${annRead}`, `V ${cyRead}`]],
  ])('are all those that it names: “%s”', (words, read) => {
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual(read);
  });

  it.each([
    `The drafting session was co-chaired by ${ann} and ${bob}.`,
    `The workshop on cups was co-chaired by ${ann} and ${bob}.`,
    `Session 2 was chaired by ${ann}.`,
    `The ad hoc group on cups is led by its Chair, ${ann}.`,
    `SG13 and its Chair, ${ann}, welcomed the group.`,
  ])('are none of the group where others are led: “%s”', (words) => {
    expect(officesOf(reportOf(h('Leadership'), p(words)))).toEqual([]);
  });

  it.each([
    `Two Vice-Chairs were nominated, of whom SG13 elected one: ${ann} and ${bob}.`,
    `A Vice-Chair is to be elected at the next meeting: ${ann}.`,
  ])('are told where it is not read who of them holds the office: “%s”', (words) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it('lose nobody where only another one left, which is told', () => {
    const words = `Vice-Chairs: ${ann}; Bob Lee (Tea Lab, Oman; until April 2024); ${cy}`;
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual([`V ${annRead}`, `V ${cyRead}`]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
    expect(read.report.remarks.map(({ text }) => text)).toContain(words);
  });

  it.each([
    `Vice-Chairs: Bob Lee, Tea Lab, Oman (until May 2024); Ann Roe, Acme, Norway; Cy Ek, Tea Union, Kenya (from June 2024)`,
    `Vice-Chairs: ${ann}, Bob Lee (Tea Lab, Oman; until May 2024), ${cy}`,
    `Vice-Chairs: ${ann}, ${cy}, Bob Lee (deceased).`,
    `Vice-Chairs: ${ann}, ${bob} (resigned), ${cy} (replacing Mr Lee from May 2024).`,
    `Vice-Chairs: ${ann}; ${bob}, resigned in May 2024; ${cy}`,
    `Vice-Chairs: ${ann}; ${bob}, vacated in May 2024; ${cy}`,
    `Vice-Chairs: ${ann}; ${bob}, as of the next meeting; ${cy}`,
  ])('lose nobody beside one who left, wherever he stands: “%s”', (words) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual([`V ${annRead}`, `V ${cyRead}`]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it.each([
    `Vice-Chairs: ${ann}; ${bob}; both resigned in May 2024.`,
    `Vice-Chairs: ${ann}; ${bob}; Mr Lee resigned in May 2024.`,
    `Chairman: ${ann}; she resigned in May 2024.`,
  ])('are in doubt where it is said of others besides: “%s”', (words) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officesOf(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it('are in doubt where one is said to replace another of them', () => {
    const told = (words: string) => findingsOf(reportOf(h('Leadership'), p(words)));
    const before = `Vice-Chairs: ${ann}, ${bob}, Cy Ek (Tea Union, Kenya; from Feb 2021, replacing Mr`;
    expect(told(`${before} Lee)`)).toContain('finding.officeChanged');
    expect(told(`${before} Fox)`)).not.toContain('finding.officeChanged');
  });

  it('are those listed after the words on somebody who resigned, which are told', () => {
    const lead = `${ann} continues to serve as Focus Group Chairman. Following the resignation of Di Fox in May 2018, the Vice Chairmen are:`;
    const read = reportOf(h('Leadership'), p(lead), li(bob), li(cy));
    expect(officesOf(read)).toEqual([`C ${annRead}`, `V ${bobRead}`, `V ${cyRead}`]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it('are told where a bare name may be where the one before is from', () => {
    const read = reportOf(
      h('Leadership'),
      p(`The Vice-Chairs are: ${ann}, Bob Lee, Tea Lab (TL) and ${cy}.`),
    );
    expect(officesOf(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });
});

describe('a country behind brackets', () => {
  it.each(['Ghana (from July 2018).', 'Ghana (since 2018);', 'Ghana (on leave)'])(
    'is where the officer is from, whatever stands in brackets behind it: “%s”',
    (words) => {
      const read = reportOf(
        h('Leadership'),
        p('TSAG appointed two Vice-Chairmen:'),
        li(`Ann Roe, Tea Lab (Tea Bank), ${words}`),
        li('Bob Lee, Bo Lab, Oman.'),
      );
      expect(officesOf(read)).toEqual([
        'V Ann Roe | Tea Lab (Tea Bank) | Ghana',
        'V Bob Lee | Bo Lab | Oman',
      ]);
    },
  );
});

describe('who held an office before', () => {
  it.each(['Until May 2019 the officers were:', 'The former officers were:'])(
    'holds none in a list or a table below “%s”',
    (words) => {
      const list = reportOf(h('Leadership'), p(words), li('Ann Roe (Acme, Norway), Chairman'));
      expect(officesOf(list)).toEqual([]);
      expect(findingsOf(list)).toContain('finding.officeChanged');
      const rows = table(['Role', 'Name'], ['Chairman', 'Ann Roe (Acme, Norway)']);
      const read = reportOf(h('Leadership'), p(words), rows);
      expect(officesOf(read)).toEqual([]);
      expect(findingsOf(read)).toContain('finding.unreadTable');
    },
  );

  it('is another than who is appointed until a day to come', () => {
    const words = p('The officers, appointed until 2022, are:');
    const read = reportOf(h('Leadership'), words, li('Ann Roe (Acme, Norway), Chairman'));
    expect(officesOf(read)).toEqual(['C Ann Roe | Acme | Norway']);
  });
});

describe('the last of a list in a sentence', () => {
  it.each(['; and ', ', and ', ' and ', '; '])('is one of them behind “%s”', (joint) => {
    const line = `The vice-chairs are: Ann Roe (Acme, Norway); Bob Lee (Bo Lab)${joint}Mr Cy Ek (Tea, Oman).`;
    const { leadership } = reportOf(h('Leadership'), p(line)).report;
    expect(leadership.map(({ person }) => person.name)).toEqual(['Ann Roe', 'Bob Lee', 'Cy Ek']);
  });
});

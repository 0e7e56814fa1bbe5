import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../src/importer/assembleReport.ts';
import { h, li, p, reportOf, table } from '../../support/documents.ts';

const founded = p('The ITU-T Focus Group on Kettles (FG TK) was established by TSAG in May 2017.');
const meetings = [
  h('Meetings'),
  table(['Place', 'Date', 'Participants'], ['Rome', '2-4 May 2018', '30'], ['Lima', '6 June 2018', '40']),
];

function notesIn({ findings }: Assembled): string[] {
  return findings
    .filter(({ severity }) => severity === 'note')
    .map(({ key, fillings }) => `${key.slice(8)}: ${fillings['values'] ?? fillings['quote']}`);
}

/** What is told of unusual readings in a document about the meetings, with more behind them. */
const toldOf = (...more: Parameters<typeof reportOf>): string[] =>
  notesIn(reportOf(founded, ...meetings, ...more)).filter((note) =>
    /^(?:readLoosely|readElsewhere|cellLeft)/.test(note),
  );

describe('what was read from usual words, in its usual place', () => {
  it('needs no note', () => {
    expect(
      toldOf(
        h('Next meetings'),
        li('TBC: 3-5 October 2018, Oslo, Norway (hosted by Acme)'),
        p('The fifth meeting will be held in Bern, Switzerland, 4-6 February 2019.'),
        h('Leadership'),
        p('TSAG appointed Ann Roe (Acme, Norway) as Chairman.'),
        li('Vice-Chairman: Bo Ek (Bell, Oman)'),
        h('Working groups and deliverables'),
        table(
          ['Working group', 'Leader', 'No.', 'Deliverable'],
          ['1 Terms', 'Cy Dee (Cup Labs, Kenya) (a.i.)', 'D1.1', 'Terms and definitions'],
        ),
        h('Relationships'),
        p(
          'So far, the Focus Group has sent liaison statements to ITU-T Study Groups (2, 11) and ISO/TC 307.',
        ),
        p('NIST and GSMA presented their work on kettles and teapots to the Focus Group.'),
      ),
    ).toEqual([]);
  });
});

describe('a value in square brackets, which is not agreed yet', () => {
  const warned = (...blocks: Parameters<typeof reportOf>) =>
    reportOf(founded, ...meetings, ...blocks).findings.flatMap(({ severity, key, fillings }) =>
      severity === 'warning' && key === 'finding.readLoosely' ? [fillings['values']] : [],
    );

  it.each([
    ['Lifetime', p('Lifetime: [12 months]'), '12'],
    ['Meetings', p('It met in Bern on 4-6 July 2018 with [50] people.'), 'Bern, 2018-07-04, 2018-07-06'],
    ['Deliverables', p('WG1: [Terms] of tea'), '1, [Terms] of tea'],
    ['Deliverables', table(['No.', 'Title', 'WG'], ['D1', '[Terms] of tea', '1']), 'D1, [Terms] of tea'],
    ['Next meetings', li('Oslo, [4-6 July 2028]'), 'Oslo, 2028-07-04, 2028-07-06'],
  ])('is told by a warning: under “%s”', (title, block, values) => {
    expect(warned(h(title), block)).toEqual([values]);
  });

  it('is told by a warning in a cell', () => {
    const rows = [
      ['[Bern]', '4-6 July 2018', '50'],
      ['Oslo', '[4-6 August 2018]', '60'],
    ];
    expect(warned(table(['Place', 'Date', 'Participants'], ...rows))).toEqual([
      'Bern, 2018-07-04, 2018-07-06, 50',
      'Oslo, 2018-08-04, 2018-08-06, 60',
    ]);
  });

  it('is to be confirmed where a meeting is planned', () => {
    for (const words of ['[Oslo], 4-6 July 2028', 'Oslo, [4-6 July 2028]', '[Oslo, 4-6 July 2028]'])
      expect(reportOf(h('Next meetings'), li(words)).report.plannedMeetings).toMatchObject([
        { place: { status: 'to-be-confirmed', value: 'Oslo' }, days: { status: 'to-be-confirmed' } },
      ]);
  });

  it.each([
    p('The third meeting was held in Bern [Switzerland] on 4-6 July 2018 [3].'),
    li('[3] Bern, 4-6 July 2018'),
    p('The third meeting was held on 4-6 July 2018 [Online].'),
  ])('is another thing than a country, a number or a reference in such: %j', (block) => {
    expect(warned(h('Meetings'), block)).toEqual([]);
  });
});

describe('a value among other words than usual', () => {
  it.each([
    ['Leadership', 'Ann Roe (Acme, Norway) was designated as Chairman.', 'Ann Roe, Acme, Norway'],
    [
      'Meetings',
      'It met in Bern, Switzerland, 4-6 July 2018, instead.',
      'Bern, Switzerland, 2018-07-04, 2018-07-06',
    ],
    ['Introduction', 'A lifetime of 24 months was proposed.', '24'],
    ['Liaison', 'A liaison statement was prepared and sent to SG13.', 'SG13'],
    [
      'Liaison',
      'Liaison statements were sent to Mozilla, the Bank of Kenya and Google.',
      'Mozilla; Bank of Kenya and Google',
    ],
  ])('is told, with what was read: under “%s”, “%s”', (title, words, values) => {
    expect(toldOf(h(title), p(words))).toEqual([`readLoosely: ${values}`]);
  });

  it('is told with its place and the words', () => {
    const words = 'Ann Roe (Acme, Norway) was designated as Chairman.';
    const { findings } = reportOf(founded, ...meetings, h('Leadership'), p('It met.'), p(words));
    expect(findings.find(({ key }) => key === 'finding.readLoosely')?.source).toEqual({
      section: 'Leadership',
      paragraph: 2,
      quote: words,
    });
  });

  it('is told once, where another finding names the same words', () => {
    const words = 'Ann Roe (Acme, Norway) was elected Chairman on Blue Monday behind the Tea Hall.';
    expect(toldOf(h('Leadership'), p(words))).toEqual([]);
    expect(notesIn(reportOf(founded, ...meetings, h('Leadership'), p(words)))).toHaveLength(1);
  });
});

describe('a value under another heading than usual', () => {
  it('is told with all its like in one note', () => {
    const rows = [
      ['Working group', 'Leader', 'No.', 'Deliverable'],
      ['1 Terms', 'Cy Dee (Cup Labs, Kenya)', 'D1.1', 'Terms and definitions'],
      ['2 Cups', 'Ed Fry (Fry, Chad)', 'D2.1', 'Map of cups'],
    ];
    expect(toldOf(h('Statistics'), table(...rows))).toEqual([
      'readElsewhere: 1, Terms, Cy Dee, Cup Labs, Kenya; D1.1, Terms and definitions; 2, Cups, Ed Fry, Fry, Chad; D2.1, Map of cups',
    ]);
  });

  it('is at home under one that stands below the usual one', () => {
    const rows = [
      ['No.', 'Deliverable', 'WG'],
      ['D1.1', 'Terms and definitions', '1'],
    ];
    expect(toldOf(h('Deliverables'), h('Results of the spring', 2), table(...rows))).toEqual([]);
  });
});

describe('a cell of a table that was read', () => {
  it('is told where its words found no place', () => {
    const rows = [
      ['Role', 'Name', 'Region'],
      ['Chairman', 'Ann Roe (Acme, Norway)', 'Northern shores'],
    ];
    expect(toldOf(h('Leadership'), table(...rows))).toEqual(['cellLeft: Northern shores']);
  });

  it('is told with its whole row, where nothing of it was read', () => {
    const rows = [
      ['Role', 'Name', 'Region'],
      ['Chairman', 'Ann Roe (Acme, Norway)', ''],
      ['Patron', 'Tea Hall', 'North'],
    ];
    expect(toldOf(h('Leadership'), table(...rows))).toEqual(['cellLeft: Patron | Tea Hall | North']);
  });

  it('is told also where another cell has the same number, of which something is told', () => {
    const rows = [
      ['', '4 May 2018, Rome', '6 June 2018, Lima'],
      ['Participants', '18?', '30'],
      ['Women', '18?', '12'],
      ['Girls', '30', '18?'],
    ];
    const told = toldOf(h('Meetings'), table(...rows));
    expect(told).toContain('cellLeft: Women | 18? | 12');
    expect(told).toContain('cellLeft: Girls | 30 | 18?');
  });

  it('is told also under no label', () => {
    const rows = [
      ['WG', 'Title', 'Deliverables', ''],
      ['2', 'Use cases', 'D2.1 Use cases', 'D2.2 More use cases'],
    ];
    expect(toldOf(h('Deliverables'), table(...rows))).toContain('cellLeft: D2.2 More use cases');
  });

  it('is not where it is a label, or a sum of the others', () => {
    const rows = [
      ['Meeting', 'Place', 'Date', 'Participants'],
      ['Fourth', 'Oslo', '8 August 2018', '31'],
      ['Total', '', '', '31'],
    ];
    expect(toldOf(h('Meetings'), table(...rows))).toEqual([]);
  });

  it('is not where it is a number that follows from two that were read', () => {
    const rows = [
      ['Meeting', 'Place', 'Date', 'On site', 'Remote', 'Total'],
      ['Fourth', 'Oslo', '8 August 2018', '21', '10', '31'],
    ];
    expect(toldOf(h('Meetings'), table(...rows))).toEqual([]);
  });

  it('is not where it has no words', () => {
    const rows = [
      ['Role', 'Name', 'Region'],
      ['Chairman', 'Ann Roe (Acme, Norway)', '—'],
    ];
    expect(toldOf(h('Leadership'), table(...rows))).toEqual([]);
  });

  it('is not in a table that nothing was read from, which is told as a whole', () => {
    const read = notesIn(
      reportOf(founded, ...meetings, h('Weather'), table(['Day', 'Rain'], ['Monday', 'much'])),
    );
    expect(read.filter((note) => note.startsWith('cellLeft'))).toEqual([]);
    expect(read.join()).toContain('unreadTable');
  });
});

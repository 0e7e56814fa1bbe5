import { describe, expect, it } from 'vitest';
import { type Assembled, assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const told = (...blocks: Block[]): Assembled =>
  assembleReport(aDocument(h('Introduction'), ...blocks, h('Meetings'), h('Leadership')), 'a.docx');
const factsOf = ({ report }: Assembled) => {
  const { parentGroup, established, lifetimeMonths } = report.focusGroup;
  return [parentGroup, established, lifetimeMonths].map((one) => ('value' in one ? one.value : null));
};
const keptOf = ({ report }: Assembled) => [...report.remarks, ...report.unplaced].map(({ text }) => text);

describe('the name of the group', () => {
  it.each([
    [
      'SG20 established the Focus Group on Artificial Kettles (AK) and Internet of Tea (IoT) for All (FG-AKIT).',
      'Focus Group on Artificial Kettles (AK) and Internet of Tea (IoT) for All',
      'FG-AKIT',
    ],
    [
      'The ITU/FAO Focus Group on tea (FG TEA) was established by SG20.',
      'ITU/FAO Focus Group on tea',
      'FG TEA',
    ],
    [
      'The Focus Group Technologies for Tea 2030 (FG TEA-2030) was established by SG13.',
      'Focus Group Technologies for Tea 2030',
      'FG TEA-2030',
    ],
    [
      'The Focus Group on tea (see Annex A) met with the Focus Group on cups (FG CUPS).',
      'Focus Group on cups',
      'FG CUPS',
    ],
  ])('is whole: “%s”', (words, name, acronym) => {
    const read = told(p(words));
    expect(read.report.focusGroup).toMatchObject({ name, acronym });
    expect(findingsOf(read)).not.toContain('finding.groupNameMissing');
  });

  it('is not who speaks for it', () => {
    const read = told(p('The Focus Group Chairman for tea (FG TEA) was in Geneva.'));
    expect(findingsOf(read)).toContain('finding.groupNameMissing');
  });
});

describe('the parent group', () => {
  const founded = 'SG16 established the Focus Group on tea (FG TEA) in April 2024';

  it.each([
    `${founded}, with Study Group 21 as successor parent group as of October 2024.`,
    `${founded}. SG21 is now the current parent group of FG TEA.`,
    `${founded}. SG21 took over as parent group of FG TEA.`,
    `${founded}. SG21 became the parent group of FG TEA.`,
    `${founded}. The parent group was changed to SG21 in 2025.`,
    `${founded}. TSAG changed the parent group from SG16 to Study Group 21.`,
    `${founded}. Following the decision of TSAG in July 2024, the parent group of FG TEA changed from SG16 to SG21.`,
    `${founded}. TSAG decided in July 2024 to move FG TEA under SG21.`,
    `${founded}. As of January 2025, SG21 is the parent group of FG TEA.`,
    `${founded}. FG TEA reported to SG16 until December 2024 and to SG21 thereafter.`,
    `${founded}. TSAG decided in May 2024 to transfer the parentage to SG21.`,
    `${founded}. The parent group has since been changed to SG21.`,
  ])('is the last that it had: “%s”', (words) => {
    const read = told(p(words));
    expect(factsOf(read)).toEqual(['SG21', '2024-04', null]);
    expect(keptOf(read).join(' ')).toContain('SG16');
  });

  it('is in doubt where another is told of in words that nobody reads', () => {
    const findings = (words: string) => findingsOf(told(p(`${founded}. ${words}`)));
    expect(findings('SG21 was found to be the natural parent of FG TEA.')).toContain('finding.factLeft');
    expect(findings('SG16 was found to be the natural parent of FG TEA.')).not.toContain('finding.factLeft');
  });

  it.each([
    `${founded}, with SG21 as proposed successor parent group.`,
    `${founded}. SG21 will become the parent group of FG TEA.`,
    `${founded}. The parent group may be changed to SG21.`,
    `${founded}. TSAG was invited to move FG TEA under SG21.`,
    `${founded}. FG TEA reported to SG16 and sent a statement to SG21.`,
    `${founded}. The former parent group of a group before it is SG21.`,
  ])('is not one that it had before, or may have: “%s”', (words) => {
    expect(factsOf(told(p(words)))[0]).toBe('SG16');
  });

  it('is in doubt where it is no more, which is told', () => {
    const words = 'SG16 was merged into SG21 in January 2025.';
    const read = told(p(`${founded}. ${words}`));
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.factLeft', fillings: { quote: words } }),
    );
    expect(findingsOf(told(p(`${founded}. SG9 was merged into SG21.`)))).not.toContain('finding.factLeft');
  });

  it.each([
    ['TSAG (Geneva, 23-27 September 2019) established the Focus Group on tea (FG TEA).', 'TSAG'],
    ['The Focus Group on tea (FG TEA) began in 2019. ITU-T SG13 is the parent group.', 'SG13'],
  ])('is told by “%s”', (words, parent) => {
    expect(factsOf(told(p(words)))).toEqual([parent, null, null]);
  });

  it('is not that of a working group, nor is that what the working group is to do', () => {
    const read = told(
      p('The Focus Group on tea (FG TEA) was established by TSAG in May 2017.'),
      h('Working group 1: Terms'),
      p('Parent group: SG5'),
    );
    expect(factsOf(read)).toEqual(['TSAG', '2017-05', null]);
    expect(read.report.workingGroups[0]?.mission.status).toBe('not-stated');
    expect(keptOf(read)).toEqual(['Parent group: SG5']);
  });

  it('is none in a cell that says until when it was', () => {
    const read = told(
      p('FG TEA met.'),
      table(['Parent group', 'SG16 (until May 2024)'], ['Created', '2 May 2023'], ['Lifetime', '1 year']),
    );
    expect(factsOf(read)).toEqual([null, '2023-05-02', 12]);
    expect(keptOf(read)).toContain('SG16 (until May 2024)');
  });
});

describe('the founding', () => {
  it.each([
    ['The Focus Group on tea (FG TEA) was launched by TSAG on 30 May 2025 for a period of 24 months.', 24],
    ['FG TEA was initiated by TSAG on 30 May 2025.', null],
    ['This is the first report since the establishment of FG TEA by TSAG on 30 May 2025.', null],
  ])('may have other words: “%s”', (words, months) => {
    expect(factsOf(told(p(words)))).toEqual(['TSAG', '2025-05-30', months]);
  });

  it.each([
    'FG TEA met. The website of FG TEA was launched by TSAG on 30 May 2025.',
    'FG TEA met. The work of the Focus Group was launched by SG13 on 30 May 2025.',
    'FG TEA met. It knows of the establishment of a joint activity by TSAG on 30 May 2025.',
  ])('is not that of something else: “%s”', (words) => {
    expect(factsOf(told(p(words)))).toEqual([null, null, null]);
  });

  it('stands behind “Created” beside the parent group, not in lines about the document', () => {
    expect(factsOf(told(p('FG TEA met.'), p('Parent: SG2'), p('Created: May 2020')))).toEqual([
      'SG2',
      '2020-05',
      null,
    ]);
    expect(factsOf(told(p('FG TEA met.'), p('Created: May 2020')))[1]).toBeNull();
  });

  it.each(['Date of establishment', 'Date of creation', 'Created on'])(
    'stands behind “%s” under the title of a report and in a table of facts',
    (label) => {
      const title = h('Progress report of the Focus Group on tea');
      const lines = aDocument(
        title,
        p('FG TEA met.'),
        p(`${label}: March 2017`),
        h('Meetings'),
        h('Leadership'),
      );
      expect(factsOf(assembleReport(lines, 'a.docx'))[1]).toBe('2017-03');
      const facts = table([label, 'March 2017'], ['Duration', '18 months']);
      expect(factsOf(told(p('FG TEA met.'), facts))).toEqual([null, '2017-03', 18]);
      const ofGroup = aDocument(h('FG TEA'), h('Working groups'), p(`${label}: March 2017`), h('Leadership'));
      expect(factsOf(assembleReport(ofGroup, 'a.docx'))[1]).toBeNull();
    },
  );
});

describe('the lifetime', () => {
  it('is not what an extension to a day made untrue, though that was in May', () => {
    const words =
      'FG TEA was given a lifetime of one year; SG13 in its meeting of 30 May - 2 June 2023 extended the lifetime of the group to June 2024.';
    const read = told(p(words));
    expect(factsOf(read)[2]).toBeNull();
    expect(findingsOf(read)).toContain('finding.lifetimeUnclear');
    expect(keptOf(read)).toContain(words);
  });

  it.each([
    ['FG TEA was given a lifetime of one year; it may be extended to 2 years.', 12],
    ['SG13 proposed a lifetime of one year for FG TEA; the lifetime was extended to 2 years.', 24],
  ])('holds where an extension is only possible: “%s”', (words, months) => {
    expect(factsOf(told(p(words)))[2]).toBe(months);
  });

  it.each([
    'FG TEA shall conclude its work within 18 months of its first meeting.',
    'The group will end its work within one year.',
  ])('is not by when the work is to end at the latest: “%s”', (words) => {
    const read = told(p('FG TEA met.'), p(words));
    expect(factsOf(read)[2]).toBeNull();
    expect(findingsOf(read)).toContain('finding.lifetimeUnclear');
    const known = told(p('The lifetime of FG TEA is 18 months.'), p(words));
    expect(factsOf(known)[2]).toBe(18);
    expect(findingsOf(known)).not.toContain('finding.lifetimeUnclear');
    const isOther = words.includes('one year');
    expect(findingsOf(known).includes('finding.factLeft')).toBe(isOther);
  });
});

describe('what the group is to do', () => {
  it.each(['Objectives', '2 Aims and objectives', 'Specific objectives of the Focus Group'])(
    'stands in the list under “%s”',
    (title) => {
      const { report } = reportOf(h(title), p('They are to:'), li('identify kettles;'), li('analyse tea.'));
      expect(report.focusGroup.termsOfReference.map(({ text }) => text)).toEqual([
        'identify kettles',
        'analyse tea.',
      ]);
    },
  );

  it('is not told by place and days, which are kept', () => {
    const lines = ['Other meetings:', 'Lima, 4-6 May 2018'];
    const read = reportOf(h('Scope'), ...lines.map((line, at) => (at === 0 ? p(line) : li(line))));
    expect(read.report.focusGroup.termsOfReference).toEqual([]);
    expect(read.report.remarks.map(({ text }) => text)).toEqual(lines);
    expect(findingsOf(read)).toContain('finding.factLeft');
  });

  it('does not under a heading of something more', () => {
    const { report } = reportOf(h('Objectives met by others'), p('They are to:'), li('identify kettles;'));
    expect(report.focusGroup.termsOfReference).toEqual([]);
  });
});

describe('a heading that is a label', () => {
  it.each<[Block[], (string | number | null)[]]>([
    [[table(['Parent group', 'SG17'], ['Chairman', 'Ann Roe (Acme)'])], ['SG17', null, null]],
    [[table(['Parent group', 'Kettles'], ['Chairman', 'Ann Roe (Acme)'])], [null, null, null]],
    [
      [h('Lifetime'), p('18 months from the first meeting.')],
      [null, null, 18],
    ],
    [
      [h('2.1 Duration'), p('Two (2) years')],
      [null, null, 24],
    ],
    [
      [h('Parent group'), p('ITU-T Study Group 16 (created March 2018)')],
      ['SG16', null, null],
    ],
    [
      [p('Parent group'), p('TSAG')],
      ['TSAG', null, null],
    ],
    [
      [h('Lifetime'), p('The group met in 12 months as often as it could.')],
      [null, null, null],
    ],
    [
      [h('Parent group'), p('Study Group 16 and Study Group 13')],
      [null, null, null],
    ],
  ])('stands over what it is: %j', (blocks, facts) => {
    expect(factsOf(told(p('FG TK works well.'), ...blocks))).toEqual(facts);
  });
});

describe('a lifetime that somebody is asked to change', () => {
  it.each([
    'FG TEA has a lifetime of 12 months from its first meeting (extension to 20 months under discussion).',
    'FG TEA has a lifetime of 12 months, which SG16 is asked to extend to 20 months.',
  ])('is what it was, with a warning, and the words are kept: “%s”', (words) => {
    const read = told(p('SG16 established the Focus Group on tea (FG TEA) in April 2024.'), p(words));
    expect(factsOf(read)[2]).toBe(12);
    expect(keptOf(read)).toContain(words);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.readLoosely',
        fillings: { values: '12' },
      }),
    );
  });
});

describe('a lifetime that does not count from the first meeting', () => {
  const loose = (...words: Block[]) => {
    const read = told(p('SG16 established the Focus Group on tea (FG TEA) in April 2024.'), ...words);
    const severities = read.findings.flatMap(({ severity, key, fillings }) =>
      key === 'finding.readLoosely' && fillings['values'] === '36' ? [severity] : [],
    );
    return [factsOf(read)[2], ...severities];
  };

  it.each([
    'The lifetime of the Focus Group is three years from the date of its establishment.',
    'The lifetime of FG TEA is 3 years, starting from its creation.',
    'Lifetime: 36 months after establishment',
    'FG TEA has a lifetime of three years from the approval of its terms of reference.',
  ])('is read with a warning: “%s”', (words) => {
    expect(loose(p(words))).toEqual([36, 'warning']);
  });

  it('is read so in a table, too', () => {
    const facts = table(['Parent', 'SG16'], ['Lifetime', '3 years from the date of establishment']);
    expect(loose(facts)).toEqual([36, 'warning']);
  });

  it.each([
    'The lifetime of the Focus Group is three years from its first meeting.',
    'After its establishment FG TEA has a lifetime of 3 years from the first meeting.',
  ])('is told of no other: “%s”', (words) => {
    const [months, ...severities] = loose(p(words));
    expect(months).toBe(36);
    expect(severities).not.toContain('warning');
  });
});

describe('the founding of the group', () => {
  it.each([
    ['In June 2014 TSAG established the Focus Group on tea (FG TEA).', 'TSAG', '2014-06'],
    ['TSAG at its meeting in January 2012 established the Focus Group on tea (FG TEA).', 'TSAG', '2012-01'],
    ['At its August 2019 meeting SG17 agreed to set up the Focus Group on tea (FG TEA).', 'SG17', '2019-08'],
    [
      'TSAG established it, the Focus Group on tea, in May 2018. From 2020 its parent is SG2.',
      'SG2',
      '2018-05',
    ],
    ['In May 2018 TSAG established the Focus Group on tea. Since 2020 its parent is SG2.', 'SG2', '2018-05'],
    ['FG TEA is a new group. It was created by SG17 in May 2018.', 'SG17', '2018-05'],
    ['FG TEA is a new group. It is open to all. It was created by SG17 in May 2018.', 'SG17', '2018-05'],
    ['FG TEA is a new group. Its page is new. It was created by SG17 in May 2018.', null, null],
    [
      'In May 2018 SG17 agreed to establish the Focus Group on tea; a call was held in June 2019.',
      'SG17',
      '2018-05',
    ],
    [
      'In May 2018 SG17 agreed to establish the Focus Group on tea, and its first call took place in June 2019.',
      'SG17',
      '2018-05',
    ],
    ['SG17 set up the Focus Group on tea; its terms were agreed in May 2018.', 'SG17', null],
    ['SG17 set up the Focus Group on tea; this was in May 2018.', 'SG17', '2018-05'],
    ['FG TEA has a new page. It was created by SG17 in May 2018.', null, null],
  ])('is told by “%s”', (words, parent, day) => {
    expect(factsOf(told(p(words))).slice(0, 2)).toEqual([parent, day]);
  });
});

it.each([
  'Following a decision of TSAG in February 2022, it reports to SG15.',
  'In May 2022 the group changed its parent, and it now reports to SG15.',
  'It has been transferred to SG15.',
])('The parent is the one that it now reports to: “%s”', (words) => {
  expect(reportOf(p(words)).report.focusGroup.parentGroup).toMatchObject({ value: 'SG15' });
});

it('The parent of another group is none of this one', () => {
  const { parentGroup } = reportOf(p('FG-AB reports to SG11.')).report.focusGroup;
  expect(parentGroup).toMatchObject({ value: 'TSAG' });
});

it.each(['FG TK was created by SG13.', 'FG TK is a new group. It is open to all. It was created by SG13.'])(
  'A second body that is said to have set up the group is told: “%s”',
  (words) => {
    const read = reportOf(p(words));
    expect(read.report.focusGroup.parentGroup).toMatchObject({ value: 'TSAG' });
    expect(findingsOf(read)).toContain('finding.factLeft');
  },
);

describe('to whom a working group reports', () => {
  const founded = p('The Focus Group on tea (FG TEA) was established by TSAG in May 2019.');
  const words = 'The group reports to SG13.';

  it.each<[string, ...Block[]]>([
    ['under its heading', h('Ad hoc group 2: Lids'), p(words)],
    ['under its heading, the number last', h('Lids (WG1)'), p(words)],
    ['below the line that names it', h('Structure'), p('Ad hoc group 2: Lids'), p(words)],
    ['below a list of them', h('Structure'), li('WG1: Lids'), li('WG2: Cups'), p(words)],
    ['behind the sentence that names it', h('Structure'), p(`WG1 (Lids) is led by Ann Roe (Acme). ${words}`)],
  ])('is neither its mission nor the parent of the focus group, and is told: %s', (_, ...blocks) => {
    const read = told(founded, ...blocks);
    expect(factsOf(read)[0]).toBe('TSAG');
    expect(read.report.workingGroups.filter(({ mission }) => mission.status !== 'not-stated')).toEqual([]);
    expect(keptOf(read)).toContain(words);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.factLeft', fillings: { quote: words } }),
    );
  });

  it.each<[string, ...Block[]]>([
    ['where the sentence names the focus group', h('Lids (WG1)'), p('The focus group now reports to SG13.')],
    ['where it was named last', h('Structure'), p('WG1: Lids'), p('FG TEA met twice. It reports to SG13.')],
  ])('is not what the whole reports to: %s', (_, ...blocks) => {
    expect(factsOf(told(founded, ...blocks))[0]).toBe('SG13');
  });
});

describe('what is open of the founding and the lifetime', () => {
  const statusesOf = (words: string) => {
    const { established, lifetimeMonths } = told(p(words)).report.focusGroup;
    return [established.status, lifetimeMonths.status];
  };
  const founding = 'The ITU-T Focus Group on tea (FG TEA) was established by TSAG in May 2017';

  it.each([
    ['Lifetime: TBC (18 months).', 'to-be-confirmed'],
    ['Lifetime: 18 months (TBC).', 'to-be-confirmed'],
    ['It has a lifetime of 18 months (to be confirmed).', 'to-be-confirmed'],
    ['It has a lifetime of 18 months.', 'stated'],
  ])('stays open: “%s”', (words, status) => {
    expect(statusesOf(`${founding}. ${words}`)).toEqual(['stated', status]);
    expect(statusesOf(`${founding} (TBC). ${words}`)).toEqual(['to-be-confirmed', status]);
  });

  it('is not open because the group is called so', () => {
    const words = `${founding}. FG TBA has a lifetime of 18 months.`.replace('FG TEA', 'FG TBA');
    expect(statusesOf(words)).toEqual(['stated', 'stated']);
  });

  it('stays open in a table of facts, too', () => {
    const rows = table(
      ['Parent group', 'SG9'],
      ['Set up on', '16 May 2017 (TBC)'],
      ['Duration', '12 months (TBC)'],
    );
    const title = p('Progress report of the ITU-T Focus Group on tea (FG TEA)');
    const { established, lifetimeMonths } = told(title, rows).report.focusGroup;
    expect([established, lifetimeMonths]).toMatchObject([
      { status: 'to-be-confirmed', value: '2017-05-16' },
      { status: 'to-be-confirmed', value: 12 },
    ]);
  });
});

describe('a parent that is only proposed', () => {
  const founded = p('The Focus Group on tea kettles (FG TK) was established by TSAG in May 2017.');

  it.each([
    'The group proposed to TSAG that its work be transferred to SG13.',
    'It was suggested that the focus group be moved under SG13.',
    'The focus group could be moved to SG13.',
  ])('is none, and told: “%s”', (words) => {
    const read = told(founded, p(words));
    expect(factsOf(read)[0]).toBe('TSAG');
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.factLeft', fillings: { quote: words } }),
    );
  });

  it.each([
    'In May 2019 TSAG decided to transfer the group to SG13.',
    'As proposed by the group, TSAG transferred FG TK to SG13.',
  ])('is one once it is decided: “%s”', (words) => {
    expect(factsOf(told(founded, p(words)))[0]).toBe('SG13');
  });
});

describe('how long “it” will run', () => {
  const monthsOf = (before: string) =>
    factsOf(told(p(`${before} It will run for one year, and SG20 may prolong it.`)))[2];

  it('is said of the group where the sentence before is about how it was set up', () => {
    expect(monthsOf('FG TEA was set up by SG20 in July 2024.')).toBe(12);
  });

  it.each([
    'FG TEA was set up by SG20 in July 2024. A test bed was opened.',
    'FG TEA was set up by SG20 in July 2024, with a test bed.',
    'FG TEA has a test bed.',
  ])('is not read where it may be said of something else: “%s”', (before) => {
    expect(monthsOf(before)).toBe(null);
  });
});

import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/leadership.ts';
import type { ProgressReport } from '../../../src/domain/progressReport.ts';
import { oddValuesIn } from '../../../src/importer/oddValues.ts';
import {
  body,
  deliverable,
  group,
  held,
  joint,
  officer,
  plannedFor,
  reportOf,
  representative,
  stated,
} from '../../support/comparisonBuilders.ts';

const days = ['2030-09-02', '2030-09-04'] as const;
const ann: Person = { name: 'Ann Roe', affiliation: 'Acme', country: 'Norway' };
const ledBy = (person: Partial<Person>) => ({
  leadership: [officer('Ann Roe', { person: { ...ann, ...person } })],
  workingGroups: [group('1', [], { leader: stated({ ...ann, ...person, interim: false }) })],
});

/** The reports that hold a text as one value, each in a field that its kind has. */
const fields: Record<string, (text: string) => Parameters<typeof reportOf>[0]> = {
  'place of a meeting held': (text) => ({ meetings: [held(text)] }),
  'place of a planned meeting': (text) => ({ plannedMeetings: [plannedFor(text, days)] }),
  host: (text) => ({ plannedMeetings: [plannedFor('Lima', days, 'days', { hosts: ['Acme', text] })] }),
  name: (text) => ledBy({ name: text }),
  affiliation: (text) => ledBy({ affiliation: text }),
  country: (text) => ledBy({ country: text }),
  'body that appointed': (text) => ({ leadership: [officer('Ann Roe', { appointedBy: text })] }),
  'number of a working group': (text) => ({ workingGroups: [group(text, [], { title: 'Tea' })] }),
  'number of a report': (text) => ({ meetings: [held('Lima', days, { meetingReport: stated(text) })] }),
  'body that is represented': (text) => ({ liaison: { representatives: [representative(text)] } }),
  'body of a joint meeting': (text) => ({ liaison: { jointMeetings: [joint(text)] } }),
  'title of a working group': (text) => ({ workingGroups: [group('1', [], { title: text })] }),
  'title of a deliverable': (text) => ({ workingGroups: [group('1', [deliverable('D1', text)])] }),
  body: (text) => ({ liaison: { statementsSentTo: [body(text)], presentationsFrom: [body(text)] } }),
};

function oddTexts(report: ProgressReport): Set<string | undefined> {
  return new Set(oddValuesIn(report).map(({ fillings }) => fillings['value']));
}

function oddAs(field: string, text: string): boolean {
  const report = fields[field]?.(text);
  if (report === undefined) throw new Error(`No field is called ${field}`);
  return oddTexts(reportOf(report)).has(text);
}

const isOdd: [field: string, texts: string[]][] = [
  [
    'place of a meeting held',
    [
      '1st meeting Geneva',
      'Deadline for contributions',
      'Registration closes',
      'Call for papers',
      'Ad hoc on tea',
      'Inaugural',
      'Oslo, Norway. The room is free',
      'Oslo. Norway',
      'Oslo which is free',
      'Second meeting',
      'Lima; and',
      'Lima and',
      'Lima (Peru',
      'Lima)',
      'Lima, 60 participants',
      'Lima, March 2030',
      'Lima (TBC)',
      ', Lima',
      'E-meeting, (kick-off)',
      'Lima (kick-off)',
      'Lima, (new dates)',
      'Lima (confirmed)',
      'Lima from Rome',
      'New dates, Lima',
      'place and format',
    ],
  ],
  [
    'place of a planned meeting',
    [
      'Lima, Peru; host: Acme',
      'Lima: Tea Hall',
      'Lima, hosted by Acme',
      '5-7 June 2030',
      'Lima; or',
      'Lima for',
      'planned Rome',
      'An additional virtual meeting',
      'Possibly Rome',
      '(in EU), Lima',
      'Workshop on tea',
    ],
  ],
  [
    'host',
    [
      'subject to confirmation',
      'Acme (TBC)',
      'by Acme',
      'Acme, 2030',
      'Tea Union of 4 May',
      'Acme in early June',
      'Acme and',
      'back-to-back with the Tea Forum',
    ],
  ],
  [
    'name',
    [
      'Ann Roe (Acme)',
      'Ann Roe (Acme) Ek (Tea)',
      'Ann Roe and Bo Ek',
      'Ann Roe & Bo Ek',
      'Dr.Ann Roe',
      'Ann Roe*',
      'Chairman Ann Roe',
      'Ann Roe, acting',
      'WG1',
      'of tea',
      'United Kingdom',
      'ann@acme.example',
    ],
  ],
  [
    'affiliation',
    [
      'Director of Tea (Acme, Peru)',
      'Acme, Norway), Bo Ek (Bell',
      'Bo Ek (Acme), Cy Fox',
      'since July 2018',
      'Until May 2024',
      'Norway, Acme',
      'Norway',
      'Acme†',
      'Acme, Vice-Chair',
      'Acme (Tea',
      'Acme, Norway, appointed by SG20',
      'Acme, Norway (re-appointed by SG20)',
      'Ms Bo Ek (Bell, Oman)',
      'on leave, Acme',
      'helped by Li Na, Acme',
      'Acme, which drew all lids',
      'Acme; still to come',
      'Acme, to be endorsed by SG5',
      'Acme, nomination awaited',
      'Acme (tel. 12345)',
      'gone in 2031',
      'T. Lee',
      'Acme, T. Lee',
      'Eva Moss (KT)',
      'Acme | Tom Lee',
      'Acme • Tom Lee',
      'Acme + Tom Lee',
      'Acme – Tom Lee, TEC',
      'ACM, Peru – Tom Lee, TEC',
    ],
  ],
  ['country', ['Acme', 'TIAA', 'ann@acme.example', '2018', 'Norway, Bo Ek']],
  [
    'body that appointed',
    ['At its second meeting the Focus Group', 'meeting', 'then it', '(a) TSAG', 'TSAG moreover'],
  ],
  ['number of a working group', ['WG6, chaired by Ann Roe', '1 and more', 'our tea WG', '2 (TBC)']],
  [
    'number of a report',
    ['as told in TK-R4', 'see R4', 'R4, R5', 'O-7 O-8', 'TK-R4 TK-R5 (annex)', '4 5', 'new R4', 'SP-R3-'],
  ],
  ['body that is represented', ['Ann Roe (Acme) was again', 'FGs', 'FGs FG-AN', 'to SG13']],
  ['body of a joint meeting', ['a workshop', 'Acme and', 'SG13 (May 2030)']],
  [
    'title of a working group',
    [
      'Dr. Ann Roe',
      'Tea (Ann Roe, interim)',
      'Tea – Ann Roe',
      'Tea – Ann Roe-Ek',
      'Tea (dormant)',
      'Tea (merged into the lid group)',
      'Tea (joint with SG13)',
      'Ann Roe (Acme, Norway)',
      'D1.1 Tea, D1.2 Pots',
      'Tea (new)',
      '1.2',
      'Tea – Acting',
      'Tea (leader: Ann Roe)',
      'Tea (lead: Ann Roe)',
      'Tea (closed in May 2030)',
      'Tea (closed)',
      'Dissolved in May 2030',
      'Merged with WG A',
      'Suspended',
      'Tea⁴',
      'Tea - Co-convenor: Bo',
      'Tea (',
    ],
  ],
  [
    'title of a deliverable',
    [
      'Tea*',
      'Tea, edited by Ann Roe',
      'Tea in',
      'Terms²',
      'Terms; TEA-2 Map',
      'Terms and D1.2 Map',
      'n/a',
      'Tea (status: completed)',
      'Tea – due May 2030',
      'Tea (WG1)',
      'Tea, in progress',
      'Tea (TBC)',
      'Tea;',
      'Tea (final)',
      'Tea (stopped; moved to the map of pots)',
      'Tea (jointly with the lid group)',
      'Tea (formerly: Pots)',
      'Tea – work paused, words moved to the map',
      'This document was withdrawn in Lima',
      'Tea (withdrawn in May)',
      '(new)',
      '“Tea”',
      'rev.2',
      '[deleted]',
      'Void',
      'Reserved',
      'Reserved for cups',
      'Not used',
      'Moved to D2.1',
      'Tea [withdrawn]',
      'see D1.1',
      'v0.3 Tea',
      '(v2) Tea',
      'Version 2: Tea',
      'Draft 3 – Tea',
      'Tea (24 May 2030)',
      'Tea (Y.3172)',
    ],
  ],
  [
    'body',
    [
      'LS',
      'Reply to SG13',
      'a statement on tea',
      'Acme (2)',
      'several others',
      'Acme and',
      'FG-TK-Q-101',
      'FG-TEA-101',
      'Tea 2030',
      'To SG13',
      'SG13 (May 2030)',
      'Acme (by video link)',
      'Acme Forum of 4 May',
      'Cup Union of 4-5 May',
      'Tea Days in early June',
      'External',
      'Sister Focus Groups (AN, VM)',
      '5D',
      '3: cups',
      'ITU-R Working Parties (5A, 6A, 6B)',
      'ITU-R (WP 5A and WP 5D)',
      'ISO (TC 307, TC 68)',
      'Acme (FG-TEA-Q-13)',
      'Acme [see below]',
    ],
  ],
];

const isSound: [field: string, texts: string[]][] = [
  [
    'place of a meeting held',
    ['Lima', 'Lima, Peru and online', 'Online', 'online (e-meeting)', 'E-meeting', 'virtual meeting'],
  ],
  ['place of a planned meeting', ['Lima (Peru)', 'Port-au-Prince', 'Côte d’Ivoire', 'al-Khobar']],
  [
    'host',
    [
      'Acme',
      'ITU',
      'May Institute',
      'March4Tea',
      'Group of 4 Maylands',
      'Tba Labs',
      'Ministry of Tea (MoT)',
      'oneTea',
      'e-Tea Alliance',
    ],
  ],
  [
    'name',
    ['Ann Roe', 'Johan de Wit', 'de Wit', 'al-Amin', 'van der Berg', 'Ann (Bo) Roe', '李娜', 'J. O’Neil-Roe'],
  ],
  [
    'affiliation',
    [
      'Acme',
      'Academy of Tea (AT)',
      'Bank of Norway',
      '3M',
      'Research 2030 Institute',
      'Acme, Tea Labs',
      'Acme – Tea Lab',
      'Tea Institute (TI)',
      'U.S. Tea Board',
    ],
  ],
  [
    'country',
    ['Norway', 'Korea (Republic of)', 'Côte d’Ivoire', 'the Netherlands', 'Iran (Islamic Republic of)'],
  ],
  ['body that appointed', ['TSAG', 'the Focus Group', 'FG TK kick-off meeting', 'first meeting']],
  ['number of a working group', ['1', 'A', 'AS', 'Tea safety WG', '1/2']],
  ['number of a report', ['O-007', 'FG-TK-R2', 'TD 12 (GEN/13)', 'TK-R3-v2']],
  ['body that is represented', ['SG13', 'FG DPM', 'ISO/TC 307', 'World Wide Web Consortium']],
  ['body of a joint meeting', ['SG13', 'Acme']],
  [
    'title of a working group',
    [
      'Tea',
      'Final D',
      'Tea (draft horses, new)',
      '5G and tea',
      'Use cases, gaps',
      'Tea (kettles)',
      'Leadership in tea',
      'Closed kettles',
      'Tea (closed kettles)',
      '1',
    ],
  ],
  [
    'title of a deliverable',
    [
      'Tea',
      'Tea 2030',
      'Terms and definitions',
      'Tea (part 2)',
      'Tea (moved kettles)',
      'Reserved cups',
      'V2X and tea',
      'Versions of tea',
      'Draft horses',
      'Tea (glossary)',
      'Tea – a survey',
      'Tea (e.g., green, black)',
      'TBD',
      'Tea per m² and CO²',
    ],
  ],
  [
    'body',
    [
      'SG13',
      'FG DPM',
      'FG TEA-2030',
      'FG-TEA-2030',
      'ISO/TC 307',
      'oneM2M',
      'buildingSMART',
      'ETSI (ISG CIM)',
      'Tea Union (TU, Oslo)',
      'ISO/TC 22 (road vehicles)',
      'JTC 1/SC 41',
    ],
  ],
];

const rows = (all: [string, string[]][]) =>
  all.flatMap(([field, texts]) => texts.map((text) => [field, text] as const));

describe('a value that looks like more than itself, or like something else', () => {
  it.each(rows(isOdd))('is told of a %s: “%s”', (field, text) => {
    expect(oddAs(field, text)).toBe(true);
  });

  it.each(rows(isSound))('is none: a %s, “%s”', (field, text) => {
    expect(oddAs(field, text)).toBe(false);
  });

  it('is an affiliation of which a part stands behind the bracket that gives it', () => {
    const isOdd = (quote: string) => {
      const person = { ...ann, affiliation: 'Acme, Bo Ek', country: null };
      const source = { section: 'Leadership', quote };
      return oddTexts(reportOf({ leadership: [officer('Ann Roe', { person, source })] })).size > 0;
    };
    expect(isOdd('Chairman: Ann Roe (Acme), Bo Ek')).toBe(true);
    expect(isOdd('Chairman: Ann Roe (Acme, Bo Ek)')).toBe(false);
  });

  it('is an affiliation that is somebody known from elsewhere', () => {
    const from = (affiliation: string) => ({
      leadership: [officer('Ann Roe', { person: { ...ann, affiliation } }), officer('Tom Lee')],
    });
    expect(oddTexts(reportOf(from('Tom Lee')))).toEqual(new Set(['Tom Lee']));
    expect(oddTexts(reportOf(from('Tea Lee')))).toEqual(new Set());
  });

  describe('of two names side by side', () => {
    const told = (...people: [quote: string, affiliation: string | null][]) =>
      oddValuesIn(
        reportOf({
          leadership: people.map(([quote, affiliation]) =>
            officer('Ann Roe', {
              person: { ...ann, affiliation, country: null },
              source: { section: 'Leadership', quote },
            }),
          ),
        }),
      ).map(({ severity, fillings }) => `${severity}: ${fillings['value']}`);

    it('is told as what may be so: the second may be somebody', () => {
      expect(told(['Ann Roe, Tom Lee', 'Tom Lee'])).toEqual(['note: Tom Lee']);
      expect(told(['Ann Roe – Tom Lee', 'Tom Lee'])).toEqual(['note: Tom Lee']);
    });

    it('is told as a warning of more than two', () => {
      for (const second of ['Tom Lee and Max Orr', 'Tom Lee, Max Orr'])
        expect(told([`Ann Roe, ${second}`, second], ['Bo Ek, Acme', 'Acme'])).toEqual([`warning: ${second}`]);
    });

    it('is none where a body is told so elsewhere, or the second is called as bodies are, or stands in brackets', () => {
      expect(told(['Ann Roe, Tom Lee', 'Tom Lee'], ['Bo Ek, Acme', 'Acme'])).toEqual([]);
      expect(told(['Ann Roe, China Mobile', 'China Mobile'])).toEqual([]);
      expect(told(['Ann Roe (Bo Lee, Tom Lee)', 'Bo Lee, Tom Lee'])).toEqual([]);
    });
  });

  it('is told with its place, once for each place', () => {
    const source = { section: 'Meetings', item: 2 };
    const report = reportOf({ meetings: [held('Lima;', days, { source }), held('Rome', days)] });
    expect(oddValuesIn(report)).toEqual([
      { severity: 'warning', key: 'finding.oddValue', fillings: { value: 'Lima;' }, source },
    ]);
  });
});

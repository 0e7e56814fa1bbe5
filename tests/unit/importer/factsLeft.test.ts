import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import type { Block } from '../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, li, p, reportOf } from '../../support/documents.ts';

/** The words of which a report says that they may tell a fact that nobody read. */
const toldOf = (...blocks: Block[]): string[] =>
  reportOf(...blocks).findings.flatMap(({ key, fillings }) =>
    key === 'finding.factLeft' ? [String(fillings?.['quote'])] : [],
  );

describe('words under a known heading that nobody read', () => {
  it.each([
    ['Meetings', 'SG13 met on 4 June 2019 in Lima.'],
    ['Meetings', 'The editors met online on 7 July 2020.'],
    ['Past and future meetings', 'On 3-4 May 2021 the editors met in Rome.'],
    ['Meetings', 'The reports of the meetings are in TK-0012 and TK-0034.'],
    ['Leadership', 'Honorary Chairman: Ms Ann Roe (Acme, Norway)'],
    ['Leadership', 'Rapporteur: Dora Fox, Acme'],
    ['Leadership', 'Chairman: [Ann Roe (Acme, Norway)]'],
    ['Deliverables', 'D1.24, D1.25 Both'],
    ['Deliverables', 'The Technical Report "Handles of all kinds" (WG1) came late.'],
    ['Working groups', 'Deliverables D1.1 (Terms and definitions) and D1.2 (Map).'],
    [
      'Meetings',
      'The fifth meeting will be held in conjunction with SG20 in Arusha, Tanzania, September 2023.',
    ],
    ['Meetings', 'The 2021 meetings will be held in Geneva (March), Tokyo (June) and Lima (October).'],
    ['Meetings', 'The fifth and last meeting is to be scheduled.'],
    ['Meetings', 'The next meeting is still to be planned.'],
    ['Meetings', 'Dates: 3-5 December (TBC).'],
    ['2. Officers', 'Convenor: Dr. Ann Roe (Acme, Norway)'],
    ['Liaisons', 'Vice-Chairs: Ann Roe (Acme), Bo Ek (Tea)'],
    ['Next steps', 'Vice-Chairs: Ann Roe, Bo Ek'],
    ['Future meetings', 'Chair: Ann Roe'],
    ['Deliverables', 'Deliverables: An overview of kettles; Smart kettles: a guide'],
    ['Deliverables', 'Title: Use cases for kettles'],
    ['Working groups', 'Working Group 1 is led by Mr Paolo Gemma (Acme, Italy).'],
    ['Sub-groups', 'SG1 (Use cases and requirements): Chair: Marcus Brunner (Acme)'],
    ['Relationships', 'to: 3GPP SA2, O-RAN ALLIANCE'],
    ['Relationships', 'ITU-T SG2, SG5, SG13'],
    ['Relationships', 'ISO/TC 347'],
    ['Relationships', 'Ms Ann Bee represents SG17 in the Focus Group.'],
    [
      'Relationships',
      'A representative of FG TK, Judith Okite, was appointed to the ITU-D Q.10/2 rapporteur group.',
    ],
    ['Relationships', 'It intends to send liaison statements to SG11.'],
    ['Relationships', 'The Focus Group has liaised with ISO/TC 22 and Acme.'],
    ['Relationships', 'The group liaises with ISO/TC 204 (liaison officer: Di Fu) and UNECE.'],
  ])('are told under “%s” where they may tell a fact: “%s”', (heading, words) => {
    expect(toldOf(h(heading), p(words))).toEqual([words]);
  });

  it.each([
    ['Meetings', 'This report covers 1 July – 31 December 2022.'],
    ['Meetings', 'A workshop on tea was held in Rome on 5 June 2021.'],
    ['Meetings', 'The group met with great pleasure.'],
    ['Meetings', 'The report of the meeting is to be read with care.'],
    ['Leadership', 'The leaders met each week.'],
    ['Deliverables', 'Each deliverable was read with care.'],
    ['Relationships', 'Liaison statements were received from SG5.'],
    ['Relationships', 'from: 3GPP SA2'],
    ['Working groups', 'The leaders of working groups thank the secretariat.'],
    ['Relationships', 'The group sent no liaison statement to SG3.'],
    ['Meetings', 'The group will meet as often as it can.'],
    ['Meetings', 'A list of the meetings of 2021 is kept by the secretariat.'],
    ['Leadership', 'The leaders thank Dr. Ann Roe.'],
    ['Deliverables', 'Deliverables: none'],
    ['Deliverables', 'All deliverables have a title: it tells what they are about.'],
    ['Relationships', 'A representative of the Focus Group, as ever, was there.'],
    ['Relationships', 'The Focus Group represents ITU-T in such matters.'],
    ['Relationships', 'ISO/TC 347 works on tea and is not far from finishing.'],
    ['Tea', 'SG13 met on 4 June 2019 in Lima.'],
  ])(
    'are not told under “%s” where they tell none, or the section is told of as a whole: “%s”',
    (heading, words) => {
      expect(toldOf(h(heading), p(words))).toEqual([]);
    },
  );

  it('are not told where a list is of bodies that wrote or are yet to be written to', () => {
    for (const lead of ['Incoming liaison statements:', 'Liaison statements to be sent:'])
      expect(toldOf(h('Relationships'), p(lead), li('ITU-T SG9'), li('ISO/TC 347'))).toEqual([]);
    expect(toldOf(h('Relationships'), p('The group works with:'), li('ITU-T SG9'), li('Tea'))).toEqual([
      'ITU-T SG9',
    ]);
  });

  it('are told by the sentence, at its place', () => {
    const read = reportOf(
      h('Leadership'),
      p('Tea was served.'),
      p('All are well. Honorary Chairman: Ms Ann Roe (Acme, Norway).'),
    );
    expect(read.findings.filter(({ key }) => key === 'finding.factLeft')).toMatchObject([
      { severity: 'note', source: { section: 'Leadership', paragraph: 2 } },
    ]);
  });

  it('are not told once more where something of them was read, or another finding tells of them', () => {
    expect(toldOf(h('Meetings'), li('31 June 2020, Turin'))).toEqual([]);
    expect(toldOf(h('Leadership'), p('Chairman: Ann Roe (Acme, Norway), who sings.'))).toEqual([]);
  });
});

describe('a short line below a heading of what has a field', () => {
  it.each([
    ['Meetings', 'Participants of both: 36'],
    ['Leadership', 'Of kettles - Bo Ek (Bo Lab, Oman)'],
    ['Deliverables', 'Deliverable 2/3: Terms of tea (75 % done)'],
    ['Liaison officers', 'EUROTEA: Ms Ann Roe'],
  ])('is told where nobody read it, below “%s”: “%s”', (heading, words) => {
    expect(toldOf(h(heading), p(words))).toEqual([words]);
  });

  it('is told in a list, too', () => {
    expect(toldOf(h('Liaison officers'), li('EUROTEA: Ms Ann Roe'), li('Tea of Peru.'))).toEqual([
      'EUROTEA: Ms Ann Roe',
      'Tea of Peru.',
    ]);
  });

  it.each([
    ['Deliverables', 'Work went on with all of them:'],
    ['Liaisons', 'Tea'],
    ['Liaison statements received', 'Tea Guild of Norway'],
    ['Workshop on tea', 'Place: Geneva'],
    ['Tea', 'Oslo or Rome'],
  ])(
    'is not, where it leads to others, tells no fact or one of others, below “%s”: “%s”',
    (heading, words) => {
      expect(toldOf(h(heading), li(words))).toEqual([]);
    },
  );
});

describe('a sentence of many words below a heading of what has a field', () => {
  const story = 'who came to all of its meetings but one and was heard there each time with great pleasure';

  it.each([
    ['Leadership', `The rapporteur of the group for all kinds of kettles is Ms Ann Roe (Acme), ${story}.`],
    ['Deliverables', `Kettles are told of in a report "Kettles of the world" by somebody ${story}.`],
    ['Deliverables', `All that is known of kettles is told in TK-D1.2, made by somebody ${story}.`],
    ['Meetings', `A total of 84 contributions was handed in by each of those ${story}.`],
    ['Meetings', `The report of the meeting is TK-O-014, as it was written by somebody ${story}.`],
    ['Relationships', `The group sent a reply to Tea Board, by the hand of somebody ${story}.`],
  ])('is told where it has the signs of a fact, below “%s”: “%s”', (heading, words) => {
    expect(toldOf(h(heading), p(words))).toEqual([words]);
  });

  it('is not where it has none', () => {
    for (const heading of ['Leadership', 'Working groups', 'Deliverables', 'Meetings', 'Relationships'])
      expect(toldOf(h(heading), p(`Thanks go to somebody ${story}.`))).toEqual([]);
  });
});

describe('words that tell a fact in a form that nobody reads', () => {
  const isTold = (heading: string, words: string) =>
    findingsOf(reportOf(h(heading), p(words))).includes('finding.factLeft');

  it.each([
    ['Meetings', 'B: New Delhi, India, 26-28 August 2019 (ICMR), more than 120 participants'],
    ['Meetings', '6th meeting (final): tbd'],
    ['Meetings', 'A total of 84 input documents and 27 output documents have been submitted so far.'],
    ['Meetings', 'See TK-O-014 for the meeting report.'],
    ['Working groups', 'WG-RC tea considerations, led by Ann Roe'],
    ['Working groups', 'WG-A use cases – Ms Roe'],
    ['Sub-groups', 'Terminology (leader: Ann Roe)'],
    ['Liaisons', 'Recipients included: SG3, SG11; OGC.'],
  ])('are told, below “%s”: “%s”', (heading, words) => {
    expect(isTold(heading, words)).toBe(true);
  });

  it.each([
    ['Meetings', 'All documents are on the web page of the group.'],
    ['Meetings', 'The next meeting will be announced.'],
    ['Working groups', 'WG-A works well with Tea – and pots.'],
    ['Liaisons', 'Recipients are invited to answer.'],
  ])('are not, where they tell none, below “%s”: “%s”', (heading, words) => {
    expect(isTold(heading, words)).toBe(false);
  });
});

describe('words of the introduction about when the group began or how long it lasts', () => {
  const officer = [h('Leadership'), p('Chairman: Ann Roe (Acme, Norway)')];
  const isTold = (...words: string[]) =>
    findingsOf(
      assembleReport(
        aDocument(
          h('Introduction'),
          p('It is of the ITU-T Focus Group on tea (FG TK).'),
          ...words.map(p),
          ...officer,
        ),
        'report.docx',
      ),
    ).includes('finding.factLeft');
  const founded = 'FG TK was established by TSAG in May 2017. It has a lifetime of 18 months.';

  it.each([
    'The ITU-T Focus Group on tea (FG TK) was approved by ITU-T TSAG on 14 February 2020.',
    'Following the decision of ITU-T SG9 in November 2021, FG TK started its work in February 2022.',
    'Its mandate ends on 20 April 2022 (24 months).',
    'FG TK works for two years.',
  ])('are told where no value was read from them: “%s”', (words) => {
    expect(isTold(words)).toBe(true);
    expect(isTold(founded, words)).toBe(false);
  });

  it.each([
    'This is the report of FG TK to the TSAG meeting in May 2019.',
    'In the past 12 months FG TK made progress.',
    'SG9 works on tea.',
  ])('are not, where they tell neither: “%s”', (words) => {
    expect(isTold(words)).toBe(false);
  });
});

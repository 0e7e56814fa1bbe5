import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf, table } from '../../support/documents.ts';
import { countSteps, lettersOf, type StepCounter } from '../../support/steps.ts';

/*
 * What is asked of each item of a list must not look through all others: a report of thousands of lines would not be read in
 * the time there is for it. Steps are counted, since time differs from machine to machine.
 */

const names = ['Berg', 'Lund', 'Ek', 'Roy', 'Sato', 'Diaz', 'Mora'];
const places = ['Geneva', 'Lima, Peru', 'Seoul', 'online', 'Tunis, Tunisia'];
const turn = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T => {
  const one = list[index % list.length];
  if (one === undefined) throw new RangeError('nothing to take turns with');
  return one;
};
const person = (index: number) => `A${index}a ${turn(names, index)} (Acme ${index}, Norway)`;
const day = (index: number) => `${(index % 27) + 1} May ${1000 + index}`;
const later = (index: number) => `${(index % 27) + 1} May ${3000 + index}`;

type Kind = [subject: string, document: (length: number) => Block[]];

const counted = <T>(length: number, one: (index: number) => T): T[] =>
  Array.from({ length }, (_, k) => one(k + 1));
const listOf = (heading: string, one: (index: number) => string) => (length: number) => [
  h(heading),
  ...counted(length, (k) => li(one(k))),
];
const sentencesOf = (heading: string, one: (index: number) => string) => (length: number) => [
  h(heading),
  p(counted(length, one).join(' ')),
];
const paragraphsOf = (heading: string, one: (index: number) => string) => (length: number) => [
  h(heading),
  ...counted(length, (k) => p(one(k))),
];
const tableOf =
  (heading: string, labels: string[], row: (index: number) => string[]) =>
  (length: number): Block[] => [h(heading), table(labels, ...counted(length, row))];

const kinds: Kind[] = [
  [
    'meetings in a list',
    listOf('Meetings', (k) => `Meeting ${k}: ${day(k)}, ${turn(places, k)}, ${k} participants`),
  ],
  ['meetings without a sign that they were held', listOf('Meetings', (k) => `${day(k)}, ${turn(places, k)}`)],
  [
    'meetings as rows',
    tableOf('Meetings', ['No.', 'Place', 'Date', 'Input documents', 'Participants'], (k) => [
      `${k}`,
      turn(places, k),
      day(k),
      `${k}`,
      `${k + 5}`,
    ]),
  ],
  [
    'meetings told in sentences',
    sentencesOf('Meetings', (k) => `Meeting number ${k} was held on ${day(k)} in ${turn(places, k)}.`),
  ],
  ['planned meetings in a list', listOf('Next meetings', (k) => `${later(k)}, ${turn(places, k)} (TBC)`)],
  [
    'planned meetings as rows',
    tableOf('Future meetings', ['Date', 'Place', 'Host'], (k) => [later(k), turn(places, k), `Acme ${k}`]),
  ],
  [
    'planned meetings told in sentences',
    sentencesOf('Next meetings', (k) => `A meeting is planned for ${later(k)} in ${turn(places, k)}.`),
  ],
  ['officers in a list', listOf('Leadership', (k) => `Vice-Chairman: ${person(k)}`)],
  [
    'officers as rows',
    tableOf('Leadership', ['Role', 'Name', 'Affiliation', 'Country'], (k) => [
      'Vice-Chairman',
      `A${k}a ${turn(names, k)}`,
      `Acme ${k}`,
      'Norway',
    ]),
  ],
  [
    'officers told in sentences',
    sentencesOf('Leadership', (k) => `${person(k)} was appointed Vice-Chairman.`),
  ],
  [
    'working groups as rows',
    tableOf('Working groups', ['WG', 'Title', 'Leader'], (k) => [
      `WG${k}`,
      `Kettles of kind ${k}`,
      person(k),
    ]),
  ],
  [
    'working groups in a list',
    listOf('Working groups', (k) => `WG${k}: Kettles of kind ${k}, led by ${person(k)}`),
  ],
  [
    'working groups under headings',
    (length) => [
      h('Structure'),
      ...counted(length, (k) => [
        h(`Working Group ${k}: Kettles of kind ${k}`, 2),
        p(`Leader: ${person(k)}`),
      ]).flat(),
    ],
  ],
  [
    'deliverables as rows',
    tableOf('Deliverables', ['No.', 'Title', 'Working group', 'Status'], (k) => [
      `D${k}.1`,
      `Handles of kind ${k}`,
      `WG${k % 9}`,
      'Draft',
    ]),
  ],
  ['deliverables in a list', listOf('Deliverables', (k) => `D${k}.1 Handles of kind ${k}`)],
  ['recipients of statements', listOf('Liaison statements were sent to', (k) => `Forum of Kettles ${k}`)],
  [
    'liaison statements as rows',
    tableOf('Outgoing liaison statements', ['No.', 'To', 'Subject'], (k) => [
      `LS${k}`,
      `Forum ${k}`,
      `Handles of kind ${k}`,
    ]),
  ],
  ['liaison officers', listOf('Liaison officers', (k) => `Forum ${k}: ${person(k)}`)],
  [
    'joint meetings told in sentences',
    sentencesOf(
      'Relationships',
      (k) => `A joint meeting with Forum ${k} was held in ${turn(places, k)} in May ${1000 + k}.`,
    ),
  ],
  ['next steps', listOf('Next steps', (k) => `Finish the handle of kind ${k}.`)],
  ['headings with nothing under them', (length) => counted(length, (k) => h(`Kettles of kind ${k}`))],
  [
    'paragraphs of no known section',
    paragraphsOf('Tea', (k) => `Kettle ${k} was filled, and Forum ${k} was told of it by ${person(k)}.`),
  ],
  [
    'sentences of the introduction',
    sentencesOf('Introduction', (k) => `Kettle ${k} was filled in ${turn(places, k)} in May ${1000 + k}.`),
  ],
  [
    'sentences about meetings that tell nothing of one',
    sentencesOf('Meetings', (k) => `Kettle ${k} was filled by those who met.`),
  ],
  ['sentences of next steps', sentencesOf('Next steps', (k) => `Finish the handle of kind ${k}.`)],
  ['terms of reference', listOf('Terms of reference', (k) => `To study the handle of kind ${k}`)],
];

describe('A list twice as long takes no more than about twice the steps', () => {
  let counter: StepCounter;
  beforeAll(() => {
    counter = countSteps('/src/importer/');
  });
  afterAll(() => counter.end());

  it.each(kinds)('%s', (_, document) => {
    const steps = (length: number) => counter.stepsOf(() => void reportOf(...document(length)));
    // What is made at the first reading and kept is not counted.
    steps(2);
    const [none, some, many] = [steps(0), steps(40), steps(80)];
    expect(some - none, 'steps that the list takes').toBeGreaterThan(40);
    expect((many - none) / (some - none)).toBeLessThan(2.2);
  });
});

describe('Patterns look through no more than about twice the letters of a list twice as long', () => {
  it.each(kinds)('%s', (_, document) => {
    const letters = (length: number) => lettersOf(() => void reportOf(...document(length)));
    letters(2);
    const [none, some, many] = [letters(0), letters(200), letters(400)];
    expect(some - none, 'letters looked through').toBeGreaterThan(200);
    expect((many - none) / (some - none)).toBeLessThan(2.2);
  });
});

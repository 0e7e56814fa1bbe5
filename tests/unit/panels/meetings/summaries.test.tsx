// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Meeting } from '../../../../src/domain/meeting.ts';
import { DocumentsSummary } from '../../../../src/panels/meetings/DocumentsSummary.tsx';
import { ParticipantsSummary } from '../../../../src/panels/meetings/ParticipantsSummary.tsx';
import { aMeeting, approximate, toBeDetermined } from '../../../support/builders.ts';
import { mount, textOf } from '../../../support/mount.tsx';

const before = aMeeting({
  place: 'Oslo',
  totalParticipants: 81,
  remoteParticipants: 24,
  inputDocuments: 39,
  outputDocuments: 7,
});

const participants: [string, Meeting[], string][] = [
  ['all is known', [before], 'Oslo: 81 took part; 57 on site and 24 remotely.'],
  [
    'there is a meeting before',
    [before, aMeeting({ place: 'Lima', totalParticipants: 1, remoteParticipants: 1 })],
    'Lima: 1 took part, 80 fewer than Oslo; 0 on site and 1 remotely.',
  ],
  [
    'as many came as before',
    [before, aMeeting({ place: 'Lima', totalParticipants: 81, remoteParticipants: 0 })],
    'Lima: 81 took part, as many as Oslo; 81 on site and 0 remotely.',
  ],
  [
    'the total is approximate',
    [aMeeting({ totalParticipants: approximate(80), remoteParticipants: 20 })],
    'Geneva: about 80 took part; =derived: about 60 on site and 20 remotely.',
  ],
  [
    'nothing is said of remote ones',
    [before, aMeeting({ place: 'Lima', totalParticipants: 90 })],
    'Lima: 90 took part, 9 more than Oslo; remote participants not stated.',
  ],
  [
    'more came remotely than in all',
    [aMeeting({ totalParticipants: 2, remoteParticipants: 3 })],
    'Geneva: 2 took part, but 3 remotely.',
  ],
  [
    'there is no total',
    [before, aMeeting({ place: 'Lima', remoteParticipants: 23 })],
    'Lima: 23 took part remotely; the total is not stated.',
  ],
  [
    'the total is to be determined',
    [aMeeting({ totalParticipants: toBeDetermined })],
    'Geneva: the number of participants is TBD to be determined.',
  ],
];

it.each(participants)('The sentence on participants reads well where %s', async (_, meetings, sentence) => {
  const { page } = await mount(<ParticipantsSummary meetings={meetings} />);
  expect(textOf(page)).toBe(sentence);
});

const documents: [string, Meeting[], string][] = [
  ['all is known', [before], 'Oslo: 39 input documents and 7 output documents.'],
  [
    'there is a meeting before, and one of a kind',
    [before, aMeeting({ place: 'Lima', inputDocuments: 1, outputDocuments: 8 })],
    'Lima: 1 input document, 38 fewer than Oslo, and 8 output documents, 1 more than Oslo.',
  ],
  [
    'output is not stated',
    [before, aMeeting({ place: 'Lima', inputDocuments: 40 })],
    'Lima: 40 input documents, 1 more than Oslo, and output documents not stated.',
  ],
  [
    'input is not stated',
    [before, aMeeting({ place: 'Lima', outputDocuments: 1 })],
    'Lima: input documents not stated and 1 output document, 6 fewer than Oslo.',
  ],
  ['neither is stated', [aMeeting()], 'Geneva: input documents not stated and output documents not stated.'],
];

it.each(documents)('The sentence on documents reads well where %s', async (_, meetings, sentence) => {
  const { page } = await mount(<DocumentsSummary meetings={meetings} />);
  expect(textOf(page)).toBe(sentence);
});

it('Each figure of the sentences can be asked', async () => {
  const meetings = [before, aMeeting({ place: 'Lima', totalParticipants: 90, remoteParticipants: 3 })];
  const { page } = await mount(<ParticipantsSummary meetings={meetings} />);
  expect([...page.querySelectorAll('[data-figure]')].map(textOf)).toEqual([
    '90',
    '9 more than Oslo',
    '87',
    '3',
  ]);
});

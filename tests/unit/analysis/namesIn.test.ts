import { expect, it } from 'vitest';
import { namesIn } from '../../../src/analysis/namesIn.ts';
import {
  aCounterpart,
  aGroup,
  aLeader,
  aMeeting,
  aPerson,
  aPlannedMeeting,
  corrected,
  source,
} from '../../support/builders.ts';
import { aReport } from '../../support/report.ts';

it('The names of a report are those of its group, places, hosts, people, working groups and bodies, in its order', () => {
  const report = aReport({
    focusGroup: { name: 'Focus Group on tea' },
    meetings: [aMeeting({ place: 'Lima' })],
    plannedMeetings: [aPlannedMeeting({ place: 'Suva', hosts: ['Acme', 'Bo Lab'] }), aPlannedMeeting()],
    leadership: [
      {
        role: 'chairman',
        person: aPerson('Ann Roe', { affiliation: 'Tea Ltd', country: 'Oman' }),
        appointedBy: null,
        source,
      },
    ],
    workingGroups: [
      aGroup('1', { title: 'Kettles', leader: aLeader('Cy Ek', { affiliation: 'Cy Co' }) }),
      aGroup('2', { title: 'Cups' }),
    ],
    liaison: {
      statementsSentTo: [aCounterpart('SG13')],
      presentationsFrom: [aCounterpart('ISO')],
      representatives: [
        {
          of: 'FG X',
          to: 'ETSI',
          count: 1,
          person: aPerson('Di Fox', { country: 'Fiji' }),
          note: null,
          source,
        },
        { of: 'IEC', to: 'FG X', count: 2, person: null, note: null, source },
      ],
      jointMeetings: [
        { with: 'W3C', place: 'Nice', when: { status: 'not-stated' }, note: null, source },
        { with: 'IETF', place: null, when: { status: 'not-stated' }, note: null, source },
      ],
    },
  });
  expect(namesIn(report)).toEqual(
    [
      'Focus Group on tea, Lima, Suva, Acme, Bo Lab, Ann Roe, Tea Ltd, Oman, Kettles, Cy Ek, Cy Co, Cups, SG13, ISO',
      'FG X, ETSI, Di Fox, Fiji, IEC, FG X, W3C, Nice, IETF',
    ].flatMap((line) => line.split(', ')),
  );
});

it('A name that was corrected is among them, and so is the one that is struck out beside it', () => {
  const report = aReport({
    plannedMeetings: [
      aPlannedMeeting({ place: corrected('Suva', 'Savu') }),
      aPlannedMeeting({ place: corrected('Nadi', null) }),
    ],
    workingGroups: [
      aGroup('1', {
        title: 'Kettles',
        leader: corrected(aLeader('Cy Ek'), aLeader('C. Eck', { country: 'Fiji' })),
      }),
    ],
  });
  expect(namesIn(report)).toEqual([
    'Focus Group on X',
    'Suva',
    'Savu',
    'Nadi',
    'Kettles',
    'Cy Ek',
    'C. Eck',
    'Fiji',
  ]);
});

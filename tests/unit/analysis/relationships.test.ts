import { describe, expect, it } from 'vitest';
import { type Body, bodiesOf, recipientsOf } from '../../../src/analysis/relationships.ts';
import type { Representative } from '../../../src/domain/liaison.ts';
import { aCounterpart, source } from '../../support/builders.ts';
import { aReport } from '../../support/report.ts';

const from = (of: string, to: string): Representative => ({
  of,
  to,
  count: 1,
  person: null,
  note: null,
  source,
});

const told = ({ name, kind, receives, presented, sentTo, sentFrom, jointMeetings }: Body): string =>
  [
    name,
    kind ?? '-',
    receives && 'receives',
    presented && 'presented',
    ...sentTo.map(({ of }) => `to it from ${of}`),
    ...sentFrom.map(({ to }) => `from it to ${to}`),
    ...jointMeetings.map(({ place }) => `met in ${place}`),
  ]
    .filter(Boolean)
    .join(', ');

describe('the bodies a group deals with', () => {
  it('stand each once, with all that the report tells of the two, in the order in which it first names them', () => {
    const report = aReport({
      liaison: {
        statementsSentTo: [aCounterpart('SG13', 'itu-t-study-group'), aCounterpart('ISO')],
        presentationsFrom: [aCounterpart('ISO'), aCounterpart('FG Y', 'itu-t-focus-group')],
        representatives: [
          from('FG X', 'ISO'),
          from('IEC', 'FG X'),
          from('ITU-T', 'FG Y'),
          from('ETSI', 'ITU-T'),
        ],
        jointMeetings: [
          { with: 'SG13', place: 'Lima', when: { status: 'not-stated' }, note: null, source },
          { with: 'W3C', place: 'Nice', when: { status: 'not-stated' }, note: null, source },
        ],
      },
    });
    expect(bodiesOf(report).map(told)).toEqual([
      'SG13, itu-t-study-group, receives, met in Lima',
      'ISO, external, receives, presented, to it from FG X',
      'FG Y, itu-t-focus-group, presented, to it from ITU-T',
      'IEC, -, from it to FG X',
      'ETSI, -, from it to ITU-T',
      'W3C, -, met in Nice',
    ]);
  });

  it('are those to which the group sends somebody, be they named nowhere else, and never the group itself', () => {
    const liaison = { representatives: [from('FG X', 'W3C'), from('IEC', 'FG X')] };
    expect(bodiesOf(aReport({ liaison })).map(told)).toEqual([
      'W3C, -, to it from FG X',
      'IEC, -, from it to FG X',
    ]);
  });

  it('know a body that is named on both sides as the one that sends', () => {
    const liaison = {
      statementsSentTo: [aCounterpart('ISO'), aCounterpart('IEC')],
      representatives: [from('ISO', 'IEC')],
    };
    expect(bodiesOf(aReport({ liaison })).map(told)).toEqual([
      'ISO, external, receives, from it to IEC',
      'IEC, external, receives',
    ]);
  });

  it('have nothing told of them that another has', () => {
    const [one, other] = bodiesOf(
      aReport({
        liaison: {
          presentationsFrom: [aCounterpart('ISO')],
          jointMeetings: [],
          representatives: [from('IEC', 'FG X')],
        },
      }),
    );
    expect(one).toEqual({
      name: 'ISO',
      kind: 'external',
      receives: false,
      presented: true,
      sentTo: [],
      sentFrom: [],
      jointMeetings: [],
    });
    expect(other).toMatchObject({ receives: false, presented: false, sentTo: [] });
  });

  it('are counted by their names where they receive statements', () => {
    const report = aReport({ liaison: { statementsSentTo: [aCounterpart('ISO'), aCounterpart('IEC')] } });
    expect(recipientsOf(report)).toMatchObject({
      value: 2,
      rule: 'count',
      operands: [
        { status: 'stated', value: 'ISO', source },
        { status: 'stated', value: 'IEC', source },
      ],
    });
  });
});

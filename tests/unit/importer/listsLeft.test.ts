import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../support/documents.ts';

const toldOf = (...blocks: Parameters<typeof reportOf>): string[] =>
  reportOf(...blocks).findings.flatMap(({ key, fillings }) =>
    key === 'finding.factLeft' ? [String(fillings['quote'])] : [],
  );

describe('items that nobody read, below a heading of what has a field', () => {
  it.each([
    ['Deliverables', 'Survey of kettles (WG1)'],
    ['Deliverables', 'Survey of kettles'],
    ['Deliverables', 'FG-Survey: Survey of kettles'],
    ['Deliverables', 'FGTK03 Survey of kettles'],
    ['Deliverables', 'TR.kettles: Survey of kettles'],
    ['5. Deliverables', 'Technical Report TR1.2 Survey of kettles'],
    ['Liaison activities', 'Tea Guild of Norway (sent in May 2021)'],
    ['Liaison activities', 'ITU-D Study Group 2 Q3/2 (sent in May 2021)'],
  ])('are told: “%s”, “%s”', (heading, words) => {
    expect(toldOf(h(heading), li(words))).toEqual([words]);
  });

  it('are told below words that lead to deliverables', () => {
    const blocks = [
      h('Working groups'),
      p('The group has written two Technical Reports:'),
      li('On kettles'),
      li('On pots'),
    ];
    expect(toldOf(...blocks)).toEqual(['On kettles', 'On pots']);
  });

  it.each([
    ['Deliverables', 'WG2 finished TK-D3 “Kettles of the world” in May.'],
    ['Liaisons', 'GSMA was invited to present its work and came to the second meeting.'],
    ['Meetings', 'The mandate ends in June 2022.'],
    ['Meetings', 'They had 41 and 52 participants, respectively.'],
    ['Leadership', 'WG Tea of the world is led by Ms Ann B. Roe (Acme, Norway).'],
  ])('so are sentences: “%s”, “%s”', (heading, words) => {
    expect(toldOf(h(heading), p(words))).toEqual([words]);
  });

  it.each([
    ['Deliverables', 'Each of them was read with care.'],
    ['Liaisons', 'The Focus Group thanks all of them.'],
    ['Liaison statements received', 'Tea Guild of Norway'],
    ['Meetings', 'The mandate of each rapporteur is short.'],
  ])('others are not: “%s”, “%s”', (heading, words) => {
    expect(toldOf(h(heading), heading.endsWith('received') ? li(words) : p(words))).toEqual([]);
  });
});

it('“Draft” before a code is no part of it', () => {
  const [group] = reportOf(h('Deliverables'), li('Draft D2.1 Kettles (WG2)')).report.workingGroups;
  expect(group?.deliverables.map(({ code }) => code)).toEqual(['D2.1']);
});

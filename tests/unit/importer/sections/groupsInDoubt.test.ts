import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const groupsIn = (...blocks: Block[]) => reportOf(...blocks).report.workingGroups;
const leaderIn = (...blocks: Block[]) => {
  const leader = groupsIn(...blocks)[0]?.leader;
  return leader !== undefined && 'value' in leader ? leader.value : null;
};
const deliverablesIn = (...blocks: Block[]) =>
  groupsIn(...blocks).flatMap(({ deliverables }) =>
    deliverables.map(({ code, title, extra }) => [code, title, extra]),
  );
/** All words that found no field. */
const wordsKept = (...blocks: Block[]) => {
  const { remarks, unplaced } = reportOf(...blocks).report;
  return [...remarks, ...unplaced].map(({ text }) => text).join(' | ');
};

describe('a numbered table', () => {
  it.each([
    [
      ['Kettles boiled', '70'],
      ['Third meeting', 'Virtual, 15-17 June 2021'],
      ['Topic groups', '10'],
    ],
    [
      ['1', 'Kettles'],
      ['Participants (total)', '70'],
    ],
  ])('tells of no groups where a row is no number of one: %j', (...rows) => {
    const blocks = [h('Progress'), table(['Item', 'Description'], ...rows)];
    expect(groupsIn(...blocks)).toEqual([]);
    for (const word of rows.flat()) expect(wordsKept(...blocks)).toContain(word);
  });

  it.each(['1', '2.', 'A', 'II', 'WG3', 'TG-Tea', 'Working group 4'])(
    'tells of a group by “%s”',
    (number) => {
      const rows = table(['Item', 'Description'], [number, 'Kettles and pots']);
      expect(groupsIn(h('Working groups'), rows)).toHaveLength(1);
    },
  );
});

describe('who leads a group', () => {
  it.each([
    'WG1 Terms, led by Mrs Ann Roe (Acme, Sweden), prepares deliverables D1 and D2.',
    'WG1 Terms, led by Mrs Ann Roe (Acme, Sweden), and has prepared kettles D1 and D2.',
    'WG1: Terms – leader: Ann Roe (Acme, Sweden); prepares D1 and D2',
  ])('ends where the sentence goes on: “%s”', (words) => {
    const blocks = [h('Working groups'), p(words)];
    expect(leaderIn(...blocks)).toMatchObject({ name: 'Ann Roe', affiliation: 'Acme', country: 'Sweden' });
    expect(wordsKept(...blocks)).toContain(words);
  });

  it.each([
    ['WG1: Terms, led by Ann Roe (Acme), Sweden', 'Acme'],
    ['WG1: Terms, led by Ann Roe (Acme), buildingTea', 'Acme, buildingTea'],
  ])('has all of where somebody is from: “%s”', (words, affiliation) => {
    const blocks = [h('Working groups'), p(words)];
    expect(leaderIn(...blocks)).toMatchObject({ name: 'Ann Roe', affiliation });
  });

  it('is not who leads a deliverable, where the rows of one group name several', () => {
    const head = ['WG', 'Deliverable', 'Lead', 'Progress'];
    const rows = [
      ['WG1', 'Kettles (D1)', 'H. Brandt', '90%'],
      ['WG1', 'Cups (D2)', 'S. Ali', '40%'],
      ['WG2', 'Pots (D3)', 'W. Cham', '50%'],
    ];
    expect(deliverablesIn(h('Work'), table(head, ...rows))).toEqual([
      ['D1', 'Kettles', { Lead: 'H. Brandt', Progress: '90%' }],
      ['D2', 'Cups', { Lead: 'S. Ali', Progress: '40%' }],
      ['D3', 'Pots', { Lead: 'W. Cham', Progress: '50%' }],
    ]);
    expect(leaderIn(h('Work'), table(head, ...rows))).toBeNull();
    const same = rows.map(([wg = '', title = '', , progress = '']) => [wg, title, 'H. Brandt', progress]);
    expect(leaderIn(h('Work'), table(head, ...same))).toMatchObject({ name: 'H. Brandt' });
  });

  it('is told where a name stands behind a title', () => {
    const read = (title: string) => reportOf(h('Working groups'), p(`WG1: ${title}`));
    expect(findingsOf(read('Overview (Tiina Kask)'))).toContain('finding.oddValue');
    for (const title of ['Overview (TTT)', 'Overview (cups and pots)', 'Overview (Tea)'])
      expect(findingsOf(read(title))).not.toContain('finding.oddValue');
  });
});

describe('how far a deliverable is', () => {
  it.each([
    'D1 completed, D2 at 60%',
    'D1 started',
    'Deliverable 1 completed',
    'D1: finished',
    'D1 – 60 %',
    'D1 Approved in May 2021',
  ])('is not what it is called: “%s”', (words) => {
    const head = ['Working group', 'Chair', 'Progress'];
    const blocks = [
      h('Working groups'),
      table(head, ['WG-1 Kettles', 'Ann Roe (Acme)', words], ['WG-2 Pots', 'Bo Ek', 'D3 begun']),
    ];
    expect(groupsIn(...blocks)).toMatchObject([
      { title: 'Kettles', leader: { value: { name: 'Ann Roe' } }, deliverables: [] },
      { title: 'Pots' },
    ]);
    expect(wordsKept(...blocks)).toContain(words);
    expect(deliverablesIn(h('WG1: Kettles'), li(words))).toEqual([]);
    expect(wordsKept(h('WG1: Kettles'), li(words))).toContain(words);
  });

  it.each(['Started kettles', 'Completed forms', '60% tea', 'Draft Kettles'])(
    'is none of a title: “%s”',
    (title) => {
      expect(deliverablesIn(h('WG1: Kettles'), li(`D1: ${title}`))).toEqual([['D1', title, {}]]);
    },
  );
});

describe('a line that leads to a list or a table', () => {
  const rows = table(['Kettle', 'Pot'], ['Blue', 'Red']);

  it.each<[string, Block]>([
    ['The visitors were:', li('Mr Kwa Osei (Acme, Ghana)')],
    ['The kettles are as follows:', li('Blue kettles')],
    ['The kettles are given below:', rows],
    ['The six vice-chairs are listed in the table.', rows],
    ['They are summarized in the following table.', rows],
  ])('stays with it where nothing of that was read: “%s”', (lead, list) => {
    expect(wordsKept(h('Background'), p(lead), list)).toContain(lead);
  });

  it('goes where the list was read', () => {
    const groups = [li('WG1: Terms, led by Ann Roe'), li('WG2: Model, led by Bo Ek')];
    expect(wordsKept(h('Working groups'), p('The groups are as follows:'), ...groups)).toBe('');
    const meetings = table(['Meeting', 'Date', 'Place'], ['1st', '8-9 June 2021', 'Lima, Peru']);
    expect(wordsKept(h('Meetings'), p('They are listed in the table below.'), meetings)).toBe('');
  });
});

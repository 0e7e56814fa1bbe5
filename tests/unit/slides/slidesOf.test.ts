import { describe, expect, it } from 'vitest';
import report from '../../../src/data/report.json';
import { calendarDay } from '../../../src/domain/calendarDate.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import type { Stated } from '../../../src/domain/provenance.ts';
import { arrangements, frames } from '../../../src/slides/room.ts';
import { bareReport, changed, deckOf } from '../../support/deckReports.ts';
import { longReport } from '../../support/longReport.ts';

const idsOf = (...args: Parameters<typeof deckOf>) => deckOf(...args).map(({ id }) => id);
const slideOf = (id: string, ...args: Parameters<typeof deckOf>) =>
  deckOf(...args).find((slide) => slide.id === id);

const source = { section: 'Meetings' };
const told = (value: number | null): Stated<number> =>
  value === null ? { status: 'not-stated' } : { status: 'stated', value, source };

function meeting(place: string, month: number, total: number | null, remote: number | null = null): Meeting {
  const day = calendarDay(2020, month, 10);
  return {
    place,
    firstDay: day,
    lastDay: day,
    inputDocuments: told(null),
    outputDocuments: told(null),
    meetingReport: { status: 'not-stated' },
    remoteParticipants: told(remote),
    totalParticipants: told(total),
    source,
  };
}
const participantsTitle = (...meetings: Meeting[]) =>
  slideOf('participants', { ...bareReport(), meetings })?.title;

describe('the deck of the bundled report', () => {
  it('tells one subject after the other, a working group a slide', () => {
    expect(idsOf(report)).toEqual([
      'title',
      'purpose',
      'glance',
      'participants',
      'documents',
      'timeline',
      'timeline-2',
      'structure',
      'group-1',
      'group-2',
      'group-3',
      'group-4',
      'group-5',
      'leadership',
      'liaisons',
      'liaisons-2',
      'matters',
      'next',
      'sources',
      'sources-2',
    ]);
  });

  it('says the finding in its titles', () => {
    expect(slideOf('title', report)?.title).toBe('FG DLT: progress report to TSAG');
    expect(slideOf('participants', report)?.title).toBe(
      'Bern drew fewer people than Geneva, and a larger share of them joined remotely',
    );
    expect(slideOf('documents', report)?.title).toBe(
      'Bern brought more output documents than Geneva: 12 after 7',
    );
    expect(slideOf('timeline', report)?.title).toBe('2 more meetings planned, to be confirmed');
    expect(slideOf('group-1', report)?.title).toBe('3 deliverables, led ad interim by Abbie Barbir');
  });

  it('keeps the status of what it shows', () => {
    const table = slideOf('participants', report);
    const rows = table?.kind === 'participants' ? table.table?.rows : [];
    expect(rows?.map(({ cells }) => cells.map(({ text, status }) => `${status} ${text}`))).toEqual([
      ['stated 81', 'stated 64', 'derived −17'],
      ['stated 24', 'stated 23', 'derived −1'],
      ['derived 57', 'derived 41', 'derived −16'],
      ['derived 30%', 'derived 36%', 'derived +6.3 pts'],
    ]);
    const time = slideOf('timeline', report);
    const moscow =
      time?.kind === 'timeline' ? time.events.find(({ name }) => name.text === 'Moscow, Russia') : null;
    expect(moscow).toMatchObject({ mark: 'open', when: { status: 'to-be-confirmed' } });
  });

  it('has a slide for a working group of which little is said', () => {
    const slide = slideOf('group-5', report);
    expect(slide?.title).toBe('Its mission is to be determined; no leader, no deliverable yet');
    expect(slide?.kind === 'group' ? slide.items : []).toMatchObject([
      { kind: 'mission', mission: { status: 'to-be-determined' } },
      { kind: 'leader', leader: { status: 'not-stated' } },
    ]);
  });

  it('asks nothing of the meeting, since the report does not', () => {
    expect(idsOf(report)).not.toContain('asked');
  });

  it('of some working groups is about these alone', () => {
    expect(idsOf(report, '4')).toEqual(['title', 'group-4', 'sources']);
    expect(idsOf(report, '3', '1')).toEqual(['title', 'structure', 'group-1', 'group-3', 'sources']);
    expect(slideOf('title', report, '1', '3')?.title).toBe('FG DLT: progress of WG 1 and WG 3');
  });

  it('names what it names by the same id, filtered or not, so that notes stay with their slide', () => {
    const whole = idsOf(report);
    expect(idsOf(report, '2', '4').filter((id) => !whole.includes(id))).toEqual([]);
  });
});

describe('the pictures of a deck', () => {
  const pictured = (of: Parameters<typeof deckOf>[0]) =>
    deckOf(of).flatMap((slide) =>
      (slide.kind === 'timeline' || slide.kind === 'liaisons') && slide.pictures ? [slide.pictures] : [],
    );

  it('have no type under 28 units and are no wider than the slide, in every arrangement', () => {
    for (const pictures of [...pictured(report), ...pictured(longReport())]) {
      for (const arrangement of arrangements) {
        const { drawing, unit } = pictures[arrangement];
        const marks = drawing.shapes.flatMap((shape) => (shape.kind === 'place' ? shape.marks : []));
        const sizes = marks.flatMap((mark) =>
          mark.kind === 'text' ? [mark.size, ...mark.runs.flatMap(({ size }) => size ?? [])] : [],
        );
        expect(Math.min(...sizes) * unit).toBeGreaterThanOrEqual(28);
        expect(Math.floor(drawing.minWidth * unit)).toBeLessThanOrEqual(frames[arrangement].width);
      }
    }
  });

  it('stand beside the same in words; what is to come stands there with its hosts', () => {
    const [picture, list] = deckOf(report).filter(({ kind }) => kind === 'timeline');
    const namesOf = (slide: typeof picture) =>
      slide?.kind === 'timeline' ? slide.events.map(({ name }) => name.text) : [];
    expect(namesOf(picture)).toContain('Geneva');
    expect(namesOf(picture)).toContain('Planned end of the lifetime');
    expect(namesOf(list)).toEqual(['Moscow, Russia', 'China']);
    expect(list?.kind === 'timeline' ? list.events[0]?.detail : '').toContain('Rostelecom');
  });

  it('tell by ear, too, what passes between the group and others, and which way', () => {
    const blocks = deckOf(report).flatMap((slide) => (slide.kind === 'liaisons' ? slide.blocks : []));
    const iso = blocks.find(({ names }) => names.includes('ISO/TC 307'));
    expect(iso?.told).toEqual([
      'statements from FG DLT',
      '1 liaison officer from FG DLT',
      '2 representatives to FG DLT',
      'joint meeting both ways',
      'Meeting foreseen, London, May 2018',
    ]);
  });

  it('of a long report are several, in which nothing is left out', () => {
    const long = longReport();
    const deck = deckOf(long);
    const items = deck.flatMap((slide) => (slide.kind === 'timeline' && slide.pictures ? slide.events : []));
    expect(items.filter(({ mark }) => mark === 'held')).toHaveLength(12);
    const names = deck.flatMap((slide) =>
      slide.kind === 'liaisons' && slide.pictures ? slide.blocks.flatMap((block) => block.names) : [],
    );
    const { statementsSentTo } = long.liaison;
    expect(statementsSentTo.length).toBeGreaterThanOrEqual(30);
    for (const { name } of statementsSentTo) expect(names).toContain(name);
    expect(names.length).toBe(new Set(names).size);
  });
});

describe('the last slides of a deck', () => {
  const checksOf = (...args: Parameters<typeof deckOf>) =>
    deckOf(...args).flatMap((slide) => (slide.kind === 'sources' ? slide.checks : []));

  it('tell how the report holds against itself: first what is to look at', () => {
    expect(checksOf(report).slice(0, 3)).toEqual([
      { found: 'note', text: 'WG 5 names no leader' },
      { found: 'note', text: 'WG 5 lists no deliverable' },
      { found: 'held', text: 'Remote participants are within the total' },
    ]);
    expect(slideOf('sources-2', report)?.title).toBe('6 checks of the report hold, 2 points to look at');
  });

  it('leave the checks of the whole report out where some working groups are presented', () => {
    expect(checksOf(report, '4')).toEqual([]);
  });
});

describe('a deck', () => {
  it('of a report that says nothing has no slide for what is not there', () => {
    expect(idsOf(bareReport())).toEqual(['title', 'glance']);
    expect(slideOf('glance', bareReport())?.title).toBe('No meeting held yet');
  });

  it('never takes a gap for a figure', () => {
    expect(participantsTitle(meeting('Geneva', 1, 40), meeting('Bern', 4, null, 3))).toBe(
      'The report gives no total of participants for the last two meetings',
    );
    expect(idsOf(changed({ meetings: [meeting('Geneva', 1, null)] }))).not.toContain('participants');
  });

  it('compares the last meeting with the one before', () => {
    const [bern, geneva] = [meeting('Bern', 1, 50, 10), meeting('Geneva', 4, 60, 12)];
    expect(participantsTitle(bern, geneva)).toBe(
      'Geneva drew more people than Bern; about the same share joined remotely',
    );
    expect(participantsTitle(bern, meeting('Geneva', 4, 50, 40))).toBe(
      'Geneva drew as many people as Bern, and a larger share of them joined remotely',
    );
    expect(participantsTitle(bern, meeting('Geneva', 4, 60))).toBe('Geneva drew more people than Bern');
    expect(participantsTitle(geneva)).toBe('Geneva: 60 took part');
  });

  it('tells two meetings in one place apart by their months', () => {
    expect(participantsTitle(meeting('Geneva', 1, 50), meeting('Geneva', 4, 40))).toBe(
      'Geneva, Apr 2020 drew fewer people than Geneva, Jan 2020',
    );
  });

  it('of many meetings says which drew the most people', () => {
    expect(participantsTitle(meeting('A', 1, 5), meeting('B', 2, 90), meeting('C', 3, 40))).toBe(
      'B drew the most people, 90; the last meeting drew 40',
    );
    expect(participantsTitle(meeting('A', 1, 5), meeting('B', 2, 9), meeting('C', 3, 40))).toBe(
      'The last meeting, C, drew the most people: 40',
    );
  });
});

describe('a long report', () => {
  it('is split with nothing left out', () => {
    const deck = deckOf(longReport());
    const codes = deck.flatMap((slide) =>
      slide.kind === 'group'
        ? slide.items.flatMap((item) => (item.kind === 'deliverable' ? [item.code] : []))
        : [],
    );
    expect(codes).toEqual(
      longReport().workingGroups.flatMap(({ deliverables }) => deliverables.map(({ code }) => code)),
    );
    const meetings = deck.flatMap((slide) => (slide.kind === 'participants' ? slide.chart.groups : []));
    expect(meetings).toHaveLength(12);
  });

  it('says which part of a subject a slide is, and ends parts of its charts with a year', () => {
    const deck = deckOf(longReport());
    const parts = deck.filter(({ kind }) => kind === 'participants');
    expect(parts.map(({ part }) => part)).toEqual([
      { part: 1, parts: 3 },
      { part: 2, parts: 3 },
      { part: 3, parts: 3 },
    ]);
    const maxima = new Set(parts.map((slide) => (slide.kind === 'participants' ? slide.max : 0)));
    expect(maxima.size).toBe(1);
  });

  it('asks of the parent group what the report asks of it', () => {
    const deck = deckOf(longReport());
    const asked = deck.find(({ kind }) => kind === 'asked');
    expect(asked?.title).toBe('SG13 is asked for 1 thing');
    expect(asked?.notes[0]).toMatch(/^SG13 is invited to extend the lifetime/);
  });

  it('has a name for each slide, no two alike', () => {
    const deck = deckOf(longReport());
    expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
  });
});

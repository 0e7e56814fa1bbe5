import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting.ts';
import { documentsSlides } from '../../../src/slides/documentsSlides.ts';
import { glanceFigures } from '../../../src/slides/glanceFigures.ts';
import { glanceSlide } from '../../../src/slides/glanceSlide.ts';
import { participantsSlides } from '../../../src/slides/participantsSlides.ts';
import { aMeeting, approximate } from '../../support/builders.ts';
import { deckWords } from '../../support/deckReports.ts';
import { saidText } from '../../support/deckText.ts';
import { aReport } from '../../support/report.ts';

type Counts = { total?: number; remote?: number; output?: number };
const meeting = (place: string, { total, remote, output }: Counts, section = 'Meetings'): Meeting => ({
  ...aMeeting({ place, totalParticipants: total, remoteParticipants: remote, outputDocuments: output }),
  source: { section },
});

describe('the figures of the last meeting', () => {
  const of = (...meetings: Meeting[]) =>
    glanceFigures(aReport({ meetings }), deckWords).map(({ value, unit, detail }) =>
      [saidText(value), unit, detail ? saidText(detail) : 'no detail'].join(' | '),
    );

  it('are compared with the meeting before: more, fewer, or as many', () => {
    const bern = meeting('Bern', { total: 100, remote: 50, output: 4 });
    expect(of(bern, meeting('Oslo', { total: 1300, remote: 325, output: 4 }))).toEqual([
      '2 [derived] | meetings | no detail',
      '1,300 | people | 1,200 more than Bern (100) [derived]',
      '25% [derived] | of participants | 25 points less than Bern [derived]',
      '4 | documents | as many as Bern [derived]',
    ]);
    expect(of(bern, meeting('Oslo', { total: 100, remote: 60, output: 1 }))).toEqual([
      '2 [derived] | meetings | no detail',
      '100 | people | as many as Bern [derived]',
      '60% [derived] | of participants | 10 points more than Bern [derived]',
      '1 | document | 3 fewer than Bern (4) [derived]',
    ]);
  });

  it('stand alone where the report does not give those of the meeting before, or there was none', () => {
    const oslo = meeting('Oslo', { total: 1, remote: 1, output: 1 });
    const alone = [
      '1 | person | no detail',
      '100% [derived] | of participants | no detail',
      '1 | document | no detail',
    ];
    expect(of(oslo).slice(1)).toEqual(alone);
    expect(of(meeting('Bern', {}), oslo).slice(1)).toEqual(alone);
    expect(of()).toEqual([' [not-stated] | meetings | no detail']);
  });

  it('stand where the last two meetings stand in the report', () => {
    const meetings = ['First', 'Second', 'Third'].map((section) => meeting(section, {}, section));
    expect(glanceSlide(aReport({ meetings }), deckWords)[0]?.places.map(({ section }) => section)).toEqual([
      'Second',
      'Third',
    ]);
  });
});

describe('the slides with a chart', () => {
  const counted = (n: number) =>
    Array.from({ length: n }, (_, index) =>
      meeting(`Place ${index}`, { total: 10 + index, remote: 2, output: index + 1 }),
    );
  const all = (n: number, change?: Partial<Meeting>) => {
    const meetings = counted(n).map((one) => ({ ...one, ...change }));
    const report = aReport({ meetings });
    return [...participantsSlides(report, deckWords), ...documentsSlides(report, deckWords)];
  };

  it('have figures beside it for up to three meetings, and the change for two', () => {
    const columns = (n: number) =>
      all(n).map((draft) =>
        draft.kind === 'participants' || draft.kind === 'documents' ? draft.table?.columns : undefined,
      );
    expect(columns(1)).toEqual([['Place 0'], ['Place 0']]);
    expect(columns(2)).toEqual([
      ['Place 0', 'Place 1', 'Change'],
      ['Place 0', 'Place 1', 'Change'],
    ]);
    expect(columns(3)).toEqual([
      ['Place 0', 'Place 1', 'Place 2'],
      ['Place 0', 'Place 1', 'Place 2'],
    ]);
    expect(columns(4)).toEqual([undefined, undefined]);
  });

  it('explain the signs that are on them', () => {
    const keys = (...args: Parameters<typeof all>) => all(...args).map(({ key }) => key);
    const [derived, onSite] = ['= derived', 'On site = total − remote'];
    expect(keys(1)).toEqual([[derived, onSite], [derived]]);
    expect(keys(3)).toEqual([[derived, onSite], [derived]]);
    expect(keys(4)).toEqual([[derived, onSite], []]);
  });

  it('say of each meeting what is known of it, and of the last what there is so far', () => {
    expect(all(1).flatMap(({ notes }) => notes)).toEqual([
      'Place 0, 14 January 2020: 10 people, 8 on site and 2 remotely.',
      'In Place 0, 20% joined remotely.',
      'Place 0: input documents, not stated in the report; output documents, 1.',
    ]);
    const unknown = { totalParticipants: aMeeting().totalParticipants };
    expect(all(1, unknown)[0]?.notes).toEqual([
      'Place 0, 14 January 2020: the report does not say how many people came.',
    ]);
    const undivided = { remoteParticipants: aMeeting().remoteParticipants };
    expect(all(1, undivided)[0]?.notes).toEqual(['Place 0, 14 January 2020: 10 people.']);
    expect(all(2).at(-1)?.notes.at(-1)).toBe('That makes 3 output documents so far.');
    expect(
      all(2, { outputDocuments: approximate(4) })
        .at(-1)
        ?.notes.at(-1),
    ).toBe('That makes about 8 output documents so far.');
  });
});

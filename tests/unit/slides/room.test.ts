import { describe, expect, it } from 'vitest';
import type { WorkingGroup } from '../../../src/domain/workingGroup.ts';
import type { Draft } from '../../../src/slides/deckParts.ts';
import { groupSlides } from '../../../src/slides/groupSlides.ts';
import { leadershipSlides } from '../../../src/slides/leadershipSlides.ts';
import { liaisonSlides } from '../../../src/slides/liaisonSlides.ts';
import { asUsual, growthOf, isLongTitle, leastOf, linesOf, shareOf } from '../../../src/slides/room.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { sourcesSlides } from '../../../src/slides/sourcesSlides.ts';
import { mattersSlides, nextSlides } from '../../../src/slides/statementSlides.ts';
import { structureSlides } from '../../../src/slides/structureSlides.ts';
import { timelineSlides } from '../../../src/slides/timelineSlides.ts';
import {
  aDeliverable,
  aGroup,
  aLeader,
  anOffice,
  aPlannedMeeting,
  aStatement,
  toBeConfirmed,
} from '../../support/builders.ts';
import { deckWords } from '../../support/deckReports.ts';
import { roomText } from '../../support/deckText.ts';
import { aReport } from '../../support/report.ts';

const letters = (length: number): string => 'some words that go on '.repeat(30).slice(0, length).trim();
const times = <T>(n: number, make: (index: number) => T): T[] =>
  Array.from({ length: n }, (_, index) => make(index));

const countOf = (draft: Draft): number => {
  switch (draft.kind) {
    case 'matters':
    case 'next':
      return draft.lines.length;
    case 'structure':
      return draft.groups.length;
    case 'group':
      return draft.items.length;
    case 'leadership':
      return draft.officers.length;
    case 'liaisons':
      return draft.blocks.flatMap(({ names }) => names).length;
    case 'timeline':
      return draft.events.length;
    case 'sources':
      return draft.rows.length + draft.checks.length;
    default:
      return 0;
  }
};

const statements = (n: number, length: number, summary = false) =>
  times(n, () => aStatement(letters(length), summary));
const deliverables = (n: number, length: number, extra: Record<string, string> = {}) =>
  times(n, (index) => aDeliverable(`D1.${index}`, { title: letters(length), extra }));
const groupOf = (parts: Partial<WorkingGroup>) => groupSlides({ ...aGroup('1'), ...parts }, deckWords);
const at = { section: 'Relationships' };
const source = (index: number, length: number): Slide => ({
  kind: 'matters',
  id: `matters-${index}`,
  kicker: `${index} ${letters(length)}`,
  title: 'Title',
  part: { part: 1, parts: 1 },
  places: [{ section: `${index} ${letters(2 * length)}`, table: 1 }],
  key: [],
  grow: asUsual,
  notes: [],
  lines: [],
});

/** Of each kind of list: as many of so many letters. */
const kinds: Record<string, (n: number, length: number) => Draft[]> = {
  statements: (n, length) =>
    mattersSlides(aReport({ liaison: { matters: statements(n, length) } }), deckWords),
  'summed statements': (n, length) =>
    mattersSlides(aReport({ liaison: { matters: statements(n, length, true) } }), deckWords),
  'next steps with a meeting under them': (n, length) =>
    nextSlides(
      aReport({ nextSteps: statements(n, length), plannedMeetings: [aPlannedMeeting({ place: 'Bern' })] }),
      deckWords,
    ),
  'working groups': (n, length) =>
    structureSlides(
      times(n, (index) => aGroup(String(index), { title: letters(length) })),
      deckWords,
    ),
  'working groups by their leaders': (n, length) =>
    structureSlides(
      times(n, (index) => aGroup(String(index), { leader: aLeader(letters(length)) })),
      deckWords,
    ),
  'deliverables beside a mission': (n, length) =>
    groupOf({ ...aGroup('1', { mission: 'Mission' }), deliverables: deliverables(n, length) }),
  'deliverables with more about them': (n, length) =>
    groupOf({ deliverables: deliverables(n, 20, { Status: letters(length) }) }),
  'deliverables under a long mission': (n, length) =>
    groupOf({ ...aGroup('1', { mission: letters(260) }), deliverables: deliverables(n, length) }),
  'missions beside deliverables': (n, length) =>
    groupOf({
      ...aGroup('1', { mission: letters(length), leader: aLeader(letters(length / 2)) }),
      deliverables: deliverables(n, 10),
    }),
  'missions alone': (n, length) => groupOf(aGroup('1', { mission: letters(n * length) })),
  officers: (n, length) =>
    leadershipSlides(
      aReport({
        leadership: times(n, (index) => ({
          ...anOffice('chairman', `Officer ${index}`, letters(length)),
          person: { name: letters(length / 2), affiliation: letters(length), country: null },
        })),
      }),
      deckWords,
    ),
  'officers of whom little is told': (n, length) =>
    leadershipSlides(
      aReport({ leadership: times(n, () => anOffice('vice-chairman', letters(length))) }),
      deckWords,
    ),
  'representatives by name': (n, length) =>
    liaisonSlides(
      aReport({
        liaison: {
          representatives: times(n, () => ({
            of: 'FG X',
            to: 'SG2',
            count: 1,
            person: { name: letters(length), affiliation: null, country: null },
            note: null,
            source: at,
          })),
        },
      }),
      deckWords,
    ).filter((draft) => draft.kind === 'liaisons' && draft.pictures === null),
  'meetings to come with hosts': (n, length) =>
    timelineSlides(
      aReport({
        plannedMeetings: times(n, () =>
          aPlannedMeeting({ place: 'Bern', hosts: [letters(length)], note: 'Workshop' }),
        ),
      }),
      deckWords,
    ),
  'meetings to come by their places': (n, length) =>
    timelineSlides(
      aReport({
        plannedMeetings: times(n, () => aPlannedMeeting({ place: toBeConfirmed(letters(length)) })),
      }),
      deckWords,
    ),
  sources: (n, length) =>
    sourcesSlides(
      aReport(),
      times(n, (index) => source(index, length)),
      false,
      deckWords,
    ),
  'points to look at': (n, length) =>
    sourcesSlides(
      aReport({
        workingGroups: times(n, (index) =>
          aGroup(`${index} ${letters(length)}`, { deliverables: deliverables(1, 10) }),
        ),
      }),
      [],
      true,
      deckWords,
    ),
};

const numbers = [1, 2, 4, 9];
const lengths = [10, 40, 70, 110, 180];

describe('a slide', () => {
  it.each(Object.entries(kinds))(
    'holds as much as can be read, as large as it goes: %s',
    async (name, of) => {
      const lines = numbers.flatMap((n) =>
        lengths.map((length) => `${n} of ${length} letters: ${roomText(of(n, length), countOf)}`),
      );
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
        `pinned/room/${name.replaceAll(' ', '-')}.txt`,
      );
    },
  );
});

describe('the room on a slide', () => {
  const heading = { title: 'Title', kicker: 'Kicker' };

  it('is less under a title of two lines, and more again where a long title is set smaller', () => {
    const under = (length: number) => shareOf(() => 400, { ...heading, title: letters(length) });
    const [short, twoLines, long] = [under(10), under(110), under(111)];
    expect(twoLines).toBeGreaterThan(short);
    expect(long).toBeLessThan(twoLines);
    expect(isLongTitle('a'.repeat(110))).toBe(false);
    expect(isLongTitle('a'.repeat(111))).toBe(true);
  });

  it('is never less than a third of the slide or so, whatever stands over it', () => {
    const share = shareOf((_, arrangement) => (arrangement === 'wide' ? 240 : 0), {
      title: letters(600),
      kicker: letters(600),
    });
    expect(share).toBeCloseTo(1);
  });

  it('is a line even for nothing', () => {
    expect(linesOf('', { size: 30 }, 100)).toBe(1);
  });

  it('lets a body grow until the slide is nearly full, by a tenth at a time, and no more than it may', () => {
    const grown = (height: number, most = 1.6) => growthOf(() => height, heading, most);
    expect(grown(100)).toEqual({ wide: 1.6, square: 1.6, portrait: 1.6 });
    expect(grown(100, 1.3)).toEqual({ wide: 1.3, square: 1.3, portrait: 1.3 });
    expect(grown(500)).toEqual({ wide: 1.2, square: 1.4, portrait: 1.6 });
    expect(grown(2000)).toEqual(asUsual);
    expect(grown(0.92)).toEqual({ wide: 1.6, square: 1.6, portrait: 1.6 });
  });

  it('is shared by all parts of a subject: the least growth of them', () => {
    expect(
      leastOf([
        { wide: 1.6, square: 1.1, portrait: 1.3 },
        { wide: 1.2, square: 1.4, portrait: 1.3 },
      ]),
    ).toEqual({ wide: 1.2, square: 1.1, portrait: 1.3 });
  });
});

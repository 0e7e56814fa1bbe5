import { arrangements, type Growth } from '../../src/slides/room.ts';
import type { Said } from '../../src/slides/said.ts';
import type { GroupItem, Slide, SlideBody, SlideTable, TimeEvent } from '../../src/slides/slide.ts';
import type { SlidePictures } from '../../src/slides/slidePictures.ts';
import { sharesOf } from '../../src/slides/slot.ts';

/*
 * A deck as text that somebody can read from top to bottom: all that a slide says, how large it is set and how long it
 * may take. Of pictures there stands only how large they are: what they show is held by tests of their own.
 */

/** What a report says in its own words stands between quotes. */
export function saidText({ text, status, about, was, isReports }: Said): string {
  const signs = [
    ...(status === 'stated' ? [] : [status]),
    ...(about ? ['about'] : []),
    ...(was === null ? [] : [`was ${was}`]),
  ];
  const shown = isReports ? `“${text}”` : text;
  return signs.length > 0 ? `${shown} [${signs.join(', ')}]` : shown;
}

const cellsText = (cells: readonly string[]): string => cells.join(' | ');

const growthText = (grow: Growth): string => arrangements.map((one) => `${one} ${grow[one]}`).join(', ');

const tableText = (table: SlideTable | null): string[] =>
  table === null
    ? ['no table']
    : [
        cellsText(['', ...table.columns]),
        ...table.rows.map(({ name, cells }) => cellsText([name, ...cells.map(saidText)])),
      ];

function picturesText(pictures: SlidePictures | null): string[] {
  if (pictures === null) return ['no picture'];
  return arrangements.map((one) => {
    const { drawing, unit } = pictures[one];
    const [least, height] = [Math.round(drawing.minWidth), Math.round(drawing.height)];
    return `picture, ${one}: ${drawing.shapes.length} shapes, at least ${least} wide, ${height} high, by ${unit.toFixed(2)}`;
  });
}

const eventText = ({ mark, name, when, detail, note }: TimeEvent): string =>
  `(${mark}) ${cellsText([saidText(name), saidText(when), detail, note])}`;

function itemText(item: GroupItem): string {
  switch (item.kind) {
    case 'mission':
      return `mission: ${saidText(item.mission)}${item.summary ? ' (summary)' : ''}`;
    case 'leader':
      return `leader: ${cellsText([saidText(item.leader), item.origin])}${item.interim ? ' (a.i.)' : ''}`;
    case 'deliverable':
      return `deliverable: ${cellsText([item.code, item.title, item.extra])}`;
    case 'rest':
      return `rest: ${item.text}`;
    default:
      return item satisfies never;
  }
}

function bodyText(body: SlideBody): string[] {
  switch (body.kind) {
    case 'title':
      return [body.name, ...body.facts.map(({ label, value }) => `${label}: ${saidText(value)}`)];
    case 'purpose':
    case 'matters':
    case 'asked':
    case 'next': {
      const lines = body.lines.map(
        ({ text, summary, number }) => `${number ?? '…'} ${text}${summary ? ' (summary)' : ''}`,
      );
      const meeting = body.kind === 'next' ? body.meeting : null;
      return meeting
        ? [...lines, `next meeting: ${cellsText([saidText(meeting.place), saidText(meeting.days)])}`]
        : lines;
    }
    case 'glance':
      return body.figures.map(({ label, value, unit, detail }) =>
        cellsText([label, saidText(value), unit, detail ? saidText(detail) : 'no detail']),
      );
    case 'participants':
    case 'documents': {
      const names = body.chart.groups.map(({ name, details }) => `${name} (${details.join(', ')})`);
      return [`chart, ${body.chart.kind}, up to ${body.max}: ${names.join('; ')}`, ...tableText(body.table)];
    }
    case 'timeline':
      return [...picturesText(body.pictures), ...body.events.map(eventText)];
    case 'structure':
      return body.groups.map(({ short, title, leader, count }) =>
        cellsText([short, title, saidText(leader), saidText(count)]),
      );
    case 'group':
      return [...(body.beside ? ['side by side'] : []), ...body.items.map(itemText)];
    case 'leadership':
      return body.officers.map(({ role, name, origin, appointedBy, alsoLeads }) =>
        cellsText([role, name, origin, appointedBy, alsoLeads]),
      );
    case 'liaisons':
      return [
        ...picturesText(body.pictures),
        ...body.blocks.map(({ heading, names, told }) =>
          cellsText([heading, names.join('; '), told.join('; ')]),
        ),
      ];
    case 'sources':
      return [
        ...body.rows.map(({ subjects, places }) => `${subjects.join('; ')}: ${placesText(places)}`),
        ...body.checks.map(({ found, text }) => `(${found}) ${text}`),
      ];
    default:
      return body satisfies never;
  }
}

const placesText = (places: Slide['places']): string =>
  places.map(({ section, table }) => (table === undefined ? section : `${section} #${table}`)).join('; ');

/** The deck for a slot of ten minutes, for who has the time and for who is short of it. */
export function deckText(deck: readonly Slide[]): string {
  const whole = sharesOf(deck, { minutes: 10, short: false });
  const short = sharesOf(deck, { minutes: 10, short: true });
  const slides = deck.map((slide, index) => {
    const { id, kind, part, kicker, title, grow, places, key, notes } = slide;
    const [share, shortShare] = [whole[index], short[index]];
    const shorter = shortShare?.dropped ? 'left out' : `${shortShare?.seconds} s`;
    return [
      `== ${id} (${kind}), ${part.part} of ${part.parts}: ${share?.begin} s + ${share?.seconds} s; in the short deck ${shorter}`,
      `kicker: ${kicker}`,
      `title: ${title}`,
      ...bodyText(slide).map((line) => `  ${line}`),
      `set: ${growthText(grow)}`,
      `from: ${placesText(places)}`,
      ...key.map((line) => `key: ${line}`),
      ...notes.map((line) => `say: ${line}`),
      '',
    ].join('\n');
  });
  return slides.join('\n');
}

/** How a list of slides falls into parts, and how large each is set: "3 + 2; wide 1.3, square 1.1, portrait 1". */
export const roomText = <Part extends { grow: Growth }>(
  slides: readonly Part[],
  countOf: (slide: Part) => number,
): string => `${slides.map(countOf).join(' + ')}; ${slides[0] ? growthText(slides[0].grow) : 'no slide'}`;

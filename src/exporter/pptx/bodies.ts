import { semicolonOf } from '../../format/clauses.ts';
import { commaOf, enumerated } from '../../format/lists.ts';
import { betweenSentences, labelOf, sentenceOf } from '../../format/sentences.ts';
import { placePieces } from '../../slides/deckParts.ts';
import type { Slide, SlideTable, TimeEvent } from '../../slides/slide.ts';
import { addChart } from './chart.ts';
import type { AddBody, DeckWords, Page, TextRun } from './deck.ts';
import { bodyBox, colours } from './page.ts';
import { addGroup, addLeadership, addLiaisons, addStructure } from './peopleBodies.ts';
import { namingRuns, ownRun, run, runsOf, saidRuns } from './saidRuns.ts';
import { addTable, type PageTable } from './table.ts';
import { addLines, addParagraphs } from './text.ts';

const second = { color: colours.second };
const strong = { bold: true };

const addTitle: AddBody<'title'> = (page, { name, facts }, words) => {
  const labelled = facts.map(({ label, value }): TextRun[] => [
    run(labelOf(words.page, label), second),
    ...saidRuns(words, value, strong),
  ]);
  addParagraphs(page, [[ownRun(words, name, strong)], ...labelled], bodyBox);
};

const addGlance: AddBody<'glance'> = (page, { figures, kicker }, words) => {
  const { t } = words.exports;
  const table: PageTable = {
    columns: [
      { heading: t('table.subject'), share: 4 },
      { heading: t('table.value'), share: 3 },
      { heading: t('table.note'), share: 5 },
    ],
    rows: figures.map(({ label, value, unit, detail }) => [
      namingRuns(words, label),
      [...saidRuns(words, value, strong), ...(value.text === '' ? [] : [run(` ${unit}`, second)])],
      detail ? saidRuns(words, detail) : [run('')],
    ]),
  };
  addTable(page, table, bodyBox, kicker);
};

function figuresTable({ columns, rows }: SlideTable, words: DeckWords): PageTable {
  return {
    columns: [
      { heading: words.exports.t('table.subject'), share: 2 },
      ...columns.map((heading) => ({
        heading,
        share: 1.4,
        right: true,
        ...(words.names.includes(heading) && { lang: words.reports }),
      })),
    ],
    rows: rows.map(({ name, cells }) => [
      [run(name)],
      ...columns.map((_, index) => {
        const cell = cells[index];
        return cell ? saidRuns(words, cell, strong) : [run('')];
      }),
    ]),
  };
}

const addFigures: AddBody<'participants' | 'documents'> = (page, slide, words) => {
  const { chart, max, table, title, kicker } = slide;
  const width = table ? 6 : bodyBox.w;
  const altText = [kicker, title]
    .map((text) => sentenceOf(words.page, text))
    .join(betweenSentences(words.page));
  addChart(page, chart, { ...bodyBox, w: width }, { max, altText });
  if (!table) return;
  const box = { ...bodyBox, x: bodyBox.x + width + 0.4, w: bodyBox.w - width - 0.4 };
  addTable(page, figuresTable(table, words), box, kicker);
};

const marks: Record<TimeEvent['mark'], string> = { held: '●', open: '○', planned: '○', span: '↔' };

const addTimeline: AddBody<'timeline'> = (page, { events, kicker }, words) => {
  const { t } = words.exports;
  const table: PageTable = {
    columns: [
      { heading: t('table.when'), share: 4 },
      { heading: t('table.event'), share: 4 },
      { heading: t('table.note'), share: 5 },
    ],
    rows: events.map(({ mark, when, name, detail, note }) => [
      [
        run(`${marks[mark]} `, { color: mark === 'open' ? colours.tbc : colours.ink }),
        ...saidRuns(words, when),
      ],
      saidRuns(words, name, strong),
      [
        ...namingRuns(words, detail, second),
        ...(detail !== '' && note !== '' ? [run(semicolonOf(words.page), second)] : []),
        ...(note === '' ? [] : [ownRun(words, note, second)]),
      ],
    ]),
  };
  addTable(page, table, bodyBox, kicker);
};

const addNext: AddBody<'next'> = (page, { lines, meeting }, words) => {
  addLines(page, lines, words, meeting ? { ...bodyBox, h: bodyBox.h - 1.2 } : bodyBox, false);
  if (!meeting) return;
  const told = [
    run(labelOf(words.page, words.slides.t('slides.nextMeeting')), second),
    ...saidRuns(words, meeting.place, strong),
    run(commaOf(words.page)),
    ...saidRuns(words, meeting.days),
  ];
  addParagraphs(page, [told], { ...bodyBox, y: bodyBox.y + bodyBox.h - 1.1, h: 1.1 }, 22);
};

const addSources: AddBody<'sources'> = (page, { rows, checks, kicker }, words) => {
  const { t } = words.exports;
  const columns = [
    { heading: t('table.subject'), share: 4 },
    { heading: t('table.place'), share: 8 },
  ];
  const listed = rows.map(({ subjects, places }) => [
    [run(enumerated(words.page, subjects))],
    runsOf(placePieces(words, places, (label) => ownRun(words, label))).map(({ text, options }) => ({
      text,
      options: { ...options, ...second },
    })),
  ]);
  const checked = checks.map(({ found, text }) => [
    [run(found === 'held' ? words.slides.t('slides.check.held') : words.page.t(`check.${found}`), strong)],
    namingRuns(words, text),
  ]);
  addTable(page, { columns, rows: [...listed, ...checked] }, bodyBox, kicker);
};

/** What a slide shows under its title, as objects that can be edited. */
export function addBody(page: Page, slide: Slide, words: DeckWords): void {
  switch (slide.kind) {
    case 'title':
      addTitle(page, slide, words);
      break;
    case 'purpose':
    case 'asked':
    case 'matters':
      addLines(page, slide.lines, words, bodyBox, slide.kind !== 'matters');
      break;
    case 'glance':
      addGlance(page, slide, words);
      break;
    case 'participants':
    case 'documents':
      addFigures(page, slide, words);
      break;
    case 'timeline':
      addTimeline(page, slide, words);
      break;
    case 'structure':
      addStructure(page, slide, words);
      break;
    case 'group':
      addGroup(page, slide, words);
      break;
    case 'leadership':
      addLeadership(page, slide, words);
      break;
    case 'liaisons':
      addLiaisons(page, slide, words);
      break;
    case 'next':
      addNext(page, slide, words);
      break;
    case 'sources':
      addSources(page, slide, words);
      break;
    default:
      slide satisfies never;
  }
}

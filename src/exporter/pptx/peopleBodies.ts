import { joinedApart, semicolonOf } from '../../format/clauses.ts';
import { commaOf, enumerated } from '../../format/lists.ts';
import type { GroupItem, LiaisonBlock } from '../../slides/slide.ts';
import type { AddBody, DeckWords, TextRun } from './deck.ts';
import { bodyBox, colours } from './page.ts';
import { namingRuns, ownRun, run, runsOf, saidRuns } from './saidRuns.ts';
import { addTable, type PageTable } from './table.ts';

/** Bodies about people: working groups, officers, and those the group deals with. */
const second = { color: colours.second };
const strong = { bold: true };

export const addStructure: AddBody<'structure'> = (page, { groups, kicker }, words) => {
  const table: PageTable = {
    columns: [
      { heading: words.page.t('deliverables.wg'), share: 7 },
      { heading: words.slides.t('slides.structureLeader'), share: 3 },
      { heading: words.page.t('groups.deliverables'), share: 2, right: true },
    ],
    rows: groups.map(({ short, title, leader, count }) => [
      [run(`${short}  `, second), ownRun(words, title, strong)],
      saidRuns(words, leader),
      saidRuns(words, count, strong),
    ]),
  };
  addTable(page, table, bodyBox, kicker);
};

/** A row of a working group: what it is for, who leads it, and each deliverable. */
function groupRow(item: GroupItem, words: DeckWords): TextRun[][] {
  const { page, slides } = words;
  switch (item.kind) {
    case 'mission': {
      const ours = item.summary ? [run(` ${page.t('status.summary')}`, { italic: true, ...second })] : [];
      return [[run(slides.t('slides.mission'), second)], [...saidRuns(words, item.mission), ...ours]];
    }
    case 'leader': {
      const interim = item.interim ? [run(page.t('status.interimNamed', { name: '' }), second)] : [];
      const origin =
        item.origin === '' ? [] : [run(commaOf(page), second), ownRun(words, item.origin, second)];
      return [
        [run(slides.t('slides.leader'), second)],
        [...saidRuns(words, item.leader, strong), ...interim, ...origin],
      ];
    }
    case 'deliverable': {
      const extra = item.extra === '' ? [] : [run(' '), ownRun(words, item.extra, second)];
      return [[ownRun(words, item.code, strong)], [ownRun(words, item.title), ...extra]];
    }
    case 'rest':
      return [[], [run(item.text, second)]];
    default:
      return item satisfies never;
  }
}

export const addGroup: AddBody<'group'> = (page, { items, kicker }, words) => {
  const { t } = words.exports;
  const columns = [
    { heading: t('table.subject'), share: 1 },
    { heading: t('table.text'), share: 7 },
  ];
  addTable(page, { columns, rows: items.map((item) => groupRow(item, words)) }, bodyBox, kicker);
};

const appointedRuns = (words: DeckWords, body: string): TextRun[] =>
  runsOf(
    words.slides.parts<'slides.appointedBy', TextRun>('slides.appointedBy', { body: ownRun(words, body) }),
  );

/** What stands for itself, one after the other. */
const apart = (words: DeckWords, told: readonly TextRun[][]): TextRun[] =>
  told.flatMap((runs, index) => (index > 0 ? [run(semicolonOf(words.page)), ...runs] : runs));

export const addLeadership: AddBody<'leadership'> = (page, { officers, kicker }, words) => {
  const { t } = words.exports;
  const table: PageTable = {
    columns: [
      { heading: t('table.office'), share: 2 },
      { heading: t('table.name'), share: 3 },
      { heading: t('table.affiliation'), share: 5 },
    ],
    rows: officers.map(({ role, name, origin, appointedBy, alsoLeads }) => [
      [run(role, second)],
      [ownRun(words, name, strong)],
      apart(words, [
        ...(origin === '' ? [] : [[ownRun(words, origin)]]),
        ...(appointedBy === '' ? [] : [appointedRuns(words, appointedBy)]),
        ...(alsoLeads === '' ? [] : [[run(alsoLeads)]]),
      ]),
    ]),
  };
  addTable(page, table, bodyBox, kicker);
};

function liaisonRow(
  { heading, names, told }: LiaisonBlock,
  pictured: boolean,
  words: DeckWords,
): TextRun[][] {
  const passed = told.length > 0 ? namingRuns(words, `\n${joinedApart(words.page, told)}`, second) : [];
  const named = pictured ? enumerated(words.page, names) : names.join('\n');
  return [
    [run(heading), ...passed],
    pictured ? [ownRun(words, named, strong)] : namingRuns(words, named, strong),
  ];
}

export const addLiaisons: AddBody<'liaisons'> = (page, { blocks, pictures, kicker }, words) => {
  const { t } = words.exports;
  const columns = [
    { heading: t('table.exchange'), share: 4 },
    { heading: t('table.body'), share: 8 },
  ];
  addTable(
    page,
    { columns, rows: blocks.map((block) => liaisonRow(block, pictures !== null, words)) },
    bodyBox,
    kicker,
  );
};

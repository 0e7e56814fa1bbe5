import { recipientsOf } from '../analysis/relationships.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatCount } from '../format/counts.ts';
import { formatList } from '../format/lists.ts';
import { formatPerson } from '../format/people.ts';
import { layoutLiaisons } from '../pictures/layoutLiaisons.ts';
import { type Block, type LiaisonPicture, liaisonPictureOf } from '../pictures/liaisonPicture.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { growthOf, type Heading, linesOf, type Measure, shareOf, stacked } from './room.ts';
import { unstopped } from './said.ts';
import type { LiaisonBlock } from './slide.ts';
import { pictureMeasure, slidePicturesOf } from './slidePictures.ts';
import type { SlideWords } from './slideWords.ts';
import { splitToFit } from './split.ts';

/** Representatives on one slide, who take a line or two each. */
const mostTies = 6;

function titleOf(report: ProgressReport, words: SlideWords): string {
  const { t } = words.slides;
  const { statementsSentTo: sent, presentationsFrom: heard } = report.liaison;
  if (sent.length === 0) {
    return heard.length > 0 ? t('slides.liaisonsHeard', { n: heard.length }) : t('slides.liaisonsTies');
  }
  const inside = formatCount(words.page, sent.filter(({ kind }) => kind !== 'external').length);
  return t('slides.liaisonsSent', { n: recipientsOf(report).value, inside });
}

const drawerOf = (picture: LiaisonPicture, blocks: Block[]) => (width: number) =>
  layoutLiaisons({ ...picture, blocks }, width);

/** Blocks of so many bodies that each fits on a slide of its own. */
function fittingBlocks(picture: LiaisonPicture, heading: Heading): Block[] {
  return picture.blocks.flatMap((block) =>
    splitToFit(block.bodies, {
      shareOf: (bodies) =>
        shareOf(pictureMeasure(drawerOf(picture, [{ ...block, bodies: [...bodies] }])), heading),
    }).map((bodies, index) => ({ ...block, bodies, notes: index === 0 ? block.notes : [] })),
  );
}

/** What a block of the picture shows, in words: arrows as the way things went. */
function wordsOf(
  { heading, bodies, exchanges, notes }: Block,
  group: string,
  words: SlideWords,
): LiaisonBlock {
  const { t } = words.page;
  const passed = exchanges.map(({ label, direction }) => {
    const way = direction === 'both' ? t('liaisons.both') : t(`liaisons.${direction}`, { group });
    return words.slides.t('slides.exchange', { label, way });
  });
  return { heading, names: bodies.map(({ name }) => name), told: [...passed, ...notes] };
}

const sayBlock = ({ heading, names, told }: LiaisonBlock, words: SlideWords): string =>
  words.slides.t('notes.bodies', {
    heading,
    names: formatList(words.page, names),
    told: formatList(words.page, told),
  });

/** Who exchanges what with the group, as a picture; many bodies in several, ITU-T and others apart. */
function pictureDrafts(report: ProgressReport, words: SlideWords, heading: Heading): Draft[] {
  const { t } = words.slides;
  const picture = liaisonPictureOf(report, words.page);
  const sidesFirst = ['itu-t', 'outside'].flatMap((side) =>
    fittingBlocks(picture, heading).filter((block) => block.side === side),
  );
  const measure = (blocks: readonly Block[]) => pictureMeasure(drawerOf(picture, [...blocks]));
  const parts = splitToFit(sidesFirst, {
    shareOf: (blocks) => shareOf(measure(blocks), heading),
    beginsPart: (block, before) => block.side !== before.side,
  });
  const { statementsSentTo, presentationsFrom, representatives, jointMeetings } = report.liaison;
  const all = [...statementsSentTo, ...presentationsFrom, ...representatives, ...jointMeetings];
  return parts.map((part) => {
    const grow = growthOf(measure(part), heading, 1.5);
    const blocks = part.map((block) => wordsOf(block, picture.group, words));
    return {
      kind: 'liaisons',
      ...heading,
      grow,
      pictures: slidePicturesOf(drawerOf(picture, part), grow),
      blocks,
      places: placesOf(all.map(({ source }) => source)),
      key: statementsSentTo.length > 0 ? [t('key.uncounted')] : [],
      notes: blocks.map((block) => sayBlock(block, words)),
    };
  });
}

const tiesMeasure =
  ({ heading, names }: LiaisonBlock): Measure =>
  (width, arrangement) => {
    const isPortrait = arrangement === 'portrait';
    const room = isPortrait ? width : width - 520;
    const type = { size: 36, bold: true };
    const body = names.reduce((sum, name) => sum + linesOf(name, type, room) * 47, 0);
    const head = linesOf(heading, { size: 32 }, isPortrait ? width : 480) * 42;
    return (isPortrait ? body + head : Math.max(body, head)) + 36;
  };

/** The persons in between, where the report names them: the picture only counts them. */
function personDrafts({ liaison }: ProgressReport, words: SlideWords, heading: Heading): Draft[] {
  const named = liaison.representatives.flatMap(({ of, to, person, source }) =>
    person ? [{ name: words.slides.t('slides.ofTo', { of, to, who: formatPerson(person) }), source }] : [],
  );
  const names = named.map(({ name }) => name);
  const blocks = splitToFit(names, { shareOf: (some) => some.length / mostTies }).map((part) => ({
    heading: words.slides.t('slides.represented'),
    names: part,
    told: [],
  }));
  const parts = fittedParts(blocks, { heading, measure: stacked(tiesMeasure), mostGrowth: 1.3 });
  return parts.map(({ items, grow }) => ({
    kind: 'liaisons',
    ...heading,
    grow,
    pictures: null,
    blocks: items,
    places: placesOf(named.map(({ source }) => source)),
    key: [],
    notes: items.flatMap(({ names: some }) =>
      some.map((text) => words.slides.t('notes.statement', { text: unstopped(text) })),
    ),
  }));
}

/** Whom the group deals with, and who stands in between. */
export function liaisonSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const kicker = t('slides.liaisons');
  return [
    ...pictureDrafts(report, words, { kicker, title: titleOf(report, words) }),
    ...personDrafts(report, words, { kicker, title: t('slides.liaisonsTies') }),
  ];
}

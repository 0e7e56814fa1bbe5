import { byKind, recipientsOf } from '../analysis/relationships.ts';
import type { Liaison } from '../domain/liaison.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate } from '../format/dates.ts';
import { formatList, formatPerson, joined } from '../format/lists.ts';
import { formatCount } from '../format/numbers.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import { saidOf, spoken } from './said.ts';
import type { LiaisonBlock } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { splitToFit } from './split.ts';

/** Bodies of one kind that stand on one slide. */
const mostNames = 16;
/** Representatives, who take a line or two each. */
const mostTies = 6;

function countedBlocks(
  words: SlideWords,
  some: Liaison['statementsSentTo'],
  headingOf: (kind: string) => string,
): LiaisonBlock[] {
  return byKind(some).flatMap(({ kind, counterparts, count }) => {
    const names = counterparts.map(({ name }) => name);
    const heading = headingOf(words.page.t(`liaisons.kind.${kind}`, { n: counterparts.length }));
    const said = saidOf(count, (n) => formatCount(words.page, n));
    return splitToFit(names, { shareOf: (some) => some.length / mostNames }).map((part, index) => ({
      heading,
      count: index === 0 ? said : null,
      names: part,
      flowing: true,
    }));
  });
}

function tieOf(words: SlideWords, group: string, tie: Liaison['representatives'][number]): string {
  const { t } = words.slides;
  const { of, to, count, person } = tie;
  const who = person
    ? formatPerson(person)
    : count === null
      ? words.page.t('status.notStated')
      : t(of === group ? 'slides.officer' : 'slides.representative', { n: count });
  return t('slides.ofTo', { of, to, who });
}

function jointOf(words: SlideWords, { with: body, place, when }: Liaison['jointMeetings'][number]): string {
  const day = spoken(
    words,
    saidOf(when, (date) => formatDate(words.page, date)),
  );
  return words.slides.t('slides.jointOf', {
    body,
    when: joined(
      words.page,
      [place, day].filter((part) => part !== null),
    ),
  });
}

const plain = (heading: string, names: string[]): LiaisonBlock[] =>
  splitToFit(names, { shareOf: (some) => some.length / mostTies }).map((part) => ({
    heading,
    count: null,
    names: part,
    flowing: false,
  }));

/** Whom the group is in touch with beside its statements: who presented, who represents whom, what is foreseen. */
function tiesOf({ focusGroup, liaison }: ProgressReport, words: SlideWords): LiaisonBlock[] {
  const { t } = words.slides;
  return [
    ...countedBlocks(words, liaison.presentationsFrom, () => t('slides.presented')),
    ...plain(
      t('slides.represented'),
      liaison.representatives.map((tie) => tieOf(words, focusGroup.acronym, tie)),
    ),
    ...plain(
      t('slides.joint'),
      liaison.jointMeetings.map((meeting) => jointOf(words, meeting)),
    ),
  ];
}

const blockMeasure =
  ({ heading, count, names, flowing }: LiaisonBlock): Measure =>
  (width, arrangement) => {
    const isPortrait = arrangement === 'portrait';
    const room = isPortrait ? width : width - 520;
    const type = { size: flowing ? 40 : 36, bold: true };
    const lines = flowing
      ? linesOf(names.join('     '), type, room)
      : names.reduce((sum, name) => sum + linesOf(name, type, room), 0);
    const head = count ? 84 : linesOf(heading, { size: 32 }, isPortrait ? width : 480) * 42;
    const body = lines * (flowing ? 52 : 47);
    return (isPortrait ? body + head : Math.max(body, head)) + 36;
  };

function drafts(
  title: string,
  blocks: readonly LiaisonBlock[],
  key: string[],
  words: SlideWords,
  { liaison }: ProgressReport,
): Draft[] {
  const { t } = words.slides;
  const heading = { kicker: t('slides.liaisons'), title };
  const parts = fittedParts(blocks, {
    heading,
    measure: stacked(blockMeasure),
    mostGrowth: 1.3,
    beginsPart: (block, before) => block.heading !== before.heading,
  });
  const { statementsSentTo, presentationsFrom, representatives, jointMeetings } = liaison;
  const all = [...statementsSentTo, ...presentationsFrom, ...representatives, ...jointMeetings];
  return parts.map(({ items, grow }) => ({
    kind: 'liaisons',
    ...heading,
    grow,
    blocks: items,
    places: placesOf(
      words,
      all.map(({ source }) => source),
    ),
    key,
    notes: items.map(({ heading, names }) =>
      t('notes.bodies', { heading, names: formatList(words.page, names) }),
    ),
  }));
}

/** Whom the group writes to; then whom it hears and where it is represented. */
export function liaisonSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { statementsSentTo: sent, presentationsFrom: heard } = report.liaison;
  const n = recipientsOf(report).value;
  const inside = formatCount(words.page, sent.filter(({ kind }) => kind !== 'external').length);
  const ties = heard.length > 0 ? t('slides.liaisonsHeard', { n: heard.length }) : t('slides.liaisonsTies');
  return [
    ...drafts(
      t('slides.liaisonsSent', { n, inside }),
      countedBlocks(words, sent, (kind) => kind),
      [t('key.derived'), t('key.uncounted')],
      words,
      report,
    ),
    ...drafts(ties, tiesOf(report, words), heard.length > 0 ? [t('key.derived')] : [], words, report),
  ];
}

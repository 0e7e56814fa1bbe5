import { deliverablesOf } from '../analysis/deliverables.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { formatCount } from '../format/counts.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import { saidOf } from './said.ts';
import type { GroupRow } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

const rowOf = (words: SlideWords, group: WorkingGroup): GroupRow => ({
  short: words.page.t('wg.short', { number: group.number }),
  title: group.title,
  leader: saidOf(group.leader, ({ name, interim }) =>
    interim ? words.page.t('status.interimNamed', { name }) : name,
  ),
  count: saidOf(deliverablesOf(group), (n) => formatCount(words.page, n)),
});

/** Height of the table's head. */
const headHeight = 60;

function rowMeasure({ title, leader }: GroupRow): Measure {
  return (width) => {
    const type = { size: 34 };
    const leaderWidth = width * 0.28;
    const titleWidth = width - leaderWidth - 320;
    const lines = Math.max(
      linesOf(title, { ...type, bold: true }, titleWidth - 28),
      linesOf(leader.text, type, leaderWidth - 28),
    );
    return lines * 44 + 34;
  };
}

function noteOf({ number, title, deliverables }: WorkingGroup, words: SlideWords): string {
  const { t } = words.slides;
  const n = deliverables.length;
  if (n === 0) return t('notes.structureNone', { number, title });
  return t('notes.structure', { number, title, deliverables: words.page.t('overview.deliverables', { n }) });
}

/** The working groups beside each other. One alone needs no such slide. */
export function structureSlides(groups: readonly WorkingGroup[], words: SlideWords): Draft[] {
  const { t } = words.slides;
  if (groups.length < 2) return [];
  const withAny = groups.filter(({ deliverables }) => deliverables.length > 0).length;
  const counted = words.page.t('overview.groups', { n: groups.length });
  const title =
    withAny === groups.length
      ? t('slides.structureAll', { groups: counted })
      : t('slides.structureTitle', { groups: counted, with: formatCount(words.page, withAny) });
  const heading = { kicker: t('slides.structure'), title };
  const parts = fittedParts(groups, {
    heading,
    measure: (some) => (width, arrangement) =>
      headHeight +
      stacked((group: WorkingGroup) => rowMeasure(rowOf(words, group)))(some)(width, arrangement),
    mostGrowth: 1.4,
  });
  const hasInterim = groups.some(({ leader }) => 'value' in leader && leader.value.interim);
  return parts.map(({ items, grow }) => ({
    kind: 'structure',
    ...heading,
    grow,
    groups: items.map((group) => rowOf(words, group)),
    places: placesOf(items.map(({ source }) => source)),
    key: [t('key.derived'), ...(hasInterim ? [t('key.interim')] : [])],
    notes: items.map((group) => noteOf(group, words)),
  }));
}

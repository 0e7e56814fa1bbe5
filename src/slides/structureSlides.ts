import { deliverablesOf } from '../analysis/deliverables.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { formatCount } from '../format/numbers.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { linesOf, shareOf } from './room.ts';
import { saidOf } from './said.ts';
import type { GroupRow } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { splitToFit } from './split.ts';

const rowOf = (words: SlideWords, group: WorkingGroup): GroupRow => ({
  short: words.page.t('wg.short', { number: group.number }),
  title: group.title,
  leader: saidOf(group.leader, ({ name, interim }) =>
    interim ? `${name} (${words.page.t('status.interim')})` : name,
  ),
  count: saidOf(deliverablesOf(group), (n) => formatCount(words.page, n)),
});

function rowShare({ short, title, leader }: GroupRow, slideTitle: string): number {
  return shareOf((width, arrangement) => {
    const type = { size: 34 };
    const rest = width - 330 - Math.max(0, (short.length - 5) * 20);
    const lines =
      arrangement === 'portrait'
        ? linesOf(title, type, rest) + linesOf(leader.text, type, rest)
        : Math.max(linesOf(title, type, rest * 0.6), linesOf(leader.text, type, rest * 0.36));
    return lines * 44 + 34;
  }, slideTitle);
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
  const parts = splitToFit(groups, { shareOf: (group) => rowShare(rowOf(words, group), title) });
  const hasInterim = groups.some(({ leader }) => 'value' in leader && leader.value.interim);
  return parts.map((part) => ({
    kind: 'structure',
    kicker: t('slides.structure'),
    title,
    groups: part.map((group) => rowOf(words, group)),
    places: placesOf(
      words,
      part.map(({ source }) => source),
    ),
    key: [t('key.derived'), ...(hasInterim ? [t('key.interim')] : [])],
    notes: part.map((group) => noteOf(group, words)),
  }));
}

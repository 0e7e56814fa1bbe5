import { knownValue } from '../analysis/figure.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { formatOrigin } from '../format/lists.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { linesOf, shareOf } from './room.ts';
import { saidOf, spoken, spokenCode, unstopped } from './said.ts';
import type { GroupItem } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { piecesOf, splitToFit } from './split.ts';

/** The longest mission that stands on one slide. */
const longestMission = 420;

function titleOf({ leader, mission, deliverables }: WorkingGroup, words: SlideWords): string {
  const { t } = words.slides;
  const n = deliverables.length;
  const person = knownValue(leader);
  if (person === null) {
    if (n > 0) return t('slides.group.leaderless', { n });
    return t(mission.status === 'to-be-determined' ? 'slides.group.open' : 'slides.group.begun');
  }
  if (n === 0) return t('slides.group.leaderOnly', { leader: person.name });
  return t(person.interim ? 'slides.group.interim' : 'slides.group.led', { n, leader: person.name });
}

function itemsOf(
  { mission, missionIsSummary: summary, leader, deliverables }: WorkingGroup,
  words: SlideWords,
) {
  const text = knownValue(mission);
  const said = saidOf(mission, (words) => words);
  const missions =
    text === null ? [said] : piecesOf(text, longestMission).map((piece) => ({ ...said, text: piece }));
  const person = knownValue(leader);
  const items: GroupItem[] = [
    ...missions.map((piece): GroupItem => ({ kind: 'mission', mission: piece, summary })),
    {
      kind: 'leader',
      leader: saidOf(leader, ({ name }) => name),
      origin: person ? formatOrigin(person) : '',
      interim: person?.interim ?? false,
    },
    ...deliverables.map(
      ({ code, title, extra }): GroupItem => ({
        kind: 'deliverable',
        code,
        title,
        extra: Object.entries(extra)
          .filter(([, value]) => value !== '')
          .map(([column, value]) => words.slides.t('slides.extra', { column, value }))
          .join('; '),
      }),
    ),
  ];
  return items;
}

/** Mission and leader stand beside the deliverables where the slide is wide, above them where it is not. */
function itemShare(item: GroupItem, title: string): number {
  return shareOf((width, arrangement) => {
    const isWide = arrangement === 'wide';
    switch (item.kind) {
      case 'mission':
        return isWide ? 0 : linesOf(item.mission.text, { size: 34 }, width) * 48 + 30;
      case 'leader':
        return isWide
          ? 0
          : linesOf(`${item.leader.text} ${item.origin}`, { size: 34 }, width - 150) * 48 + 30;
      case 'deliverable': {
        const room = (isWide ? 1000 : width) - 150;
        const extra = item.extra === '' ? 0 : linesOf(item.extra, { size: 30 }, room) * 40;
        return linesOf(item.title, { size: 36 }, room) * 46 + extra + 30;
      }
      default:
        return item satisfies never;
    }
  }, title);
}

function notesOf(item: GroupItem, words: SlideWords): string {
  const { t } = words.slides;
  switch (item.kind) {
    case 'mission':
      return t('notes.mission', { mission: unstopped(spoken(words, item.mission)) });
    case 'leader': {
      if (item.leader.text === '') return t('notes.leaderUnknown');
      const leader = [spoken(words, item.leader), item.origin].filter((part) => part !== '').join(', ');
      return t(item.interim ? 'notes.leaderInterim' : 'notes.leader', { leader });
    }
    case 'deliverable':
      return t('notes.deliverable', { code: spokenCode(words, item.code), title: unstopped(item.title) });
    default:
      return item satisfies never;
  }
}

/** One working group: mission, leader, deliverables. */
export function groupSlides(group: WorkingGroup, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { number, source } = group;
  const title = titleOf(group, words);
  const parts = splitToFit(itemsOf(group, words), { shareOf: (item) => itemShare(item, title) });
  const opening = t('notes.group', { number, title: group.title });
  const ending = group.deliverables.length === 0 ? [t('notes.noDeliverable')] : [];
  return parts.map((items, index) => ({
    kind: 'group',
    kicker: t('slides.group', { number, title: group.title }),
    title,
    items,
    places: placesOf(words, [source]),
    key: [
      ...(items.some((item) => item.kind === 'mission' && item.summary) ? [t('key.summary')] : []),
      ...(items.some((item) => item.kind === 'leader' && item.interim) ? [t('key.interim')] : []),
    ],
    notes: [
      ...(index === 0 ? [opening] : []),
      ...items.map((item) => notesOf(item, words)),
      ...(index === parts.length - 1 ? ending : []),
    ],
  }));
}

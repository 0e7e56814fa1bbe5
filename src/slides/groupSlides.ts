import { knownValue } from '../analysis/figure.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { joinedApart } from '../format/clauses.ts';
import { formatOrigin, joined } from '../format/lists.ts';
import { sentenceOf } from '../format/sentences.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import { inReportsWords, saidOf, spoken, spokenCode, unstopped } from './said.ts';
import type { GroupItem } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { piecesOf } from './split.ts';

/** The longest mission that stands in a column beside the deliverables, in characters. */
const longestBeside = 240;
/** So many deliverables of a group stand on its slides: who has more says how many, and leaves them to the report. */
const mostListed = 24;
/** The longest mission that stands on one slide. */
const longestMission = 600;

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
  const said = inReportsWords(saidOf(mission, (words) => words));
  const missions =
    text === null ? [said] : piecesOf(text, longestMission).map((piece) => ({ ...said, text: piece }));
  const person = knownValue(leader);
  const rest = deliverables.length - mostListed;
  const items: GroupItem[] = [
    ...missions.map((piece): GroupItem => ({ kind: 'mission', mission: piece, summary })),
    {
      kind: 'leader',
      leader: inReportsWords(saidOf(leader, ({ name }) => name)),
      origin: person ? formatOrigin(person) : '',
      interim: person?.interim ?? false,
    },
    ...deliverables.slice(0, mostListed).map(
      ({ code, title, extra }): GroupItem => ({
        kind: 'deliverable',
        code,
        title,
        extra: joinedApart(
          words.page,
          Object.entries(extra)
            .filter(([, value]) => value !== '')
            .map(([column, value]) => words.slides.t('slides.extra', { column, value })),
        ),
      }),
    ),
    ...(rest > 0 ? [{ kind: 'rest', text: words.slides.t('slides.group.rest', { n: rest }) } as const] : []),
  ];
  return items;
}

const isDeliverable = ({ kind }: GroupItem): boolean => kind === 'deliverable' || kind === 'rest';

/** A long mission would make a narrow column longer than the slide. */
const isBeside = (items: readonly GroupItem[]): boolean =>
  items.some(isDeliverable) &&
  items.some((item) => !isDeliverable(item)) &&
  items.every((item) => item.kind !== 'mission' || item.mission.text.length <= longestBeside);

const itemMeasure =
  (item: GroupItem, beside: boolean): Measure =>
  (width, arrangement) => {
    const columns = arrangement === 'wide' && beside;
    if (item.kind === 'deliverable') {
      const room = (columns ? (width - 72) * (8 / 13) : width) - 130;
      const extra = item.extra === '' ? 0 : linesOf(item.extra, { size: 30 }, room) * 40;
      return linesOf(item.title, { size: 38, bold: true }, room) * 46 + extra + 40;
    }
    // It follows more deliverables than stand beside a mission.
    if (item.kind === 'rest') return linesOf(item.text, { size: 38 }, width) * 46 + 40;
    const room = columns ? (width - 72) * (5 / 13) : width;
    const said = item.kind === 'mission' ? item.mission.text : `${item.leader.text} (a.i.) ${item.origin}`;
    const more = columns && item.kind === 'leader' ? 1 : 0;
    return (linesOf(said, { size: 34 }, room) + more) * 45 + 38 + 28;
  };

/** Mission and leader beside the deliverables, or above them. */
const measure = (items: readonly GroupItem[]): Measure => {
  const beside = isBeside(items);
  const measureOf = (item: GroupItem) => itemMeasure(item, beside);
  const about = stacked(measureOf)(items.filter((item) => !isDeliverable(item)));
  const deliverables = stacked(measureOf)(items.filter(isDeliverable));
  return (width, arrangement) => {
    const [left, right] = [about(width, arrangement), deliverables(width, arrangement)];
    return arrangement === 'wide' && beside ? Math.max(left, right) : left + right;
  };
};

function notesOf(item: GroupItem, words: SlideWords): string {
  const { t } = words.slides;
  switch (item.kind) {
    case 'mission':
      return t('notes.mission', {
        mission: spoken(words, { ...item.mission, text: unstopped(item.mission.text) }),
      });
    case 'leader': {
      if (item.leader.text === '') return t('notes.leaderUnknown');
      const leader = joined(
        words.page,
        [spoken(words, item.leader), item.origin].filter((part) => part !== ''),
      );
      return t(item.interim ? 'notes.leaderInterim' : 'notes.leader', { leader });
    }
    case 'deliverable':
      return t('notes.deliverable', { code: spokenCode(words, item.code), title: unstopped(item.title) });
    case 'rest':
      return sentenceOf(words.page, item.text);
    default:
      return item satisfies never;
  }
}

/** One working group: mission, leader, deliverables. */
export function groupSlides(group: WorkingGroup, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { number, source } = group;
  const kicker = t('slides.group', { number, title: group.title });
  const heading = { kicker, title: titleOf(group, words) };
  const parts = fittedParts(itemsOf(group, words), {
    heading,
    measure,
    mostGrowth: 1.5,
  });
  const opening = t('notes.group', { number, title: group.title });
  const ending = group.deliverables.length === 0 ? [t('notes.noDeliverable')] : [];
  return parts.map(({ items, grow }, index) => ({
    kind: 'group',
    ...heading,
    grow,
    items,
    beside: isBeside(items),
    places: placesOf([source]),
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

import type { Meeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import { formatCount } from '../../format/counts.ts';
import { formatList } from '../../format/lists.ts';
import type { GroupComparison } from './compareReports.ts';
import { isRevisedFigure } from './kinds.ts';
import { meetingSeriesOf } from './meetingSeries.ts';
import { type PlannedOutcome, plannedOutcomesOf } from './plannedOutcomes.ts';
import { namesText } from './summaryNames.ts';
import { apart, type ComparisonWords, whereAndWhen } from './valueTexts.ts';

const meetingText = (words: ComparisonWords, meeting: Meeting): string =>
  words.comparison.t('summary.meeting', whereAndWhen(words, meeting));

function heldSince(words: ComparisonWords, { reports, meetings }: GroupComparison): string[] {
  const { t } = words.comparison;
  const group = apart(reports.later.focusGroup.acronym);
  const since = meetings.laterOnly;
  const names = since.map((meeting) => meetingText(words, meeting));
  const gone = meetings.earlierOnly.length;
  return [
    since.length > 0
      ? t('summary.held', { n: since.length, group, meetings: namesText(words, names) })
      : t('summary.heldNone', { group }),
    ...(gone > 0 ? [t('summary.meetingsGone', { n: gone })] : []),
  ];
}

/** Numbers are set against each other in a sentence only where both are exact and certain. */
const certain = (field: Stated<number> | undefined): number | null =>
  field?.status === 'stated' || field?.status === 'corrected' ? field.value : null;

/**
 * Who came to the last meeting, where it is new, beside who came to the meeting held just before: that of the continued
 * series, whichever report lists it, with the later report's figure where that has one.
 */
function participants(words: ComparisonWords, comparison: GroupComparison): string[] {
  const [before, last] = meetingSeriesOf(comparison)
    .slice(-2)
    .map(({ meeting }) => meeting);
  const total = certain(last?.totalParticipants);
  const totalBefore = certain(before?.totalParticipants);
  if (!last || !before || total === null || totalBefore === null) return [];
  if (!comparison.meetings.laterOnly.includes(last)) return [];
  const key =
    total > totalBefore
      ? 'summary.participantsMore'
      : total < totalBefore
        ? 'summary.participantsFewer'
        : 'summary.participantsSame';
  const fillings = {
    total: formatCount(words.page, total),
    by: formatCount(words.page, Math.abs(total - totalBefore)),
    place: meetingText(words, last),
    before: meetingText(words, before),
  };
  return [words.comparison.t(key, fillings)];
}

function revisedFigures(words: ComparisonWords, { changes }: GroupComparison): string[] {
  const n = changes.filter(isRevisedFigure).length;
  return n > 0 ? [words.comparison.t('summary.figures', { n })] : [];
}

const isHeld = (outcome: PlannedOutcome, how: 'kept' | 'open' | 'otherwise'): boolean => {
  if (outcome.outcome !== 'held') return false;
  if (outcome.how === 'as-planned') return how === 'kept';
  return outcome.how === 'was-open' ? how === 'open' : how === 'otherwise';
};

function planned(words: ComparisonWords, comparison: GroupComparison): string[] {
  const { t } = words.comparison;
  const outcomes = plannedOutcomesOf(comparison);
  const count = (has: (outcome: PlannedOutcome) => boolean): number => outcomes.filter(has).length;
  const clauses = [
    { key: 'summary.plannedAsPlanned', n: count((one) => isHeld(one, 'kept')) },
    { key: 'summary.plannedOtherwise', n: count((one) => isHeld(one, 'otherwise')) },
    { key: 'summary.plannedOpen', n: count((one) => isHeld(one, 'open')) },
    { key: 'summary.plannedStill', n: count(({ outcome }) => outcome === 'still-planned') },
    { key: 'summary.plannedChanged', n: count(({ outcome }) => outcome === 'changed') },
    { key: 'summary.plannedGone', n: count(({ outcome }) => outcome === 'no-longer-listed') },
  ] as const;
  const told = clauses.filter(({ n }) => n > 0).map(({ key, n }) => t(key, { n }));
  const n = comparison.reports.earlier.plannedMeetings.length;
  const added = count(({ outcome }) => outcome === 'newly-planned');
  return [
    ...(n > 0 ? [t('summary.planned', { n, outcomes: formatList(words.page, told) })] : []),
    ...(added > 0 ? [t('summary.plannedNew', { n: added })] : []),
  ];
}

/** What became of the meetings, in sentences. */
export const meetingSentences = (words: ComparisonWords, comparison: GroupComparison): string[] => [
  ...heldSince(words, comparison),
  ...participants(words, comparison),
  ...revisedFigures(words, comparison),
  ...planned(words, comparison),
];

import type { PlannedMeeting } from '../domain/meeting.ts';
import { formatCount } from '../format/counts.ts';
import { formatDate, formatDays, formatMeetingDays } from '../format/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { CheckToLookAt, HeldCheck } from './check.ts';
import { knownValue } from './figure.ts';
import type { ReportChecks } from './reportChecks.ts';

/** "Checks: 6 held, 2 to look at" */
export const checksText = (words: Words, { held, toLookAt }: ReportChecks): string =>
  words.t('check.summary', {
    held: formatCount(words, held.length),
    look: formatCount(words, toLookAt.length),
  });

export const heldText = (words: Words, { rule }: HeldCheck): string => words.t(`check.held.${rule}`);

function plannedFillings(words: Words, { place, days }: PlannedMeeting): { place: string; days: string } {
  const known = knownValue(days);
  return {
    place: knownValue(place) ?? words.t('timeline.planned'),
    days: known ? formatMeetingDays(words, known) : words.t('status.tbdLong'),
  };
}

/** What there is to look at, in a sentence. */
export function toLookAtText(words: Words, check: CheckToLookAt): string {
  switch (check.rule) {
    case 'output-number':
      return words.t('check.look.output-number', {
        place: check.meeting.place,
        number: check.meetingReport,
        sum: formatCount(words, check.outputSoFar),
        n: check.outputSoFar,
      });
    case 'remote-within-total':
      return words.t('check.look.remote-within-total', {
        place: check.meeting.place,
        remote: formatCount(words, check.remote),
        total: formatCount(words, check.total),
        n: check.total,
      });
    case 'code-of-group':
      return words.t('check.look.code-of-group', { code: check.code, number: check.group.number });
    case 'within-lifetime':
      return words.t('check.look.within-lifetime', {
        ...plannedFillings(words, check.planned),
        end: formatDate(words, check.end),
      });
    case 'after-last-held':
      return words.t('check.look.after-last-held', {
        ...plannedFillings(words, check.planned),
        last: formatDays(words, check.last.firstDay, check.last.lastDay),
      });
    case 'unique-codes':
      return words.t('check.look.unique-codes', { code: check.code, n: check.times });
    case 'has-leader':
      return words.t('check.look.has-leader', { number: check.group.number });
    case 'has-deliverables':
      return words.t('check.look.has-deliverables', { number: check.group.number });
    default:
      return check satisfies never;
  }
}

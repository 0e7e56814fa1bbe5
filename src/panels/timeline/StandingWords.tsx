import { chronologyOf } from '../../analysis/chronology.ts';
import { isOverdue, standingOf } from '../../analysis/standing.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatDate } from '../../format/dates.ts';
import { betweenSentences } from '../../format/sentences.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../ui/wordsContext.ts';

function standingText(words: Words, report: ProgressReport, today: CalendarDay): string | null {
  const standing = standingOf(report, today);
  const day = formatDate(words, today);
  switch (standing.kind) {
    case 'before':
      return words.t('timeline.before', { day });
    case 'ended':
      return standing.months > 0
        ? words.t('timeline.ended', { day, n: standing.months })
        : words.t('timeline.endedDays', { day, n: standing.days });
    case 'within':
    case 'unknown':
      return null;
    default:
      return standing satisfies never;
  }
}

/** Where the group stands today, and how much of what it planned is past without word of it. */
export function StandingWords({ report, today }: { report: ProgressReport; today: CalendarDay }) {
  const words = useWords();
  const overdue = chronologyOf(report).filter((event) => isOverdue(event, today)).length;
  const sentences = [
    standingText(words, report, today),
    overdue > 0 ? words.t('timeline.overdueCount', { n: overdue }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(betweenSentences(words));
}

import { standingOf } from '../../analysis/standing.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatDate } from '../../format/dates.ts';
import { fractionOf, type TimeSpan } from '../../pictures/timeSpan.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './TodayLine.module.css';

/** `from`: how far down the picture the line begins, in pixels at the usual size of type. */
type Props = { report: ProgressReport; span: TimeSpan; today: CalendarDay; from: number };

/** A thin line through the picture where today is, inside the lifetime only. */
export function TodayLine({ report, span, today, from }: Props) {
  const words = useWords();
  if (standingOf(report, today).kind !== 'within') return null;
  const at = fractionOf(span, today);
  const side = at < 0.15 ? 'start' : at > 0.85 ? 'end' : 'middle';
  const place = { insetInlineStart: `${at * 100}%`, insetBlockStart: `${from / 16}rem` };
  return (
    // Never prerendered, so that the policy allows the attribute; and it turns with the direction of the script.
    <div className={styles.today} style={place} aria-hidden="true">
      <span className={styles.label} data-side={side}>
        {words.t('timeline.today', { day: formatDate(words, today) })}
      </span>
    </div>
  );
}

import { beginOf, chronologyOf, type Event } from '../../analysis/chronology.ts';
import { knownValue } from '../../analysis/figure.ts';
import { isOverdue, standingOf } from '../../analysis/standing.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatDate } from '../../format/dates.ts';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './EventList.module.css';
import { EventText } from './EventText.tsx';
import { EventWhen } from './EventWhen.tsx';

type Props = { report: ProgressReport; today: CalendarDay | null };

function isOpen(event: Event): boolean {
  return (
    event.kind === 'planned' &&
    [event.meeting.days.status, event.meeting.place.status].some((status) => status.startsWith('to-be'))
  );
}

function markOf(event: Event): string {
  switch (event.kind) {
    case 'held':
      return styles.held ?? '';
    case 'planned': {
      const isWeek = knownValue(event.meeting.days)?.precision === 'week';
      return [isOpen(event) && styles.open, isWeek && styles.week].filter(Boolean).join(' ');
    }
    case 'planned-end':
      return styles.end ?? '';
    case 'established':
    case 'joint':
      return styles.month ?? '';
    default:
      return event satisfies never;
  }
}

/** The dates in order, along an upright line where the picture finds no room. */
export function EventList({ report, today }: Props) {
  const events = chronologyOf(report);
  const isWithin = today !== null && standingOf(report, today).kind === 'within';
  const passed = events.filter((event) => isWithin && (beginOf(event) ?? '9999') <= today).length;
  const rows = events.map((event, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: events have no name of their own and never move
    <EventRow key={index} event={event} report={report} today={today} />
  ));
  if (isWithin) rows.splice(passed, 0, <TodayRow key="today" today={today} />);
  return (
    <FirstItems items={rows} within={(first) => <ol className={styles.events}>{first}</ol>}>
      {(row) => row}
    </FirstItems>
  );
}

function EventRow({ event, report, today }: Props & { event: Event }) {
  const { t } = useWords();
  return (
    <li className={styles.event}>
      <span aria-hidden="true" className={`${styles.mark} ${markOf(event)}`} />
      <div className={styles.when}>
        <EventWhen event={event} />
      </div>
      <div className={styles.what}>
        <EventText event={event} report={report} />
      </div>
      {today !== null && isOverdue(event, today) && <p className={styles.overdue}>{t('timeline.overdue')}</p>}
    </li>
  );
}

function TodayRow({ today }: { today: CalendarDay }) {
  const words = useWords();
  return (
    <li className={`${styles.event} ${styles.today}`}>
      <strong>{words.t('timeline.today', { day: formatDate(words, today) })}</strong>
    </li>
  );
}

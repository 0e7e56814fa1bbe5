import { beginOf, chronologyOf, type Event } from '../../analysis/chronology.ts';
import type { PanelProps } from '../panel.ts';
import { EventText } from './EventText.tsx';
import { EventWhen } from './EventWhen.tsx';
import styles from './Timeline.module.css';

function isOpen(event: Event): boolean {
  return (
    event.kind === 'planned' &&
    [event.meeting.days.status, event.meeting.place.status].some((status) => status.startsWith('to-be'))
  );
}

function markOf(event: Event): string | undefined {
  if (event.kind === 'established') return styles.month;
  if (event.kind === 'planned-end') return styles.end;
  if (event.kind === 'joint') return styles.month;
  return isOpen(event) ? styles.open : event.kind === 'held' ? styles.held : styles.planned;
}

/** All dates of the report in order, each with what is certain about it. */
export function Timeline({ report }: PanelProps) {
  return (
    <ol className={styles.events}>
      {chronologyOf(report).map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events have no name of their own and never move
        <li key={`${event.kind} ${beginOf(event)} ${index}`} className={styles.event}>
          <span aria-hidden="true" className={`${styles.mark} ${markOf(event)}`} />
          <div className={styles.when}>
            <EventWhen event={event} />
          </div>
          <div className={styles.what}>
            <EventText event={event} report={report} />
          </div>
        </li>
      ))}
    </ol>
  );
}

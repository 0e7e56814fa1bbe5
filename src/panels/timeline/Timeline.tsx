import { useToday } from '../../ui/useToday.ts';
import type { PanelProps } from '../panel.ts';
import { EventList } from './EventList.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';
import { StandingWords } from './StandingWords.tsx';
import styles from './Timeline.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';

/** All dates of the report: as a picture, in words for the day of reading, and as a list with what is certain. */
export function Timeline({ report }: PanelProps) {
  const today = useToday();
  return (
    <div className={styles.timeline}>
      <TimelinePicture report={report} today={today} />
      <div className={styles.standing}>
        <p className={styles.words}>{today !== null && <StandingWords report={report} today={today} />}</p>
        <SaveCalendar report={report} />
      </div>
      <EventList report={report} today={today} />
    </div>
  );
}

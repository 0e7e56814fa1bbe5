import { useMemo } from 'react';
import { chronologyOf } from '../../analysis/chronology.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { DrawingSvg } from '../../figures/DrawingSvg.tsx';
import { layoutTimeline, type TimelineDrawing } from '../../pictures/layoutTimeline.ts';
import { timelinePictureOf } from '../../pictures/timelinePicture.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './TimelinePicture.module.css';
import { TodayLine } from './TodayLine.tsx';

/** Narrowest widths the drawings are laid out for, in pixels at the usual size of type; the styles choose one. */
const widths = { medium: 640, wide: 832 };

/** More dates than a line has room for at any width. */
const mostDrawn = 100;

/** All dates on one line of time, where there is room for that; where not, the list beside it is the line. */
export function TimelinePicture({ report, today }: { report: ProgressReport; today: CalendarDay | null }) {
  const words = useWords();
  const drawings = useMemo(() => {
    const picture = chronologyOf(report).length > mostDrawn ? null : timelinePictureOf(report, words);
    if (picture === null) return null;
    return {
      span: picture.span,
      medium: layoutTimeline(picture, words, widths.medium),
      wide: layoutTimeline(picture, words, widths.wide),
    };
  }, [report, words]);
  if (drawings === null) return null;
  const { span, medium, wide } = drawings;
  const todayLine = ({ todayFrom }: TimelineDrawing) =>
    today !== null && <TodayLine report={report} span={span} today={today} from={todayFrom} />;
  return (
    <div className={styles.box}>
      <div className={styles.medium}>
        {todayLine(medium)}
        <DrawingSvg drawing={medium} />
      </div>
      <div className={styles.wide}>
        {todayLine(wide)}
        <DrawingSvg drawing={wide} />
      </div>
    </div>
  );
}

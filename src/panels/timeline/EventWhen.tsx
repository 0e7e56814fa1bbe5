import type { Event } from '../../analysis/chronology.ts';
import { Fact } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { formatDate, formatDays, formatMeetingDays } from '../../format/dates.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** When an event is: days, a week, or a month, as exactly as the report says. */
export function EventWhen({ event }: { event: Event }) {
  const words = useWords();
  switch (event.kind) {
    case 'held':
      return (
        <Fact source={event.meeting.source}>
          {formatDays(words, event.meeting.firstDay, event.meeting.lastDay)}
        </Fact>
      );
    case 'planned':
      return <FigureText figure={event.meeting.days}>{(days) => formatMeetingDays(words, days)}</FigureText>;
    case 'joint':
      return <FigureText figure={event.meeting.when}>{(when) => formatDate(words, when)}</FigureText>;
    case 'established':
      return <FigureText figure={event.when}>{(when) => formatDate(words, when)}</FigureText>;
    case 'planned-end':
      return <FigureText figure={event.when}>{(when) => formatDate(words, when)}</FigureText>;
    default:
      return event satisfies never;
  }
}

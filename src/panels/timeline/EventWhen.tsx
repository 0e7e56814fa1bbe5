import type { Event } from '../../analysis/chronology.ts';
import { WordedFact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { formatDate, formatDays, formatMeetingDays } from '../../format/dates.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** When an event is: days, a week, or a month, as exactly as the report says. */
export function EventWhen({ event }: { event: Event }) {
  const words = useWords();
  switch (event.kind) {
    case 'held':
      return (
        <WordedFact
          source={event.meeting.source}
          text={formatDays(words, event.meeting.firstDay, event.meeting.lastDay)}
        />
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

import type { TimeEvent } from '../../slides/slide.ts';
import { SaidText } from '../SaidText.tsx';

/** Dates in order. Full mark: held; dashed: to be confirmed; bracket: a month or an end rather than days. */
export function TimelineBody({ events }: { events: readonly TimeEvent[] }) {
  return (
    <ol className="time">
      {events.map(({ mark, when, name, detail }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events have no name of their own and never move
        <li key={index} data-step="">
          <span className="time-mark" data-mark-kind={mark} aria-hidden="true" />
          <span className="time-when">
            <SaidText said={when} />
          </span>
          <span className="time-what">
            <strong>
              <SaidText said={name} />
            </strong>{' '}
            <span className="time-detail">{detail}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

import type { TimeEvent } from '../../slides/slide.ts';
import type { SlidePictures } from '../../slides/slidePictures.ts';
import { SaidText } from '../SaidText.tsx';
import { PictureOnSlide } from './PictureOnSlide.tsx';

type Props = { pictures: SlidePictures | null; events: readonly TimeEvent[] };

/** Dates on a line of time, and the same in words for the ear; or words alone. */
export function TimelineBody({ pictures, events }: Props) {
  return (
    <div>
      {pictures && <PictureOnSlide pictures={pictures} />}
      <ol className={pictures ? 'visually-hidden' : 'time'}>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no name of their own and never move
          <li key={index} data-step={pictures ? undefined : ''}>
            <EventText {...event} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function EventText({ mark, when, name, detail }: TimeEvent) {
  return (
    <>
      <span className="time-mark" data-mark-kind={mark} aria-hidden="true" />
      <span className="time-when">
        <SaidText said={when} />
      </span>{' '}
      <span className="time-what">
        <strong>
          <SaidText said={name} />
        </strong>{' '}
        <span className="time-detail">{detail}</span>
      </span>
    </>
  );
}

import { ReportText } from '../../figures/ReportText.tsx';
import { semicolonOf } from '../../format/clauses.ts';
import type { TimeEvent } from '../../slides/slide.ts';
import type { SlidePictures } from '../../slides/slidePictures.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { SaidText } from '../SaidText.tsx';
import { SlideText } from '../SlideText.tsx';
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

function EventText({ mark, when, name, detail, note }: TimeEvent) {
  const words = useWords();
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
        <span className="time-detail">
          <SlideText>{detail}</SlideText>
          {detail !== '' && note !== '' && semicolonOf(words)}
          {note !== '' && <ReportText>{note}</ReportText>}
        </span>
      </span>
    </>
  );
}

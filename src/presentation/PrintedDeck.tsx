import { createPortal } from 'react-dom';
import type { Slide } from '../slides/slide.ts';
import { useSwitch } from './kept.ts';
import { useNotes } from './notes.ts';
import { SlidePage } from './SlidePage.tsx';
import { SlideText } from './SlideText.tsx';
import { usePaper } from './sheets.ts';
import type { Show } from './show.ts';

/** The deck on paper: a slide a page, with its notes under it where that is chosen. */
export function PrintedDeck({ show: { slides, group, report } }: { show: Show }) {
  const [withNotes] = useSwitch('print-notes', false);
  const [upright] = useSwitch('print-upright', false);
  usePaper(upright);
  return createPortal(
    <div className="printed" data-notes={withNotes}>
      {slides.map((slide, index) => (
        <section key={slide.id} className="printed-page">
          <div className="slide-box">
            <SlidePage slide={slide} number={index + 1} group={group} />
          </div>
          {withNotes && <PrintedNotes slide={slide} report={report} />}
        </section>
      ))}
    </div>,
    document.body,
  );
}

function PrintedNotes({ slide, report }: { slide: Slide; report: string }) {
  return (
    <p className="printed-notes">
      <SlideText>{useNotes(report, slide).text}</SlideText>
    </p>
  );
}

import { useRef } from 'react';
import { useSwitch } from './kept.ts';
import type { Command } from './keys.ts';
import { NotesBox } from './NotesBox.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { usePresentingWords } from './presentingWords.ts';
import { SlidePage } from './SlidePage.tsx';
import { SlideText } from './SlideText.tsx';
import { SlotPanel } from './SlotPanel.tsx';
import { neighbourOf, type Show } from './show.ts';
import { useHands } from './useHands.ts';
import { useKeys } from './useKeys.ts';
import { useWakeLock } from './useWakeLock.ts';

/** The presenter's own window: this slide, the next, the notes, and the time. It drives the stage. */
export function PresenterView({ show }: { show: Show }) {
  const { t } = usePresentingWords().stage;
  const { slides, number, group, inStep, onSlide } = show;
  const [withLetters] = useSwitch('letters', true);
  const now = useRef<HTMLDivElement>(null);
  useWakeLock();

  const step = (by: 1 | -1) => {
    const to = neighbourOf(show, by);
    if (to !== number) onSlide(to);
  };
  const cover = (next: 'black' | 'white') =>
    inStep.change({ cover: inStep.shared.cover === next ? null : next });
  const commands: Partial<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => onSlide(1),
    last: () => onSlide(slides.length),
    black: () => cover('black'),
    white: () => cover('white'),
  };
  useKeys(withLetters, (asked) => {
    if ('command' in asked) commands[asked.command]?.();
  });
  useHands(now, step);

  const slide = slides[number - 1];
  const upcoming = neighbourOf(show, 1);
  const then = upcoming === number ? undefined : slides[upcoming - 1];
  if (!slide) return null;
  const label = t('stage.slide', { number, count: slides.length, subject: slide.kicker });
  return (
    <main className="presenter">
      <h1 className="visually-hidden">{t('presenter.title')}</h1>
      <p className="visually-hidden" role="status">
        <SlideText>{label}</SlideText>
      </p>
      <section className="presenter-now">
        <h2>
          <SlideText>{label}</SlideText>
        </h2>
        <div ref={now} className="slide-box" data-covered={inStep.shared.cover ?? 'no'}>
          <SlidePage key={slide.id} slide={slide} number={number} group={group} />
        </div>
        <PresenterBar show={show} step={step} cover={cover} />
      </section>
      <SlotPanel show={show} />
      <section className="presenter-then">
        <h2>{t('presenter.then')}</h2>
        {then ? (
          <div className="slide-box" inert>
            <SlidePage slide={then} number={upcoming} group={group} />
          </div>
        ) : (
          <p>{t('presenter.end')}</p>
        )}
      </section>
      <NotesBox show={show} />
    </main>
  );
}

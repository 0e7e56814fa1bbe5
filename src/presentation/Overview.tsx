import { useEffect, useRef } from 'react';
import { usePresentingWords } from './presentingWords.ts';
import { SlidePage } from './SlidePage.tsx';
import { SlideText } from './SlideText.tsx';
import { isLeftOut, type Show } from './show.ts';

/** All slides side by side, each a button that leads to it. */
export function Overview({ show, onChoose }: { show: Show; onChoose: (slide: number) => void }) {
  const { t } = usePresentingWords().stage;
  const { slides, number: shown, group } = show;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus(), []);
  return (
    <ol className="stage-overview" aria-label={t('stage.overview')}>
      {slides.map((slide, index) => {
        const number = index + 1;
        return (
          <li key={slide.id} data-left-out={isLeftOut(show, number)}>
            <div className="slide-box" aria-hidden="true" inert>
              <SlidePage slide={slide} number={number} group={group} />
            </div>
            <p className="stage-thumb" id={`thumb-${number}`} aria-hidden="true">
              {number}. <SlideText>{slide.kicker}</SlideText>
              {isLeftOut(show, number) && `, ${t('stage.leftOut')}`}
            </p>
            <button
              ref={number === shown ? current : null}
              type="button"
              aria-current={number === shown}
              aria-label={t('stage.goTo', { number, title: slide.title })}
              aria-describedby={`thumb-${number}`}
              onClick={() => onChoose(number)}
            />
          </li>
        );
      })}
    </ol>
  );
}

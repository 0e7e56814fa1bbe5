import type { RefObject } from 'react';
import { usePresentingWords } from './presentingWords.ts';
import { SlidePage } from './SlidePage.tsx';
import { SlideText } from './SlideText.tsx';
import type { Show } from './show.ts';

type Props = { show: Show; box: RefObject<HTMLDivElement | null>; captions: boolean; hidden: boolean };

/** The slide shown: named by its number and subject, and said once when it changes. */
export function StageSlide({ show: { slides, number, group }, box, captions, hidden }: Props) {
  const { t } = usePresentingWords().stage;
  const slide = slides[number - 1];
  if (!slide) return null;
  const label = t('stage.slide', { number, count: slides.length, subject: slide.kicker });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no element stands for a slide */}
      <div
        ref={box}
        role="group"
        aria-roledescription={t('stage.roleSlide')}
        aria-label={label}
        className="slide-box stage-slide"
        data-captions={captions}
        inert={hidden}
      >
        <SlidePage key={slide.id} slide={slide} number={number} group={group} heading="h1" />
      </div>
      <p className="visually-hidden" role="status">
        <SlideText>{label}</SlideText>
      </p>
    </>
  );
}

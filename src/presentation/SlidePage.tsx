import type { CSSProperties } from 'react';
import { ReportText } from '../figures/ReportText.tsx';
import { type Growth, isLongTitle } from '../slides/room.ts';
import type { Slide } from '../slides/slide.ts';
import { SlideBody } from './bodies/SlideBody.tsx';
import { inOrder, PlacesText } from './PlacesText.tsx';
import { usePresentingWords } from './presentingWords.ts';
import { SlideText } from './SlideText.tsx';

type Props = {
  slide: Slide;
  number: number;
  /** The group's acronym, for the foot. */
  group: string;
  /** The one on the stage is the heading of the page; previews and prints are not. */
  heading?: 'h1' | 'p';
};

/** The sheet takes the one of the arrangement that the slide's box has. */
const growthStyle = ({ wide, square, portrait }: Growth): CSSProperties =>
  ({ '--grow-wide': wide, '--grow-square': square, '--grow-portrait': portrait }) as CSSProperties;

/** One slide in whatever box it is put: it measures itself by the shorter side, so nothing in it knows pixels. */
export function SlidePage({ slide, number, group, heading: Title = 'p' }: Props) {
  const words = usePresentingWords().slides;
  const { t } = words;
  const { title, part, places, key, kind, grow } = slide;
  return (
    <div className="slide-page" data-kind={kind} style={growthStyle(grow)}>
      <div className="slide-kicker">
        <span>
          <SlideText>{slide.kicker}</SlideText>
        </span>
        {part.parts > 1 && <span className="slide-part">{t('slides.part', part)}</span>}
      </div>
      <Title className="slide-title" data-long={isLongTitle(title)}>
        <SlideText>{title}</SlideText>
      </Title>
      <div className="slide-body">
        <SlideBody slide={slide} />
      </div>
      <div className="slide-foot">
        <span className="slide-places">
          {places.length > 0 ? (
            inOrder(
              words.parts('slides.foot', {
                group: <ReportText>{group}</ReportText>,
                places: <PlacesText places={places} />,
              }),
            )
          ) : (
            <ReportText>{group}</ReportText>
          )}
        </span>
        {key.map((sign) => (
          <span key={sign}>{sign}</span>
        ))}
        <span className="slide-number">{number}</span>
      </div>
    </div>
  );
}

import { DrawingElements } from '../../figures/DrawingSvg.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { type Arrangement, arrangements } from '../../slides/room.ts';
import type { SlidePictures } from '../../slides/slidePictures.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** A picture drawn for each arrangement; the sheet shows the one of the slide's box. Words beside it tell the same. */
export function PictureOnSlide({ pictures }: { pictures: SlidePictures }) {
  return arrangements.map((arrangement) => (
    <Picture key={arrangement} pictures={pictures} arrangement={arrangement} />
  ));
}

/** Its coordinates are units of the slide, so that what is 28 here is 28 px where the slide has 1920. */
function Picture({ pictures, arrangement }: { pictures: SlidePictures; arrangement: Arrangement }) {
  const words = useWords();
  const { drawing, unit } = pictures[arrangement];
  const length = (pixels: number): number => Number((pixels * unit).toFixed(2));
  return (
    <svg
      className="slide-picture"
      data-arrangement={arrangement}
      viewBox={`0 0 ${length(drawing.minWidth)} ${length(drawing.height)}`}
      direction={directionOf(words.language)}
      aria-hidden="true"
    >
      <DrawingElements drawing={drawing} length={length} />
    </svg>
  );
}

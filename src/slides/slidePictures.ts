import type { Drawing } from '../pictures/drawing.ts';
import { type Arrangement, frames, type Growth, type Measure } from './room.ts';

/** A drawing on a slide; `unit` is how many units one of its pixels takes. */
export type SlidePicture = { drawing: Drawing; unit: number };
/** Drawn anew for each arrangement, so that its type is never smaller than that of the slide. */
export type SlidePictures = Record<Arrangement, SlidePicture>;

type Draw = (width: number) => Drawing;

/** The smallest type of a picture, 14 pixels, is the smallest of a slide: 28 units. */
const usualUnit = 2;

export const pictureMeasure =
  (draw: Draw): Measure =>
  (width) =>
    draw(width / usualUnit).height * usualUnit;

export function slidePicturesOf(draw: Draw, grow: Growth): SlidePictures {
  const pictureIn = (arrangement: Arrangement): SlidePicture => {
    const { width } = frames[arrangement];
    const unit = usualUnit * grow[arrangement];
    const drawing = draw(width / unit);
    // A picture that needs more pixels than there are is set a little smaller, and still larger than usual.
    return { drawing, unit: Math.min(unit, width / drawing.minWidth) };
  };
  return { wide: pictureIn('wide'), square: pictureIn('square'), portrait: pictureIn('portrait') };
}

import { betweenSentences } from '../../format/sentences.ts';
import { directionOf } from '../../i18n/languages.ts';
import { mirrored } from '../../pictures/drawing.ts';
import { writeSvg } from '../../pictures/writeSvg.ts';
import type { Slide } from '../../slides/slide.ts';
import type { SlidePicture } from '../../slides/slidePictures.ts';
import type { ExportInput } from '../exportFormat.ts';
import { pictureColours, pictureFont } from '../pictureColours.ts';
import { base64Of } from './base64.ts';
import { type Box, bodyBox } from './page.ts';

export type PagePicture = { data: string; box: Box; altText: string };

/** So fine that it stays crisp on any projector. */
const scale = 3;

/** The largest box of so many pixels' proportions that the body holds, in its middle. */
function boxFor(width: number, height: number): Box {
  const by = Math.min(bodyBox.w / width, bodyBox.h / height);
  const [w, h] = [width * by, height * by];
  return { x: bodyBox.x + (bodyBox.w - w) / 2, y: bodyBox.y + (bodyBox.h - h) / 2, w, h };
}

/** A picture as it stands on the wide slide, told in the words that are spoken to it. */
export async function pagePicture(
  { drawing }: SlidePicture,
  { title, notes }: Pick<Slide, 'title' | 'notes'>,
  { words, rasterise }: Pick<ExportInput, 'words' | 'rasterise'>,
): Promise<PagePicture> {
  const direction = directionOf(words.page.language);
  const altText = notes.join(betweenSentences(words.page));
  const svg = writeSvg(direction === 'rtl' ? mirrored(drawing) : drawing, {
    width: drawing.minWidth,
    title,
    description: altText,
    colours: pictureColours.light,
    font: pictureFont,
    direction,
    language: words.page.language,
    // What becomes a picture of dots speaks no language.
    own: { language: '', names: [] },
  });
  const png = base64Of(new Uint8Array(await (await rasterise(svg, scale)).arrayBuffer()));
  return {
    data: `image/png;base64,${png}`,
    box: boxFor(drawing.minWidth, drawing.height),
    altText,
  };
}

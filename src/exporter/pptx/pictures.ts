import { directionOf } from '../../i18n/languages.ts';
import { mirrored } from '../../pictures/drawing.ts';
import { writeSvg } from '../../pictures/writeSvg.ts';
import type { Slide } from '../../slides/slide.ts';
import type { ExportInput } from '../exportFormat.ts';
import { pictureColours, pictureFont } from '../pictureColours.ts';
import { pictureContents } from '../pictureContents.ts';
import { base64Of } from './base64.ts';
import { type Box, bodyBox } from './page.ts';

/** A picture on a page of its own, before the first slide of its kind. */
export type PagePicture = { data: string; box: Box; altText: string; key: string[] };
export type PictureKind = Extract<Slide['kind'], 'timeline' | 'liaisons'>;

/** In pixels: so narrow that the type comes out at 14 points and more where the height allows it. */
const widths: Record<PictureKind, number> = { timeline: 864, liaisons: 960 };
/** So fine that it stays crisp on any projector. */
const scale = 3;

/** The largest box of so many pixels' proportions that the body holds, in its middle. */
function boxFor(width: number, height: number): Box {
  const by = Math.min(bodyBox.w / width, bodyBox.h / height);
  const [w, h] = [width * by, height * by];
  return { x: bodyBox.x + (bodyBox.w - w) / 2, y: bodyBox.y + (bodyBox.h - h) / 2, w, h };
}

/** The timeline or the liaisons as a picture, told in words; null where the report has nothing to show in it. */
export async function pagePicture(
  kind: PictureKind,
  { report, words, rasterise }: Pick<ExportInput, 'report' | 'words' | 'rasterise'>,
): Promise<PagePicture | null> {
  const contents = pictureContents[kind](report, words, widths[kind]);
  if (contents === null) return null;
  const { drawing, description, key } = contents;
  const direction = directionOf(words.page.language);
  const svg = writeSvg(direction === 'rtl' ? mirrored(drawing) : drawing, {
    width: drawing.minWidth,
    title: words.exports.t(`exports.picture.${kind}`),
    description,
    colours: pictureColours.light,
    font: pictureFont,
    direction,
  });
  const png = base64Of(new Uint8Array(await (await rasterise(svg, scale)).arrayBuffer()));
  return {
    data: `image/png;base64,${png}`,
    box: boxFor(drawing.minWidth, drawing.height),
    altText: description,
    key,
  };
}

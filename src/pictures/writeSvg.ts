import { ownPieces } from '../format/ownPieces.ts';
import type { Drawing, Role } from './drawing.ts';
import { type SvgElement, svgElementsOf } from './svgOf.ts';

export type SvgSettings = {
  /** In pixels; not below the drawing's `minWidth`. */
  width: number;
  title: string;
  description: string;
  colours: Record<Role, string>;
  /** Names of fonts, as CSS lists them. */
  font: string;
  direction: 'ltr' | 'rtl';
  /** Of the words that are not the report's. */
  language: string;
  /** The report's own words, and the language they are in. */
  own: { language: string; names: readonly string[] };
};

/** What XML cannot hold at all: control characters and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are to be found
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const escapeXml = (text: string): string =>
  text
    .replace(notXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Attributes of SVG that are written in one word with capitals; all others take hyphens. */
const camelCased = new Set(['viewBox']);
const spelling = (name: string): string =>
  camelCased.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A text with the report's words in it marked by their language. */
const writeText = (text: string, { language, names }: SvgSettings['own']): string =>
  ownPieces(text, names)
    .map((piece, index) =>
      index % 2 === 0
        ? escapeXml(piece)
        : `<tspan xml:lang="${escapeXml(language)}">${escapeXml(piece)}</tspan>`,
    )
    .join('');

function writeElement({ name, attributes, content }: SvgElement, own: SvgSettings['own']): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${spelling(attribute)}="${escapeXml(String(value))}"`,
  );
  const inner =
    typeof content === 'string'
      ? writeText(content, own)
      : content.map((one) => writeElement(one, own)).join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** A drawing as an SVG file of its own, with its title and description inside, on a ground of paper. */
export function writeSvg(drawing: Drawing, settings: SvgSettings): string {
  const { title, description, colours, font, direction, language, own } = settings;
  const width = Math.max(settings.width, drawing.minWidth);
  const paint = {
    length: (pixels: number) => Number(pixels.toFixed(2)),
    colour: (role: Role) => colours[role],
  };
  const head = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${drawing.height}" viewBox="0 0 ${width} ${drawing.height}"`,
    `role="img" aria-labelledby="title" aria-describedby="description"`,
    `font-family="${escapeXml(font)}" direction="${direction}"`,
    `xml:lang="${escapeXml(language)}"`,
  ];
  return [
    `<svg ${head.join(' ')}>`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${escapeXml(colours.paper)}"/>`,
    ...svgElementsOf(drawing, paint).map((one) => writeElement(one, own)),
    '</svg>\n',
  ].join('');
}

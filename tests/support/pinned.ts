import { pictureColours } from '../../src/exporter/pictureColours.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { type PagePart, type Words, wordsOf } from '../../src/i18n/words.ts';
import type { Drawing } from '../../src/pictures/drawing.ts';
import { writeSvg } from '../../src/pictures/writeSvg.ts';
import { catalogues } from './catalogues.ts';

/** The page's words in a language, as the dashboard shows them. */
export const wordsIn = (language: Language): Words =>
  wordsOf<PagePart>(language, language === 'en' ? 'en-GB' : language, catalogues[language]);

/** A drawing as a picture that can be looked at, one element a line, so that a change shows where it is. */
export function svgLines(drawing: Drawing, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const svg = writeSvg(drawing, {
    width: drawing.minWidth,
    title: 'Pinned',
    description: '',
    colours: pictureColours.light,
    font: 'Arial',
    direction,
    language: direction === 'rtl' ? 'ar' : 'en',
    own: { language: 'en', names: [] },
  });
  return svg.replaceAll(/(?<=>)(?=<(?!\/|tspan))/gu, '\n');
}

/** Things one a line, their numbers to two decimals, or as many as fractions of a width need. */
export const jsonLines = (things: readonly unknown[], decimals = 2): string =>
  things
    .map((thing) =>
      JSON.stringify(thing, (_, value: unknown) =>
        typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
      ),
    )
    .join('\n')
    .concat('\n');

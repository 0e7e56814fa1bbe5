import { namesIn } from '../analysis/namesIn.ts';
import { joinedApart } from '../format/clauses.ts';
import { formatPlace } from '../format/places.ts';
import { directionOf } from '../i18n/languages.ts';
import { type Drawing, mirrored } from '../pictures/drawing.ts';
import { framed } from '../pictures/framed.ts';
import { writeSvg } from '../pictures/writeSvg.ts';
import type { ExportInput } from './exportFormat.ts';
import { pictureColours, pictureFont } from './pictureColours.ts';
import { type PictureContents, pictureContents } from './pictureContents.ts';
import { datesOf, reportNameOf } from './reportName.ts';
import { reportForShow } from './withText.ts';

export type PictureInput = Pick<ExportInput, 'report' | 'language' | 'words' | 'today' | 'picture'>;
export type PictureFile = { svg: string; width: number; height: number; title: string; description: string };

/** Longer words are cut: no picture has room for them. */
const longestText = 240;

/** Sections and tables, each once: "Meetings, table 1". */
function placesOf(input: PictureInput, { sources }: PictureContents): string {
  const places = sources.map(({ section, table }) =>
    formatPlace(input.words.page, table === undefined ? { section } : { section, table }),
  );
  return joinedApart(input.words.page, [...new Set(places)].slice(0, 6));
}

function withFrame(input: PictureInput, title: string, contents: PictureContents): Drawing {
  const { report, words } = input;
  const source = { report: reportNameOf(words, report), places: placesOf(input, contents) };
  return framed(contents.drawing, {
    title,
    subtitle: report.focusGroup.name,
    swatches: contents.swatches,
    key: contents.key,
    foot: [words.exports.t('exports.places', source), datesOf(input)],
  });
}

/** A picture as a file of its own: title, legend, source and date inside. Null where the report has none of it. */
export function pictureFile(told: PictureInput): PictureFile | null {
  const { words, picture } = told;
  const input = { ...told, report: reportForShow(told.report, longestText) };
  const contents = pictureContents[picture.picture](input.report, words);
  if (contents === null) return null;
  const group = input.report.focusGroup.acronym;
  const name = words.exports.t(`exports.picture.${picture.picture}`);
  const title = words.exports.t('exports.pictureTitle', { group, name });
  const drawing = withFrame(input, title, contents);
  const direction = directionOf(words.page.language);
  const svg = writeSvg(direction === 'rtl' ? mirrored(drawing) : drawing, {
    width: drawing.minWidth,
    title,
    description: contents.description,
    colours: pictureColours[picture.theme],
    font: pictureFont,
    direction,
    language: words.page.language,
    own: {
      language: told.language,
      names: told.language === words.page.language ? [] : namesIn(input.report),
    },
  });
  return { svg, width: drawing.minWidth, height: drawing.height, title, description: contents.description };
}

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { mirrorChart, mirrorPage } from './mirrorPackage.ts';

/*
 * What the library that writes presentations leaves wrong, put right in the finished package: shape numbers that occur
 * twice, tables without a marked heading row, paragraphs with their properties set twice, empty figures in charts, zeros
 * missing from their workbooks, and everything said to be American English.
 */

type Told = {
  /** Of the words in the file, as in "en-GB". */
  language: string;
  direction: 'ltr' | 'rtl';
  made: Date;
};

/** Each shape of a page gets a number of its own; the page itself is the first. */
function numberShapes(xml: string): string {
  let number = 0;
  return xml.replace(/(<p:cNvPr )id="\d+"/g, (_, begin: string) => {
    number += 1;
    return `${begin}id="${number}"`;
  });
}

const markHeadings = (xml: string): string => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');

/** Properties may only open a paragraph; before each further run they are written once more. */
const dropRepeatedProperties = (xml: string): string =>
  xml.replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, '$1');

/** What has no value has no point: a gap, never a zero. */
const dropEmptyPoints = (xml: string): string =>
  xml.replace(/<c:pt idx="\d+"><c:v>(?:NaN)?<\/c:v><\/c:pt>/g, '');

/** Addresses of the workbook's cells that hold a zero: B2 is the first series' first figure. */
function zerosIn(chart: string): Set<string> {
  const series = chart.split('<c:ser>').slice(1);
  return new Set(
    series.flatMap((one, index) => {
      const values = one.slice(one.indexOf('<c:val>'));
      const points = [...values.matchAll(/<c:pt idx="(\d+)"><c:v>0<\/c:v>/g)];
      const column = String.fromCharCode('B'.charCodeAt(0) + index);
      return points.map(([, point]) => `${column}${Number(point) + 2}`);
    }),
  );
}

/** The library leaves a cell empty for a zero as for a gap; the chart tells which it is. */
const fillCells = (sheet: string, zeros: ReadonlySet<string>): string =>
  sheet.replace(/<c r="([A-Z]+\d+)"><v>(?:NaN)?<\/v><\/c>/g, (_, cell: string) =>
    zeros.has(cell) ? `<c r="${cell}"><v>0</v></c>` : '',
  );

const sayLanguage = (xml: string, language: string): string =>
  xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${language}"`);

function mendPart(name: string, xml: string, { language, direction }: Told): string {
  const said = sayLanguage(xml, language);
  if (/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name)) {
    const mended = dropRepeatedProperties(markHeadings(numberShapes(said)));
    return direction === 'rtl' ? mirrorPage(mended, language) : mended;
  }
  if (name.startsWith('ppt/charts/')) {
    const mended = dropEmptyPoints(said).replace(
      '<c:roundedCorners val="1"/>',
      '<c:roundedCorners val="0"/>',
    );
    return direction === 'rtl' ? mirrorChart(mended) : mended;
  }
  if (name === 'docProps/core.xml') {
    return said.replace('</dc:title>', `</dc:title><dc:language>${language}</dc:language>`);
  }
  return said;
}

function mendWorkbook(bytes: Uint8Array, chart: string, { made }: Told): Uint8Array {
  const zeros = zerosIn(chart);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const mended = parts.map(([name, part]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/') ? strToU8(fillCells(strFromU8(part), zeros)) : part,
  ]);
  return zipSync(Object.fromEntries(mended), { mtime: made });
}

/** The same package with each part mended, workbooks of charts included. */
export function mendPackage(bytes: Uint8Array, told: Told): Uint8Array {
  const mended: Zippable = {};
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (name.endsWith('/')) continue;
    const workbook = /Worksheet(\d+)\.xlsx$/.exec(name);
    if (workbook) {
      const chart = parts[`ppt/charts/chart${workbook[1]}.xml`];
      mended[name] = mendWorkbook(part, chart ? strFromU8(chart) : '', told);
    } else if (/\.(?:xml|rels)$/.test(name)) mended[name] = strToU8(mendPart(name, strFromU8(part), told));
    else mended[name] = part;
  }
  return zipSync(mended, { mtime: told.made });
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOf } from '../../../src/exporter/pptx/base64.ts';
import { LibraryZip } from '../../../src/exporter/pptx/libraryZip.ts';
import { mendPackage } from '../../../src/exporter/pptx/mendPackage.ts';

type Parts = Record<string, string | Uint8Array>;
const made = new Date('2026-11-24T10:00:00');

const packed = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

const mendedBytes = (parts: Parts, direction: 'ltr' | 'rtl' = 'ltr'): Uint8Array =>
  mendPackage(packed(parts), { language: direction === 'rtl' ? 'ar' : 'en-GB', direction, made });

function mended(parts: Parts, direction: 'ltr' | 'rtl' = 'ltr'): Record<string, string> {
  const read = unzipSync(mendedBytes(parts, direction));
  return Object.fromEntries(Object.entries(read).map(([name, part]) => [name, strFromU8(part)]));
}

const page = 'ppt/slides/slide1.xml';
const onPage = (xml: string, name = page, direction: 'ltr' | 'rtl' = 'ltr') =>
  mended({ [name]: xml }, direction)[name];

/** The days and times of a package's parts, as its directory has them. */
function timesIn(bytes: Uint8Array): Set<string> {
  const text = strFromU8(bytes, true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an entry of the directory begins with them
  return new Set([...text.matchAll(/PK\u0001\u0002[\s\S]{8}([\s\S]{4})/g)].map(([, time = '']) => time));
}

describe('the pages of a mended presentation', () => {
  it('have their shapes numbered from one, each once', () => {
    expect(onPage('<p:cNvPr id="1" name=""/><p:cNvPr id="7"/><p:cNvPr id="12"/>')).toBe(
      '<p:cNvPr id="1" name=""/><p:cNvPr id="2"/><p:cNvPr id="3"/>',
    );
  });

  it('have the heading row of each table marked', () => {
    expect(onPage('<a:tblPr/><a:tblPr/>')).toBe('<a:tblPr firstRow="1"/><a:tblPr firstRow="1"/>');
  });

  it('have the properties of a paragraph once, before its runs', () => {
    const run = '<a:r><a:t>x</a:t></a:r>';
    const long = '<a:pPr algn="l">\n<a:buNone/></a:pPr>';
    expect(onPage(`${long}${run}${long}${run}<a:pPr/>${run}`)).toBe(`${long}${run}${run}${run}`);
    expect(onPage(`${run}<a:pPr algn="l"/>${run}</a:p><a:p>${long}${run}`)).toBe(
      `${run}${run}</a:p><a:p>${long}${run}`,
    );
  });

  it.each(['slides', 'slideLayouts', 'slideMasters', 'notesSlides'])('stand in %s', (folder) => {
    const xml = '<a:tblPr/><a:pPr/>';
    expect(onPage(xml, `ppt/${folder}/one1.xml`)).toBe('<a:tblPr firstRow="1"/><a:pPr/>');
    expect(onPage(xml, `ppt/${folder}/one1.xml`, 'rtl')).toBe(
      '<a:tblPr firstRow="1" rtl="1"/><a:pPr algn="r" rtl="1"/>',
    );
  });

  it.each([
    'ppt/theme/theme1.xml',
    'ppt/slides/_rels/slide1.xml.rels',
    'x/ppt/slides/slide1.xml',
    'ppt/slides/a.xml.rels',
  ])('do not stand in %s', (name) => {
    expect(onPage('<a:tblPr/><a:pPr/>', name, 'rtl')).toBe('<a:tblPr/><a:pPr/>');
  });

  it('say the language of their words and of no others', () => {
    const xml = '<a:rPr lang="en-US" altLang="en-US"/><a:rPr lang="fr"/><a:rPr lang="en-US"/>';
    const said = '<a:rPr lang="en-GB"/><a:rPr lang="fr"/><a:rPr lang="en-GB"/>';
    expect(onPage(xml)).toBe(said);
    expect(onPage(xml, 'ppt/presentation.xml')).toBe(said);
  });

  it('say their language beside the title of the file', () => {
    expect(onPage('<dc:title>T</dc:title>', 'docProps/core.xml')).toBe(
      '<dc:title>T</dc:title><dc:language>en-GB</dc:language>',
    );
    expect(onPage('<dc:title>T</dc:title>', 'docProps/app.xml')).toBe('<dc:title>T</dc:title>');
  });
});

describe('the charts of a mended presentation', () => {
  const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  const series = (...points: string[]) =>
    `<c:ser><c:cat>${point(0, '0')}</c:cat><c:val>${points.join('')}</c:val></c:ser>`;
  const chart = `<c:roundedCorners val="1"/>${series(point(0, '0'), point(1, 'NaN'), point(10, 'NaN'), point(12, '0'))}${series(point(0, ''), point(1, '0'), point(2, '5'))}`;
  const name = 'ppt/charts/chart12.xml';

  it('have a gap where there is no figure, a zero where there is one, and square corners', () => {
    expect(onPage(chart, name)).toBe(
      `<c:roundedCorners val="0"/>${series(point(0, '0'), point(12, '0'))}${series(point(1, '0'), point(2, '5'))}`,
    );
  });

  it('begin at the right where their readers do', () => {
    const axis = '<c:catAx><c:orientation val="minMax"/></c:catAx>';
    expect(onPage(axis, name, 'rtl')).toBe('<c:catAx><c:orientation val="maxMin"/></c:catAx>');
    expect(onPage(axis, name)).toBe(axis);
  });

  const sheet = (cells: string) => ({
    'xl/worksheets/sheet1.xml': cells,
    'xl/styles.xml': '<c r="B2"><v></v></c>',
    'xl/empty/': '',
  });
  const workbookName = 'ppt/embeddings/Microsoft_Excel_Worksheet12.xlsx';
  const workbookOf = (parts: Parts) =>
    unzipSync(unzipSync(mendedBytes(parts))[workbookName] ?? new Uint8Array());
  const cells =
    '<c r="A2"><v>x</v></c><c r="B2"><v></v></c><c r="B3"><v>NaN</v></c><c r="B14"><v></v></c><c r="C2"><v></v></c><c r="C3"><v></v></c><c r="AA2"><v></v></c>';

  it('have zeros and gaps in their workbooks as they show them', () => {
    const workbook = workbookOf({ [name]: chart, [workbookName]: packed(sheet(cells)) });
    expect(strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toBe(
      '<c r="A2"><v>x</v></c><c r="B2"><v>0</v></c><c r="B14"><v>0</v></c><c r="C3"><v>0</v></c>',
    );
    expect(strFromU8(workbook['xl/styles.xml'] ?? new Uint8Array())).toBe('<c r="B2"><v></v></c>');
    expect(Object.keys(workbook)).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
  });

  it('have gaps only in a workbook whose chart is not there', () => {
    const workbook = workbookOf({ [workbookName]: packed(sheet(cells)) });
    expect(strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toBe(
      '<c r="A2"><v>x</v></c>',
    );
  });
});

describe('the package of a mended presentation', () => {
  it('holds what is no XML as it was, and no entries of folders', () => {
    const picture = new Uint8Array([137, 80, 255, 0, 128]);
    const read = unzipSync(
      mendedBytes({ 'ppt/media/': '', 'ppt/media/a.png': picture, 'a.xml.bin': 'lang="en-US"' }),
    );
    expect(Object.keys(read)).toEqual(['ppt/media/a.png', 'a.xml.bin']);
    expect(read['ppt/media/a.png']).toEqual(picture);
    expect(strFromU8(read['a.xml.bin'] ?? new Uint8Array())).toBe('lang="en-US"');
  });

  it('says of each part when it was made, so that the same report makes the same file', () => {
    const workbook = packed({ 'xl/worksheets/sheet1.xml': '' });
    const bytes = mendedBytes({ 'a.xml': '', 'ppt/embeddings/Microsoft_Excel_Worksheet12.xlsx': workbook });
    const inside = unzipSync(bytes)['ppt/embeddings/Microsoft_Excel_Worksheet12.xlsx'] ?? new Uint8Array();
    const [time = ''] = timesIn(zipSync({ a: new Uint8Array() }, { mtime: made }));
    expect(timesIn(bytes)).toEqual(new Set([time]));
    expect(timesIn(inside)).toEqual(new Set([time]));
  });
});

describe('the zip of the library that writes presentations', () => {
  it('holds texts and bytes under their names, in whatever folder', async () => {
    const zip = LibraryZip();
    expect(zip.folder().folder().folder).toBeTypeOf('function');
    zip.file('a.xml', 'é');
    zip.file('b.png', 'iVD/', { base64: true });
    zip.file('c.txt', 'iVD/', { base64: false });
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    if (typeof bytes === 'string') throw new Error('A text was made, not bytes');
    const read = unzipSync(bytes);
    expect(Object.keys(read)).toEqual(['a.xml', 'b.png', 'c.txt']);
    expect(strFromU8(read['a.xml'] ?? new Uint8Array())).toBe('é');
    expect(read['b.png']).toEqual(new Uint8Array([137, 80, 255]));
    expect(strFromU8(read['c.txt'] ?? new Uint8Array())).toBe('iVD/');
    const text = await zip.generateAsync({ type: 'base64' });
    expect(unzipSync(bytesOf(String(text)))).toEqual(read);
  });

  it('is not compressed: what is written into it is packed once, at the end', async () => {
    const zip = LibraryZip();
    zip.file('a.xml', 'a'.repeat(10_000));
    expect((await zip.generateAsync({ type: 'uint8array' })).length).toBeGreaterThan(10_000);
  });
});

describe('bytes as text', () => {
  it.each([0, 1, 8191, 8192, 8193, 20_000])('are the same again: %i of them', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(bytesOf(base64Of(bytes))).toEqual(bytes);
  });
});

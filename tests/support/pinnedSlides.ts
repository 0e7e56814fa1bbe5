import path from 'node:path';
import { strFromU8 } from 'fflate';
import { briefPart } from './brief.ts';
import { elementsIn, type OfficePackage, openPackage } from './officePackage.ts';

function relationshipsOf({ xml }: OfficePackage, part: string): string {
  const rels = xml.get(`${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`);
  return elementsIn(rels, 'Relationship')
    .map((one) => `${one.getAttribute('Id')} ${one.getAttribute('Target')}`)
    .join(', ');
}

/** The first sheet of a workbook inside the package, cell by cell. */
const workbookOf = (bytes: Uint8Array): string =>
  briefPart(openPackage(bytes).xml.get('xl/worksheets/sheet1.xml'));

/** The library numbers charts on from file to file: here they are counted from one. */
function countCharts(text: string): string {
  const first = Number(/ppt\/charts\/chart(\d+)\.xml/.exec(text)?.[1] ?? 1);
  return text.replace(
    /(chart|Worksheet)(\d+)(\.xml|\.xlsx)/g,
    (_, name: string, number: string, ending: string) => `${name}${Number(number) - first + 1}${ending}`,
  );
}

/** A presentation as text: the parts it has, its properties, its master, and each page with what is spoken to it. */
export function readableSlides(file: OfficePackage): string {
  const { parts, xml } = file;
  const names = Object.keys(parts).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const whole = names.filter((name) =>
    /^(?:docProps\/\w+|ppt\/(?:presentation|slideMasters\/[^/]+|slideLayouts\/[^/]+|slides\/[^/]+|charts\/[^/]+))\.xml$/.test(
      name,
    ),
  );
  const told = whole.map((name) => `== ${name}\n${relationshipsOf(file, name)}\n${briefPart(xml.get(name))}`);
  const fonts = elementsIn(xml.get('ppt/theme/theme1.xml'), 'a:latin').map((font) =>
    font.getAttribute('typeface'),
  );
  const spoken = names
    .filter((name) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(name))
    .map((name) => `== ${name}\n${briefPart(xml.get(name))}`);
  const workbooks = names
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `== ${name}\n${workbookOf(parts[name] ?? new Uint8Array())}`);
  // Drawn by a stand-in that leaves the picture as it is: its size, title and words come before all that is drawn.
  const pictures = names
    .filter((name) => name.endsWith('.png'))
    .map((name) => `== ${name}\n${strFromU8(parts[name] ?? new Uint8Array()).replace(/<rect[\s\S]*/, '')}`);
  const listed = names.filter((name) => !/^ppt\/(?:slides|notesSlides)\//.test(name));
  return countCharts(
    `${[listed.join('\n'), `fonts ${fonts.join(', ')}`, ...told, ...spoken, ...workbooks, ...pictures].join('\n\n')}\n`,
  );
}

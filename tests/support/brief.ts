import { type Document, type Element, Node } from '@xmldom/xmldom';

/*
 * XML as it can be read: names without their spaces, colours as signs, a line for each shape, paragraph, row and cell.
 * What libraries write the same everywhere is left out, and properties stand only where they change.
 */
const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const lines = setOf('sp pic graphicFrame p tr tc ser catAx valAx lvl text rect bg txStyles');
const noise = setOf(
  'headEnd tailEnd round prstDash prstGeom extLst endParaRPr cNvSpPr cNvGrpSpPr grpSpPr spLocks graphicFrameLocks',
);
const changing = setOf('rPr pPr tcPr xfrm dLbls cat');
/** Written twice where they are written at all, and never by us. */
const repeated = /^(?:lvl[2-9]pPr|lstStyle|bodyPr|ln|noFill|effectLst|nvPr|defaultTextStyle)$/;
const quiet = setOf('dirty cap cmpd xmlns prst wrap idx');

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function attributesOf(element: Element): string {
  const told = [...element.attributes]
    .filter(({ name }) => !quiet.has(name) && !name.startsWith('xmlns:'))
    .map(({ name, value }) => {
      const said = /^[^\s()]+$/.test(value) ? value : JSON.stringify(value);
      return `${name.replace(/^[rap]:/, '')}=${said}`;
    });
  return told.length === 0 ? '' : `(${told.join(' ')})`;
}

function writeElement(element: Element, depth: number, last: Map<string, string>): string {
  const name = element.localName ?? '';
  if (noise.has(name) || /^lvl[2-9]pPr$|^defaultTextStyle$/.test(name)) return '';
  if (name === 'srgbClr') return `#${element.getAttribute('val')}`;
  const begins = lines.has(name);
  const content = [...element.childNodes]
    .map((node) => {
      if (isElement(node)) return writeElement(node, begins ? depth + 1 : depth, last);
      const text = node.nodeValue ?? '';
      return text.trim() === '' && name !== 't' ? '' : JSON.stringify(text);
    })
    .filter((one) => one !== '')
    .join(' ');
  if (/^(?:solidFill|r|t|v|f|strRef|strCache|multiLvlStrRef|multiLvlStrCache)$/.test(name)) return content;
  const told = attributesOf(element);
  if (content === '' && told === '' && repeated.test(name)) return '';
  const written = `${name}${told}${content === '' ? '' : `{${content}}`}`;
  if (changing.has(name)) {
    if (last.get(name) === written) return '';
    last.set(name, written);
  }
  return begins ? `\n${' '.repeat(depth)}${written}` : written;
}

export const briefOf = (element: Element): string => writeElement(element, 0, new Map()).trim();

export const briefPart = (part: Document | undefined): string =>
  part?.documentElement ? briefOf(part.documentElement) : 'is missing';

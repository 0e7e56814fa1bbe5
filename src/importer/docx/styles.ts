import type { Archive } from './archive.ts';
import { readChildren } from './content.ts';
import { type ParagraphLook, type RunLook, readParagraphLook, readRunLook } from './look.ts';
import { readPartXml } from './partXml.ts';
import type { XmlReader } from './xmlReader.ts';

/** What a style says about words, with what it takes from the styles it is based on. */
export type Style = { level?: number; numbered?: boolean } & Omit<RunLook, 'style'>;
export type Styles = ReadonlyMap<string, Style>;

type OwnStyle = { id: string; name: string; basedOn: string | null; paragraph: ParagraphLook; run: RunLook };

/** Word keeps "heading 1" as a name in every language; other programs, and old files, translate it. */
const headingName =
  /^(?:heading|titre|überschrift|berschrift|título|titolo|titulo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|标题|標題|見出し|제목|عنوان) ?([1-9])$/i;
/** The title of a document, and titles of annexes in templates of ITU-T, whose names begin so. */
const titleName = /^(?:title|titre|titel|título|titolo|annex.?(?:no|title).*)$/i;
const listName = /^list (?:bullet|number)(?: [1-5])?$/i;

function levelByName(name: string): number | undefined {
  const level = headingName.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return titleName.test(name) ? 1 : undefined;
}

function readStyle(xml: XmlReader, id: string): OwnStyle {
  const style: OwnStyle = { id, name: '', basedOn: null, paragraph: {}, run: {} };
  readChildren(xml, ({ name, attributes }) => {
    const value = attributes.get('w:val') ?? '';
    if (name === 'w:name') style.name = value;
    else if (name === 'w:basedOn') style.basedOn = value;
    else if (name === 'w:pPr') style.paragraph = readParagraphLook(xml);
    else if (name === 'w:rPr') style.run = readRunLook(xml);
  });
  return style;
}

function styleOf({ id, name, paragraph, run }: OwnStyle, base: Style): Style {
  const { level = levelByName(name) ?? levelByName(id) ?? base.level } = paragraph;
  const numbered = paragraph.numbered ?? (listName.test(name) || base.numbered);
  const { bold = base.bold, hidden = base.hidden, raised = base.raised, struck = base.struck } = run;
  return {
    ...(level !== undefined && { level }),
    ...(numbered !== undefined && { numbered }),
    ...(bold !== undefined && { bold }),
    ...(hidden !== undefined && { hidden }),
    ...(raised !== undefined && { raised }),
    ...(struck !== undefined && { struck }),
  };
}

/** Each style with what it inherits. A style based on itself, however far round, inherits nothing. */
function inherit(own: ReadonlyMap<string, OwnStyle>): Styles {
  const styles = new Map<string, Style>();
  for (const start of own.values()) {
    const chain: OwnStyle[] = [];
    const seen = new Set<string>();
    let next: OwnStyle | undefined = start;
    while (next && !styles.has(next.id) && !seen.has(next.id)) {
      seen.add(next.id);
      chain.push(next);
      next = own.get(next.basedOn ?? '');
    }
    let base: Style = styles.get(next?.id ?? '') ?? {};
    for (const style of chain.reverse()) {
      base = styleOf(style, base);
      styles.set(style.id, base);
    }
  }
  return styles;
}

/** The styles of a document by their ids; none where it has no such part. */
export function readStyles(archive: Archive, part: string): Styles {
  const xml = readPartXml(archive, part);
  if (xml === null) return new Map();
  const own = new Map<string, OwnStyle>();
  xml.next();
  readChildren(xml, ({ name, attributes }) => {
    const id = attributes.get('w:styleId');
    if (name === 'w:style' && id !== undefined) own.set(id, readStyle(xml, id));
  });
  return inherit(own);
}

import type { XmlElement, XmlReader } from './xmlReader.ts';

/*
 * Walks through WordprocessingML. Around blocks, rows, cells and runs alike stand the same wrappers: content controls, tracked
 * insertions, links, smart tags, alternates. Readers of a document look through them and see what the accepted text holds.
 */

/** A document on the way. `muted` where a control shows only its prompt, "Click here to enter text". */
export type Story = { xml: XmlReader; muted: boolean };

/** Calls `visit` for each element within the one just opened, and skips what it leaves unread. */
export function readChildren(
  xml: XmlReader,
  visit: (element: XmlElement) => void,
  take: (text: string) => void = () => {},
): void {
  const depth = xml.depth();
  for (let event = xml.next(); event && event.kind !== 'close'; event = xml.next()) {
    if (event.kind === 'text') take(event.text);
    else visit(event);
    while (xml.depth() > depth) xml.next();
  }
}

/** The text that stands in the element just opened and not in elements within it. */
export function readOwnText(xml: XmlReader): string {
  const pieces: string[] = [];
  readChildren(
    xml,
    () => {},
    (text) => pieces.push(text),
  );
  return pieces.join('');
}

/** True for `<w:b/>`, `<w:b w:val="1"/>`; false for `<w:b w:val="0"/>`. */
export function isOn({ attributes }: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(attributes.get('w:val') ?? '');
}

export function numberOf({ attributes }: XmlElement, name = 'w:val'): number | null {
  const text = attributes.get(name) ?? '';
  return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

function readControl(story: Story, visit: (element: XmlElement) => void): void {
  const { muted } = story;
  readChildren(story.xml, ({ name }) => {
    if (name === 'w:sdtPr')
      readChildren(story.xml, (property) => {
        if (property.name === 'w:showingPlcHdr' && isOn(property)) story.muted = true;
      });
    else if (name === 'w:sdtContent') visitContent(story, visit);
  });
  story.muted = muted;
}

/** One of several forms of the same content: the first choice, the fallback only where there is none. */
function readAlternates(story: Story, visit: (element: XmlElement) => void): void {
  let isRead = false;
  readChildren(story.xml, ({ name }) => {
    if (isRead || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return;
    isRead = true;
    visitContent(story, visit);
  });
}

/** Elements that stand around accepted text and mean nothing for it. */
const wrappers: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
]);

/** As `readChildren`, through all wrappers; deleted text and text moved elsewhere is passed over. */
export function visitContent(story: Story, visit: (element: XmlElement) => void): void {
  readChildren(story.xml, (element) => {
    const { name } = element;
    if (wrappers.has(name)) visitContent(story, visit);
    else if (name === 'w:sdt') readControl(story, visit);
    else if (name === 'mc:AlternateContent') readAlternates(story, visit);
    else if (name !== 'w:del' && name !== 'w:moveFrom') visit(element);
  });
}

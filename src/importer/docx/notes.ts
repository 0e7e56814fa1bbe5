import type { Archive } from './archive.ts';
import { readChildren } from './content.ts';
import { readPartXml } from './partXml.ts';
import { paragraphsOf } from './pieces.ts';
import { newStory, type Shared } from './story.ts';

/**
 * The words of the notes in a part, by the name and id of the reference to each, as "w:footnoteReference 2". Separators,
 * which Word keeps among them, have no words.
 */
export function readNotes(
  archive: Archive,
  part: string,
  shared: Omit<Shared, 'notes'>,
): Map<string, string> {
  const notes = new Map<string, string>();
  const xml = readPartXml(archive, part);
  if (xml === null) return notes;
  const story = newStory(xml, { ...shared, notes });
  xml.next();
  readChildren(xml, ({ name, attributes }) => {
    if (name !== 'w:footnote' && name !== 'w:endnote') return;
    const words = paragraphsOf(story.readPieces()).join(' ');
    notes.set(`${name}Reference ${attributes.get('w:id') ?? ''}`, words);
  });
  return notes;
}

import type { Archive } from './archive.ts';
import { readChildren } from './content.ts';
import { readPartXml } from './partXml.ts';

/** A part that another one refers to. What lies outside of the package is no part, and is never fetched. */
export type Relationship = { type: string; part: string };

/** "word/document.xml" → "word/_rels/document.xml.rels"; the package's own stand in "_rels/.rels". */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as seen from a part; a path that climbs out of the package ends at its top. */
export function resolveTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What a part refers to, its kind as the last word of its type: "styles", "header"; "" reads the package's own. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const xml = readPartXml(archive, relationshipsPart(part));
  const found: Relationship[] = [];
  if (xml === null) return found;
  xml.next();
  readChildren(xml, ({ name, attributes }) => {
    const [type, target] = [attributes.get('Type') ?? '', attributes.get('Target') ?? ''];
    if (name !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return;
    found.push({ type: type.slice(type.lastIndexOf('/') + 1), part: resolveTarget(part, target) });
  });
  return found;
}

import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The same class names in the prerendered markup and in the browser, as short as they can be: the page holds each of them
 * many times.
 */
export function cssName(name: string, file: string): string {
  const module = path.basename(file.split('?')[0] ?? file, '.module.css');
  const hash = createHash('sha256').update(`${module} ${name}`).digest('base64url');
  return `_${hash.slice(0, 4)}`;
}

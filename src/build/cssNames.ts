import { createHash } from 'node:crypto';
import path from 'node:path';

/** The same class names in the prerendered markup and in the browser: "DeliverableRow_code_3f2a". */
export function cssName(name: string, file: string): string {
  const module = path.basename(file.split('?')[0] ?? file, '.module.css');
  const hash = createHash('sha256').update(module).digest('hex').slice(0, 3);
  return `${module}_${name}_${hash}`;
}

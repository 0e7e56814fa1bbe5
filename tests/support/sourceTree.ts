import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A folder's files as text, by their path from the project's folder, with `/` on every system. */
export function filesUnder(folder: string, ending = ''): Record<string, string> {
  const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    found.map((file) => [path.relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

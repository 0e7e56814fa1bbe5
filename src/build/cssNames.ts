import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const letters = 'bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a module's sheet names: its classes, and its movements. */
function namesIn(file: string): string[] {
  const sheet = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const named = sheet.matchAll(/(?:\.|@keyframes\s+)([A-Za-z][\w-]*)/g);
  return [...new Set([...named].flatMap(([, name]) => name ?? []))].sort();
}

/**
 * Two letters for each place: the first stays the same along a sheet, which helps to compress what uses it. None is an A,
 * or what blocks advertisements would hide one.
 */
const shortName = (place: number): string =>
  `${letters[Math.floor(place / letters.length)]}${letters[place % letters.length]}`;

function numbered(): Map<string, string> {
  const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  const all = sheets.flatMap((sheet) => namesIn(path.join(root, sheet)).map((name) => `${sheet} ${name}`));
  if (all.length > letters.length ** 2)
    throw new Error('There are more class names than two letters tell apart');
  return new Map(all.map((name, place) => [name, shortName(place)]));
}

let short: Map<string, string> | undefined;

/**
 * The same class names in the prerendered markup and in the browser, as short as they can be: the page holds each of them
 * many times. They are numbered through all sheets of modules in the order of their files.
 */
export function cssName(name: string, file: string): string {
  const sheet = path.relative(root, file.split('?')[0] ?? file).replaceAll(path.sep, '/');
  const key = `${sheet} ${name}`;
  short ??= numbered();
  // While somebody works on a sheet, a new name may come to it.
  const found = short.get(key) ?? `new-${short.size}`;
  short.set(key, found);
  return found;
}

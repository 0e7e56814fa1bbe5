import path from 'node:path';
import { cyclesIn } from './cycles.ts';
import { globalsIn } from './globals.ts';
import { codeOf, type Import, importsOf } from './sourceScan.ts';

/** Each room may use those before it in its line, and every room below or beside may use the pure ones. */
const pure = [
  'domain',
  'i18n',
  'format',
  'analysis',
  'importer',
  'data',
  'pictures',
  'slides',
  'exporter',
  'url',
];
const shown = ['ui', 'figures', 'panels', 'presentation', 'app', 'styles'];
const nodeOnly = ['build', 'cli'];

type File = { path: string; room: string; text: string; code: string; imports: Import[] };

const roomOf = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '');
const isModule = (file: string): boolean => /\.[mc]?[jt]sx?$/.test(file);
const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const withoutQuery = (specifier: string): string => specifier.split('?')[0] ?? specifier;
const targetOf = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), withoutQuery(specifier));

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  // Sheets hold no code: the browser's entry is what brings them in.
  if (to === 'styles') return from === 'app';
  const line = [pure, shown, nodeOnly].find((rooms) => rooms.includes(to)) ?? [];
  if (!line.includes(from)) return line === pure;
  return line.indexOf(to) < line.indexOf(from);
}

const panelOf = (file: string): string | undefined => /^src\/panels\/([^/]+)\//.exec(file)?.[1];

/** Faults of one import. */
function importFaults({ path: file, room }: File, { specifier }: Import): string[] {
  const faults: string[] = [];
  if (pure.includes(room) && /^(?:react|recharts|@tanstack\/react)/.test(specifier)) {
    faults.push(`React in a pure room (${specifier})`);
  }
  if (specifier.startsWith('node:') && !nodeOnly.includes(room))
    faults.push(`Node in the page (${specifier})`);
  if (!isRelative(specifier)) return faults;
  const target = targetOf(file, specifier);
  const from = panelOf(file);
  const to = panelOf(target);
  if (!/\.\w+$/.test(withoutQuery(specifier))) faults.push(`import without a file's ending (${specifier})`);
  if (from && to && from !== to) faults.push(`panel to panel (${target})`);
  if (!mayImport(room, roomOf(target))) faults.push(`upward import (${target})`);
  return faults;
}

function fileFaults(file: File): string[] {
  const faults: string[] = [];
  const isKnown = [...pure, ...shown, ...nodeOnly].includes(file.room);
  if (!isKnown) faults.push('unknown room');
  if (!isModule(file.path)) return faults;
  if (/\bexport\s+default\b|\bas\s+default\b/.test(file.code) && !file.path.endsWith('.d.json.ts')) {
    faults.push('default export');
  }
  if (pure.includes(file.room)) {
    if (/x$/.test(file.path)) faults.push('component in a pure room');
    faults.push(...globalsIn(file.code).map((name) => `${name} in a pure room`));
  }
  return [...faults, ...file.imports.flatMap((one) => importFaults(file, one))];
}

/** What in the given files breaks the order of the house, as "file: fault". A type-only import makes no cycle. */
export function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const read = Object.entries(files).map(([file, text]): File => {
    const imports = isModule(file) ? importsOf(text) : [];
    return { path: file, room: roomOf(file), text, code: isModule(file) ? codeOf(text) : '', imports };
  });
  const uses = new Map(
    read.map(({ path: file, imports }) => [
      file,
      imports
        .filter(({ specifier, typeOnly }) => isRelative(specifier) && !typeOnly)
        .map(({ specifier }) => targetOf(file, specifier)),
    ]),
  );
  return [
    ...read.flatMap((file) => fileFaults(file).map((fault) => `${file.path}: ${fault}`)),
    ...cyclesIn(uses).map((cycle) => `${cycle[0]}: cycle (${cycle.join(' → ')})`),
  ];
}

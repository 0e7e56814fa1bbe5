import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from '../../src/cli/run.mjs';

/**
 * A change to one place of the code. `file` is below `src/`, `line` counts from 1.
 * @typedef {{ id: number, file: string, line: number, kind: string, before: string, after: string }} Mutant
 */

/** Where a copy of the project stands that holds all changes at once, each behind a switch. */
export const copy = path.join(root, 'test-results/mutants');

/** Remembers answers past the end of a test: it is not changed, and is made to forget them between two. */
const remembered = 'src/importer/text/oncePerText.ts';

const nothing = () => {};
const never = () => false;
const silent = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
};

/**
 * The files below a folder, from that of the project on, in order of their names; of a file, itself.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  if (folder.endsWith('.ts')) return [folder];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/**
 * What stands between two places of a text; lines and columns count from 0.
 * @param {string} text
 * @param {{ start: { line: number, column: number }, end: { line: number, column: number } }} location
 */
function between(text, { start, end }) {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join('\n');
}

/**
 * Writes the copy, and tells what changes it holds.
 * @param {string[]} files those that are changed
 * @returns {Promise<Mutant[]>} in order of their numbers
 */
export async function writeMutants(files) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const folder of ['src', 'tests/support', 'tests/unit', 'tests/fixtures', 'package.json'])
    cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
  const contents = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const instrumenter = new Instrumenter(silent);
  const { files: written, mutants } = await instrumenter.instrument(
    [...contents]
      .filter(([file]) => file !== remembered)
      .map(([name, content]) => ({ name, content, mutate: true })),
    { ignorers: [], plugins: null, excludedMutations: [], noHeader: false },
  );
  for (const { name, content } of written) writeFileSync(path.join(copy, name), content);
  const memory = readFileSync(path.join(copy, remembered), 'utf8');
  const forgetful = memory.replace(/new Map<.*>\(\)/, 'globalThis.mutation.toForget($&)');
  if (forgetful === memory) throw new Error(`What ${remembered} remembers could not be found.`);
  writeFileSync(path.join(copy, remembered), forgetful);
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id: Number(id),
    file: fileName.replace('src/', ''),
    line: location.start.line + 1,
    kind: mutatorName,
    before: between(contents.get(fileName) ?? '', location),
    after: replacement,
  }));
}

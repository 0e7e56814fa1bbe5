import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../src/cli/run.mjs';
import { tableOf } from './table.mjs';

/** The files that are weighed, as the build names them. @type {[string, string][]} */
const files = [
  ['start', 'until the filter works'],
  ['later', 'what is read, taken over later'],
  ['LiveBars', 'the live charts'],
];

/**
 * The package a source file belongs to; what is ours has none.
 * @param {string | undefined} file
 */
function packageOf(file) {
  if (file === undefined) return 'bundler';
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? 'ours';
}

/**
 * How many of a script's characters come from each package.
 * @param {string} code
 * @param {SourceMap} map
 */
function shares(code, map) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  code.split('\n').forEach((text, line) => {
    for (let column = 0; column < text.length; column += 1) {
      const entry = map.findEntry(line, column);
      const name = packageOf('originalSource' in entry ? entry.originalSource : undefined);
      lengths.set(name, (lengths.get(name) ?? 0) + 1);
    }
  });
  return lengths;
}

/** Bytes by package: a file's compressed size, shared out by the length of what each package left in it. */
export async function weigh() {
  const result = await build({ root, logLevel: 'error', build: { write: false, sourcemap: 'hidden' } });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  /** @type {{ file: string, package: string, bytes: number }[]} */
  const data = [];
  for (const [name] of files) {
    const chunk = outputs.find((one) => one.type === 'chunk' && one.name === name);
    if (chunk?.type !== 'chunk' || !chunk.map) throw new Error(`The build gave no ${name}`);
    const whole = brotliCompressSync(chunk.code).length;
    const map = new SourceMap({ ...chunk.map, sourceRoot: '', file: chunk.fileName });
    for (const [from, length] of shares(chunk.code, map))
      data.push({ file: name, package: from, bytes: Math.round((whole * length) / chunk.code.length) });
  }
  return { name: 'weights', text: textOf(data), data };
}

/** @param {{ file: string, package: string, bytes: number }[]} data */
function textOf(data) {
  const rows = files.flatMap(([file, what]) => {
    const parts = data.filter((one) => one.file === file).sort((a, b) => b.bytes - a.bytes);
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    return [[`${file}: ${what}`, `${total}`], ...parts.map((part) => [`  ${part.package}`, `${part.bytes}`])];
  });
  return `Script by package, bytes, Brotli\n\n${tableOf(['', 'bytes'], rows)}`;
}

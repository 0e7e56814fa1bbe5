import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/cli/run.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./tryMutants.mjs').Outcome} Outcome */

/*
 * What survived, kept for the next time and to be judged: a text for each room. "## values/dates.ts 812 1f0c…" names a file
 * below the room, how many changes it has and what it holds; below it stands each change that no test noticed, by its number
 * in the file, its line and its kind. Where it has been judged, the judgement stands behind the number, "9 [types] line …", and is
 * kept as long as the file has that change.
 */
const folder = path.join(root, 'tests/mutation/survivors');

/** @param {string} file below `src/` */
const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'src', file)))
    .digest('hex')
    .slice(0, 12);

/** @param {string} file */
const roomOf = (file) => file.slice(0, file.indexOf('/'));

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} keyOf
 * @returns {Map<string, T[]>}
 */
function grouped(all, keyOf) {
  const groups = /** @type {Map<string, T[]>} */ (new Map());
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** @param {string} code */
function brief(code) {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}

/** The parts of a kept text by what their first lines say of the file. @param {string} room */
function keptParts(room) {
  const file = path.join(folder, `${room}.txt`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Map(
    text.split('\n\n').flatMap((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      return head.startsWith('## ') ? [[head, lines]] : [];
    }),
  );
}

const judged = /^\d+ (?<judgement>\[[a-z]+\] )?line \d+ (?<change>.*)$/s;

/**
 * Gives the judgement of each change in turn, be it in another line by now: `[types] `, or nothing where it has none.
 * @param {readonly string[]} lines as they were kept
 */
function judgementsIn(lines) {
  const left = grouped(
    lines.flatMap((line) => {
      const { groups } = judged.exec(line) ?? {};
      return groups === undefined ? [] : [groups];
    }),
    ({ change = '' }) => change,
  );
  return (/** @type {string} */ change) => left.get(change)?.shift()?.judgement ?? '';
}

/** @param {string} file @param {number} count */
const headOf = (file, count) => `## ${file.slice(file.indexOf('/') + 1)} ${count} ${hashOf(file)}`;

/**
 * What became of the changes in files that are as they were: of all, or of those that were noticed.
 * @param {readonly Mutant[]} mutants
 * @param {boolean} areSurvivorsKept
 * @returns {[id: number, outcome: Outcome][]}
 */
export function keptFor(mutants, areSurvivorsKept) {
  return [...grouped(mutants, ({ file }) => file)].flatMap(([file, those]) => {
    const lines = keptParts(roomOf(file)).get(headOf(file, those.length));
    if (lines === undefined) return [];
    const survived = new Set(lines.map((line) => Number.parseInt(line, 10)));
    return those.flatMap(({ id }, index) => {
      const hasSurvived = survived.has(index);
      if (hasSurvived && !areSurvivorsKept) return [];
      return [[id, { id, noticedBy: hasSurvived ? null : 0, asked: 0, of: 1 }]];
    });
  });
}

/**
 * Writes what survived; files that were not tried stay as they were written.
 * @param {readonly Mutant[]} mutants
 * @param {ReadonlyMap<number, Outcome>} outcomes
 */
export function keep(mutants, outcomes) {
  mkdirSync(folder, { recursive: true });
  for (const [room, ofRoom] of grouped(mutants, ({ file }) => roomOf(file))) {
    const byFile = new Map(
      [...keptParts(room)].map(([head, lines]) => [head.split(' ')[1] ?? '', [head, ...lines]]),
    );
    for (const [file, those] of grouped(ofRoom, (mutant) => mutant.file)) {
      const head = headOf(file, those.length);
      const judgementOf = judgementsIn(byFile.get(head.split(' ')[1] ?? '') ?? []);
      const lines = those.flatMap((mutant, index) => {
        if (outcomes.get(mutant.id)?.noticedBy !== null) return [];
        const change = `${mutant.kind}: ${brief(mutant.before)} → ${brief(mutant.after)}`;
        return [`${index} ${judgementOf(change)}line ${mutant.line} ${change}`];
      });
      byFile.set(head.split(' ')[1] ?? '', [head, ...lines]);
    }
    const parts = [...byFile]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, lines]) => lines.join('\n'));
    writeFileSync(path.join(folder, `${room}.txt`), `${parts.join('\n\n')}\n`);
  }
}

/**
 * A line for each folder, and one for all.
 * @param {readonly Mutant[]} mutants
 * @param {ReadonlyMap<number, Outcome>} outcomes
 */
export function told(mutants, outcomes) {
  /** @param {string} name @param {readonly Mutant[]} those */
  const line = (name, those) => {
    const noticed = those.filter(({ id }) => outcomes.get(id)?.noticedBy !== null).length;
    const unreached = those.filter(({ id }) => outcomes.get(id)?.of === 0).length;
    const score = ((100 * noticed) / those.length).toFixed(1);
    return `${name}: ${noticed} of ${those.length} noticed (${score} %), ${unreached} reached by no test`;
  };
  const folders = grouped(mutants, ({ file }) => path.posix.dirname(file));
  return [...[...folders].map(([name, those]) => line(name, those)), line('all', mutants)].join('\n');
}

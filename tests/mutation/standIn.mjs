import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/*
 * Stands for Vitest where tests are collected once and run many times, in a process that goes on: "describe", "it" and
 * "expect", each example of an `each` a test of its own. What a test asks for that is not here fails it before anything is
 * changed, and it is left out.
 */

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
chai.use(({ Assertion }, { addMethod }) => {
  addMethod(
    Assertion.prototype,
    'toSatisfy',
    /** @this {Chai.AssertionStatic} @param {(value: unknown) => boolean} isSo */
    function toSatisfy(isSo) {
      this.assert(isSo(this._obj), 'expected #{this} to satisfy', 'expected #{this} not to satisfy', isSo);
    },
  );
});

export const expect = chai.expect;

/** @typedef {{ name: string, run: () => unknown }} Case */

/** @type {Case[]} */
let collected = [];
/** @type {string[]} */
let titles = [];

/** Gives what was collected since the last time. */
export function collect() {
  const cases = collected;
  collected = [];
  titles = [];
  return cases;
}

/** @param {string} name @param {() => unknown} run */
function addCase(name, run) {
  collected.push({ name: [...titles, name].join(' › '), run });
}

/** @param {string} name @param {() => void} body */
function addGroup(name, body) {
  titles.push(name);
  body();
  titles.pop();
}

/**
 * `each` as a list of examples, or as a template with a head of names.
 * @param {readonly unknown[] & { raw?: readonly string[] }} examples
 * @param {unknown[]} values
 * @returns {unknown[][]}
 */
function rowsOf(examples, values) {
  if (examples.raw === undefined) return examples.map((row) => (Array.isArray(row) ? row : [row]));
  const names = examples.raw
    .join('')
    .split('|')
    .map((name) => name.trim());
  const rows = Math.floor(values.length / names.length);
  return Array.from({ length: rows }, (_, row) => [
    Object.fromEntries(names.map((name, column) => [name, values[row * names.length + column]])),
  ]);
}

/** @typedef {(...values: unknown[]) => unknown} Body */

/** A body may stand behind its options. @param {unknown} first @param {unknown} second @returns {Body} */
const bodyOf = (first, second) => /** @type {Body} */ (typeof first === 'function' ? first : second);

/** @param {(name: string, body: () => void) => void} add */
function withEach(add) {
  /** @param {string} name @param {unknown} first @param {unknown} [second] */
  const one = (name, first, second) => add(name, bodyOf(first, second));
  /** @param {readonly unknown[]} examples @param {unknown[]} values */
  const each =
    (examples, ...values) =>
    /** @param {string} name @param {unknown} first @param {unknown} [second] */
    (name, first, second) => {
      const body = bodyOf(first, second);
      rowsOf(examples, values).forEach((row, index) => {
        add(`${name} ${index + 1}`, () => body(...row));
      });
    };
  return Object.assign(one, { each });
}

export const it = withEach(addCase);
export const test = it;
export const describe = withEach(addGroup);
/** @param {() => unknown} prepare */
export const beforeAll = (prepare) => prepare();
export const afterAll = () => {};

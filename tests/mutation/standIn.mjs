import { mock } from 'node:test';
import { inspect } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { fn, restoreAllMocks, spyOn } from '@vitest/spy';
import * as chai from 'chai';

/*
 * Stands for Vitest where tests are collected once and run many times, in a process that goes on: "describe", "it",
 * "expect" and some of "vi", each example of an `each` a test of its own. What a test asks for that is not here fails it
 * before anything is changed, and it is left out.
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

/** What a test has pinned so far: it is compared with what it is without a change, not with a file. @type {string[]} */
let pinned = [];
chai.use(({ Assertion }, { addMethod }) => {
  for (const name of ['toMatchFileSnapshot', 'toMatchInlineSnapshot', 'toMatchSnapshot'])
    addMethod(
      Assertion.prototype,
      name,
      /** @this {Chai.AssertionStatic} */
      function toBePinned() {
        const value = /** @type {unknown} */ (this._obj);
        pinned.push(typeof value === 'string' ? value : inspect(value, { depth: null }));
      },
    );
});

export const expect = chai.expect;

/** @typedef {{ name: string, run: () => unknown }} Case */

/** @type {Case[]} */
let collected = [];
/** @typedef {{ title: string, before: (() => unknown)[], after: (() => unknown)[] }} Group */

/** What stands around the tests of a file. @returns {Group} */
const outermost = () => ({ title: '', before: [], after: [] });

/** The groups around what is collected. @type {Group[]} */
let groups = [outermost()];

/** Begins another file: what is done before and after its tests is not done for those of another. */
export function beginFile() {
  groups = [outermost()];
}

/** Gives what was collected since the last time. */
export function collect() {
  const cases = collected;
  collected = [];
  beginFile();
  return cases;
}

/**
 * Gives what the test pins, if it does, else what it returns.
 * @param {readonly Group[]} around
 * @param {() => unknown} body
 */
async function runWithin(around, body) {
  pinned = [];
  try {
    for (const { before } of around) for (const prepare of before) await prepare();
    const given = await body();
    return pinned.length > 0 ? pinned.join('\n') : given;
  } finally {
    for (const { after } of around.toReversed()) for (const tidy of after) await tidy();
    vi.unstubAllGlobals();
    restoreAllMocks();
    mock.timers.reset();
  }
}

/** @param {string} name @param {() => unknown} body */
function addCase(name, body) {
  const around = [...groups];
  const titles = around.map(({ title }) => title).filter((title) => title !== '');
  collected.push({ name: [...titles, name].join(' › '), run: () => runWithin(around, body) });
}

/** @param {string} name @param {() => void} body */
function addGroup(name, body) {
  groups.push({ title: name, before: [], after: [] });
  body();
  groups.pop();
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
export const beforeEach = (prepare) => groups.at(-1)?.before.push(prepare);
/** @param {() => unknown} tidy */
export const afterEach = (tidy) => groups.at(-1)?.after.push(tidy);
/** Before each test, too: what is made before all of them is made with the change that is tried. */
export const beforeAll = beforeEach;
export const afterAll = afterEach;

/** What stood under a name that tests put something else under. @type {Map<string, unknown>} */
const stubbed = new Map();
export const vi = {
  fn,
  spyOn,
  /** @param {string} name @param {unknown} value */
  stubGlobal: (name, value) => {
    if (!stubbed.has(name)) stubbed.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, value);
  },
  unstubAllGlobals: () => {
    for (const [name, value] of stubbed) Reflect.set(globalThis, name, value);
    stubbed.clear();
  },
  /** @param {{ toFake?: ['Date'], now?: Date }} [options] */
  useFakeTimers: ({ toFake = ['Date'], now = new Date() } = {}) => mock.timers.enable({ apis: toFake, now }),
  /** @param {number} milliseconds */
  advanceTimersByTime: (milliseconds) => mock.timers.tick(milliseconds),
  useRealTimers: () => mock.timers.reset(),
};

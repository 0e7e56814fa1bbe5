import { parseSync, Visitor } from 'vite';

/*
 * A test can notice a change only where the changed code gives something else than the code itself. In a second script both
 * are worked out, side by side, while each test runs once; so that of all tests that come by a change those are asked where it
 * makes a difference. What does something, rather than give a value, is not worked out twice: it may always differ.
 */

/** Both would be done, where only one may be. */
const doing = /^(?:push|unshift|pop|shift|splice|add|set|delete|clear|next|sort|reverse|fill|exec)$/;
/** What takes working out and has made no difference so often in a test is not tried again in it, and may differ. */
const mostTries = 12;

/** @typedef {import('vite').ESTree.Expression} Expression */

/** @param {Expression} node @returns {number | null} the number of the change that it asks for */
function askedFor(node) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  const [first] = node.arguments;
  if (!node.callee.name.startsWith('stryMutAct') || first?.type !== 'Literal') return null;
  return Number(first.value);
}

/**
 * "switch 1 ? changed : switch 2 ? changed : own" as a list.
 * @param {Expression} node
 */
function chainOf(node) {
  const changes = [];
  let rest = node;
  while (rest.type === 'ConditionalExpression') {
    const id = askedFor(rest.test);
    if (id === null) break;
    changes.push({ id, changed: rest.consequent });
    rest = rest.alternate;
  }
  return { changes, own: rest };
}

/**
 * The script with each change that gives a value beside what it changes.
 * @param {string} code
 */
export function withDifferences(code) {
  const edits = /** @type {{ start: number, end: number, text: string }[]} */ ([]);
  /** Where something is done, or waited for. @type {number[]} */
  const deeds = [];
  /** @type {{ start: number, end: number }[]} */
  const waits = [];
  const chains = /** @type {(ReturnType<typeof chainOf> & { start: number, end: number })[]} */ ([]);
  const inner = new Set();
  const { program, errors } = parseSync('script.js', code, {
    sourceType: 'script',
    preserveParens: false,
  });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  /** @param {{ start: number }} node */
  const deed = ({ start }) => {
    deeds.push(start);
  };
  /** @param {{ start: number, end: number }} node */
  const wait = ({ start, end }) => {
    waits.push({ start, end });
  };
  new Visitor({
    ConditionalExpression(node) {
      if (inner.has(node)) return;
      const { changes, own } = chainOf(node);
      if (changes.length === 0) return;
      for (
        let rest = node.alternate;
        rest !== own && rest.type === 'ConditionalExpression';
        rest = rest.alternate
      )
        inner.add(rest);
      chains.push({ changes, own, start: node.start, end: node.end });
    },
    AssignmentExpression: deed,
    UpdateExpression: deed,
    CallExpression({ start, callee }) {
      const { property } = callee.type === 'MemberExpression' ? callee : { property: null };
      if (property?.type === 'Identifier' && doing.test(property.name)) deeds.push(start);
    },
    AwaitExpression: wait,
    YieldExpression: wait,
  }).visit(program);
  deeds.sort((one, other) => one - other);
  /** @param {{ start: number, end: number }} node */
  const does = ({ start, end }) => {
    let from = 0;
    let to = deeds.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((deeds[middle] ?? 0) < start) from = middle + 1;
      else to = middle;
    }
    return (deeds[from] ?? Infinity) < end;
  };
  chains.forEach(({ changes, own, start, end }, index) => {
    if (waits.some((wait) => wait.start >= start && wait.end <= end)) return;
    /** @param {boolean} value @returns {number} the change to nothing but this, or -1 */
    const idOf = (value) =>
      changes.find(({ changed }) => changed.type === 'Literal' && changed.value === value)?.id ?? -1;
    let at = start;
    let text = `mutation.differing(${index},${idOf(true)},${idOf(false)},()=>[`;
    for (const { id, changed } of changes) {
      if (changed.type === 'Literal' && typeof changed.value === 'boolean') continue;
      edits.push({
        start: at,
        end: changed.start,
        text: `${text}[${id},${does(changed) ? 'null&&' : ''}(()=>(`,
      });
      at = changed.end;
      text = '))],';
    }
    edits.push({ start: at, end: own.start, text: `${text}],()=>(` }, { start: own.end, end, text: '))' });
  });
  edits.sort((one, other) => one.start - other.start || one.end - other.end);
  let written = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    written += code.slice(at, start) + text;
    at = end;
  }
  return written + code.slice(at);
}

/** @param {unknown} one @param {unknown} other @param {{ left: number }} budget @returns {boolean} */
function isSame(one, other, budget) {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (--budget.left < 0) return false;
  const prototype = Object.getPrototypeOf(one);
  if (prototype !== Object.getPrototypeOf(other)) return false;
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key), budget),
  );
}

/** Stands for a change that makes a difference; a lower number says how often it has made none so far. */
const differs = 255;

/** Watches which changes give something else. */
export function watchDifferences() {
  /** By the number of a change. */
  let told = new Uint8Array(0);
  let isWatching = false;
  /** @param {() => unknown} changed @param {unknown} value */
  const isDifferent = (changed, value) => {
    try {
      return !isSame(value, changed(), { left: 100 });
    } catch {
      return true;
    }
  };
  /** By the number of a place, 1 where all is told of its changes but of those to true and false. */
  let isTold = new Uint8Array(0);
  /**
   * @param {number} place @param {number} onlyTrue @param {number} onlyFalse the numbers of changes to nothing but that, or -1
   * @param {() => [id: number, changed: (() => unknown) | null][]} changes @param {() => unknown} own
   */
  const differing = (place, onlyTrue, onlyFalse, changes, own) => {
    const value = own();
    if (!isWatching) return value;
    if (onlyTrue >= 0 && told[onlyTrue] !== differs) told[onlyTrue] = value === true ? 1 : differs;
    if (onlyFalse >= 0 && told[onlyFalse] !== differs) told[onlyFalse] = value === false ? 1 : differs;
    if (place >= isTold.length)
      isTold = Uint8Array.from({ length: 2 * place + 1000 }, (_, at) => isTold[at] ?? 0);
    if (isTold[place] === 1) return value;
    isWatching = false;
    let isAllTold = 1;
    for (const [id, changed] of changes()) {
      const tried = told[id] ?? differs;
      if (tried >= mostTries) continue;
      if (changed === null) told[id] = mostTries;
      else told[id] = isDifferent(changed, value) ? differs : tried + 1;
      if ((told[id] ?? 0) < mostTries) isAllTold = 0;
    }
    isTold[place] = isAllTold;
    isWatching = true;
    return value;
  };
  return {
    differing,
    /** Whether what runs is the code itself, not what it was changed to. */
    isOwn: () => isWatching,
    /** @param {number} count of the changes there are */
    begin(count) {
      if (told.length === count) told.fill(0);
      else told = new Uint8Array(count);
      isTold.fill(0);
      isWatching = true;
    },
    /** Ends the watch. */
    end() {
      isWatching = false;
    },
    /** @param {number} id @returns {'differs' | 'same' | 'unknown'} */
    toldOf(id) {
      const is = told[id] ?? 0;
      if (is === differs) return 'differs';
      return is === 0 || is >= mostTries ? 'unknown' : 'same';
    },
  };
}

import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** A folder of the product whose functions and blocks are counted, such as "/src/importer/". */
type Room = `/src/${string}/`;

export type StepCounter = { stepsOf: (work: () => void) => number; end: () => void };

/**
 * Counts how many times functions and blocks of a room are entered while something is done: unlike time, the same on every
 * machine. What the platform does by itself (a search in a text, a sorting) is not seen. Until its end all code is slower.
 */
export function countSteps(room: Room): StepCounter {
  // What the platform folds into its caller while it optimises is not counted any more, and when it does so depends on the
  // machine; nor is there a count of what it has thrown away meanwhile.
  for (const flag of ['--no-opt', '--no-flush-bytecode']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** What was entered since it was asked for the last time. */
  const taken = () => {
    let scripts: Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      scripts = coverage.result;
    });
    return scripts
      .filter(({ url }) => url.includes(room))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((steps, { count }) => steps + count, 0);
  };
  return {
    stepsOf: (work) => {
      taken();
      work();
      return taken();
    },
    end: () => {
      session.disconnect();
      for (const flag of ['--opt', '--flush-bytecode']) setFlagsFromString(flag);
    },
  };
}

/** "^a(b|c)", and not "^a|b": where it does not begin a text, the rest is not looked through. */
function isAnchored(source: string): boolean {
  let outside = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '');
  }
  return outside.startsWith('^') && !outside.includes('|');
}

/**
 * Counts the letters that patterns look through while something is done, which is not seen among steps: whoever asks each
 * sentence of a paragraph about the whole of it looks through all the others each time.
 */
export function lettersOf(work: () => void): number {
  const { exec } = RegExp.prototype;
  const anchored = new Map<string, boolean>();
  let letters = 0;
  // Whatever is done with a pattern asks this of it.
  RegExp.prototype.exec = function (text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const { source, multiline } = this;
    if (!anchored.has(source)) {
      anchored.set(source, false);
      anchored.set(source, !multiline && isAnchored(source));
    }
    const missed = anchored.get(source) ? start : text.length;
    letters += (found === null ? missed : found.index + found[0].length) - start;
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return letters;
}

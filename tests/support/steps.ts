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

import { compareNaturally } from '../../analysis/naturalOrder.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';

/** The numbers of the working groups of both reports, each once, in natural order. */
export const groupNumbersOf = (locale: string, ...reports: readonly ProgressReport[]): string[] =>
  [...new Set(reports.flatMap(({ workingGroups }) => workingGroups.map(({ number }) => number)))].sort(
    (one, other) => compareNaturally(locale, one, other),
  );

import type { ProgressReport } from '../domain/progressReport.ts';

/** Report format, version 1: what this page opens again as the same report. */
export const writeJson = (report: ProgressReport): string => `${JSON.stringify(report, null, 2)}\n`;

import type { ProgressReport } from '../domain/progressReport.ts';

/** The build and the tests check report.json against the schema, so the page need not. */
declare const report: ProgressReport;
export default report;

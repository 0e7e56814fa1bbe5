import type { FocusGroup } from '../../src/domain/focusGroup.ts';
import type { Liaison } from '../../src/domain/liaison.ts';
import { type ProgressReport, parseProgressReport } from '../../src/domain/progressReport.ts';
import { notStated } from './builders.ts';
import { textOf } from './sourceTree.ts';

type ReportFields = Partial<Omit<ProgressReport, 'focusGroup' | 'liaison'>> & {
  focusGroup?: Partial<FocusGroup>;
  liaison?: Partial<Liaison>;
};

/** A report that says nothing but its name, and what the test adds. */
export function aReport({ focusGroup, liaison, ...told }: ReportFields = {}): ProgressReport {
  return {
    format: 'focus-group-progress-report',
    version: 1,
    focusGroup: {
      acronym: 'FG X',
      name: 'Focus Group on X',
      parentGroup: notStated,
      established: notStated,
      lifetimeMonths: notStated,
      termsOfReference: [],
      ...focusGroup,
    },
    document: { number: notStated, title: notStated, date: notStated },
    meetings: [],
    plannedMeetings: [],
    leadership: [],
    workingGroups: [],
    liaison: {
      statementsSentTo: [],
      presentationsFrom: [],
      representatives: [],
      jointMeetings: [],
      matters: [],
      ...liaison,
    },
    nextSteps: [],
    remarks: [],
    unplaced: [],
    ...told,
  };
}

/** The report the dashboard holds, read from its file and checked. */
export const bundledReport = (): ProgressReport =>
  parseProgressReport(JSON.parse(textOf('src/data/report.json')));

import fc from 'fast-check';
import type { CalendarDay } from '../../src/domain/calendarDate.ts';
import { type ProgressReport, parseProgressReport } from '../../src/domain/progressReport.ts';
import { fullReport } from './comparisonFullReport.ts';
import { mutations } from './comparisonMutations.ts';

const draw = fc.record({
  index: fc.nat(11),
  other: fc.nat(11),
  word: fc.constantFrom(
    'Geneva',
    'geneva',
    'Genève',
    'Oslo, Norway',
    'Lima',
    'Terms and uses',
    'ISO/TC 1',
    'ISO TC-1',
    'Ana Ek',
  ),
  day: fc.constantFrom<CalendarDay>('2030-01-14', '2030-05-07', '2030-09-02', '2030-12-03', '2031-06-03'),
});

/** A report that is the base changed in up to so many ways. */
export const arbitraryReport: fc.Arbitrary<ProgressReport> = fc
  .array(fc.tuple(fc.constantFrom(...mutations), draw), { maxLength: 14 })
  .map((steps) => {
    const report = fullReport();
    for (const [mutate, drawn] of steps) mutate(report, drawn);
    report.meetings.sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
    return parseProgressReport(report);
  });

/** The same report with every list whose order says nothing turned round. */
export function reordered(report: ProgressReport): ProgressReport {
  const turned = structuredClone(report);
  const { liaison, focusGroup } = turned;
  const lists: unknown[][] = [
    turned.plannedMeetings,
    turned.workingGroups,
    turned.leadership,
    turned.nextSteps,
  ];
  for (const { deliverables } of turned.workingGroups) lists.push(deliverables);
  for (const { hosts } of turned.plannedMeetings) lists.push(hosts);
  lists.push(focusGroup.termsOfReference, ...Object.values(liaison));
  for (const list of lists) list.reverse();
  return turned;
}

/** The same report with statements and missions marked as summaries, or not, by turns. */
export function withSummaries(report: ProgressReport, marks: readonly boolean[]): ProgressReport {
  const { liaison, focusGroup, nextSteps, workingGroups, ...rest } = report;
  let turn = 0;
  const mark = (): boolean => marks[turn++ % marks.length] ?? false;
  const marked = <T extends object>(one: T) => ({ ...one, summary: mark() });
  return {
    ...rest,
    focusGroup: { ...focusGroup, termsOfReference: focusGroup.termsOfReference.map(marked) },
    liaison: { ...liaison, matters: liaison.matters.map(marked) },
    nextSteps: nextSteps.map(marked),
    workingGroups: workingGroups.map((group) => ({ ...group, missionIsSummary: mark() })),
  };
}

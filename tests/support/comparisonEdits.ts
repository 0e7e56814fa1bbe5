import type { CalendarDay } from '../../src/domain/calendarDate.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Stated } from '../../src/domain/provenance.ts';
import { stated, toBeConfirmed } from './comparisonBuilders.ts';

/** Numbers and words that a mutation draws on. */
export type Draw = { index: number; other: number; word: string; day: CalendarDay };
export type Mutation = (report: ProgressReport, draw: Draw) => void;

export const drop = (list: unknown[], index: number): void => {
  list.splice(index % (list.length || 1), 1);
};
export const insert = <T>(list: T[], index: number, one: T): void => {
  list.splice(index % (list.length + 1), 0, one);
};
export const edit = <T extends object>(list: T[], index: number, fields: Partial<T>): void => {
  const one = list[index % (list.length || 1)];
  if (one) Object.assign(one, fields);
};

/** The value with any status. */
export function anyStatus<T>(number: number, value: T, was: T): Stated<T> {
  const source = { section: 'Elsewhere' };
  const statuses: Stated<T>[] = [
    stated(value),
    toBeConfirmed(value),
    { status: 'approximate', value, source },
    { status: 'corrected', value, was, source },
    { status: 'to-be-determined', source },
  ];
  return statuses[number % 6] ?? { status: 'not-stated' };
}

import type { Source, Stated } from '../domain/provenance.ts';

/** How a derived figure comes about. The interface has a sentence for each. */
export type Rule =
  | 'on-site'
  | 'remote-share'
  | 'change'
  | 'relative-change'
  | 'change-of-share'
  | 'running-total'
  | 'count'
  | 'check'
  | 'same-name'
  | 'planned-end';

/** A figure that follows from others by arithmetic. `approximate` where one of them is not exact or not certain. */
export type Derived<T> = {
  status: 'derived';
  value: T;
  approximate: boolean;
  rule: Rule;
  operands: readonly Figure<unknown>[];
};

export type Figure<T = number> = Stated<T> | Derived<T>;

export const notStated = { status: 'not-stated' } as const;

/** The value of a figure, or null where the report gives none. */
export function knownValue<T>(figure: Figure<T>): T | null {
  return 'value' in figure ? figure.value : null;
}

function isUncertain(figure: Figure<unknown>): boolean {
  return figure.status === 'derived'
    ? figure.approximate
    : figure.status === 'approximate' || figure.status === 'to-be-confirmed';
}

/**
 * What follows from the operands. Not stated where one of them has no value, or where `compute` finds that
 * nothing follows (null): a gap never becomes a zero.
 */
export function derive<Operands extends readonly unknown[], T>(
  rule: Rule,
  operands: { [Index in keyof Operands]: Figure<Operands[Index]> },
  compute: (...values: Operands) => T | null,
): Figure<T> {
  const figures: readonly Figure<unknown>[] = operands;
  const values = figures.map(knownValue);
  if (values.includes(null)) return notStated;
  const value = compute(...(values as unknown as Operands));
  if (value === null) return notStated;
  return { status: 'derived', value, approximate: figures.some(isUncertain), rule, operands: figures };
}

/** Something the report tells in so many words, as a figure: a name, a day, a number. */
export function told<T>(value: T, source: Source): Stated<T> {
  return { status: 'stated', value, source };
}

/** Words of the interface that stand for what the report tells, such as an office. */
export type Ours = { ours: string };

/** A number of things the report lists, each by its name: counted here, not stated there. */
export function countOf(listed: readonly Figure<string>[]): Derived<number> {
  return { status: 'derived', value: listed.length, approximate: false, rule: 'count', operands: listed };
}

/** A report that lists nothing of a kind does not say that there is nothing of it: a blank is no zero. */
export const unlessBlank = (count: Derived<number>): Figure => (count.value === 0 ? notStated : count);

/** The same for what there can be very many of: each is told only when somebody asks what was counted. */
export function countOfMany<T>(things: readonly T[], tell: (thing: T) => Figure<string>): Derived<number> {
  return {
    status: 'derived',
    value: things.length,
    approximate: false,
    rule: 'count',
    get operands() {
      return things.map(tell);
    },
  };
}

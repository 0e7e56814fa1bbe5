import type { Source, Stated } from '../../domain/provenance.ts';

export function notStated(): { status: 'not-stated' } {
  return { status: 'not-stated' };
}

export function toBeDetermined(source: Source): { status: 'to-be-determined'; source: Source } {
  return { status: 'to-be-determined', source };
}

export function stated<T>(value: T, source: Source, open = false): Stated<T> {
  return { status: open ? 'to-be-confirmed' : 'stated', value, source };
}

/** A value that holds only perhaps. */
export function opened<T>(value: Stated<T>): Stated<T> {
  return value.status === 'stated' ? { ...value, status: 'to-be-confirmed' } : value;
}

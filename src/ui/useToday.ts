import { useSyncExternalStore } from 'react';
import { type CalendarDay, calendarDay } from '../domain/calendarDate.ts';

/** The day where the reader is, now. */
export function readersDay(): CalendarDay {
  const now = new Date();
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** A page left open over midnight is looked at again before it is read. */
function onReturn(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/** The day where the reader is. Null while prerendered and at first, so that no day is baked into the page. */
export function useToday(): CalendarDay | null {
  return useSyncExternalStore(onReturn, readersDay, () => null);
}

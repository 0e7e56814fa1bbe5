import { monthOf } from '../../domain/calendarDate.ts';
import type { Meeting, PlannedMeeting } from '../../domain/meeting.ts';
import { knownValue } from '../figure.ts';
import type { Days } from './change.ts';
import { keyOf, wordsKey } from './keys.ts';

/** A meeting, held or planned: what both kinds tell of when and where. */
export type Occasion = Meeting | PlannedMeeting;

/** Meetings further apart in time than this are never taken for one that was moved. */
const furthestMoveInMonths = 6;

/** Null where the place is to be determined or not stated. */
export const placeOfOccasion = ({ place }: Occasion): string | null =>
  typeof place === 'string' ? place : knownValue(place);

/** Null where the days are to be determined or not stated. */
export function daysOfOccasion(occasion: Occasion): Days | null {
  if ('firstDay' in occasion) return { firstDay: occasion.firstDay, lastDay: occasion.lastDay };
  const days = knownValue(occasion.days);
  return days && { firstDay: days.firstDay, lastDay: days.lastDay };
}

const partsOf = (place: string): string[] => place.split(',').map(wordsKey);

/** "Geneva" and "Geneva, Switzerland", "China" and "Beijing, China": one says more than the other, not otherwise. */
export function isSamePlace(one: string, other: string): boolean {
  const ones = partsOf(one);
  const others = partsOf(other);
  const isWithin = (some: string[], all: string[]): boolean => some.every((part) => all.includes(part));
  return ones[0] === others[0] || isWithin(ones, others) || isWithin(others, ones);
}

const placeKey = (occasion: Occasion): string | null => {
  const place = placeOfOccasion(occasion);
  return place === null ? null : (partsOf(place)[0] ?? null);
};

const daysKey = (occasion: Occasion): string | null => {
  const days = daysOfOccasion(occasion);
  return days && `${days.firstDay}/${days.lastDay}`;
};

const monthKey = (occasion: Occasion): string | null => {
  const days = daysOfOccasion(occasion);
  return days && monthOf(days.firstDay);
};

/** Keys by which two meetings can be the same one, from the surest to the least sure. */
export const occasionKeys = {
  placeAndDays: (occasion: Occasion) => keyOf(placeKey(occasion), daysKey(occasion)),
  days: daysKey,
  placeAndMonth: (occasion: Occasion) => keyOf(placeKey(occasion), monthKey(occasion)),
  month: monthKey,
  place: placeKey,
};

function monthNumber({ firstDay }: Days): number {
  const [year = 0, month = 0] = firstDay.split('-').map(Number);
  return year * 12 + month;
}

/** True where two meetings are near enough in time for one to be the other, moved; unknown days do not part them. */
export function isWithinReach(one: Occasion, other: Occasion): boolean {
  const days = daysOfOccasion(one);
  const otherDays = daysOfOccasion(other);
  if (!days || !otherDays) return true;
  return Math.abs(monthNumber(days) - monthNumber(otherDays)) <= furthestMoveInMonths;
}

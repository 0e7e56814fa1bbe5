import {
  addMonths,
  type CalendarDay,
  type CalendarMonth,
  daysBetween,
  monthOf,
} from '../domain/calendarDate.ts';
import { formatMonthName, formatShortMonth, formatYear } from '../format/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Shape } from './drawing.ts';
import { textWidth } from './textWidth.ts';
import { fractionOf, type TimeSpan } from './timeSpan.ts';

/** `strong` where a year begins. */
export type Tick = { at: number; label: string; strong: boolean };

/** Steps from tick to tick, in months: those of a calendar. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
const size = 14;
const gap = 12;

/** Months since the year 0. */
const indexOf = (day: CalendarDay | CalendarMonth): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOfMonth = (day: CalendarDay, later: number): CalendarDay =>
  addMonths(`${monthOf(day)}-01` as CalendarDay, later);

function ticksAt(words: Words, span: TimeSpan, step: number): Tick[] {
  const first = indexOf(span.from);
  const ticks: Tick[] = [];
  for (let index = Math.ceil(first / step) * step; index <= indexOf(span.to); index += step) {
    const day = firstOfMonth(span.from, index - first);
    const strong = index % 12 === 0;
    const label = strong ? formatYear(words, monthOf(day)) : formatMonthName(words, monthOf(day));
    ticks.push({ at: fractionOf(span, day), label, strong });
  }
  // Where no year begins within the span, its first month says which year it is.
  const begins = { at: 0, label: formatShortMonth(words, span.from), strong: true };
  if (ticks[0]?.at === 0) return ticks[0].strong ? ticks : [begins, ...ticks.slice(1)];
  return [begins, ...ticks];
}

const widthOf = ({ label, strong }: Tick): number => textWidth(label, { size, bold: strong });

/** Ticks as close as their labels allow on so many pixels; a label that would meet the next one gives way to it. */
export function ticksOf(words: Words, span: TimeSpan, width: number): Tick[] {
  const months = daysBetween(span.from, span.to) / 30.44;
  const step = steps.find((one) => (one / months) * width >= 64) ?? 12_000;
  const ticks = ticksAt(words, span, step);
  let free = 0;
  return ticks.map((tick, index) => {
    const left = tick.at * width;
    const next = ticks[index + 1];
    const right = left + widthOf(tick);
    const meetsNext = next?.strong === true && right + gap > next.at * width;
    if (left < free || right > width || (meetsNext && index > 0)) return { ...tick, label: '' };
    free = right + gap;
    return tick;
  });
}

/** The axis: a rule with its ticks, and their labels below. */
export function axisShapes(ticks: readonly Tick[], y: number): Shape[] {
  return [
    { kind: 'span-line', from: 0, to: 1, y, stroke: { role: 'rule', width: 1 } },
    ...ticks.map(({ at, label, strong }): Shape => {
      const role = strong ? 'ink' : 'ink-2';
      const tick = {
        kind: 'line',
        x1: 0,
        x2: 0,
        y1: y,
        y2: y + 6,
        stroke: { role: 'control', width: 1 },
      } as const;
      const runs = [{ text: label, role, bold: strong } as const];
      const text = { kind: 'text', x: 0, y: y + 21, anchor: 'start', size, runs } as const;
      return { kind: 'place', at, marks: label === '' ? [tick] : [tick, text] };
    }),
  ];
}

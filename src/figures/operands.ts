import type { Figure, Ours, Rule } from '../analysis/figure.ts';
import {
  type CalendarDay,
  type CalendarMonth,
  isCalendarDay,
  isCalendarMonth,
} from '../domain/calendarDate.ts';
import { formatCount } from '../format/counts.ts';
import { formatDate } from '../format/dates.ts';
import {
  formatChange,
  formatPoints,
  formatRelativeChange,
  formatShare,
  pointsOf,
} from '../format/numbers.ts';
import type { Words } from '../i18n/words.ts';

type Notation = (operands: readonly string[]) => string;

/** How the arithmetic of each rule is written. A count is not: what was counted is listed under it. */
export const notations: Record<Rule, Notation> = {
  'on-site': ([total, remote]) => `${total} − ${remote}`,
  'remote-share': ([remote, total]) => `${remote} ÷ ${total}`,
  change: ([now, before]) => `${now} − ${before}`,
  'relative-change': ([now, before]) => `(${now} − ${before}) ÷ ${before}`,
  'change-of-share': ([now, before]) => `${now} − ${before}`,
  'running-total': (operands) => operands.join(' + '),
  'planned-end': ([begin, months]) => `${begin} + ${months}`,
  count: () => '',
  check: () => '',
  'same-name': () => '',
};

function formatResult(words: Words, rule: Rule, value: number): string {
  switch (rule) {
    case 'remote-share':
      return formatShare(words, value);
    case 'change':
      return formatChange(words, value);
    case 'relative-change':
      return formatRelativeChange(words, value);
    case 'change-of-share':
      return words.t('meetings.points', { points: formatPoints(words, value), n: pointsOf(value) });
    case 'on-site':
    case 'running-total':
    case 'count':
    case 'check':
    case 'same-name':
    case 'planned-end':
      return formatCount(words, value);
    default:
      return rule satisfies never;
  }
}

const isDate = (text: string): text is CalendarDay | CalendarMonth =>
  isCalendarDay(text) || isCalendarMonth(text);

/** True of what the report tells in its own words. */
export const isToldInWords = (figure: Figure<unknown>): figure is Figure<string> & { value: string } =>
  'source' in figure && 'value' in figure && typeof figure.value === 'string' && !isDate(figure.value);

const isOurs = (value: unknown): value is Ours =>
  typeof value === 'object' && value !== null && 'ours' in value;

/** A figure's value as an operand is written, whatever it is: a count, a share, a day, a name. */
export function formatOperand(words: Words, figure: Figure<unknown>, within: Rule): string {
  if (!('value' in figure)) {
    return words.t(figure.status === 'to-be-determined' ? 'status.tbd' : 'status.notStated');
  }
  const { value } = figure;
  if (typeof value === 'string') return isDate(value) ? formatDate(words, value) : value;
  if (isOurs(value)) return value.ours;
  if (typeof value !== 'number') return '';
  if (figure.status === 'derived') return formatResult(words, figure.rule, value);
  return within === 'planned-end' ? words.t('fact.lifetimeMonths', { n: value }) : formatCount(words, value);
}

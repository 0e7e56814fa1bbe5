import { type Figure, knownValue } from '../analysis/figure.ts';
import { bracketed } from '../format/brackets.ts';
import type { Words } from '../i18n/words.ts';

/** A figure as one short text with the sign of its status: "= 37", "≈ 57", "Moscow TBC", "not stated". */
export function figureWords<T>(words: Words, figure: Figure<T>, show: (value: T) => string): string {
  const { t } = words;
  const value = knownValue(figure);
  if (value === null) {
    return t(figure.status === 'to-be-determined' ? 'status.tbd' : 'status.notStated');
  }
  const text = show(value);
  switch (figure.status) {
    case 'derived':
      return `= ${figure.approximate ? t('status.aboutSign') : ''}${text}`;
    case 'approximate':
      return `${t('status.aboutSign')}${text}`;
    case 'to-be-confirmed':
      return `${text} ${t('status.tbc')}`;
    case 'corrected':
      return figure.was === null
        ? text
        : text + bracketed(words, `${t('status.corrected')} ${show(figure.was)}`);
    case 'stated':
    case 'to-be-determined':
    case 'not-stated':
      return text;
    default:
      return figure satisfies never;
  }
}

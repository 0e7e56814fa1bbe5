import { comparison as english } from '../../i18n/en/comparison.ts';
import type { PlainKey } from '../../i18n/words.ts';
import type { FigureField } from './change.ts';
import type { ComparisonWords } from './valueTexts.ts';

/** Figures as the page calls them. */
const figureNames = {
  'input-documents': 'meetings.input',
  'output-documents': 'meetings.output',
  'meeting-report': 'meetings.report',
  'remote-participants': 'meetings.remote',
  'total-participants': 'meetings.total',
} as const satisfies Record<FigureField, PlainKey>;

const isFigure = (field: string): field is FigureField => Object.hasOwn(figureNames, field);
const isMessage = (key: string): key is keyof typeof english => Object.hasOwn(english, key);

function fieldName({ page, comparison }: ComparisonWords, field: string): string {
  if (isFigure(field)) return page.t(figureNames[field]);
  const key = `field.${field}`;
  return isMessage(key) ? comparison.tell(key, {}) : field;
}

/** A kind of change in words: in its own, or in those for what became of a field and the field's name. */
export function kindWords(words: ComparisonWords, kind: string): string {
  const { tell } = words.comparison;
  if (isMessage(kind)) return tell(kind, {});
  const [, standing, field = ''] = kind.split('.');
  const key = `standing.${standing}`;
  return isMessage(key) ? tell(key, { field: fieldName(words, field) }) : kind;
}

import type { Words } from '../i18n/words.ts';

/** Between sentences. A Chinese full stop brings its own room. */
export const betweenSentences = ({ language }: Pick<Words, 'language'>): string =>
  language === 'zh' ? '' : ' ';

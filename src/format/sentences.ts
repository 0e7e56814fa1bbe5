import type { Words } from '../i18n/words.ts';

type Speaking = Pick<Words, 'language'>;

/** "Leader: " */
export const labelOf = ({ language }: Speaking, label: string): string =>
  label + (language === 'zh' ? '：' : language === 'fr' ? '\u00a0: ' : ': ');

/** A sentence, ended. */
export const sentenceOf = ({ language }: Speaking, text: string): string =>
  text + (language === 'zh' ? '。' : '.');

/** Between sentences. A Chinese full stop brings its own room. */
export const betweenSentences = ({ language }: Speaking): string => (language === 'zh' ? '' : ' ');

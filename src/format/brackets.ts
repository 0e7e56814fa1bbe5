import type { Words } from '../i18n/words.ts';

/** " (to ITU-T)", behind what it belongs to. Brackets as wide as Chinese signs bring their own room. */
export const bracketed = ({ language }: Pick<Words, 'language'>, text: string): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`;

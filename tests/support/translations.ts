import type { Language } from '../../src/i18n/languages.ts';
import type { Message } from '../../src/i18n/words.ts';

type Messages = Record<string, Message>;
export type CataloguePart = { language: string; part: string; messages: Messages };

const modules = import.meta.glob<Record<string, Messages>>('../../src/i18n/*/*.ts', { eager: true });

/** Every part of the catalogue in every language, as the files hold them. */
export const catalogueParts: readonly CataloguePart[] = Object.entries(modules).map(([file, module]) => {
  const [, language = '', part = ''] = /(\w+)\/(\w+)\.ts$/.exec(file) ?? [];
  return { language, part, messages: Object.assign({}, ...Object.values(module)) };
});

export const partsIn = (language: Language): CataloguePart[] =>
  catalogueParts.filter((one) => one.language === language);

export const formsOf = (message: Message): [string, string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

export const textsOf = (message: Message): string[] => formsOf(message).map(([, text]) => text);

/** The gaps of a text, each once: "{n},{place}". */
export const gapsIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

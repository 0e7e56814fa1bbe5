import { useSyncExternalStore } from 'react';
import { directionOf, type Language } from '../i18n/languages.ts';
import { pagePart } from '../i18n/pageWords.ts';
import { loadLanguage } from '../i18n/partOnUse.ts';
import type { Words } from '../i18n/words.ts';
import { listening } from '../ui/listening.ts';
import { languageFor } from './chosenLanguage.ts';
import { laterScript } from './laterScript.ts';

/** The language of the page. `failed` is one that was asked for and could not be fetched. */
type Spoken = { words: Words; failed: Language | null };

const inEnglish: Spoken = { words: pagePart.beside({ language: 'en' }), failed: null };
const { subscribe, tell } = listening();
let spoken = inEnglish;
let awaited: Language = 'en';

/** Has the page say which language it speaks. */
export function sayLanguage(): void {
  const { language } = spoken.words;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

function speak(next: Spoken): void {
  spoken = next;
  sayLanguage();
  tell();
}

/** Prerendered, the page speaks English. */
export const useLanguage = (): Spoken =>
  useSyncExternalStore(
    subscribe,
    () => spoken,
    () => inEnglish,
  );

export const isEnglish = (): boolean => spoken.words.language === 'en';

/** Speaks the language that the address, or else the reader, asks for. Until it is fetched the one before stays. */
export async function followLanguage(fragment: string): Promise<void> {
  const language = languageFor(fragment);
  awaited = language;
  if (language === spoken.words.language && spoken.failed === null) return;
  // What is prerendered and still waits for its script could not take other words over.
  await fetchLanguage(language, laterScript());
}

/** As long as nothing is shown, undefined where there is nothing to wait for. */
export function speakAtStart(fragment: string): Promise<void> | undefined {
  awaited = languageFor(fragment);
  return awaited === 'en' ? undefined : fetchLanguage(awaited);
}

async function fetchLanguage(language: Language, ready?: Promise<unknown>): Promise<void> {
  try {
    await Promise.all([loadLanguage(language), ready]);
    if (awaited === language) speak({ words: pagePart.beside({ language }), failed: null });
  } catch {
    if (awaited === language) speak({ ...spoken, failed: language });
  }
}

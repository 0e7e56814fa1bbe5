import { type Language, locales } from './languages.ts';
import { type Catalogue, type Part, type Words, wordsOf } from './words.ts';

/** A part of the catalogue whose English comes with what uses it; its other languages are fetched, one a file. */
export type PartOnUse<English extends Part> = {
  /** Its words in the language of those given. They are there once `load` is done; until then they are English. */
  beside(words: { language: Language }): Words<English>;
  /** Fetches a language; undefined where it is there. Always the same promise, also where it failed. */
  load(language: Language): Promise<void> | undefined;
};

type Loading = Pick<PartOnUse<Part>, 'load'> & {
  /** Lets the next `load` of the language try again. */
  forget(language: Language): void;
};

/** All parts whose code is on the page. */
const inUse: Loading[] = [];

/** @param files the part in the other languages by path, `./fr/page.ts`, as `import.meta.glob` finds them */
export function partOnUse<English extends Part>(
  name: string,
  english: Catalogue<English>,
  files: Readonly<Record<string, () => Promise<Catalogue<English>>>>,
): PartOnUse<English> {
  const inEnglish = wordsOf<English>('en', locales.en, english);
  const there = new Map<Language, Words<English>>([['en', inEnglish]]);
  const coming = new Map<Language, Promise<void>>();

  async function fetchWords(language: Language): Promise<void> {
    // A language can be added file by file: what it has yet to say is said in English.
    const catalogue = (await files[`./${language}/${name}.ts`]?.()) ?? english;
    there.set(language, wordsOf(language, locales[language], catalogue));
  }

  function load(language: Language): Promise<void> | undefined {
    if (there.has(language)) return undefined;
    const waiting = coming.get(language) ?? fetchWords(language);
    coming.set(language, waiting);
    return waiting;
  }

  inUse.push({ load, forget: (language) => coming.delete(language) });
  return { load, beside: ({ language }) => there.get(language) ?? inEnglish };
}

/** Fetches a language for all that is on the page, so that it can change in one go. */
export async function loadLanguage(language: Language): Promise<void> {
  try {
    await Promise.all(inUse.map((part) => part.load(language)));
  } catch (error) {
    for (const part of inUse) part.forget(language);
    throw error;
  }
}

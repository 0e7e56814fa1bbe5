import { type Language, locales } from './languages.ts';
import { type Catalogue, type Message, type Part, type Words, wordsOf } from './words.ts';

/** A part of the catalogue whose English comes with what uses it; its other languages are fetched, one a file. */
export type PartOnUse<English extends Part> = {
  /** Its words in the language of those given. They are there once `load` is done; until then they are English. */
  beside(words: { language: Language }): Words<English>;
  /** Fetches a language. Always the same promise, fulfilled for React's `use` as soon as the words are there. */
  load(language: Language): Promise<void>;
};

type Loading = Pick<PartOnUse<Part>, 'load'> & {
  /** Lets the next `load` of the language try again. */
  forget(language: Language): void;
};

/** All parts whose code is on the page. */
const inUse: Loading[] = [];

/** What failed is asked for anew by a reader's next try; React's own second attempt comes at once. */
const nextTry = 1000;

/** As React notes it on a promise it has waited for: what is there must not be waited for. */
const fulfilled = (promise: Promise<void>): Promise<void> =>
  Object.assign(promise, { status: 'fulfilled', value: undefined });

/** Messages in the order of the English ones, as a build leaves them: see build/leanCatalogues.ts. */
type InOrder = readonly (Message | null)[];

/** A part with its keys. What it has yet to say is said in English. */
function withKeys<English extends Part>(
  english: Catalogue<English>,
  told: Catalogue<English> | InOrder | undefined,
): Catalogue<English> {
  if (!Array.isArray(told)) return { ...english, ...told };
  const keyed = Object.keys(english).flatMap((key, at): [string, Message][] => {
    const message = told[at];
    return message === null || message === undefined ? [] : [[key, message]];
  });
  return Object.assign({ ...english }, Object.fromEntries(keyed));
}

/** @param files the part in the other languages by path, `./fr/page.ts`, as `import.meta.glob` finds them */
export function partOnUse<English extends Part>(
  name: string,
  english: Catalogue<English>,
  files: Readonly<Record<string, () => Promise<Catalogue<English> | InOrder>>>,
): PartOnUse<English> {
  const inEnglish = wordsOf<English>('en', locales.en, english);
  const there = new Map<Language, Words<English>>();
  const coming = new Map<Language, Promise<void>>([['en', fulfilled(Promise.resolve())]]);

  async function fetchWords(language: Language): Promise<void> {
    // A language can be added file by file.
    const told = await files[`./${language}/${name}.ts`]?.();
    there.set(language, wordsOf(language, locales[language], withKeys(english, told)));
  }

  function load(language: Language): Promise<void> {
    const known = coming.get(language);
    if (known) return known;
    const waiting = fetchWords(language);
    coming.set(language, waiting);
    waiting.then(
      () => fulfilled(waiting),
      () => setTimeout(() => coming.delete(language), nextTry),
    );
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

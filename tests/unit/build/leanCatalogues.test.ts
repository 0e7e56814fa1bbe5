import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesInOrder } from '../../../src/build/leanCatalogues.ts';

const english = `
/** What is said. */
export const talk = {
  'talk.hello': 'Good day',
  'talk.people': { one: '{n} person', other: '{n} people' },
  'talk.bye': 'Goodbye',
} as const satisfies Record<string, Message>;
`;

const french = (messages: string) => `
import type { talk as english } from '../en/talk.ts';
export const talk = {
${messages}
} as const satisfies Translation<typeof english, 'fr'>;
`;

const inOrder = (messages: string) => messagesInOrder(french(messages), english, 'fr/talk.ts');

describe('a part of the catalogue as it is built', () => {
  it('has its messages in the order of the English ones, and no keys', () => {
    const people = "{ one: '{n} personne', many: '{n} de personnes', other: '{n} personnes' }";
    expect(
      inOrder(`'talk.bye': 'Au revoir',\n'talk.people': ${people},\n'talk.hello': 'Bonjour: {a}',`),
    ).toBe(`export const talk = ['Bonjour: {a}',\n${people},\n'Au revoir'];\n`);
  });

  it('leaves a gap for a message that is not translated yet', () => {
    expect(inOrder("'talk.bye': 'Au revoir',")).toBe("export const talk = [null,\nnull,\n'Au revoir'];\n");
  });

  it.each([
    [
      'a message that English has not',
      "'talk.what': 'Quoi',",
      'fr/talk.ts has a message that English has not: talk.what',
    ],
    [
      'a key that is worked out',
      "['talk.' + bye]: 'Au revoir',",
      'fr/talk.ts has a message whose key is not written out',
    ],
    ['messages from elsewhere', '...others,', 'fr/talk.ts has a message whose key is not written out'],
  ])('is not built with %s', (_what, messages, why) => {
    expect(() => inOrder(messages)).toThrow(why);
  });

  it('is not built from a file without one', () => {
    expect(() => messagesInOrder('export const talk = 1;', english, 'fr/talk.ts')).toThrow(
      'fr/talk.ts exports no part of the catalogue',
    );
  });

  it('can be made of every file there is', () => {
    const folder = path.resolve(import.meta.dirname, '../../../src/i18n');
    const codeOf = (language: string, file: string) =>
      readFileSync(path.join(folder, language, file), 'utf8');
    const files = ['ar', 'es', 'fr', 'ru', 'zh'].flatMap((language) =>
      readdirSync(path.join(folder, language)).map((file) => ({ language, file })),
    );
    expect(files.length).toBeGreaterThanOrEqual(50);
    for (const { language, file } of files) {
      const built = messagesInOrder(codeOf(language, file), codeOf('en', file), file);
      expect(built, `${language}/${file}`).not.toMatch(/(?:\[|\n)null[,\]]/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/i18n/words.ts';
import { importsOf } from '../../support/sourceScan.ts';
import { filesUnder } from '../../support/sourceTree.ts';

const modules = import.meta.glob<Record<string, Record<string, Message>>>('../../../src/i18n/en/*.ts', {
  eager: true,
});
/** The parts of the catalogue by the name of their file. */
const catalogue = Object.entries(modules).map(([file, module]): [string, Record<string, Message>] => [
  file.slice(file.lastIndexOf('/') + 1),
  Object.assign({}, ...Object.values(module)),
]);

const sources = Object.entries(filesUnder('src')).filter(
  ([file]) => /\.(?:tsx?|mjs)$/.test(file) && !file.startsWith('src/i18n/'),
);
const code = sources.map(([, text]) => text).join('\n');

/** True where something brings the words of a part in, rather than their types alone. */
const isLoaded = (part: string): boolean =>
  sources.some(([, text]) =>
    importsOf(text).some(({ specifier, typeOnly }) => !typeOnly && specifier.endsWith(`i18n/en/${part}`)),
  );

/** Keys put together as they are used: `theme.${choice}` stands for all that begin so. */
const beginnings = [...code.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map(([, beginning = '']) => beginning);
const isUsed = (key: string): boolean =>
  code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const gapsIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();

describe('the message catalogue', () => {
  it('has its parts', () => {
    expect(catalogue.map(([part]) => part)).toContain('page.ts');
  });

  it.each(catalogue)('%s has no gap that is written wrong', (_, part) => {
    const texts = Object.values(part).flatMap(formsOf);
    expect(texts.filter((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it.each(catalogue)('%s says something in every message, without blanks around it', (_, part) => {
    const texts = Object.values(part).flatMap(formsOf);
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it.each(catalogue)('%s asks for the same in each form of a message', (_, part) => {
    const uneven = Object.entries(part).filter(
      ([, message]) => new Set(formsOf(message).map(gapsIn)).size > 1,
    );
    expect(uneven).toEqual([]);
  });

  it.each(catalogue.filter(([part]) => isLoaded(part)))('%s has no message that nothing shows', (_, part) => {
    expect(Object.keys(part).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every message that is asked for by name', () => {
    const known = new Set(catalogue.flatMap(([, part]) => Object.keys(part)));
    const asked = [...code.matchAll(/\b(?:t|parts)\(\s*'([^']+)'/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it('has no key in two parts', () => {
    const keys = catalogue.flatMap(([, part]) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { cssName } from '../../../src/build/cssNames.ts';
import { filesUnder } from '../../support/sourceTree.ts';

it('No two classes of the stylesheets are given the same short name', () => {
  const classes = Object.entries(filesUnder('src', '.module.css')).flatMap(([file, text]) => {
    const names = new Set([...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
    return [...names].map((name) => ({ is: `${file} ${name}`, short: cssName(name, file) }));
  });
  expect(classes.length).toBeGreaterThan(300);
  const holders = new Map<string, string[]>();
  for (const { is, short } of classes) holders.set(short, [...(holders.get(short) ?? []), is]);
  expect([...holders.values()].filter((all) => all.length > 1)).toEqual([]);
});

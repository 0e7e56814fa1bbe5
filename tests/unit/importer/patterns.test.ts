import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../src/importer/readReport.ts';
import { goldenDocuments } from '../../support/goldenDocuments.ts';
import { repeatsRepetition } from '../../support/repetition.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/reports');
const met = new Map<string, RegExp>();
const original = RegExp.prototype.exec;

/** Every way to ask a pattern comes by `exec`, once it is not the engine's own. */
beforeAll(() => {
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    met.set(String(this), this);
    return original.call(this, text);
  };
  for (const file of readdirSync(folder).filter((name) => /\.(?:txt|docx)$/.test(name)))
    readReport(new Uint8Array(readFileSync(path.join(folder, file))), file);
  for (const [file, make] of Object.entries(goldenDocuments)) readReport(make(), file);
  RegExp.prototype.exec = original;
}, 120_000);
afterAll(() => {
  RegExp.prototype.exec = original;
});

describe('the patterns that imported text meets', () => {
  it('are really looked at', () => {
    expect(met.size).toBeGreaterThan(100);
    expect(repeatsRepetition('(?:a+)+')).toBe(true);
    expect(repeatsRepetition('((a|b*)c){2,}')).toBe(true);
    expect(repeatsRepetition('(?<x>[a+*]{1,9}(?:b+)?)c*')).toBe(false);
    expect(repeatsRepetition('(?:\\(a\\)+){0,3}')).toBe(false);
  });

  it('repeat nothing without a bound that repeats without one', () => {
    expect([...met.values()].filter(({ source }) => repeatsRepetition(source)).map(String)).toEqual([]);
  });
});

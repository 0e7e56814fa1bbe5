import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cssName } from '../../../src/build/cssNames.ts';

const sheet = (file: string): string => path.resolve(import.meta.dirname, '../../../src', file);

describe('a class name on the page', () => {
  it('is two letters, the same whenever it is asked for', () => {
    const name = cssName('footer', sheet('app/Footer.module.css'));
    expect(name).toMatch(/^[b-z]{2}$/i);
    expect(cssName('footer', sheet('app/Footer.module.css?used'))).toBe(name);
  });

  it('is another for another class, in its own sheet or in one of the same words', () => {
    const names = [
      cssName('footer', sheet('app/Footer.module.css')),
      cssName('local', sheet('app/Footer.module.css')),
      cssName('list', sheet('panels/overview/Checks.module.css')),
      cssName('list', sheet('panels/overview/Overview.module.css')),
    ];
    expect(new Set(names).size).toBe(4);
  });

  it('that came to a sheet a moment ago is told from all others, too', () => {
    const [one, other] = ['newcomer', 'another'].map((name) => cssName(name, sheet('app/Footer.module.css')));
    expect(one).not.toBe(other);
    expect(one).toMatch(/^new-/);
  });
});

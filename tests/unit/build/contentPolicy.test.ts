import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/build/contentPolicy.ts';

const directives = new Map(
  contentPolicy({ scripts: ['a'], styles: ['b'] })
    .split('; ')
    .map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
);

describe('the policy of the page', () => {
  it('allows pictures that the page makes itself, and nothing else of that kind', () => {
    expect(directives.get('img-src')).toEqual(["'self'", 'blob:']);
    for (const [name, sources] of directives) {
      if (name !== 'img-src') expect(sources, name).not.toContain('blob:');
    }
  });

  it('allows nothing by default, and inline only what is hashed', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-/)]);
  });
});

import { describe, expect, it } from 'vitest';
import { contentPolicy, oneFilePolicy } from '../../../src/build/contentPolicy.ts';

const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

const directives = directivesOf(contentPolicy({ scripts: ['a'], styles: ['b'] }));

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

describe('the policy of the one file', () => {
  const policy = oneFilePolicy({ scripts: ['a', 'b'], styles: ['c'] }, ["'sha256-part'"]);
  const ofFile = directivesOf(policy);

  it('runs and shows only what it knows by hash, and reads nothing, not even beside itself', () => {
    expect(ofFile.get('default-src')).toEqual(["'none'"]);
    const hash = expect.stringMatching(/^'sha256-.+'$/);
    expect(ofFile.get('script-src')).toEqual([hash, hash, "'sha256-part'"]);
    expect(ofFile.get('style-src')).toEqual([hash]);
    expect(policy).not.toMatch(/'self'|unsafe|connect-src/);
  });

  it('allows two named policies of Trusted Types, and no other', () => {
    expect(ofFile.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(ofFile.get('trusted-types')).toEqual(['reading', 'parts']);
  });
});

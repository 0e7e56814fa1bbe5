import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, textOf } from '../support/sourceTree.ts';

const statement = textOf('public/accessibility.html');

/** The success criteria of WCAG 2.2; 4.1.1 is obsolete and none of them any more. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  /** Of the many of this level, those that readers feel. */
  AAA: '1.4.6 2.2.3 2.3.3',
};

const rows = [
  ...statement.matchAll(
    /<tr><th scope="row">([\d.]+) [^<]+<\/th><td>(A+)<\/td><td>([^<]+)<\/td><td>(.+)<\/td><\/tr>/g,
  ),
].map(([, number = '', level = '', status = '', evidence = '']) => ({ number, level, status, evidence }));

const withStatus = (status: string): number =>
  rows.filter((row) => row.level !== 'AAA' && row.status === status).length;

describe('the accessibility statement', () => {
  it.each(Object.entries(criteria))('lists each criterion of level %s once', (level, numbers) => {
    const listed = rows.filter((row) => row.level === level).map(({ number }) => number);
    expect(listed.sort()).toEqual(numbers.split(' ').sort());
  });

  it('says of each whether it is met, and by what one knows, or why it does not apply', () => {
    for (const { number, status, evidence } of rows) {
      expect(['met', 'met, with a gap', 'not applicable'], number).toContain(status);
      expect(evidence.length, number).toBeGreaterThan(20);
      if (status === 'met, with a gap') expect(evidence, number).toMatch(/The gap/);
    }
  });

  it('counts what it lists', () => {
    const words = statement.replaceAll(/\s+/g, ' ');
    const [met, gaps, notApplicable] = ['met', 'met, with a gap', 'not applicable'].map(withStatus);
    expect(rows.filter(({ level }) => level !== 'AAA')).toHaveLength(55);
    expect(words).toContain(`55 success criteria (31 of level A, 24 of level AA;`);
    expect(words).toContain(
      `Of these ${met} are met, ${gaps} are met with a gap that is told below, and ${notApplicable} are not applicable.`,
    );
  });

  it('names only tests that are there', () => {
    const named = [...statement.matchAll(/<code>(tests\/[^<]+)<\/code>/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('is dated, tells its gaps, and runs nothing', () => {
    expect(statement).toMatch(/<time datetime="\d{4}-\d\d-\d\d">/);
    expect(statement).toContain('<h2 id="gaps">');
    expect(statement).not.toMatch(/<script|\son\w+=|style="/);
    const style = /<style>(.*?)<\/style>/s.exec(statement)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(statement).toContain(`content="default-src 'none'; style-src 'sha256-${hash}';`);
  });
});

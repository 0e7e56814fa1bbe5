import { describe, expect, it } from 'vitest';
import { headersOf, readHeadersFile } from '../../../src/build/headersFile.ts';
import { textOf } from '../../support/sourceTree.ts';

const text = textOf('public/_headers');
const sent = (path: string): Map<string, string> => new Map(headersOf(readHeadersFile(text), path));
const everywhere = sent('/anything');

describe('the headers that a host is to send', () => {
  it.each([
    ['nothing is asked for in the clear', 'Strict-Transport-Security', /^max-age=(?:[3-9]\d{7}|\d{9,})\b/],
    ['a file is what its type says', 'X-Content-Type-Options', /^nosniff$/],
    ['nobody frames the page', 'Content-Security-Policy', /^frame-ancestors 'none'$/],
    ['nobody frames it in an old browser', 'X-Frame-Options', /^DENY$/],
    ['no other window keeps a hand on the page', 'Cross-Origin-Opener-Policy', /^same-origin$/],
    ['no other site takes its files in', 'Cross-Origin-Resource-Policy', /^same-origin$/],
    ['no link tells what was looked at', 'Referrer-Policy', /^no-referrer$/],
  ])('say that %s', (_, name, value) => {
    expect(everywhere.get(name)).toMatch(value);
  });

  it('give the page nothing of the machine, but keep the screen on for a talk', () => {
    const allowed = (everywhere.get('Permissions-Policy') ?? '').split(', ').map((one) => one.split('='));
    for (const asked of ['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'payment'])
      expect(allowed).toContainEqual([asked, '()']);
    expect(allowed.filter(([, who]) => who !== '()')).toEqual([['screen-wake-lock', '(self)']]);
  });

  it('keep for good what has its hash in its name, and ask anew for what has not', () => {
    expect(sent('/assets/start-12345678.js').get('Cache-Control')).toContain('immutable');
    for (const path of ['/', '/index.html', '/fg-dlt-dashboard.html', '/accessibility.html'])
      expect(sent(path).get('Cache-Control')).toBe('no-cache');
  });

  it('say no header twice of one file: hosts differ in what they make of that', () => {
    for (const path of ['/', '/index.html', '/assets/a.js', '/icon.svg']) {
      const names = headersOf(readHeadersFile(text), path).map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have each its purpose said in the line above, once', () => {
    const lines = text.split('\n');
    const said = new Set<string>();
    lines.forEach((line, index) => {
      const name = /^ {2}([\w-]+): /.exec(line)?.[1];
      if (name === undefined || (name === 'Cache-Control' && said.has(name))) return;
      expect(lines[index - 1], name).toMatch(/^ {2}# \S/);
      said.add(name);
    });
    expect(said.size).toBeGreaterThanOrEqual(9);
  });
});

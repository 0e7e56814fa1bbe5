import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/sourceScan.ts';
import { filesUnder } from '../../support/sourceTree.ts';

/** Comments and the insides of strings are not code. */
const sources = Object.entries(filesUnder('src'))
  .filter(([file]) => /\.(?:tsx?|mjs)$/.test(file))
  .map(([file, text]): [string, string] => [file, codeOf(text)]);

const holding = (sign: RegExp): string[] =>
  sources.filter(([, code]) => sign.test(code)).map(([file]) => file);

describe('the source', () => {
  it.each([
    ['makes no script of text', /\beval\s*\(|\bFunction\s*\(/],
    [
      'makes no markup of text',
      /(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|DOMParser|srcdoc/,
    ],
    ['holds no way past React’s escaping', /dangerouslySetInnerHTML/],
    ['sends nothing', /XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection/],
    ['keeps nothing that is sent with requests', /document\.cookie|cookieStore/],
  ])('%s', (_, sign) => {
    expect(holding(sign)).toEqual([]);
  });

  it('asks for files in three places only: its own, to be run, to be there without a network, and to be saved', () => {
    expect(holding(/\bfetch\s*\(/)).toEqual([
      'src/app/fetchPart.ts',
      'src/app/offline/worker.ts',
      'src/panels/export-report/onePageHere.ts',
    ]);
  });

  it('makes what the browser trusts in three places only: addresses of its two workers, and scripts known by hash', () => {
    expect(holding(/\.createPolicy\s*\(/)).toEqual([
      'src/app/offline/offlineState.ts',
      'src/app/oneFile/loader.ts',
      'src/panels/open-report/newWorker.ts',
    ]);
  });
});

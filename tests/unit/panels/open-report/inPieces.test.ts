import { describe, expect, test } from 'vitest';
import { addPiece, inPieces } from '../../../../src/panels/open-report/inPieces.ts';
import { largeReport } from '../../../support/largeReport.ts';

/** As it comes out of the worker: every message a copy. */
function sent(value: unknown): { whole: unknown; messages: unknown[] } {
  const { frame, pieces } = structuredClone(inPieces(value));
  for (const piece of structuredClone(pieces)) addPiece(frame, piece);
  return { whole: frame, messages: [inPieces(value).frame, ...pieces] };
}

/** How many values a message holds: each is made anew on the page. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + valuesIn(inner), 1);
}

describe('A large value on its way from the worker', () => {
  const document = {
    blocks: [
      { kind: 'paragraph', text: 'Opening' },
      {
        kind: 'table',
        cells: Array.from({ length: 9_000 }, (_, row) => ({ row, paragraphs: [`cell ${row}`] })),
      },
      { kind: 'paragraph', text: 'End' },
    ],
  };
  const read = { report: largeReport({ deliverables: 10_000 }), findings: [], document, used: [] };

  test('is put together again as it was', () => {
    expect(sent(read).whole).toEqual(read);
  });

  test('comes in no message of more than some thousand values', () => {
    const { messages } = sent(read);
    expect(messages.length).toBeGreaterThan(20);
    expect(Math.max(...messages.map(valuesIn))).toBeLessThan(5_000);
  });

  test('stays whole where it is small', () => {
    expect(inPieces({ one: [1, 2, 3] })).toEqual({ frame: { one: [1, 2, 3] }, pieces: [] });
  });

  test('is weighed no further than to know that it is too heavy for one message', () => {
    let looked = 0;
    const watched = (value: object): object =>
      new Proxy(value, {
        ownKeys(target) {
          looked += 1;
          return Reflect.ownKeys(target);
        },
      });
    const items = Array.from({ length: 30_000 }, (_, at) => watched({ at, text: 'words' }));
    inPieces({ deep: { deeper: { list: items } } });
    // Each item once for its own weight, and the first ones again for each list or object around them.
    expect(looked).toBeLessThan(40_000);
  });
});

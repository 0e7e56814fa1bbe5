import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../../src/pictures/flags.ts';

/** Flags named a, b, c … by their poles, each so wide: where they hang, as "a before 0 at 100"; undefined where nowhere. */
function hung(width: number, lanes: number, ...flags: [x: number, width: number][]): string[] | undefined {
  const named = flags.map(([x, wide], index) => ({ item: 'abcdefghij'[index], x, width: wide }));
  const placed = placeFlags(named, { width, lanes });
  return placed?.map(({ item, hanging, lane, from }) => `${item} ${hanging} ${lane} at ${from}`);
}

describe('Flags', () => {
  it('none take no room', () => {
    expect(hung(500, 3)).toEqual([]);
  });

  it('begin at their poles, all in the lane nearest the line where they have room side by side', () => {
    expect(hung(500, 3, [0, 100], [110, 100], [220, 100])).toEqual([
      'a before 0 at 0',
      'b before 0 at 110',
      'c before 0 at 220',
    ]);
  });

  it('keep their order from the left, in whichever they are given', () => {
    expect(hung(500, 3, [220, 100], [0, 100])).toEqual(['b before 0 at 0', 'a before 0 at 220']);
  });

  it('hang to the other side of their pole where they would come nearer than ten pixels to the next', () => {
    expect(hung(500, 3, [101, 100], [211, 100])).toEqual(['a before 0 at 101', 'b before 0 at 211']);
    expect(hung(500, 3, [101, 100], [210, 100])).toEqual(['a behind 0 at 1', 'b before 0 at 210']);
  });

  it('fill the width to its edges, and hang behind their pole at the end', () => {
    expect(hung(200, 1, [100, 100])).toEqual(['a before 0 at 100']);
    expect(hung(200, 1, [101, 101])).toEqual(['a over 0 at 99']);
    expect(hung(200, 1, [168, 100])).toEqual(['a behind 0 at 68']);
    expect(hung(200, 1, [100, 201])).toBeUndefined();
  });

  it('hang over their pole where neither side has room, but not near the edge', () => {
    expect(hung(200, 1, [100, 150])).toEqual(['a over 0 at 50']);
    expect(hung(200, 1, [167, 168])).toEqual(['a over 0 at 32']);
    expect(hung(200, 1, [168, 169])).toBeUndefined();
    expect(hung(200, 1, [50, 150])).toEqual(['a before 0 at 50']);
    expect(hung(200, 1, [50, 151])).toEqual(['a over 0 at 49']);
    expect(hung(200, 1, [50, 150], [60, 150])).toBeUndefined();
  });

  it('go up a lane where one has no room, the earlier over the later', () => {
    expect(hung(300, 3, [0, 100], [20, 100])).toEqual(['a before 1 at 0', 'b before 0 at 20']);
    expect(hung(300, 1, [0, 100], [20, 100])).toBeUndefined();
    expect(hung(300, 2, [0, 100], [20, 100], [40, 100])).toBeUndefined();
    expect(hung(300, 3, [0, 100], [20, 100], [40, 100])).toEqual([
      'a before 2 at 0',
      'b before 1 at 20',
      'c before 0 at 40',
    ]);
  });

  it('never let a pole through the cloth of a flag below, nor nearer to it than ten pixels', () => {
    expect(hung(300, 2, [140, 155], [150, 100])).toEqual(['a before 1 at 140', 'b before 0 at 150']);
    expect(hung(300, 2, [141, 155], [150, 100])).toBeUndefined();
    expect(hung(200, 2, [170, 100], [180, 150])).toEqual(['a behind 0 at 70', 'b behind 1 at 30']);
    expect(hung(200, 2, [170, 100], [179, 150])).toBeUndefined();
  });

  it('take the same place in every run, also where very many leave no room', () => {
    const crowd = Array.from({ length: 10 }, (_, index): [number, number] => [100 + index, 90]);
    expect(hung(400, 5, ...crowd)).toBeUndefined();
  });
});

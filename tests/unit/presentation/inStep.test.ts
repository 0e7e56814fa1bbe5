import { describe, expect, it } from 'vitest';
import { isLater, parseMessage } from '../../../src/presentation/inStep.ts';
import { newId, sessionOf, windowName } from '../../../src/presentation/session.ts';

const told = { slide: 3, cover: null, minutes: 10, short: false, startedAt: null, change: 4, by: 'a' };

describe('messages between windows', () => {
  it('are read as they were told', () => {
    expect(parseMessage({ kind: 'ask' })).toEqual({ kind: 'ask' });
    expect(parseMessage({ kind: 'tell', told })).toEqual({ kind: 'tell', told });
  });

  it.each([
    ['nothing', null],
    ['a word', 'ask'],
    ['another kind', { kind: 'leave' }],
    ['no slide', { kind: 'tell', told: { ...told, slide: '3' } }],
    ['a broken number', { kind: 'tell', told: { ...told, change: Number.NaN } }],
    ['another cover', { kind: 'tell', told: { ...told, cover: 'red' } }],
  ])('that are %s are not heard', (_, data) => {
    expect(parseMessage(data)).toBeNull();
  });

  it('are later by their count, and by the window where two count alike', () => {
    expect(isLater({ ...told, change: 5 }, told)).toBe(true);
    expect(isLater(told, { ...told, change: 5 })).toBe(false);
    expect(isLater({ ...told, by: 'b' }, told)).toBe(true);
    expect(isLater(told, told)).toBe(false);
  });
});

describe('the name of a window', () => {
  it('tells its part and its presentation', () => {
    const id = newId();
    for (const part of ['stage', 'presenter'] as const) {
      expect(sessionOf(windowName({ part, id }))).toEqual({ part, id });
    }
  });

  it('that somebody else gave is no part', () => {
    expect(sessionOf('')).toBeNull();
    expect(sessionOf('focus-group-stage-x')).toBeNull();
  });
});

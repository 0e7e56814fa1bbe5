import { expect, it, vi } from 'vitest';
import { listening } from '../../../src/ui/listening.ts';

it('All who listen are told, and nobody who has left', () => {
  const { subscribe, tell } = listening();
  const [one, other] = [vi.fn(), vi.fn()];
  const leave = subscribe(one);
  subscribe(other);
  tell();
  leave();
  tell();
  expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
});

it('What changes the value from elsewhere is followed while somebody listens, and only once', () => {
  const leave = vi.fn();
  const attend = vi.fn(() => leave);
  const { subscribe } = listening(attend);
  expect(attend).not.toHaveBeenCalled();
  const [leaveFirst, leaveSecond] = [subscribe(() => undefined), subscribe(() => undefined)];
  expect(attend).toHaveBeenCalledTimes(1);
  leaveFirst();
  expect(leave).not.toHaveBeenCalled();
  leaveSecond();
  expect(leave).toHaveBeenCalledTimes(1);
  subscribe(() => undefined);
  expect(attend).toHaveBeenCalledTimes(2);
});

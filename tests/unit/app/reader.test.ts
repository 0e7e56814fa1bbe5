// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { forReader, lookOut } from '../../../src/app/reader.ts';

beforeEach(() => {
  vi.useFakeTimers();
  delete document.documentElement.dataset['reader'];
});

it('What waits for a reader begins with the first sign of one, and once', () => {
  const begin = vi.fn();
  lookOut();
  forReader(begin);
  expect(begin).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('keydown'));
  window.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(60_000);
  expect(begin).toHaveBeenCalledTimes(1);
});

it('Who asks when a reader is there already need not wait', () => {
  const begin = vi.fn();
  lookOut();
  window.dispatchEvent(new Event('hashchange'));
  forReader(begin);
  expect(begin).toHaveBeenCalledTimes(1);
});

it('A page that nobody touches goes on after three seconds', () => {
  const begin = vi.fn();
  lookOut();
  forReader(begin);
  vi.advanceTimersByTime(2999);
  expect(begin).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(begin).toHaveBeenCalledTimes(1);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';
import { buttonNamed, mount, textOf } from '../../support/mount.tsx';

/** Throws what it is given, until that is nothing. */
function Failing({ fault }: { fault: { now: unknown } }) {
  if (fault.now !== null) throw fault.now;
  return <p>It works</p>;
}

const shielded = (fault: { now: unknown }) => (
  <>
    <ErrorBoundary
      fallback={(error, retry) => (
        <button type="button" onClick={retry}>
          {error.message}
        </button>
      )}
    >
      <Failing fault={fault} />
    </ErrorBoundary>
    <p>beside</p>
  </>
);

it('shows what it holds where nothing fails', async () => {
  const { page, caught } = await mount(shielded({ now: null }));
  expect(textOf(page)).toBe('It worksbeside');
  expect(caught).toEqual([]);
});

it('keeps a failure inside, and what stands beside it goes on', async () => {
  const { page, caught } = await mount(shielded({ now: new Error('a broken figure') }));
  expect(textOf(page)).toBe('a broken figurebeside');
  expect(caught).toHaveLength(1);
});

it.each([
  ['text', 'text'],
  [7, '7'],
  [undefined, 'undefined'],
])('takes %j for an error, too', async (thrown, shown) => {
  const { page } = await mount(shielded({ now: thrown }));
  expect(textOf(page)).toBe(`${shown}beside`);
});

it('tries again when asked, and may fail again', async () => {
  const fault: { now: unknown } = { now: new Error('first') };
  const { page, click } = await mount(shielded(fault));
  fault.now = new Error('second');
  await click(buttonNamed(page, 'first'));
  expect(textOf(page)).toBe('secondbeside');
  fault.now = null;
  await click(buttonNamed(page, 'second'));
  expect(textOf(page)).toBe('It worksbeside');
});

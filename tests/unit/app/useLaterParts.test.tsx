// @vitest-environment happy-dom
import { Suspense, startTransition, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { lookOut } from '../../../src/app/reader.ts';
import { useLaterParts } from '../../../src/app/useLaterParts.ts';

vi.mock('../../../src/app/laterParts.ts', () => ({ laterParts: { PageEnd: () => 'foot' } }));

/** A part with state of its own below the wait, as most have. */
function Part() {
  const { PageEnd } = useLaterParts('foot');
  const [n] = useState(7);
  return (
    <p>
      <PageEnd report={undefined as never} /> {n}
    </p>
  );
}

it('A part whose script comes in just as it is being taken over is taken over, not thrown away', async () => {
  // In the browser's cache, as it were: on its way for no more than a moment.
  await import('../../../src/app/laterParts.ts');
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = '<!--$--><p>foot<!-- --> <!-- -->7</p><!--/$-->';
  const prerendered = page.querySelector('p');
  const faults: unknown[] = [];
  lookOut();
  startTransition(() => {
    hydrateRoot(
      page,
      <Suspense>
        <Part />
      </Suspense>,
      { onRecoverableError: (error) => faults.push(error instanceof Error ? (error.cause ?? error) : error) },
    );
  });
  await vi.waitFor(() => {
    window.dispatchEvent(new Event('pointermove'));
    expect(Object.keys(prerendered ?? {}).join()).toContain('__reactProps');
  });
  expect(faults).toEqual([]);
  expect(page.querySelector('p')).toBe(prerendered);
});

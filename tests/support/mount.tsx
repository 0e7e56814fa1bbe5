import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { Dashboard } from '../../src/app/Dashboard.tsx';
import { loadLaterParts } from '../../src/app/useLaterParts.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import { WordsContext } from '../../src/ui/wordsContext.ts';
import { english } from './words.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export type Mounted = {
  page: HTMLElement;
  /** What was thrown and caught by a boundary. */
  caught: unknown[];
  click: (element: Element | null | undefined) => Promise<void>;
};

/** Parts that load on use come a moment later. What does not come is missed by what is asked then. */
export async function until(isThere: () => boolean): Promise<void> {
  for (let waits = 0; waits < 100 && !isThere(); waits += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/**
 * Puts an element on a page of its own, in English; it is gone when the test is over.
 * @param wholeOnceThere selector of what comes last, where not all comes at once
 */
export async function mount(element: ReactNode, wholeOnceThere = ''): Promise<Mounted> {
  const page = document.body.appendChild(document.createElement('div'));
  const caught: unknown[] = [];
  const root: Root = createRoot(page, { onCaughtError: (error) => caught.push(error) });
  onTestFinished(async () => {
    await act(async () => root.unmount());
    page.remove();
  });
  await act(async () => root.render(<WordsContext value={english}>{element}</WordsContext>));
  await until(() => wholeOnceThere === '' || page.querySelector(wholeOnceThere) !== null);
  const click = async (target: Element | null | undefined): Promise<void> => {
    if (!(target instanceof HTMLElement)) throw new Error('Nothing there to click');
    await act(async () => target.click());
  };
  return { page, caught, click };
}

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const buttonNamed = (within: Element, name: string): Element | undefined =>
  [...within.querySelectorAll('button')].find((button) => textOf(button) === name);

/** The dashboard with its later parts, which a page fetches when somebody is there to read; its foot comes last. */
export async function mountDashboard(report: ProgressReport): Promise<Mounted> {
  await loadLaterParts();
  return mount(<Dashboard report={report} />, 'footer');
}

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mountDashboard, textOf } from '../../support/mount.tsx';
import { aReport } from '../../support/report.ts';

/** What each panel says of a report that says nothing but its name. */
const reasons: [string, string[]][] = [
  [
    'overview',
    ['The report lists no meeting. No working group and no deliverable listed.', 'not stated people'],
  ],
  ['timeline', ['not stated Established', 'not stated Planned end of the lifetime']],
  ['meetings', ['The report lists no meeting held.']],
  ['deliverables', ['0 of 0 deliverables', 'The report lists no deliverable.']],
  ['working-groups', ['The report lists no working group.']],
  ['leadership', ['No officer is listed.']],
  ['liaisons', ['Liaison statements sent to None is listed.', 'Raised by delegates None is listed.']],
  ['next-steps', ['No next step is listed.']],
];

/** The words of an element with a blank between those of two nodes. */
const wordsOf = (element: Element | null): string => {
  const walker = document.createTreeWalker(element ?? document.body, 4);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words.join(' ').replace(/\s+/g, ' ');
};

it.each(reasons)('On an empty report %s says why there is nothing to see', async (id, said) => {
  const { page } = await mountDashboard(aReport());
  const words = wordsOf(page.querySelector(`#${id}`)).replaceAll(' .', '.');
  for (const reason of said) expect(words).toContain(reason);
});

it('An empty report breaks no panel, and no figure of it is a zero that the report does not state', async () => {
  const { page, caught } = await mountDashboard(aReport());
  expect(caught).toEqual([]);
  expect(page.querySelectorAll('[role="alert"]')).toHaveLength(0);
  expect(textOf(page)).not.toMatch(/NaN|undefined|null|Infinity|Invalid/);
  const shares = [...page.querySelectorAll('#overview dl > div')].map(textOf);
  expect(shares.filter((text) => /^(?:Participants|Remote share|Documents)/.test(text))).toHaveLength(3);
  for (const text of shares.slice(1, 4)) expect(text).toContain('not stated');
});

// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type ProgressReport, parseProgressReport } from '../../../src/domain/progressReport.ts';
import { mountDashboard } from '../../support/mount.tsx';
import { bundledReport } from '../../support/report.ts';

afterEach(() => vi.restoreAllMocks());

const fixed = ['status', 'kind', 'role', 'precision', 'format', 'firstDay', 'lastDay', 'version'];

/** The bundled report with each of its words followed by `tail`; what the format rules stays as it is. */
function spoilt(tail: string): ProgressReport {
  const visit = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]));
    }
    const isRuled =
      fixed.includes(key) || (typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value));
    return typeof value === 'string' && !isRuled ? `${value}${tail}` : value;
  };
  return parseProgressReport(visit(bundledReport()));
}

/** Kinds of element: how many of each depends on how the words break and on what the checks find. */
const elementsIn = (within: Element): string[] =>
  [...new Set([...within.querySelectorAll('*')].map(({ tagName }) => tagName))].sort();
let harmless: string[] | undefined;
async function unspoilt(): Promise<string[]> {
  harmless ??= elementsIn((await mountDashboard(bundledReport())).page);
  return harmless;
}

it.each([
  ['markup', '<img src=x onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>'],
  ['an end of the page', '</section></main></body></html>'],
  ['quotes', `"'\`&quot;&#39;&amp;`],
  ['gaps of a message', '{n} {place} $& $1'],
  ['an address that runs', 'javascript:alert(1)'],
  ['text that runs the other way', '\u202egnirts \u2066x'],
  ['characters that control', 'a\u0000b\u0007c'],
  ['a long word', 'W'.repeat(2000)],
  ['the names of objects', '__proto__ constructor'],
])('A report full of %s shows it as text', async (_, tail) => {
  const { page: hostile, caught } = await mountDashboard(spoilt(tail));
  expect(caught).toEqual([]);
  const known = await unspoilt();
  expect(elementsIn(hostile).filter((kind) => !known.includes(kind))).toEqual([]);
  for (const id of [
    'overview',
    'timeline',
    'meetings',
    'deliverables',
    'leadership',
    'liaisons',
    'next-steps',
  ]) {
    expect(hostile.querySelector(`#${id}`)?.textContent, id).toContain(tail);
  }
  expect(hostile.querySelector('[src], [onerror], a[href^="javascript"]')).toBeNull();
  expect(globalThis).not.toHaveProperty('hit');
});

it('A report that says everything twice shows everything twice', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const once = bundledReport();
  const twice = <T,>(list: readonly T[]): T[] => list.flatMap((one) => [one, one]);
  const report: ProgressReport = {
    ...once,
    focusGroup: { ...once.focusGroup, termsOfReference: twice(once.focusGroup.termsOfReference) },
    meetings: twice(once.meetings),
    plannedMeetings: twice(once.plannedMeetings),
    leadership: twice(once.leadership),
    workingGroups: twice(once.workingGroups).map((group) => ({
      ...group,
      deliverables: group.deliverables.map((one) => ({ ...one, extra: { Mission: 'as a column' } })),
    })),
    liaison: {
      statementsSentTo: twice(once.liaison.statementsSentTo),
      presentationsFrom: twice(once.liaison.presentationsFrom),
      representatives: twice(once.liaison.representatives),
      jointMeetings: twice(once.liaison.jointMeetings),
      matters: twice(once.liaison.matters),
    },
    nextSteps: twice(once.nextSteps),
    remarks: twice(once.remarks),
  };
  const { page, caught, click } = await mountDashboard(report);
  await click(page.querySelector('tr[data-code] button'));
  expect(caught).toEqual([]);
  expect(page.querySelectorAll('tr[data-code]')).toHaveLength(20);
  expect(errors.mock.calls.map((call) => call.join(' ').slice(0, 300))).toEqual([]);
});

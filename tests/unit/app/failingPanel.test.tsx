// @vitest-environment happy-dom
import type { ComponentType } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../../src/panels/panel.ts';
import { buttonNamed, mountDashboard, textOf } from '../../support/mount.tsx';
import { bundledReport } from '../../support/report.ts';

const failing = vi.hoisted(() => ({ now: false }));

vi.mock('../../../src/panels/leadership/Leadership.tsx', async (original) => {
  const { Leadership } = await original<{ Leadership: ComponentType<PanelProps> }>();
  return {
    Leadership: (props: PanelProps) => {
      if (failing.now) throw new Error('no chairman');
      return <Leadership {...props} />;
    },
  };
});

const regions = (page: Element): string[] => [...page.querySelectorAll('section h2')].map(textOf);
const titles = [
  'Overview',
  'Timeline',
  'Meetings',
  'Deliverables',
  'Working groups',
  'Leadership',
  'Liaisons',
  'Next steps',
];

beforeEach(() => {
  failing.now = false;
});

/** Alerts that say something: some places wait for one. */
const alertsIn = (page: Element): Element[] =>
  [...page.querySelectorAll('[role="alert"]')].filter((alert) => textOf(alert) !== '');

it('A panel that fails says so in its place, and the others stand', async () => {
  failing.now = true;
  const { page } = await mountDashboard(bundledReport());
  const alerts = alertsIn(page);
  expect(alerts.map(textOf)).toEqual([
    'This part cannot be shown.The rest of the page is not affected. What went wrong: no chairmanTry again',
  ]);
  expect(alerts[0]?.closest('section')?.id).toBe('leadership');
  expect(regions(page)).toEqual(titles);
  expect(page.querySelectorAll('tr[data-code]')).toHaveLength(10);
});

it('A panel that failed comes back on “Try again” once it can', async () => {
  failing.now = true;
  const { page, click } = await mountDashboard(bundledReport());
  await click(buttonNamed(page, 'Try again'));
  expect(alertsIn(page)).toHaveLength(1);
  failing.now = false;
  await click(buttonNamed(page, 'Try again'));
  expect(alertsIn(page)).toHaveLength(0);
  expect(textOf(page.querySelector('#leadership'))).toContain('David Watrin');
});
